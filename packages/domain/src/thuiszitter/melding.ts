import type { LeerlingId, MedewerkerId, SchoolId, ThuiszittermeldingId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'

/** What the melder says the verzuim is; the aard of the melding follows from it. */
export type Verzuimtype =
  | 'ongeoorloofd'
  | 'geoorloofd_ziek'
  | 'ziekgemeld_twijfel'
  | 'gedeeltelijk'
  | 'gedeeltelijk_ongeoorloofd'
  | 'geschorst'
  | 'niet_ingeschreven'
  | 'vrijstelling'

export type Meldingsuitkomst =
  | 'terug_op_school'
  | 'onderwijszorgarrangement'
  | 'andere_school'
  | 'sbo_of_so'
  | 'ontheffing'
  | 'naar_vo'
  | 'verhuisd'
  | 'anders'

/** Serial within the calendar year of reporting. A bare number means the running year. */
export type Meldingsnummer = { readonly jaar: number; readonly nummer: number }

/** First day at home: the day itself, or the best estimate with what was said ("eind oktober"). */
export type VerzuimSinds = { readonly op: Datum; readonly precisie: 'dag' | 'ongeveer'; readonly tekst?: string }

/** Which place is in sight, from when, and who confirmed it. It can fall through. */
export type ZichtOpPlek = {
  readonly plek: string
  readonly vanaf: Datum
  readonly bevestigdDoor: string
  readonly vastgelegdOp: Datum
  readonly vervallenOp?: Datum
}

export type Activiteit = {
  readonly op: Datum
  readonly soort:
    | 'gesprek_ouders'
    | 'overleg'
    | 'leerplicht'
    | 'jeugdarts'
    | 'jeugdteam'
    | 'thuiszittertafel'
    | 'doorzettingsverzoek'
    | 'afstandsonderwijs'
    | 'anders'
  readonly omschrijving: string
}

/** What a melder tells; everything with a question mark may stay unknown. */
export type Meldinggegevens = {
  readonly verzuimSinds: VerzuimSinds
  readonly verzuimtype: Verzuimtype
  /** What the child still attends, as said: "3 ochtenden". */
  readonly aanwezigheid?: string
  readonly reden?: string
  readonly oudersGeinformeerd?: boolean
  readonly leerplichtGemeld?: boolean
  readonly jeugdartsBetrokken?: boolean
  /** jeugdteam, leerplicht, schoolmaatschappelijk werk, …; no names of persons. */
  readonly betrokkenen: readonly string[]
  readonly tlvLopend?: boolean
  readonly gewenstVervolg?: string
  /** Words of violence or acute danger were used: urgent. */
  readonly veiligheid: boolean
}

type Basis = Meldinggegevens & {
  readonly id: ThuiszittermeldingId
  readonly nummer: Meldingsnummer
  readonly leerlingId: LeerlingId
  readonly schoolId?: SchoolId
  readonly gemeldDoor: MedewerkerId
  readonly gemeldOp: Datum
  /** In order of telling: an earlier day may come later. */
  readonly activiteiten: readonly Activiteit[]
  readonly zichtOpPlek?: ZichtOpPlek
  /** The coördinator who last took up a signaal of it (or got it handed over); absent when nobody did. */
  readonly behandelaar?: MedewerkerId
}

export type LopendeMelding = Basis & { readonly status: 'lopend' }
export type AfgeslotenMelding = Basis & {
  readonly status: 'afgesloten'
  readonly uitkomst: Meldingsuitkomst
  /** First day the child was no longer at home. */
  readonly afgeslotenOp: Datum
}
export type IngetrokkenMelding = Basis & {
  readonly status: 'ingetrokken'
  readonly ingetrokkenOp: Datum
  /** Why it was a mistake to report; `reden` stays what was told of the child. */
  readonly ingetrokkenReden: string
}

/** A report that a child sits at home, or is about to. At most one runs per leerling. */
export type Thuiszittermelding = LopendeMelding | AfgeslotenMelding | IngetrokkenMelding
