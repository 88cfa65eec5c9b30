import { MEESTE_TEKENS_VRAAG, magDoen } from '@thuisnabij/domain'
import { isConcept, type Toestand, type Vraagdialoog } from '../toestand.ts'
import { overLeerling } from './gevraagd.ts'
import { begrip, blijf, type Context, type Stap, toon, uitDialoog, zeg } from './stap.ts'

/** Puts a question to the coördinatie: which one is asked when it was not said, and it is read back before it is sent. */
export function stelVraag(context: Context, gezegd: string): Stap {
  const { deps, toestand } = context
  const { teksten } = deps
  if (!magDoen(deps.ik.rol, 'coordinatievraag-stellen')) return zegDit(context, teksten.vraag.zelf)
  if (isConcept(toestand.dialoog)) return zegDit(context, teksten.vraag.eerstMelding)
  if (gezegd !== '') return keur(context, gezegd)
  return toestand.gevraagd ? keur(context, toestand.gevraagd.tekst) : vraagWelke(context)
}

/** The button under an answer. One under an older answer asks which question it was. */
export function stelGevraagde(context: Context, id: unknown): Stap {
  const { gevraagd } = context.toestand
  return gevraagd?.id === id && gevraagd ? stelVraag(context, gevraagd.tekst) : stelVraag(zonderGevraagd(context), '')
}

/** In the dialog: the question itself, or yes or no to sending it. Undefined when it is about something else. */
export async function vervolgVraag(context: Context, dialoog: Vraagdialoog): Promise<Stap | undefined> {
  const { kort, kaal, tekst } = context.begrepen
  if (kort === 'annuleren' || (kort === 'nee' && kaal)) return stop(context)
  if (dialoog.tekst === undefined) return kort && kaal ? undefined : keur(context, tekst.trim())
  return kort === 'ja' && kaal ? verstuur(context, dialoog.tekst) : undefined
}

/** A button of the card that reads the question back; undefined when that card no longer counts. */
export async function vraagknop(context: Context, verb: string, concept: unknown): Promise<Stap | undefined> {
  const { dialoog } = context.toestand
  if (dialoog?.soort !== 'coordinatievraag' || dialoog.id !== concept || dialoog.tekst === undefined) return undefined
  return verb === 'coordinatie/versturen' ? verstuur(context, dialoog.tekst) : stop(context)
}

const zegDit = (context: Context, tekst: string): Stap => blijf(context, begrip('vraag_coordinatie', 0.95), zeg(tekst))

const vraagWelke = (context: Context): Stap => ({
  ...zegDit(context, context.deps.teksten.vraag.welke),
  toestand: { ...context.toestand, dialoog: { soort: 'coordinatievraag', id: context.deps.nieuwId() } },
})

/** Nothing of a leerling is kept, not even until somebody says yes. */
function keur(context: Context, tekst: string): Stap {
  const { deps, toestand } = context
  const { teksten } = deps
  const los = { ...context, toestand: uitDialoog(toestand) }
  if (overLeerling(context)) return zegDit(los, teksten.vraag.overLeerling)
  if (tekst.length > MEESTE_TEKENS_VRAAG) return zegDit(los, teksten.vraag.teLang({ aantal: MEESTE_TEKENS_VRAAG }))

  const id = deps.nieuwId()
  const knoppen = [
    { titel: teksten.vraag.knopVersturen, verb: 'coordinatie/versturen' as const, data: { concept: id }, nadruk: true },
    { titel: teksten.vraag.knopNiet, verb: 'coordinatie/stoppen' as const, data: { concept: id } },
  ]
  const kaart = { soort: 'keuze', vraag: teksten.vraag.klopt({ vraag: tekst }), knoppen } as const
  return {
    toestand: { ...toestand, dialoog: { soort: 'coordinatievraag', id, tekst } },
    antwoorden: [toon(kaart, deps.teksten.samenvatting.vraagKlopt)],
    begrip: begrip('vraag_coordinatie', 0.95),
  }
}

async function verstuur(context: Context, tekst: string): Promise<Stap> {
  const { deps, toestand } = context
  const { teksten } = deps
  const los = { ...context, toestand: uitDialoog(toestand) }
  const uitkomst = await deps.coordinatievraag.stellen(tekst)
  switch (uitkomst.kind) {
    case 'gesteld': {
      const { nummer } = uitkomst
      const gesteld = zonderGevraagd(los)
      const laatste = { soort: 'vraag', nummer } as const
      return zegDit({ ...gesteld, toestand: { ...gesteld.toestand, laatste } }, teksten.vraag.gesteld({ nummer }))
    }
    case 'geweigerd':
      return zegDit(los, uitkomst.melding)
    case 'geen_toegang':
      return zegDit(los, teksten.algemeen.geenToegang)
  }
}

const WACHT_OP_ANTWOORD =
  /\b(?:wanneer|hoe ?lang|hoe snel|is er al|al|nog)\b.{0,25}\b(?:antwoord|reactie|reageren|gereageerd)\b|\bhoe staat het met mijn vraag\b/

/** Says of the question that was put last where it is; undefined when nobody asks for it. */
export function overGesteldeVraag(context: Context): Stap | undefined {
  const { toestand, begrepen, deps } = context
  if (toestand.laatste?.soort !== 'vraag' || !WACHT_OP_ANTWOORD.test(begrepen.plat)) return undefined
  return zegDit(context, deps.teksten.vraag.ligtEr({ nummer: toestand.laatste.nummer }))
}

const stop = (context: Context): Stap =>
  zegDit({ ...context, toestand: uitDialoog(context.toestand) }, context.deps.teksten.vraag.gestopt)

function zonderGevraagd(context: Context): Context {
  const { gevraagd: _, ...rest }: Toestand = context.toestand
  return { ...context, toestand: rest }
}
