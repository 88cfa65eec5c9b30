import { platteTekst } from '@thuisnabij/domain'
import type { Formulier, Gebeurtenis } from '../antwoord.ts'
import type { Deps, Schoolnaam } from '../deps.ts'
import type { Verb } from '../kaart.ts'
import { type Concept, isConcept, type Melddialoog } from '../toestand.ts'
import { artikelMetId } from './artikel.ts'
import { metHervatting } from './concept.ts'
import { stelGevraagde, vraagknop } from './coordinatievraag.ts'
import { openMeldformulier, vulMeldingIn } from './formulier/meldformulier.ts'
import { doe } from './handeling/doe.ts'
import { toonFormulier } from './handeling/kaarten.ts'
import { kiesMelding, stopHandeling, vulHandelingIn, watAnders } from './handeling/voer.ts'
import { pakOp } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, uitDialoog, zeg } from './stap.ts'
import { begin, bevestigen, kiesLeerling, stoppen } from './thuiszitter-melden.ts'
import { naarNummer } from './tlv-status.ts'

type Knopdruk = Extract<Gebeurtenis, { soort: 'knop' }>

/** A pressed button. One of an old card, or pressed for the second time, changes nothing and says so. */
export async function knop(context: Context, { verb, data }: Knopdruk, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { toestand } = context
  const { leerling, jaar, volgnummer, signaal, artikel, vraag } = data
  switch (verb) {
    case 'melding/bevestigen':
    case 'melding/wijzigen':
    case 'melding/annuleren':
      return meldingknop(context, verb, data, scholen)
    case 'leerling/kiezen': {
      const dialoog = meldingVan(context, data)
      const gekozen = dialoog?.keuzes?.find((id) => id === leerling)
      return dialoog && gekozen ? kiesLeerling(context, dialoog, gekozen, scholen) : verouderd(context, scholen)
    }
    case 'tlv/kiezen': {
      const nummer = { jaar: Number(jaar), volgnummer: Number(volgnummer) }
      if (!Number.isInteger(nummer.jaar) || !Number.isInteger(nummer.volgnummer)) return verlopen(context)
      const kiest = toestand.dialoog?.soort === 'tlv_kiezen'
      return naarNummer({ ...context, toestand: kiest ? uitDialoog(toestand) : toestand }, nummer, 1)
    }
    case 'signaal/oppakken': {
      const nummer = Number(signaal)
      if (!Number.isInteger(nummer)) return verlopen(context)
      return blijf(
        { toestand: { ...toestand, laatste: { soort: 'signaal', nummer } } },
        begrip('signaal_afhandelen', 1, { signaal_id: nummer, actie: 'oppakken' }),
        ...(await pakOp(context, nummer, true)),
      )
    }
    case 'handeling/bevestigen':
    case 'handeling/wijzigen':
    case 'handeling/annuleren':
    case 'handeling/kiezen':
      return handelingknop(context, verb, data, scholen)
    case 'formulier/openen':
      return openFormulier(context, data, scholen)
    case 'vraag/stellen': {
      const stap = artikelMetId(context, String(artikel))
      if (stap && typeof vraag === 'string') await context.deps.kennisvraag.kiezen(vraag, String(artikel))
      return stap ?? verlopen(context)
    }
    case 'coordinatie/vragen':
      return stelGevraagde(context, vraag)
    case 'coordinatie/versturen':
    case 'coordinatie/stoppen':
      return (await vraagknop(context, verb, data['concept'])) ?? verouderd(context, scholen)
    default:
      return blijf(context, begrip('hulp', 0.2), zeg(context.deps.teksten.algemeen.onbekendeKnop))
  }
}

/** The button of the card of a draft of which the words were typed. Folded text. */
export function getypteKnop({ teksten }: Deps, concept: Concept, plat: string): Knopdruk | undefined {
  const isMelding = concept.soort === 'thuiszitter_melden'
  if (concept.vraag !== 'bevestigen' && concept.vraag !== 'wat_anders') return undefined
  const { knop: knoppen } = isMelding ? teksten.melding : teksten.handeling
  const verbs: readonly (readonly [string, Verb])[] = [
    ['opslaan' in knoppen ? knoppen.opslaan : knoppen.doen, isMelding ? 'melding/bevestigen' : 'handeling/bevestigen'],
    [knoppen.wijzigen, isMelding ? 'melding/wijzigen' : 'handeling/wijzigen'],
    [knoppen.stoppen, isMelding ? 'melding/annuleren' : 'handeling/annuleren'],
  ]
  const verb = verbs.find(([titel]) => platteTekst(titel) === plat.trim())?.[1]
  return verb && { soort: 'knop', verb, data: { concept: concept.concept, versie: concept.versie } }
}

/** What was filled in on a card, as the same event that a dialog of the door gives; undefined for any other button. */
export function toFormulier({ verb, data }: Knopdruk): Formulier | undefined {
  const { concept, versie, ...ingevuld } = data
  if (verb !== 'formulier/invullen' || typeof concept !== 'string') return undefined
  const waarden = Object.entries(ingevuld).map(([naam, waarde]) => [naam, String(waarde)])
  return { soort: 'formulier', concept, versie: Number(versie), waarden: Object.fromEntries(waarden) }
}

/** A filled form. One of a draft that is gone changes nothing and says so. */
export async function formulier(
  context: Context,
  gebeurtenis: Formulier,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const dialoog = conceptVan(context, gebeurtenis.concept)
  if (!dialoog) return oudeKaart(context, { concept: gebeurtenis.concept }, scholen)
  return dialoog.soort === 'handeling'
    ? vulHandelingIn(context, dialoog, gebeurtenis)
    : vulMeldingIn(context, dialoog, gebeurtenis, scholen)
}

async function openFormulier(context: Context, data: Knopdata, scholen: readonly Schoolnaam[]): Promise<Stap> {
  if (data['concept'] === undefined) return nieuwFormulier(context, scholen)
  const dialoog = conceptVan(context, data['concept'])
  if (!dialoog) return oudeKaart(context, data, scholen)
  return dialoog.soort === 'handeling' ? toonFormulier(context, dialoog) : openMeldformulier(context, dialoog, scholen)
}

/** The form of a melding from outside any card: of the one that is open, or else of a new one. */
async function nieuwFormulier(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const open = context.toestand.dialoog
  if (open?.soort === 'thuiszitter_melden') return openMeldformulier(context, open, scholen)
  const stap = await begin(context, scholen, 1)
  const { dialoog } = stap.toestand
  if (dialoog?.soort !== 'thuiszitter_melden') return stap
  return openMeldformulier({ ...context, toestand: stap.toestand }, dialoog, scholen)
}

/** The draft with this id, whatever changed in it since. */
const conceptVan = ({ toestand: { dialoog } }: Context, concept: unknown): Concept | undefined =>
  isConcept(dialoog) && dialoog.concept === concept ? dialoog : undefined

async function handelingknop(
  context: Context,
  verb: string,
  data: Knopdata,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const dialoog = conceptVan(context, data['concept'])
  if (dialoog?.soort !== 'handeling' || dialoog.versie !== data['versie']) return oudeKaart(context, data, scholen)
  const staatKlaar = dialoog.vraag === 'bevestigen' || dialoog.vraag === 'wat_anders'
  if (verb === 'handeling/annuleren') return stopHandeling(context)
  if (verb === 'handeling/bevestigen' && staatKlaar) return doe(context, dialoog)
  if (verb === 'handeling/wijzigen' && staatKlaar) return watAnders(context, dialoog)
  const over = dialoog.keuzes?.find((nummer) => nummer === data['over'])
  return verb === 'handeling/kiezen' && over ? kiesMelding(context, dialoog, over) : verouderd(context, scholen)
}

type Knopdata = Knopdruk['data']

async function meldingknop(
  context: Context,
  verb: string,
  data: Knopdata,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const dialoog = meldingVan(context, data)
  if (!dialoog) return oudeKaart(context, data, scholen)
  if (verb === 'melding/annuleren') return stoppen(context, dialoog, 1)
  if (verb === 'melding/bevestigen' && (dialoog.vraag === 'bevestigen' || dialoog.vraag === 'wat_anders'))
    return bevestigen(context, dialoog, scholen)
  if (verb === 'melding/wijzigen')
    return {
      toestand: { ...context.toestand, dialoog: { ...dialoog, vraag: 'wat_anders', gemist: 0 } },
      antwoorden: [zeg(context.deps.teksten.melding.vraag.wat_anders)],
      begrip: begrip('thuiszitter_corrigeren', 1),
    }
  return verlopen(context)
}

/** The draft that this card shows, as it still stands. */
function meldingVan({ toestand: { dialoog } }: Context, { concept, versie }: Knopdata): Melddialoog | undefined {
  const isDeze = dialoog?.soort === 'thuiszitter_melden' && dialoog.concept === concept && dialoog.versie === versie
  return isDeze ? dialoog : undefined
}

/** A card of what was done says so; one of anything else is no longer valid. */
async function oudeKaart(context: Context, data: Knopdata, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { laatste } = context.toestand
  if (!laatste || !('concept' in laatste) || laatste.concept === undefined || laatste.concept !== data['concept'])
    return verouderd(context, scholen)
  const { teksten } = context.deps
  const gemeld = laatste.soort === 'melding' && laatste.handeling === undefined
  const zin = gemeld ? teksten.melding.alOpgeslagen({ nummer: laatste.nummer }) : teksten.handeling.alGedaan
  return blijf(context, begrip('thuiszitter_bevestigen', 0.9), zeg(zin))
}

/** Says that a card no longer counts, and shows what does. */
async function verouderd(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { dialoog } = context.toestand
  const stap = verlopen(context)
  return isConcept(dialoog) ? metHervatting(context, dialoog, stap, scholen) : stap
}

const verlopen = (context: Context): Stap =>
  blijf(context, begrip('hulp', 0.2), zeg(context.deps.teksten.algemeen.kaartVerlopen))
