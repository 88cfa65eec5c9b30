import type { Datum, Rol, SchoolId } from '@thuisnabij/domain'
import { expect, test } from 'vitest'
import { duid } from './duid.ts'
import { versta } from './verstaan.ts'

const scholen = [{ id: 'p' as SchoolId, naam: 'Proefmolen', bestuur: 'Agora', soort: 'bao' as const }]
const lees = (tekst: string) => versta(tekst, { vandaag: '2023-11-15' as Datum, scholen })
const intentVan = (tekst: string, rol: Rol = 'ib') => duid(lees(tekst), { rol, lees, laatste: undefined }).intent

test.each([
  ['hoi', 'hulp'],
  ['goedemorgen!', 'hulp'],
  ['help', 'hulp'],
  ['wat kun je allemaal', 'hulp'],
  ['TLV 2023-0117?', 'tlv_status'],
  ['hoe ver is de tlv van d.k.', 'tlv_status'],
  ['is de aanvraag van S. el B. al compleet', 'tlv_status'],
  ["welke tlv's lopen af dit jaar", 'tlv_status'],
  ['status van mijn laatste aanvraag', 'tlv_status'],
  ['laat me weten als 0117 rond is', 'tlv_volgen'],
  ['ik wil TLV 2023-0117 intrekken', 'doorverbinden'],
  ['kan ik iemand spreken', 'doorverbinden'],
  ['wil je alle gegevens van J.V. verwijderen', 'doorverbinden'],
  ['ik wil een thuiszitter melden', 'thuiszitter_melden'],
  ['sorry dat ik stoor, maar ik wil een melding doen', 'thuiszitter_melden'],
  ['melding: M.D. groep 3 is al drie weken thuis', 'thuiszitter_melden'],
  ['P.R. komt sinds maandag niet meer', 'thuiszitter_melden'],
  ['jongen uit groep 4 zit sinds 6 november thuis', 'thuiszitter_melden'],
  ['L.P. is weer op school', 'thuiszitter_bijwerken'],
  ['annuleer de melding die ik net deed', 'thuiszitter_annuleren'],
  ['hoe staat het met de thuiszitter K.L.', 'thuiszitter_status'],
  ['K.L. thuiszitter hoe staat het ermee', 'thuiszitter_status'],
  ['status melding J.V.', 'thuiszitter_status'],
  ['welke meldingen heb ik open', 'thuiszitter_status'],
  ['hoe staat het met mijn melding', 'thuiszitter_status'],
  ['is melding 31 al opgepakt?', 'thuiszitter_status'],
  ['signaal 14 pak ik op', 'signaal_afhandelen'],
  ['ik neem signaal 12', 'signaal_afhandelen'],
  ['hoeveel thuiszitters nu en hoeveel langer dan 3 maanden', 'monitor_vraag'],
  ["hoeveel tlv's zijn er dit schooljaar toegekend", 'monitor_vraag'],
  ['gemiddelde doorlooptijd laatste kwartaal', 'monitor_vraag'],
  ['wat is het deelnamepercentage so', 'monitor_vraag'],
  ['kerncijfers', 'monitor_vraag'],
  ['stuur me elk kwartaal een overzicht', 'monitor_volgen'],
  ['wat staat er open', 'werklijst'],
  ['welke leerlingen zitten er nu thuis', 'geen_toegang'],
  ['hoe meld ik een thuiszitter', 'procedure_vraag'],
  ['ik heb een thuiszitter wat nu', 'procedure_vraag'],
  ['hoeveel weken duurt een tlv', 'procedure_vraag'],
  ['hoe zat het met beroep', 'procedure_vraag'],
  ['mag ik een tlv aanvragen zonder handtekening', 'procedure_vraag'],
])('%s: %s', (tekst, intent) => {
  expect(intentVan(tekst)).toBe(intent)
})
