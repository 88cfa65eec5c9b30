/** What a button asks for. A door passes it back unchanged, with `data`, as an event `knop`. */
export type Verb =
  | 'melding/bevestigen'
  | 'melding/wijzigen'
  | 'melding/annuleren'
  | 'signaal/oppakken'
  | 'tlv/kiezen'
  | 'leerling/kiezen'
  | 'vraag/stellen'
  | 'handeling/bevestigen'
  | 'handeling/wijzigen'
  | 'handeling/annuleren'
  | 'handeling/kiezen'
  | 'coordinatie/vragen'
  | 'coordinatie/versturen'
  | 'coordinatie/stoppen'
  | 'formulier/openen'
  | 'formulier/invullen'

/** `data` holds ids and numbers only, never a text about a leerling. */
export type Knop = {
  readonly titel: string
  readonly verb: Verb
  readonly data: Readonly<Record<string, string | number>>
  /** The one button that most people will want. */
  readonly nadruk?: boolean
}

/** One line of a card: what it is, and what it says. */
export type Regel = { readonly label: string; readonly waarde: string }

/** What is about to be stored, said back whole; nothing is stored before its first button is pressed, or yes is said. */
export type BevestigMeldingKaart = {
  readonly soort: 'bevestigMelding'
  readonly titel: string
  readonly regels: readonly Regel[]
  /** Such as: this child does not have to go to school yet. */
  readonly opmerkingen: readonly string[]
  readonly vraag: string
  readonly knoppen: readonly Knop[]
}

/** A melding as it stands: just stored, already running, or asked for. */
export type MeldingKaart = {
  readonly soort: 'melding'
  readonly titel: string
  readonly regels: readonly Regel[]
  readonly uitleg: readonly string[]
  readonly knoppen: readonly Knop[]
}

/** Where a TLV-aanvraag stands. `stappen` are in order; exactly one is `nu` unless all are `klaar`. */
export type TlvStatusKaart = {
  readonly soort: 'tlvStatus'
  readonly titel: string
  readonly status: string
  readonly stappen: readonly { readonly titel: string; readonly stand: 'klaar' | 'nu' | 'straks' }[]
  readonly regels: readonly Regel[]
  readonly uitleg: readonly string[]
  readonly knoppen: readonly Knop[]
}

/** A question with at most three answers to choose from, and perhaps a way out: to ask a person. */
export type KeuzeKaart = {
  readonly soort: 'keuze'
  readonly vraag: string
  /** What is behind each button, in short and with where it stands; absent when a button says enough. */
  readonly kort?: readonly { readonly titel: string; readonly tekst: string; readonly bron: string }[]
  readonly knoppen: readonly Knop[]
}

/** A signaal as one coördinator sees it; `stand` is a sentence ("Open", "Opgepakt door eerste coördinator"). */
export type SignaalKaart = {
  readonly soort: 'signaal'
  readonly nummer: number
  readonly titel: string
  readonly urgent: boolean
  readonly stand: string
  readonly regels: readonly Regel[]
  /** What happens next, or what can be done about it. */
  readonly uitleg?: readonly string[]
  readonly knoppen: readonly Knop[]
}

/** A question to the coördinatie, with its answer when there is one; `onder` says how it stands, in a sentence. */
export type VraagKaart = {
  readonly soort: 'vraag'
  readonly nummer: number
  readonly titel: string
  readonly vraag: string
  readonly antwoord?: string
  readonly onder: string
  /** Day of the question, or of the answer, in words. */
  readonly op: string
}

/** One figure as it is read: `waarde` is already words, or says why it is not shown. */
export type Cijferregel = {
  readonly titel: string
  readonly waarde: string
  /** Teller and noemer in words, when there are any to show. */
  readonly opbouw?: string
  readonly definitie: string
  readonly peil: string
  readonly bron: string
}

export type KerncijfersKaart = {
  readonly soort: 'kerncijfers'
  readonly titel: string
  readonly cijfers: readonly Cijferregel[]
  readonly uitleg: readonly string[]
}

/** What this person can do here, with sentences to try. */
export type HulpKaart = {
  readonly soort: 'hulp'
  readonly titel: string
  readonly kanten: readonly { readonly titel: string; readonly voorbeelden: readonly string[] }[]
  readonly uitleg: readonly string[]
}

/** One input of a form. `naam` is the key under which what is filled in comes back. */
export type Invoer = {
  readonly naam: string
  readonly soort: 'tekst' | 'datum' | 'keuze' | 'jaNee'
  readonly label: string
  readonly verplicht: boolean
  /** What the draft holds already: a text, a day as YYYY-MM-DD, the `waarde` of a choice, or "true" or "false". */
  readonly waarde?: string
  /** Of a `keuze`: at least two. */
  readonly keuzes?: readonly { readonly titel: string; readonly waarde: string }[]
  /** What is wrong when it is empty or not as it should be, and what to do. */
  readonly foutmelding: string
  /** What was filled in was refused: `foutmelding` shows at once. */
  readonly fout?: true
}

/**
 * All that a draft may hold, to fill in at once. The button, or a dialog of the door, gives back the event `formulier` with what
 * is filled in; nothing is stored by it, the draft is shown and confirmed as when it was told in the chat.
 */
export type FormulierKaart = {
  readonly soort: 'formulier'
  readonly titel: string
  readonly uitleg: readonly string[]
  readonly invoer: readonly Invoer[]
  readonly knoppen: readonly Knop[]
}

/** An article, for a message to others. */
export type ArtikelKaart = {
  readonly soort: 'artikel'
  readonly titel: string
  readonly kort: string
  readonly uitleg: readonly string[]
  readonly waarschuwing?: string
  readonly bron: string
}

/** Where a dossier is; by its number alone. */
export type Verwijzing = { readonly soort: 'aanvraag' | 'melding' | 'signaal'; readonly nummer: string }

/** A dossier pointed at in a message to others: what it is and its number, for who may see it to open. Nothing of a leerling. */
export type VerwijzingKaart = { readonly soort: 'verwijzing'; readonly titel: string; readonly naar: Verwijzing }

/** What a door draws as a card. Plain view data: every text is final, nothing is left to look up. */
export type Kaart =
  | BevestigMeldingKaart
  | MeldingKaart
  | TlvStatusKaart
  | KeuzeKaart
  | FormulierKaart
  | SignaalKaart
  | VraagKaart
  | KerncijfersKaart
  | HulpKaart
  | ArtikelKaart
  | VerwijzingKaart
