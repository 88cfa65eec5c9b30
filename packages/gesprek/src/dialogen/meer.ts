import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { meldingenlijst } from './thuiszitter-status.ts'
import { tlvLijst } from './tlv/lijst.ts'
import { gevolgdeLijst } from './tlv/volgen.ts'
import { werklijst } from './werklijst.ts'

const MEER =
  /^(?:(?:en )?(?:toon|laat)?\s*(?:nog )?(?:meer|de rest|de volgende|volgende|verder|nog meer)|(?:en|laat) de rest)(?: (?:zien|graag|tonen|aub))?\W*$/

/** The next of the list shown last, whatever came between; undefined when nobody asks for it, or it may be about something else. */
export async function meerVanLijst(context: Context): Promise<Stap | undefined> {
  const { lijst, laatste, dialoog } = context.toestand
  if (!vraagtMeer(context)) return undefined
  if (!lijst)
    return dialoog || laatste?.soort === 'artikel'
      ? undefined
      : blijf(context, begrip('hulp', 0.7), zeg(context.deps.teksten.lijst.geen))
  switch (lijst.soort) {
    case 'aanvragen':
      return tlvLijst(context, lijst.vraag, ZEKER)
    case 'gevolgd':
      return gevolgdeLijst(context, lijst.vanaf, ZEKER)
    case 'meldingen':
      return meldingenlijst(context, lijst.vanaf, ZEKER)
    case 'werklijst':
      return werklijst(context, lijst, ZEKER)
  }
}

const ZEKER = 0.9

/** Whether a message asks for no more than the next of a list. */
export const vraagtMeer = ({ begrepen }: Context): boolean => MEER.test(begrepen.plat.trim())
