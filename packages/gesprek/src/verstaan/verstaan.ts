import {
  addJaren,
  type Datum,
  type Meldingsuitkomst,
  type Persoonsgegeven,
  type Verzuimtype,
  vindPersoonsgegevens,
} from '@thuisnabij/domain'
import type { Schoolnaam } from '../deps.ts'
import type { Meldvraag } from '../toestand.ts'
import { isVolledig, vindAanwezigheid } from './aanwezigheid.ts'
import { vindBetrokkenen, vindJeugdartsBetrokken, vindLeerplichtGemeld, vindTlvLopend } from './betrokkenen.ts'
import { type Metric, vindMetrics } from './cijfers.ts'
import { vindInitialen } from './initialen.ts'
import { houdtTegen, isKaal, type Kortantwoord, vindKortantwoord } from './kortewoorden.ts'
import {
  geboortejaarBij,
  leerlingenMetGroep,
  vindGroep,
  vindKaalGetal,
  vindLeeftijd,
  vindLeeftijdAchter,
} from './leerling.ts'
import { type GevondenTlvNummer, vindMeldingnummers, vindSignaalnummer, vindTlvNummers } from './nummers.ts'
import { metCijfers } from './nummerwoorden.ts'
import { vindReden } from './reden.ts'
import { vindRestreden } from './restreden.ts'
import { naamwoorden, vindBesturen, vindScholen } from './school.ts'
import { type GevondenSinds, vindAlleenJaar, vindSinds } from './sinds.ts'
import { herstel } from './spelling.ts'
import type { Frequentie } from './tijd/frequentie.ts'
import { vindTijden } from './tijd/lees.ts'
import type { GevondenTijd } from './tijd/tijd.ts'
import { vindSchoolwissel, vindUitkomst, vindVoorziening } from './uitkomst.ts'
import { type Uitsplitsing, vindUitsplitsing } from './uitsplitsing.ts'
import { noemtGevaar, ontkentGevaar } from './veiligheid.ts'
import { type Verzoek, vindVerzoek } from './verzoek.ts'
import { vindVerzuimtype } from './verzuim.ts'
import { vindWeggehaald, type Weggehaald } from './weghalen.ts'
import { masker, toZin, type Zin, zonder } from './zin.ts'

/** All that was found in one message, whatever it is about. Absent is not said. */
export type Begrepen = {
  readonly tekst: string
  /** Folded: lower case, no accents. */
  readonly plat: string
  /** The folded text with a word of its own for each leerling, number, school, bestuur and time that was found. */
  readonly gemaskeerd: string
  readonly persoonsgegevens: readonly Persoonsgegeven[]
  readonly gevaar: boolean
  /** Said that there is no danger. */
  readonly veilig: boolean
  readonly kort?: Kortantwoord
  /** Nothing was said beside the short answer. */
  readonly kaal: boolean
  /** In order of naming, each once, with the groep that was said with it. */
  readonly leerlingen: readonly { readonly initialen: string; readonly groep?: number }[]
  readonly groep?: number
  readonly leeftijd?: number
  /** Only when the age leaves no doubt about it. */
  readonly geboortejaar?: number
  readonly kaalGetal?: number
  readonly scholen: readonly Schoolnaam[]
  readonly besturen: readonly string[]
  readonly sinds?: GevondenSinds
  /** A year without a day in it, when no day was said. */
  readonly alleenJaar?: number
  /** Every time that was named, and every "so often", in order. */
  readonly tijden: readonly GevondenTijd[]
  readonly frequenties: readonly Frequentie[]
  readonly verzuimtype?: Verzuimtype
  readonly aanwezigheid?: string
  /** There all days again. */
  readonly volledig: boolean
  readonly uitkomst?: Meldingsuitkomst
  readonly voorziening?: string
  readonly reden?: string
  /** What is told beside all that was understood; of a child at home most likely why. Absent when a reden was said. */
  readonly restreden?: string
  readonly leerplichtGemeld?: boolean
  readonly jeugdartsBetrokken?: boolean
  readonly tlvLopend?: boolean
  readonly betrokkenen: readonly string[]
  readonly weggehaald: Weggehaald
  readonly tlvNummers: readonly GevondenTlvNummer[]
  readonly signaalnummer?: number
  /** The first of them. */
  readonly meldingnummer?: string
  readonly meldingnummers: readonly string[]
  readonly metrics: readonly Metric[]
  readonly uitsplitsing: Uitsplitsing
  readonly verzoek: Verzoek
}

export type Omgeving = {
  readonly vandaag: Datum
  readonly scholen: readonly Schoolnaam[]
  /** The question that is open, so that a bare answer can be read as one. */
  readonly vraag?: Meldvraag
}

/** "ja", "gisteren nog gebeld": whether leerplicht knows, when that was asked. */
function antwoordOpLeerplicht(plat: string, kort: Kortantwoord | undefined): boolean | undefined {
  if (kort === 'ja' || kort === 'nee') return kort === 'ja'
  if (/\bmoet (?:ik )?nog\b/.test(plat)) return false
  if (kort !== undefined || /\b(?:niet|nie|nog|geen|straks|morgen|later)\b(?! aan de lijn)/.test(plat)) return undefined
  return /\b(?:gedaan|gebeld|gesproken|gemeld|gemaild|ingelicht|aan de lijn gehad)\b/.test(plat) ? true : undefined
}

/** Questions whose answer may name a day that is not the first one at home: "ja, maandag gebeld". */
const ANDER_ANTWOORD: ReadonlySet<Meldvraag> = new Set(['leerplicht', 'verzuimtype', 'groep', 'school'])

/** What has a day of its own. */
const OVER_PAPIER = /\b(?:tlv\w*|aanvra\w+|geldig\w*|besluit\w*|plan|peildatum|wet|regeling|convenant)\b/

/** Nobody types more in one turn. Whoever takes a message in refuses a longer one: what is not read is not guarded. */
export const MEESTE_TEKENS = 4_000

/** Reads a message once, with every extractor. Pure: the same message on the same day gives the same. */
export function versta(tekst: string, { vandaag, scholen, vraag }: Omgeving): Begrepen {
  const getypt = toZin(tekst)
  const zin = metCijfers(herstel(getypt, naamwoorden(scholen)))
  const verzoek = vindVerzoek(zin.plat)
  const signaalnummer = vindSignaalnummer(zin, verzoek.actie !== undefined && verzoek.actie !== 'herinnering')
  const meldingnummers = vindMeldingnummers(zin).map(({ nummer }) => nummer)
  const [meldingnummer] = meldingnummers
  const tlvNummers = vindTlvNummers(zin, vandaag, signaalnummer !== undefined || meldingnummer !== undefined)
  const gevondenScholen = vindScholen(zin, scholen)
  const gevondenBesturen = vindBesturen(zin, scholen)
  const genoemd = [...gevondenScholen, ...gevondenBesturen]
  const zonderNummers = zonder(zin, tlvNummers)
  const aanwezig = vindAanwezigheid(zonderNummers)
  const { tijden, frequenties } = vindTijden(
    zonder(zonderNummers, [...genoemd, ...(aanwezig ? [aanwezig] : [])]),
    vandaag,
  )
  const gevonden = vindSinds(zonderNummers, tijden, vraag === 'sinds')
  const initialen = vindInitialen(zonder(zonderNummers, genoemd), vraag === 'leerling')
  const overAanvraag = initialen.length === 0 && (tlvNummers.length > 0 || OVER_PAPIER.test(zin.plat))
  const geboren =
    (!overAanvraag && gevonden !== undefined && isGeboortedag(gevonden, vandaag, vraag)) ||
    tijden.some((tijd) => isVanGeboorte(zonderNummers, tijd, vandaag, vraag))
  const isTerloops = gevonden?.nadrukkelijk === false && vraag !== undefined && ANDER_ANTWOORD.has(vraag)
  const sinds = geboren || isTerloops ? undefined : gevonden
  const alleenJaar = sinds ? undefined : vindAlleenJaar(zonderNummers, tijden)
  const zonderDag = sinds ? zonder(zonderNummers, [sinds]) : zonderNummers
  const zonderInitialen = zonder(zonderDag, initialen)
  const [naam] = initialen
  const leeftijd = vindLeeftijd(zonderInitialen) ?? (naam && vindLeeftijdAchter(zonderInitialen, naam.tot))
  const geboortejaar = leeftijd === undefined ? undefined : geboortejaarBij(leeftijd, vandaag)
  const kaalGetal = vraag === 'groep' ? vindKaalGetal(zonderDag, leeftijd) : undefined
  const groep = kaalGetal !== undefined && kaalGetal <= 8 ? kaalGetal : vindGroep(zonderInitialen)
  const namen = [...new Set(scholen.flatMap(({ naam, bestuur }) => [naam, bestuur]))]
  // Mending may take away a word of danger: it is heard in both.
  const gevaar = noemtGevaar(zin.plat) || (getypt.plat !== zin.plat && noemtGevaar(getypt.plat))
  const kort = vindKortantwoord(zin.plat)
  const verzuimtype = vindVerzuimtype(zonderDag)
  const bezet = [...(sinds ? [sinds] : []), ...genoemd, ...initialen]
  const gezegdeUitkomst = vindUitkomst(zin.plat)
  // Which school it is, tells more than that it is another.
  const wissel =
    gezegdeUitkomst === undefined || gezegdeUitkomst === 'andere_school'
      ? vindSchoolwissel(zin.plat, gevondenScholen)
      : undefined
  const uitkomst = wissel ?? gezegdeUitkomst
  const reden = vindReden(zin, bezet, gevaar)
  const restreden =
    reden !== undefined || initialen.length === 0 || gevaar || uitkomst || verzuimtype === 'ziekgemeld_twijfel'
      ? undefined
      : vindRestreden(zin, initialen[0]?.tot ?? 0, [
          ...bezet,
          ...tijden.map(({ plaats }) => plaats),
          ...frequenties,
          ...(aanwezig ? [aanwezig] : []),
        ])
  const leerplichtGemeld =
    vindLeerplichtGemeld(zin) ?? (vraag === 'leerplicht' ? antwoordOpLeerplicht(zin.plat, kort) : undefined)
  const jeugdartsBetrokken = vindJeugdartsBetrokken(zin)
  const tlvLopend = vindTlvLopend(zin)
  const voorziening = vindVoorziening(zin)

  return {
    tekst: zin.tekst,
    plat: zin.plat,
    gemaskeerd: masker(zin.plat, [
      ['_tlv_', tlvNummers],
      ['_leerling_', initialen],
      ['_school_', gevondenScholen],
      ['_bestuur_', gevondenBesturen],
      ['_vaak_', frequenties],
      ['_tijd_', tijden.map(({ plaats }) => plaats)],
    ]),
    persoonsgegevens: metGeboortedag(vindPersoonsgegevens(tekst, namen), geboren),
    gevaar,
    veilig: !gevaar && ontkentGevaar(zin.plat),
    ...(kort && { kort }),
    kaal: isKaal(zin.plat) && !(kort === 'ja' && houdtTegen(getypt.plat)),
    leerlingen: leerlingenMetGroep(zonderDag, initialen),
    ...(groep !== undefined && { groep }),
    ...(leeftijd !== undefined && { leeftijd }),
    ...(geboortejaar !== undefined && { geboortejaar }),
    ...(kaalGetal !== undefined && { kaalGetal }),
    scholen: gevondenScholen.map(({ wat }) => wat),
    besturen: gevondenBesturen.map(({ wat }) => wat),
    ...(sinds && { sinds }),
    ...(alleenJaar !== undefined && { alleenJaar }),
    tijden,
    frequenties,
    ...(verzuimtype && { verzuimtype }),
    ...(aanwezig && { aanwezigheid: aanwezig.tekst }),
    volledig: isVolledig(zin),
    ...(uitkomst && { uitkomst }),
    ...(voorziening && { voorziening }),
    ...(reden && { reden }),
    ...(restreden && { restreden }),
    ...(leerplichtGemeld !== undefined && { leerplichtGemeld }),
    ...(jeugdartsBetrokken !== undefined && { jeugdartsBetrokken }),
    ...(tlvLopend !== undefined && { tlvLopend }),
    betrokkenen: vindBetrokkenen(zin),
    weggehaald: vindWeggehaald(zin),
    tlvNummers,
    ...(signaalnummer !== undefined && { signaalnummer }),
    ...(meldingnummer !== undefined && { meldingnummer }),
    meldingnummers,
    metrics: vindMetrics(zin.plat),
    uitsplitsing: vindUitsplitsing(zin.plat),
    verzoek,
  }
}

/**
 * Whether a day is likelier that of a birth: so long ago that a child of the basisschool was born, and neither said as a
 * first day nor an answer to the question after one.
 */
function isGeboortedag(
  { sinds, soort, nadrukkelijk }: GevondenSinds,
  vandaag: Datum,
  vraag: Meldvraag | undefined,
): boolean {
  const gevraagd = vraag === 'sinds' || vraag === 'lang_geleden'
  const jaren = [addJaren(vandaag, -18), addJaren(vandaag, -3)] as const
  return soort === 'dag' && !nadrukkelijk && !gevraagd && jaren[0] <= sinds.op && sinds.op <= jaren[1]
}

/** "van 12 maart 2014", beside the first day at home: a whole date of so long ago is somebody's. */
function isVanGeboorte(
  zin: Zin,
  { plaats, precisie, begin }: GevondenTijd,
  vandaag: Datum,
  vraag: Meldvraag | undefined,
) {
  if (vraag === 'sinds' || vraag === 'lang_geleden' || precisie !== 'dag') return false
  const isHeel = /(?:19|20)\d\d/.test(zin.plat.slice(plaats.van, plaats.tot))
  const ervoor = zin.plat.slice(0, plaats.van)
  if (!isHeel || !/(?:\b\p{L}\.\s?\p{L}\.?,?|\b(?:kind|leerling|jongen|meisje))\s*(?:van|uit|,|-)?\s*$/u.test(ervoor))
    return false
  return addJaren(vandaag, -18) <= begin && begin <= addJaren(vandaag, -3)
}

const metGeboortedag = (gevonden: readonly Persoonsgegeven[], geboren: boolean): readonly Persoonsgegeven[] =>
  VOLGORDE.filter((soort) => gevonden.includes(soort) || (geboren && soort === 'geboortedatum'))

const VOLGORDE: readonly Persoonsgegeven[] = ['naam', 'geboortedatum', 'bsn']

/** Whether a message holds personal data that must be neither stored nor logged; asked by a door before it keeps a text. */
export function bevatPersoonsgegevens(tekst: string, scholen: readonly Schoolnaam[]): boolean {
  const namen = [...new Set(scholen.flatMap(({ naam, bestuur }) => [naam, bestuur]))]
  return vindPersoonsgegevens(tekst, namen).length > 0
}
