import { expect, test } from 'vitest'
import { vindMetrics } from './cijfers.ts'
import { gevraagdeMetrics } from './gevraagde-cijfers.ts'

test.each([
  ['hoeveel thuiszitters en wat is de gemiddelde doorlooptijd', ['thuiszitters', 'doorlooptijd']],
  ['gemiddelde doorlooptijd van een tlv', ['doorlooptijd']],
  ["hoeveel tlv's zijn toegekend en hoeveel afgewezen", ['tlv_toegekend', 'tlv_afgewezen']],
  ["hoeveel tlv's zijn aangevraagd", ['tlv_aanvragen']],
  ['welk percentage van de aanvragen is afgewezen', ['tlv_afwijzingspercentage']],
  ['hoeveel thuiszitters blijven binnen de norm van 3 maanden', ['thuiszitters_binnen_norm']],
  ['hoeveel thuiszitters zijn weer op school', ['teruggeleid']],
  ['hoeveel kinderen moeten er nog af voor die 1%', ['ambitie_absoluut']],
  ['instroom sbo dit jaar', ['instroom']],
  ['hoeveel uren heliomare zijn er op', ['sla_uren']],
  ['wat is ons weerstandsvermogen', ['weerstandsvermogen']],
  ['deelname so per bestuur', ['deelnamepercentage']],
  ['hoeveel ontheffingen zijn er verleend', ['ontheffingen']],
  ['hoeveel bezwaren tegen een tlv', ['bezwaren']],
  ['hoeveel kinderen gingen terug van het sbo naar regulier', ['terugplaatsingen']],
  ['bezwaren en ontheffingen van dit jaar', ['bezwaren', 'ontheffingen']],
  ["hoeveel tlv's zijn er afgewezen, en wat was de gemiddelde doorlooptijd", ['tlv_afgewezen', 'doorlooptijd']],
  ['hoeveel aanvragen deed agora en hoeveel zijn er toegekend', ['tlv_aanvragen', 'tlv_toegekend']],
  ['hoeveel kinderen gingen vanuit het sbo weer naar een gewone school', ['terugplaatsingen']],
  ['alle kerncijfers', ['overzicht']],
  ['hoe is het weer', []],
])('asked for: %s', (plat, metrics) => {
  expect(gevraagdeMetrics({ metrics: vindMetrics(plat), plat })).toEqual(metrics)
})
