import { beginHandeling } from './handeling/voer.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { beginMet } from './thuiszitter-melden.ts'

const ONGEDAAN =
  /\bongedaan\b|^(?:nee,? |o+h?,? |wacht,? )*toch (?:maar )?niet\W*$|\bdraai\b.{0,20}\bterug\b|\bterugdraaien\b|^undo\b|^herstel(?: (?:dat|dit|het))?\W*$/

/**
 * Takes back what was done last, as far as that can be: by an act that is confirmed like any other. For what cannot be, says what
 * can. Undefined when nobody asks for it, or nothing was done here.
 */
export async function ongedaan(context: Context): Promise<Stap | undefined> {
  const { toestand, begrepen, deps } = context
  const { laatste } = toestand
  const noemtIets =
    begrepen.leerlingen.length > 0 || begrepen.tlvNummers.length > 0 || begrepen.meldingnummer !== undefined
  if (!ONGEDAAN.test(begrepen.plat.trim()) || noemtIets) return undefined
  if (laatste?.soort !== 'melding' && laatste?.soort !== 'signaal') return undefined
  if (laatste.concept === undefined) return undefined
  const { handeling } = laatste
  const zegDit = (zin: string) => blijf(context, begrip('thuiszitter_annuleren', 0.85), zeg(zin))

  if (laatste.soort === 'melding' && laatste.terug) return beginMet(context, laatste.terug)
  if (laatste.soort === 'melding' && handeling === undefined) return beginHandeling(context, 'intrekken')
  if (handeling === 'plek') return beginHandeling(context, 'plek_vervalt')
  return handeling ? zegDit(deps.teksten.ongedaan[handeling]) : zegDit(deps.teksten.ongedaan.oppakken)
}
