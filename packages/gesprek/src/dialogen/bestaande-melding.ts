import { magDoen } from '@thuisnabij/domain'
import type { MeldingInzage, Schoolnaam } from '../deps.ts'
import { type Duiding, isVraag } from '../verstaan/intent.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { vertelt } from './andere-leerling.ts'
import { beginHandeling } from './handeling/voer.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { beginWijziging } from './thuiszitter-melden.ts'

/** Changes a melding that runs: of the leerling or the number that was named, or else the one spoken of last. */
export async function bijwerken(context: Context, zekerheid: number, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen, deps } = context
  const { teksten } = deps
  if (!magDoen(deps.ik.rol, 'thuiszitter-bijwerken'))
    return blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.nietMelden))
  if (/\b(?:af)?sluiten\b|\b(?:weer|terug)\b/.test(begrepen.plat) && begrepen.aanwezigheid === undefined)
    return beginHandeling(context, 'afsluiten')

  const zegDit = (tekst: string) => blijf(context, begrip('thuiszitter_bijwerken', zekerheid), zeg(tekst))
  const metBegrip = (stap: Stap): Stap => ({ ...stap, begrip: begrip('thuiszitter_bijwerken', zekerheid) })
  if (begrepen.leerlingen.length > 0) return metBegrip(await beginWijziging(context, scholen, zekerheid))
  const nummer = nummerVan(context)
  if (nummer === undefined) return zegDit(teksten.melding.welkeBijwerken)

  const gevonden = await deps.melding.vindOpNummer(nummer)
  const melding = gevonden.kind === 'gevonden' ? gevonden.meldingen[0] : undefined
  if (!melding) return zegDit(teksten.melding.nietGevonden({ nummer }))
  if (melding.status !== 'lopend')
    return zegDit(teksten.handeling.looptNiet({ nummer, stand: teksten.melding.stand[melding.status] }))
  return metBegrip(await beginWijziging(overMelding(context, melding, scholen), scholen, zekerheid))
}

const nummerVan = ({ begrepen, toestand: { laatste } }: Context): string | undefined =>
  begrepen.meldingnummer ?? (laatste?.soort === 'melding' ? laatste.nummer : undefined)

/** The message as if it named who the melding is about. */
function overMelding(context: Context, melding: MeldingInzage, scholen: readonly Schoolnaam[]): Context {
  const { initialen, groep } = melding
  const school = scholen.find(({ naam }) => naam === melding.school)
  const leerlingen = [{ initialen, ...(groep !== undefined && { groep }) }]
  return { ...context, begrepen: { ...context.begrepen, leerlingen, ...(school && { scholen: [school] }) } }
}

/** What is not so after all, or no longer. */
const TOCH_ANDERS = /\b(?:toch|inmiddels|niet meer|klopt niet|nu (?:wel|ook)|aanpassen|wijzig\w*|verander\w*)\b/

const GROEP =
  /^(?:(?:nee|oh?|sorry|wacht|maar|het|hij|zij|ze|is|was|zit|moet|toch|in)[\s,]+)*groep \d(?:[\s,]+(?:zijn|was|is|het|hij|zij|moet|toch|niet groep \d))*\W*$/

/**
 * What is taken back or corrected of a stored melding, in words that say nothing of melding or changing ("haal de reden weg",
 * "leerplicht weet het toch niet"). Undefined when a message does no such thing.
 */
export async function bijOpgeslagen(
  context: Context,
  { intent, vast }: Pick<Duiding, 'intent' | 'vast'>,
  scholen: readonly Schoolnaam[],
): Promise<Stap | undefined> {
  const { begrepen, deps } = context
  if (isVraag(begrepen.plat) || !magDoen(deps.ik.rol, 'thuiszitter-bijwerken')) return undefined
  if (begrepen.tlvNummers.length > 0 || begrepen.signaalnummer !== undefined) return undefined

  const { velden, betrokkenen } = begrepen.weggehaald
  const noemtMelding = begrepen.leerlingen.length > 0 || begrepen.meldingnummer !== undefined
  const verbetert =
    !vast && TOCH_ANDERS.test(begrepen.plat) && vertelt(zonderGroep(begrepen), { scholen, teksten: deps.teksten })
  if (noemtMelding) {
    const wijzigt = velden.length > 0 || (verbetert && begrepen.meldingnummer !== undefined)
    return wijzigt && intent !== 'thuiszitter_melden' ? bijwerken(context, 0.85, scholen) : undefined
  }
  if (context.toestand.laatste?.soort !== 'melding') return undefined
  const neemtTerug = velden.length + betrokkenen.length > 0
  if (neemtTerug || verbetert) return bijwerken(context, 0.85, scholen)
  const alleenGroep = GROEP.test(begrepen.plat.trim()) && begrepen.groep !== undefined
  return alleenGroep
    ? blijf(context, begrip('thuiszitter_bijwerken', 0.7), zeg(deps.teksten.melding.groepVanLeerling))
    : undefined
}

/** A melding does not hold the groep, its leerling does. */
function zonderGroep({ groep: _, kaalGetal: __, ...begrepen }: Begrepen): Begrepen {
  return begrepen
}
