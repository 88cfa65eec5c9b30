import type { MedewerkerId } from '../ids.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Termijn } from '../kalender/termijn.ts'
import type { Alias, Rol } from '../organisatie/organisatie.ts'
import type { Aanvraagsoort, Herkomst, TlvSoort } from '../tlv/aanvraag.ts'

/** Where a value comes from, in words ("Ondersteuningsplan 2022-2024 §6.4"), and the day from which it holds. */
export type Herleiding = { readonly bron: string; readonly sinds: Datum }

/** A value that differs per samenwerkingsverband, with its source. */
export type Instelling<Waarde> = Herleiding & { readonly waarde: Waarde }

/** What must be handed in with a TLV-aanvraag, and with which kinds; an absent list means: with all. */
export type VereistStuk = Herleiding & {
  readonly code: string
  /** As people say it: "verslag van het oudergesprek". */
  readonly naam: string
  readonly aanvraagsoorten?: readonly Aanvraagsoort[]
  readonly herkomsten?: readonly Herkomst[]
}

/**
 * Who may decide on aanvragen of this soort for the bestuur: every coördinator, or only those named. Another role has no
 * acts on dossiers, so no use for a mandate.
 */
export type Mandaat = Herleiding & {
  readonly soort: TlvSoort
  readonly rol: 'coordinatie'
  readonly medewerkerIds?: readonly MedewerkerId[]
}

/** Who may apply for a child that is not at school yet; a receiving school is one for s(b)o. */
export type VoorschoolseAanvrager = 'ontvangende_school' | 'voorschoolse_instantie'

/** Terms and stukken are empty until the samenwerkingsverband fills them in: the plan gives none. */
export type TlvInstellingen = {
  readonly vereisteStukken: readonly VereistStuk[]
  readonly termijnen: {
    /** From a complete aanvraag to the besluit; opschorting is added. */
    readonly besluit?: Instelling<Termijn>
    /** In which an aanvraag that is onvolledig must be completed. */
    readonly aanvullen?: Instelling<Termijn>
    readonly bezwaar?: Instelling<Termijn>
  }
  /** Empty: nobody settled who decides, so nobody can. */
  readonly mandaten: readonly Mandaat[]
  readonly voorschoolseAanvragers: Instelling<readonly VoorschoolseAanvrager[]>
}

/** How days at home are counted: every day, or without the days of a schoolvakantie. */
export type Duurtelling = 'kalenderdagen' | 'zonder_vakanties'

/** From when a leerling is called thuiszitter. A later definition does not change what an earlier one counted. */
export type Thuiszitterdefinitie = Herleiding & {
  /** Weeks at home from which the word holds; 4 means: from day 28. */
  readonly vanafWeken: number
  readonly telling: Duurtelling
  /** Geoorloofd absence (illness) is counted as well. */
  readonly geoorloofdTeltMee: boolean
  /** A leerling who still attends partly is counted as well. */
  readonly gedeeltelijkTeltMee: boolean
}

export type ThuiszitterInstellingen = {
  /** Oldest first, never empty. */
  readonly definities: readonly Thuiszitterdefinitie[]
  /** Calendar months from the first day at home within which a place must be in sight. */
  readonly normMaanden: Instelling<number>
  /** Days before the norm date from which it counts as near. */
  readonly nadertDagen: Instelling<number>
  /** To whom a doorzettingsverzoek goes; the plan names both. */
  readonly doorzettingsmacht: Instelling<readonly ('bestuur' | 'schoolbestuur')[]>
}

export type MonitorInstellingen = {
  /** The most, in percent of the leerlingen, that should go to sbo and so together; a streven, never a norm. */
  readonly streefpercentage: Instelling<number>
  /** Counts from `van` up to and including `tot` are not shown; 0 is. */
  readonly onderdrukking: Instelling<{ readonly van: number; readonly tot: number; readonly minimaleNoemer: number }>
}

/** How many messages one person may send in one conversation within so many seconds; more is refused until some have passed. */
export type Berichtlimiet = { readonly aantal: number; readonly seconden: number }

/** Where signalen go: to each person in a role, in a chat of their own. */
export type Signaalkanaal = Herleiding & { readonly soort: 'persoonlijk'; readonly rol: Rol }

/**
 * How long a kind of dossier is kept after its end; without a term it is kept until one is set. `vragen`: questions that found
 * no good answer, from the day they were asked, and those to the coördinatie, from the answer.
 */
export type Bewaartermijnen = {
  readonly vragen?: Instelling<Termijn>
  readonly tlv?: Instelling<Termijn>
  readonly thuiszitter?: Instelling<Termijn>
}

export type KennisInstellingen = {
  /** Whether answers may add the national rule, labelled as such, to what the plan says. */
  readonly landelijkKader: boolean
  /** Questions one person may put to the coördinatie in a day. */
  readonly vragenPerDag: Instelling<number>
}

/** An organisation the scholen work with. */
export type Partner = { readonly naam: string; readonly waarvoor: string; readonly bron: string }

export type OrganisatieInstellingen = {
  readonly gemeenten: readonly string[]
  readonly schoolbesturen: readonly {
    readonly naam: string
    readonly aliassen: readonly Alias[]
    readonly expertisecentrum?: string
  }[]
  readonly expertisecentra: readonly Partner[]
  readonly partners: readonly Partner[]
}

/** All that differs between samenwerkingsverbanden; read from `instellingen/<swv>.json` by `leesInstellingen`. */
export type Instellingen = {
  readonly naam: string
  readonly korteNaam: string
  readonly gesprek: { readonly berichtlimiet: Instelling<Berichtlimiet> }
  readonly kennis: KennisInstellingen
  readonly tlv: TlvInstellingen
  readonly thuiszitter: ThuiszitterInstellingen
  readonly monitor: MonitorInstellingen
  readonly signaalkanalen: readonly Signaalkanaal[]
  readonly bewaartermijnen: Bewaartermijnen
  readonly organisatie: OrganisatieInstellingen
  /** Own sentences of the bot in place of those shipped, by key; `maakTeksten` of gesprek knows the keys. */
  readonly teksten?: Readonly<Record<string, string>>
}
