import {
  addDagen,
  addJaren,
  type Datum,
  type Deskundige,
  datum,
  jaarVan,
  type MedewerkerId,
  maandnummerVan,
  type TlvSoort,
  type Toekenning,
} from '@thuisnabij/domain'
import { vroegste, werkdagVanaf } from './dagen.ts'
import type { Kans } from './kans.ts'
import { personaId } from './personas.ts'
import type { Stap } from './tlv-verloop.ts'

const COORDINATOREN: readonly [MedewerkerId, MedewerkerId] = [personaId('04'), personaId('05')]

/** What steers the way of one aanvraag. */
export type Aanvraagplan = {
  readonly ingediendOp: Datum
  readonly soort: TlvSoort
  /** The last day of groep 8: no TLV is valid longer. */
  readonly uiterlijk: Datum
}

/** The whole way of an aanvraag, also the days to come; some twenty to sixty days from indienen to besluit. */
export function trekStappen(kans: Kans, plan: Aanvraagplan): readonly Stap[] {
  const onvolledig = kans.ja(0.17)
  const begin = onvolledig ? trekOnvolledig(kans, plan.ingediendOp) : []
  const laatste = begin.at(-1)
  if (laatste?.soort === 'buiten_behandeling' || laatste?.soort === 'ingetrokken') return begin

  const behandelingOp = na(kans, laatste?.op ?? plan.ingediendOp, [2, 8])
  const behandeling: Stap = { soort: 'in_behandeling', op: behandelingOp }
  if (kans.ja(0.025)) {
    const op = na(kans, behandelingOp, [3, 15])
    return [...begin, behandeling, { soort: 'ingetrokken', op, reden: kans.kies(REDENEN_INTREKKEN) }]
  }
  const adviezen = trekAdviezen(kans, behandelingOp)
  const terBesluitOp = na(kans, adviezen.at(-1)?.op ?? behandelingOp, [1, 5])
  return [
    ...begin,
    behandeling,
    ...adviezen,
    { soort: 'ter_besluit', op: terBesluitOp },
    ...trekBesluit(kans, plan, na(kans, terBesluitOp, [2, 10])),
  ]
}

/** A werkdag so many days later. */
const na = (kans: Kans, dag: Datum, [minstens, hoogstens]: readonly [number, number]): Datum =>
  werkdagVanaf(addDagen(dag, kans.heel(minstens, hoogstens)))

const REDENEN_INTREKKEN = [
  'De ouders willen het nog een jaar aanzien.',
  'Het kind verhuist.',
  'De school gaat zelf verder met extra hulp.',
]
const STUKKEN = [
  'verslag van het oudergesprek',
  'handelingsdeel van het OPP',
  'verslag van de orthopedagoog',
  'overzicht van de hulp tot nu toe',
]

function trekOnvolledig(kans: Kans, ingediendOp: Datum): readonly Stap[] {
  const op = na(kans, ingediendOp, [2, 8])
  const eerste = kans.kies(STUKKEN)
  const ontbreekt = kans.ja(0.4) ? [eerste, kans.kies(STUKKEN.filter((stuk) => stuk !== eerste))] : [eerste]
  const gemeld: Stap = { soort: 'onvolledig', op, ontbreekt }
  if (kans.ja(0.12)) {
    const reden = 'De ontbrekende stukken kwamen niet.'
    return [gemeld, { soort: 'buiten_behandeling', op: na(kans, op, [42, 70]), reden }]
  }
  return [gemeld, { soort: 'aangevuld', op: na(kans, op, [6, 24]) }]
}

function trekAdviezen(kans: Kans, behandelingOp: Datum): readonly Stap[] {
  const gevraagdOp = na(kans, behandelingOp, [1, 6])
  const deskundigen = [
    deskundige(
      kans.weeg([
        ['orthopedagoog', 3],
        ['kinder_en_jeugdpsycholoog', 1],
      ]),
      `D-1${kans.heel(0, 8)}`,
    ),
    deskundige(
      kans.weeg([
        ['kinder_en_jeugdpsycholoog', 5],
        ['arts', 2],
        ['pedagoog', 2],
        ['maatschappelijk_werker', 1],
        ['kinderpsychiater', 1],
      ]),
      `D-2${kans.heel(0, 8)}`,
    ),
  ] as const
  // Before summer everybody asks at once, and the deskundigen are full.
  const druk = maandnummerVan(gevraagdOp) === 5
  const adviezen = ([1, 2] as const).map((positie): Stap => {
    const strekking = kans.weeg([
      ['positief', 17],
      ['negatief', 2],
      ['anders', 1],
    ])
    return {
      soort: 'advies',
      op: na(kans, gevraagdOp, druk ? [22, 46] : [6, 19]),
      positie,
      strekking,
      advies: ADVIES[strekking],
    }
  })
  const opVolgorde = adviezen.toSorted((een, ander) => (een.op < ander.op ? -1 : 1))
  return [{ soort: 'advies_gevraagd', op: gevraagdOp, deskundigen }, ...opVolgorde]
}

const deskundige = (discipline: Deskundige['discipline'], deskundigeCode: string): Deskundige => ({
  discipline,
  deskundigeCode,
  betrokkenBijBegeleiding: false,
})

const ADVIES = {
  positief: 'De gevraagde plek past bij wat dit kind nodig heeft.',
  negatief: 'De basisschool kan dit kind met extra ondersteuning bieden wat het nodig heeft.',
  anders: 'Een andere vorm van speciaal onderwijs past beter bij dit kind.',
} as const

function trekBesluit(kans: Kans, plan: Aanvraagplan, op: Datum): readonly Stap[] {
  const [beslisserId, ander] = kans.ja(0.5) ? COORDINATOREN : ([COORDINATOREN[1], COORDINATOREN[0]] as const)
  if (!kans.ja(0.1)) {
    const motivering = 'Beide adviezen steunen deze plek.'
    const besluit: Stap = {
      soort: 'toegekend',
      op,
      beslisserId,
      motivering,
      toekenning: trekToekenning(kans, plan, op),
    }
    return kans.ja(0.02) ? [besluit, ...trekBezwaar(kans, op, 'ongegrond')] : [besluit]
  }
  const motivering = 'De mogelijkheden op de basisschool zijn nog niet benut.'
  const besluit: Stap = { soort: 'afgewezen', op, beslisserId, motivering }
  if (!kans.ja(0.3)) return [besluit]

  const bezwaar = trekBezwaar(
    kans,
    op,
    kans.weeg([
      ['gegrond', 1],
      ['ongegrond', 2],
    ]),
  )
  const [, afgedaan] = bezwaar
  if (afgedaan.uitkomst !== 'gegrond') return [besluit, ...bezwaar]
  const herzienOp = na(kans, afgedaan.op, [2, 8])
  const toekenning = trekToekenning(kans, plan, herzienOp)
  const anders = 'Na het bezwaar is meer bekend over wat het kind nodig heeft.'
  return [besluit, ...bezwaar, { soort: 'herzien', op: herzienOp, beslisserId: ander, motivering: anders, toekenning }]
}

function trekBezwaar(kans: Kans, besluitOp: Datum, uitkomst: 'gegrond' | 'ongegrond') {
  const op = na(kans, besluitOp, [10, 38])
  const adviesOp = na(kans, op, [25, 45])
  const door = kans.ja(0.85) ? 'ouders' : 'schoolbestuur'
  return [
    { soort: 'bezwaar', op, door },
    { soort: 'bezwaar_afgedaan', op: na(kans, adviesOp, [3, 12]), uitkomst, adviesOp },
  ] as const satisfies readonly Stap[]
}

/** From the next schooljaar when it is near, else from the next month; to the end of a schooljaar. */
function trekToekenning(kans: Kans, { soort, uiterlijk }: Aanvraagplan, op: Datum): Toekenning {
  const geldigVan = eersteDagNa(op)
  const jaren = kans.weeg([
    [1, 2],
    [2, 4],
    [3, 3],
    [8, 2],
  ])
  const einde = datum(`${jaarVan(addJaren(geldigVan, maandnummerVan(geldigVan) >= 8 ? jaren : jaren - 1))}-07-31`)
  const geldigTot = vroegste(einde, uiterlijk)
  const anderSoort = soort === 'SO_LAAG' && kans.ja(0.04)
  return { soort: anderSoort ? 'SBO' : soort, geldigVan, geldigTot: geldigTot < geldigVan ? einde : geldigTot }
}

function eersteDagNa(op: Datum): Datum {
  const maand = maandnummerVan(op)
  if (maand >= 4 && maand <= 7) return datum(`${jaarVan(op)}-08-01`)
  const volgende = addDagen(datum(`${op.slice(0, 7)}-28`), 4)
  return datum(`${volgende.slice(0, 7)}-01`)
}
