import type {
  Activiteit,
  Datum,
  Instellingen,
  Kerncijfer,
  LeerlingId,
  MedewerkerId,
  Meldingsuitkomst,
  NieuwZichtOpPlek,
  Rol,
  SchoolId,
  Schoolsoort,
  Signaalsoort,
  Signaalstatus,
  TlvNummer,
  TlvStatus,
  Urgentie,
  VerzuimSinds,
  Verzuimtype,
} from '@thuisnabij/domain'
import type { Kennisbank, Passagebank } from '@thuisnabij/kennis'
import type { Teksten } from './catalogus/teksten.ts'
import type { TlvGevolgd, TlvGevonden, TlvLijst, TlvLijstvraag } from './deps-tlv.ts'
import type { GeenToegang, NietGevonden } from './uitkomst.ts'
import type { Vraagdeps } from './vraagdeps.ts'

/** Who is talking, in the one role this turn acts in. No name. */
export type Ik = {
  readonly rol: Rol
  /** As others see this person: "IB'er van Proefmolen". */
  readonly functie: string
  /** Schools of this role, by their names as registered; empty for a role that is not of a school. */
  readonly scholen: readonly EigenSchool[]
  readonly bestuur?: string
}

export type EigenSchool = { readonly id: SchoolId; readonly naam: string }

/** A school by which somebody may be understood; every school of the region, own or not. */
export type Schoolnaam = EigenSchool & { readonly bestuur: string; readonly soort: Schoolsoort }

/** Enough to tell two leerlingen with the same initialen apart. */
export type LeerlingKeuze = {
  readonly leerlingId: LeerlingId
  readonly groep?: number
  readonly geboortejaar?: number
}

/** A thuiszittermelding as this person may see it. `nummer` as people write it: "31", or "2022-31" of another year. */
export type MeldingInzage = {
  readonly nummer: string
  readonly initialen: string
  readonly groep?: number
  readonly school?: string
  readonly gemeldOp: Datum
  readonly verzuimSinds: VerzuimSinds
  readonly verzuimtype: Verzuimtype
  readonly aanwezigheid?: string
  readonly reden?: string
  readonly leerplichtGemeld?: boolean
  readonly jeugdartsBetrokken?: boolean
  readonly betrokkenen: readonly string[]
  readonly status: 'lopend' | 'afgesloten' | 'ingetrokken'
  /** Functie of the coördinator who took its signaal up; absent when nobody did. */
  readonly opgepaktDoor?: string
  /** Last day of the three months in which a place must be in sight; only while it counts. */
  readonly normdatum?: Datum
  /** Where it went, when it is closed. */
  readonly uitkomst?: Meldingsuitkomst
  /** The place in sight, as long as it has not fallen through. */
  readonly plek?: NieuwZichtOpPlek
  /** The last thing that was done for the child. */
  readonly laatsteActiviteit?: Pick<Activiteit, 'op' | 'soort'>
}

/** What a melder confirmed. Everything absent was not said. */
export type MeldingInvoer = {
  readonly initialen: string
  /** A leerling already registered, when two share these initialen and the melder chose. */
  readonly leerlingId?: LeerlingId
  readonly groep?: number
  readonly geboortejaar?: number
  readonly schoolId: SchoolId
  readonly verzuimSinds: VerzuimSinds
  /** The melder was asked about a first day more than two years ago, and said it is right. */
  readonly langGeledenBevestigd?: boolean
  readonly verzuimtype: Verzuimtype
  readonly aanwezigheid?: string
  readonly reden?: string
  readonly leerplichtGemeld?: boolean
  readonly jeugdartsBetrokken?: boolean
  readonly betrokkenen: readonly string[]
  readonly veiligheid: boolean
}

/** Whether a melding runs for the leerling meant. `geen` also when the leerling is not registered yet. */
export type LopendVoor =
  | { readonly kind: 'geen' }
  | { readonly kind: 'lopend'; readonly melding: MeldingInzage }
  | { readonly kind: 'meerdere'; readonly keuzes: readonly LeerlingKeuze[] }
  | GeenToegang

export type Gemeld =
  | {
      readonly kind: 'gemeld'
      readonly nummer: string
      /** As in {@link MeldingInzage}. */
      readonly normdatum?: Datum
    }
  | { readonly kind: 'al_lopend'; readonly melding: MeldingInzage }
  /** A rule of the domain refused; `melding` is a Dutch sentence that says what to do. */
  | { readonly kind: 'geweigerd'; readonly melding: string }
  | GeenToegang

/** What changes in a melding that runs; absent stays as it is. `betrokkenen` is the whole list. */
export type Meldingwijziging = {
  readonly verzuimSinds?: VerzuimSinds
  readonly langGeledenBevestigd?: boolean
  readonly verzuimtype?: Verzuimtype
  readonly aanwezigheid?: string
  readonly reden?: string
  readonly leerplichtGemeld?: boolean
  readonly jeugdartsBetrokken?: boolean
  readonly betrokkenen?: readonly string[]
  /** Only ever set, never taken back here. */
  readonly veiligheid?: true
  /** What becomes unknown again. */
  readonly wis?: readonly ('reden' | 'aanwezigheid' | 'leerplichtGemeld' | 'jeugdartsBetrokken')[]
}

export type Bijgewerkt =
  | { readonly kind: 'bijgewerkt'; readonly melding: MeldingInzage }
  | { readonly kind: 'geweigerd'; readonly melding: string }
  | NietGevonden
  | GeenToegang

/** What came of an act on a melding: how it now stands. */
export type Behandeld = Bijgewerkt

export type MeldingenGevonden =
  | {
      readonly kind: 'gevonden'
      readonly meldingen: readonly MeldingInzage[]
      /** No more than so many are given, and there may be older ones. */
      readonly hooguit?: number
    }
  | GeenToegang

export type SignaalInzage = {
  readonly nummer: number
  readonly soort: Signaalsoort
  readonly urgentie: Urgentie
  readonly status: Signaalstatus
  /** Functie of who has it, and whether that is the one who looks. */
  readonly opgepaktDoor?: { readonly functie: string; readonly ikzelf: boolean }
  readonly gemaaktOp: Datum
  readonly termijn?: Datum
  /** The melding it is about, when it is about one. */
  readonly melding?: MeldingInzage
}

/** A coördinator to whom a signaal may go; `id` only names one of these. */
export type Coordinator = { readonly id: MedewerkerId; readonly functie: string; readonly ikzelf: boolean }

export type Signaalgevonden =
  | { readonly kind: 'gevonden'; readonly signaal: SignaalInzage }
  | NietGevonden
  | GeenToegang

/** What came of an act on a signaal: how it now stands. */
export type Signaalbehandeld =
  | { readonly kind: 'gedaan'; readonly signaal: SignaalInzage }
  | { readonly kind: 'geweigerd'; readonly melding: string }
  | NietGevonden
  | GeenToegang

/** A few meldingen of a list of work, and how many it holds. */
export type Werkmeldingen =
  | { readonly kind: 'gevonden'; readonly meldingen: readonly MeldingInzage[]; readonly totaal: number }
  | GeenToegang

/** A signaal as a line of a list. */
export type Werksignaal = Pick<SignaalInzage, 'nummer' | 'soort' | 'urgentie' | 'status' | 'gemaaktOp'>

export type Opgepakt =
  | { readonly kind: 'opgepakt'; readonly signaal: SignaalInzage }
  | { readonly kind: 'al_opgepakt'; readonly signaal: SignaalInzage }
  | { readonly kind: 'al_afgehandeld'; readonly signaal: SignaalInzage }
  | NietGevonden
  | GeenToegang

/**
 * All that a conversation may ask of the house: plain functions, bound to this person and this transaction.
 *
 * Who may see what is decided behind them. A refusal depends on who asks what and never on whether a row exists: a
 * number that is not yours is `niet_gevonden` like one that does not exist; another school named is `geen_toegang`.
 */
export type Deps = Vraagdeps & {
  readonly ik: Ik
  readonly vandaag: Datum
  /** A new id for a draft, never given before in any conversation. */
  readonly nieuwId: () => string
  /** What this samenwerkingsverband says: `maakTeksten(instellingen.teksten)`, made once. */
  readonly teksten: Teksten
  readonly instellingen: Pick<Instellingen, 'naam' | 'korteNaam' | 'thuiszitter' | 'organisatie'>
  /** Every school of the region, in order of name; used to understand a name, gives no access. */
  readonly scholen: () => Promise<readonly Schoolnaam[]>
  /** In memory, so without a promise: `maakKennisbank(leesArtikelen())`. */
  readonly kennis: Kennisbank
  /** Documents of the samenwerkingsverband itself; in memory as well. */
  readonly documenten: Pick<Passagebank, 'zoek'>
  readonly tlv: {
    readonly vindOpNummer: (nummer: TlvNummer) => Promise<TlvGevonden>
    /** `schoolId` only when the person named a school; `groep` narrows when several match. */
    readonly vindOpInitialen: (wat: {
      readonly initialen: string
      readonly groep?: number
      readonly schoolId?: SchoolId
    }) => Promise<TlvGevonden>
    /** The one filed last. */
    readonly laatste: () => Promise<TlvGevonden>
    /** At most five, the first to end or filed longest ago first. */
    readonly lijst: (vraag: TlvLijstvraag) => Promise<TlvLijst>
  }
  readonly volgen: {
    /** Lets this person hear of it when the status changes. */
    readonly volg: (nummer: TlvNummer) => Promise<TlvGevolgd>
    /** `volgde` is false when they did not. */
    readonly stop: (
      nummer: TlvNummer,
    ) => Promise<{ readonly kind: 'gestopt'; readonly volgde: boolean } | NietGevonden | GeenToegang>
    /** Longest followed first. */
    readonly eigen: () => Promise<readonly { readonly nummer: TlvNummer; readonly status: TlvStatus }[]>
  }
  readonly melding: {
    readonly lopendVoor: (wat: {
      readonly initialen: string
      readonly schoolId: SchoolId
      readonly groep?: number
      readonly leerlingId?: LeerlingId
    }) => Promise<LopendVoor>
    readonly melden: (invoer: MeldingInvoer) => Promise<Gemeld>
    /** `nummer` as in {@link MeldingInzage}. */
    readonly bijwerken: (nummer: string, wijziging: Meldingwijziging) => Promise<Bijgewerkt>
    /** Meldingen of the own schools that run, or ended in the last month; newest first. */
    readonly eigen: () => Promise<MeldingenGevonden>
    /** By its number, also one that ended; none or one. */
    readonly vindOpNummer: (nummer: string) => Promise<MeldingenGevonden>
    /** Those that run for leerlingen with these initialen; newest first. */
    readonly vindOpInitialen: (wat: {
      readonly initialen: string
      readonly groep?: number
    }) => Promise<MeldingenGevonden>
    readonly activiteitToevoegen: (nummer: string, activiteit: Activiteit) => Promise<Behandeld>
    readonly afsluiten: (
      nummer: string,
      wat: { readonly uitkomst: Meldingsuitkomst; readonly op: Datum },
    ) => Promise<Behandeld>
    readonly intrekken: (nummer: string, reden: string) => Promise<Behandeld>
    readonly plekVastleggen: (nummer: string, plek: NieuwZichtOpPlek) => Promise<Behandeld>
    readonly plekLatenVervallen: (nummer: string) => Promise<Behandeld>
  }
  readonly signaal: {
    readonly vind: (nummer: number) => Promise<Signaalgevonden>
    readonly oppakken: (nummer: number) => Promise<Opgepakt>
    /** Every coördinator, in order of functie. */
    readonly coordinatoren: () => Promise<readonly Coordinator[]>
    readonly overdragen: (nummer: number, aan: string) => Promise<Signaalbehandeld>
    readonly afhandelen: (nummer: number, afhandeling: string) => Promise<Signaalbehandeld>
    readonly escaleren: (nummer: number, reden: string) => Promise<Signaalbehandeld>
  }
  readonly werklijst: {
    /** That nobody took up, and those of this person; urgent first, then the oldest. At most five after `vanaf`, as the others. */
    readonly signalen: (
      vanaf: number,
    ) => Promise<
      { readonly kind: 'gevonden'; readonly signalen: readonly Werksignaal[]; readonly totaal: number } | GeenToegang
    >
    /** That run without a place in sight and near the norm, or are over it; the first norm date first. */
    readonly bijNorm: (vanaf: number) => Promise<Werkmeldingen>
    /** That run and in which nothing was done for two weeks, the quietest first. */
    readonly stil: (vanaf: number) => Promise<Werkmeldingen>
  }
  readonly monitor: {
    readonly kerncijfers: () => Promise<
      { readonly kind: 'gevonden'; readonly cijfers: readonly Kerncijfer[] } | GeenToegang
    >
  }
}
