/** What somebody wants, in the words of the trace. */
export type Intent =
  | 'procedure_vraag'
  | 'niet_in_plan'
  | 'tlv_status'
  | 'tlv_volgen'
  | 'thuiszitter_melden'
  | 'thuiszitter_corrigeren'
  | 'thuiszitter_bevestigen'
  | 'thuiszitter_annuleren'
  | 'thuiszitter_bijwerken'
  | 'thuiszitter_status'
  | 'signaal_afhandelen'
  | 'werklijst'
  | 'monitor_vraag'
  | 'monitor_volgen'
  | 'geen_toegang'
  | 'privacy_waarschuwing'
  | 'doorverbinden'
  | 'vraag_coordinatie'
  | 'hulp'
  | 'buiten_bereik'

/** Why somebody is handed over: also the subject in the trace. */
export type Doorverbindreden = 'avg_verzoek' | 'tlv_intrekken' | 'mens'

/** What a message wants by its own words, without the dialog it stands in. */
export type Duiding = {
  readonly intent: Intent
  /** 0 to 1: how often such an answer is right. */
  readonly zekerheid: number
  /** Decided by a rule about words that leave no doubt. */
  readonly vast: boolean
  /** What else it may be, likeliest first; only when it is not sure. */
  readonly alternatieven: readonly Intent[]
  /** 0 to 1: how likely it is about something else than passend onderwijs. */
  readonly buiten: number
  /** 0 to 1: how likely it is a question for the articles. */
  readonly vraag: number
  /** Absent unless two things are asked in one message: each with the words that ask it. */
  readonly delen?: readonly [Deel, Deel]
}

/** One of the things that a message asks. */
export type Deel = { readonly tekst: string; readonly duiding: Omit<Duiding, 'delen'> }

const VRAAGWOORD =
  /^(?:en |maar |oh |hee?|hoi,? |vraagje:? )*(?:hoe|wat|wie|waar|waarom|waarvoor|wanneer|wnr|welke?|mag|moet(?:en)?|kan|kun|kunnen|is|zijn|heeft|heb|hebben|telt|worden|wordt|hoeveel|binnen|na hoeveel|vanaf wanneer|krijgt?)\b/

/** "wil je nog toevoegen dat …?": a polite way to tell. */
const VRAAGT_TE_NOTEREN =
  /^\W*(?:en )?(?:wil|wilt|kun|kan|kunt|zou|zoudt) (?:je|jij|u)\b.{0,30}\b(?:toevoegen|noteren|aantekenen|opschrijven|vermelden|aanpassen|veranderen|wijzigen|(?:erbij|bij|in|op) zetten)\b/

/** Whether a message asks something. Folded text. */
export const isVraag = (plat: string): boolean => !VRAAGT_TE_NOTEREN.test(plat) && vraagt(plat)

const vraagt = (plat: string): boolean =>
  /\?\s*$|\b(?:wat nu|en nu|wat moet ik|wat doe ik|hoe moet ik)\b/.test(plat) || VRAAGWOORD.test(plat.trim())
