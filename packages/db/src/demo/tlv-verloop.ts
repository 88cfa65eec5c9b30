import {
  aanvraagIntrekken,
  aanvullen,
  adviesVastleggen,
  afwijzen,
  type Bezwaar,
  type BezwaarUitkomst,
  bezwaarAfdoen,
  bezwaarIndienen,
  buitenBehandelingStellen,
  type Datum,
  type Deskundige,
  deskundigenVragen,
  herzien,
  inBehandelingNemen,
  type MedewerkerId,
  onvolledigVerklaren,
  type Result,
  type Strekking,
  type TlvAanvraag,
  type TlvInstellingen,
  type TlvStatus,
  type Toekenning,
  terBesluitLeggen,
  toekennen,
} from '@thuisnabij/domain'

type Besluitstap = { readonly beslisserId: MedewerkerId; readonly motivering: string }

/** What is done to an aanvraag on one day. */
export type Stap = { readonly op: Datum } & (
  | { readonly soort: 'onvolledig'; readonly ontbreekt: readonly string[] }
  | { readonly soort: 'aangevuld' }
  | { readonly soort: 'in_behandeling' }
  | { readonly soort: 'advies_gevraagd'; readonly deskundigen: readonly [Deskundige, Deskundige] }
  | { readonly soort: 'advies'; readonly positie: 1 | 2; readonly strekking: Strekking; readonly advies: string }
  | { readonly soort: 'ter_besluit' }
  | ({ readonly soort: 'toegekend'; readonly toekenning: Toekenning } & Besluitstap)
  | ({ readonly soort: 'afgewezen' } & Besluitstap)
  | { readonly soort: 'ingetrokken' | 'buiten_behandeling'; readonly reden: string }
  | { readonly soort: 'bezwaar'; readonly door: Bezwaar['door'] }
  | { readonly soort: 'bezwaar_afgedaan'; readonly uitkomst: BezwaarUitkomst; readonly adviesOp: Datum }
  | ({ readonly soort: 'herzien'; readonly toekenning: Toekenning } & Besluitstap)
)

/**
 * The aanvraag after these steps, each done by the act of the domain on its own day; so nothing in the demo data is what
 * the program itself would have refused. Throws when a step is refused.
 */
export const verloop = (aanvraag: TlvAanvraag, stappen: readonly Stap[], instellingen: TlvInstellingen): TlvAanvraag =>
  stappen.reduce((voor, stap) => zet(voor, stap, instellingen), aanvraag)

function zet(aanvraag: TlvAanvraag, stap: Stap, instellingen: TlvInstellingen): TlvAanvraag {
  const { op } = stap
  switch (stap.soort) {
    case 'onvolledig':
      return gelukt(onvolledigVerklaren(als(aanvraag, 'ingediend', 'in_behandeling'), stap.ontbreekt, op))
    case 'aangevuld': {
      const onvolledig = als(aanvraag, 'onvolledig')
      return gelukt(aanvullen(onvolledig, onvolledig.ontbreekt, op))
    }
    case 'in_behandeling':
      return gelukt(
        inBehandelingNemen(als(aanvraag, 'ingediend'), { stukken: alleStukken(instellingen), instellingen }, op),
      )
    case 'advies_gevraagd':
      return gelukt(deskundigenVragen(als(aanvraag, 'in_behandeling'), stap.deskundigen, op))
    case 'advies':
      return gelukt(adviesVastleggen(als(aanvraag, 'bij_deskundigen'), { ...stap, ingeleverdOp: op }, op))
    case 'ter_besluit':
      return gelukt(terBesluitLeggen(als(aanvraag, 'bij_deskundigen'), op))
    case 'toegekend':
      return gelukt(toekennen(als(aanvraag, 'ter_besluit'), { ...grond(stap, instellingen), ...stap.toekenning }, op))
    case 'afgewezen':
      return gelukt(afwijzen(als(aanvraag, 'ter_besluit'), grond(stap, instellingen), op))
    case 'ingetrokken':
      return gelukt(
        aanvraagIntrekken(
          als(aanvraag, 'ingediend', 'onvolledig', 'in_behandeling', 'bij_deskundigen', 'ter_besluit'),
          stap.reden,
          op,
        ),
      )
    case 'buiten_behandeling':
      return gelukt(buitenBehandelingStellen(als(aanvraag, 'onvolledig'), { reden: stap.reden, instellingen }, op))
    case 'bezwaar':
      return gelukt(
        bezwaarIndienen(als(aanvraag, 'toegekend', 'afgewezen'), { ...stap, soort: 'bezwaar', ingediendOp: op }, op),
      )
    case 'bezwaar_afgedaan':
      return gelukt(bezwaarAfdoen(als(aanvraag, 'toegekend', 'afgewezen'), { ...stap, soort: 'bezwaar' }, op))
    case 'herzien':
      return gelukt(herzien(als(aanvraag, 'toegekend', 'afgewezen'), { ...grond(stap, instellingen), ...stap }, op))
  }
}

const alleStukken = ({ vereisteStukken }: TlvInstellingen): readonly string[] => vereisteStukken.map(({ code }) => code)

const grond = ({ beslisserId, motivering }: Besluitstap, instellingen: TlvInstellingen) => ({
  beslisser: { medewerkerId: beslisserId, rol: 'coordinatie' as const },
  motivering,
  instellingen,
})

/** The value of an act that cannot be refused here. */
export function gelukt<Waarde>(uitkomst: Result<Waarde, { readonly kind: string }>): Waarde {
  if (uitkomst.ok) return uitkomst.value
  throw new Error(`The demo data break a rule: ${JSON.stringify(uitkomst.error)}`)
}

function als<Status extends TlvStatus>(
  aanvraag: TlvAanvraag,
  ...statussen: readonly Status[]
): Extract<TlvAanvraag, { readonly status: Status }> {
  if (!(statussen as readonly TlvStatus[]).includes(aanvraag.status))
    throw new Error(`A step of the demo data needs ${statussen.join(' or ')} but the aanvraag is ${aanvraag.status}`)
  return aanvraag as Extract<TlvAanvraag, { readonly status: Status }>
}
