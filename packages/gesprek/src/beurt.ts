import type { Beurt, Formulier, Gebeurtenis } from './antwoord.ts'
import { opsomming } from './catalogus/zinsdelen.ts'
import type { Deps, Schoolnaam } from './deps.ts'
import {
  bezigMet,
  hervatConcept,
  hervatGestopt,
  metHervatting,
  naDeBeurt,
  naStilte,
  vraagtVerder,
  zonderVerlopen,
} from './dialogen/concept.ts'
import { stelVraag, vervolgVraag } from './dialogen/coordinatievraag.ts'
import { duim } from './dialogen/duim.ts'
import { MELDVELDEN } from './dialogen/formulier/meldvelden.ts'
import { HANDELINGEN } from './dialogen/handeling/handelingen.ts'
import { welkom } from './dialogen/hulp.ts'
import { inHandeling } from './dialogen/in-handeling.ts'
import { inMelding } from './dialogen/in-melding.ts'
import { formulier, getypteKnop, knop, toFormulier } from './dialogen/knop.ts'
import { losBericht, sprekerVan } from './dialogen/los.ts'
import { meerVanLijst } from './dialogen/meer.ts'
import { begrip, blijf, type Context, type Stap, uitDialoog, zeg } from './dialogen/stap.ts'
import { vervolgTlv } from './dialogen/tlv-status.ts'
import { isAlGewaarschuwd, metVeiligheid, naAanbod } from './dialogen/veiligheid.ts'
import { wilStoppen } from './dialogen/wending.ts'
import { type Concept, isConcept, type Toestand } from './toestand.ts'
import { metSlots } from './trace.ts'
import { vindCoordinatievraag } from './verstaan/coordinatievraag.ts'
import { duid } from './verstaan/duid.ts'
import { MEESTE_TEKENS, versta } from './verstaan/verstaan.ts'

/**
 * One turn of a conversation: what came in, in the state it stood in, to what to say and the next state.
 *
 * Privacy goes first: a message that names a person is not read on and changes nothing. Then safety, then the dialog
 * that is open, then what the message says by itself. Nothing is stored without a confirmation in an earlier turn.
 */
export async function beurt(deps: Deps, toestand: Toestand, gebeurtenis: Gebeurtenis): Promise<Beurt> {
  if (gebeurtenis.soort === 'welkom') return { toestand, antwoorden: welkom(deps), begrip: begrip('hulp', 1) }
  if (gebeurtenis.soort === 'duim') return duim(deps, toestand, gebeurtenis)

  const ingevuld = formulierVan(gebeurtenis)
  const tekst = gebeurtenis.soort === 'tekst' ? gebeurtenis.tekst : ingevuld ? vrijeTeksten(ingevuld) : ''
  if (tekst.length > MEESTE_TEKENS)
    return blijf({ toestand }, begrip('buiten_bereik', 1), zeg(deps.teksten.algemeen.teLang))

  const scholen = await deps.scholen()
  const { toestand: geldig, zinnen } = zonderVerlopen(deps, toestand)
  const vraag = gevraagd(geldig.dialoog)
  const omgeving = { vandaag: deps.vandaag, scholen, ...(vraag && { vraag }) }
  const begrepen = versta(tekst, omgeving)
  // Danger named anywhere in a message is danger in every part of it.
  const lees = (deel: string) => ({
    ...versta(deel, omgeving),
    ...(begrepen.gevaar && { gevaar: true, veilig: false }),
  })
  const context: Context = { deps, toestand: geldig, begrepen, lees }
  const stap = await stapVan(context, gebeurtenis, ingevuld, scholen)
  const { gemist = [], ...klaar } = await naDeBeurt(context, stap, scholen)
  for (const gemiste of gemist) await deps.kennisvraag.bewaren(gemiste)
  const begripMetSlots = gebeurtenis.soort === 'tekst' ? metSlots(klaar.begrip, begrepen, geldig) : klaar.begrip
  return { ...klaar, antwoorden: [...zinnen, ...klaar.antwoorden], begrip: begripMetSlots }
}

async function stapVan(
  context: Context,
  gebeurtenis: Gebeurtenis,
  ingevuld: Formulier | undefined,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  if (gebeurtenis.soort === 'knop' && !ingevuld) return knop(context, gebeurtenis, scholen)
  const { begrepen, toestand } = context
  if (begrepen.persoonsgegevens.length > 0)
    return ingevuld ? formulierZonderTeksten(context, ingevuld, scholen) : privacywaarschuwing(context, scholen)
  const stap = await (ingevuld ? formulier(context, ingevuld, scholen) : zonderGevaar(context, scholen))
  return begrepen.gevaar && !isAlGewaarschuwd(toestand.dialoog) ? metVeiligheid(context, stap) : stap
}

const formulierVan = (gebeurtenis: Gebeurtenis): Formulier | undefined => {
  if (gebeurtenis.soort === 'formulier') return gebeurtenis
  return gebeurtenis.soort === 'knop' ? toFormulier(gebeurtenis) : undefined
}

/** What somebody wrote in a form, as a message to guard: not what was chosen, nor the days. */
const vrijeTeksten = ({ waarden }: Formulier): string => TEKSTVELDEN.flatMap((naam) => waarden[naam] ?? []).join('. ')

const TEKSTVELDEN: readonly string[] = [
  ...new Set(
    [MELDVELDEN, ...Object.values(HANDELINGEN).map(({ velden }) => velden)].flatMap((velden) =>
      velden.filter(({ soort }) => soort === 'tekst').map(({ naam }) => naam),
    ),
  ),
]

/** A form in whose texts somebody is named: none of them is taken over, what was chosen is, so that one can go on. */
async function formulierZonderTeksten(
  context: Context,
  ingevuld: Formulier,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const gekozen = Object.entries(ingevuld.waarden).filter(([naam]) => !TEKSTVELDEN.includes(naam))
  const stap = await formulier(context, { ...ingevuld, waarden: Object.fromEntries(gekozen) }, scholen)
  const waarschuwing = privacystap(context)
  return { ...stap, antwoorden: [...waarschuwing.antwoorden, ...stap.antwoorden], begrip: waarschuwing.begrip }
}

function gevraagd(dialoog: Toestand['dialoog']) {
  if (dialoog?.soort === 'thuiszitter_melden') return dialoog.vraag
  return dialoog?.soort === 'tlv_van_wie' || (dialoog?.soort === 'handeling' && dialoog.vraag === 'welke')
    ? 'leerling'
    : undefined
}

async function zonderGevaar(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { dialoog } = context.toestand
  switch (dialoog?.soort) {
    case 'thuiszitter_melden':
    case 'handeling':
      return inConcept(context, dialoog, scholen)
    case 'veiligheid_aanbod':
      return naAanbod(context, dialoog.slots, scholen)
    case 'coordinatievraag':
      return (
        (await vervolgVraag(context, dialoog)) ??
        losBericht({ ...context, toestand: uitDialoog(context.toestand) }, scholen)
      )
    case 'tlv_kiezen':
    case 'tlv_van_wie':
      return (await vervolgTlv(context)) ?? losBericht({ ...context, toestand: uitDialoog(context.toestand) }, scholen)
    case undefined:
      return (await hervatGestopt(context, scholen)) ?? losBericht(context, scholen)
  }
}

/** In a draft; after a night it is first said what it was about, and a bare yes is asked once more. */
async function inConcept(context: Context, concept: Concept, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen, toestand, deps } = context
  // "stuur maar door naar de coördinatie" agrees to the draft, and asks nothing.
  const aanCoordinatie = begrepen.kaal ? undefined : vindCoordinatievraag(begrepen.tekst)
  if (aanCoordinatie !== undefined) return metHervatting(context, concept, stelVraag(context, aanCoordinatie), scholen)
  const stil = naStilte(context)
  const meer = vraagtVerder(begrepen.plat) ? undefined : await meerVanLijst(context)
  if (meer) return metHervatting(context, concept, meer, scholen)
  const wekt = stil && ((begrepen.kaal && begrepen.kort !== undefined) || isGroet(context))
  if (!wilStoppen(begrepen) && (wekt || vraagtVerder(begrepen.plat))) {
    const verder = await hervatConcept(context, concept, scholen)
    const zinnen = stil ? [bezigMet(deps, concept), ...verder.slice(1)] : verder
    return { toestand, antwoorden: zinnen, begrip: begrip('thuiszitter_melden', 0.8) }
  }
  const getypt = getypteKnop(deps, concept, begrepen.plat)
  if (getypt) return knop(context, getypt, scholen)
  const stap = await (concept.soort === 'handeling'
    ? inHandeling(context, concept, scholen)
    : inMelding(context, concept, scholen))
  const gaatDoor = isConcept(stap.toestand.dialoog) && stap.toestand.dialoog.concept === concept.concept
  return stil && gaatDoor ? { ...stap, antwoorden: [bezigMet(deps, concept), ...stap.antwoorden] } : stap
}

/** A greeting, or who asks what there is to do. */
function isGroet(context: Context): boolean {
  const { intent, zekerheid } = duid(context.begrepen, sprekerVan(context))
  return intent === 'hulp' && zekerheid >= 0.6
}

function privacystap(context: Context): Stap {
  const { begrepen, deps } = context
  const wat = begrepen.persoonsgegevens.map((soort) => deps.teksten.privacy.woorden[soort])
  return blijf(
    context,
    begrip('privacy_waarschuwing', 0.98),
    zeg(deps.teksten.privacy.waarschuwing({ wat: opsomming(wat) })),
  )
}

async function privacywaarschuwing(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { toestand } = context
  const stap = privacystap(context)
  return isConcept(toestand.dialoog) ? metHervatting(context, toestand.dialoog, stap, scholen) : stap
}
