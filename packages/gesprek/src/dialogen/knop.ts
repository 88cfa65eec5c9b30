import type { Formulier, Gebeurtenis } from '../antwoord.ts'
import type { Schoolnaam } from '../deps.ts'
import type { Melddialoog } from '../toestand.ts'
import { artikelMetId } from './artikel.ts'
import { openMeldformulier, vulMeldingIn } from './formulier/meldformulier.ts'
import { pakOp } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, uitDialoog, zeg } from './stap.ts'
import { bevestigen, hervat, kiesLeerling, stoppen } from './thuiszitter-melden.ts'
import { naarNummer } from './tlv-status.ts'

type Knopdruk = Extract<Gebeurtenis, { soort: 'knop' }>

/** A pressed button. One of an old card, or pressed for the second time, changes nothing and says so. */
export async function knop(context: Context, { verb, data }: Knopdruk, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { toestand } = context
  const { leerling, jaar, volgnummer, signaal, artikel } = data
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
        context,
        begrip('signaal_afhandelen', 1, { signaal_id: nummer, actie: 'oppakken' }),
        ...(await pakOp(context, nummer, true)),
      )
    }
    case 'formulier/openen': {
      const dialoog = conceptVan(context, data['concept'])
      return dialoog ? openMeldformulier(context, dialoog, scholen) : oudeMelding(context, data, scholen)
    }
    case 'vraag/stellen':
      return artikelMetId(context, String(artikel)) ?? verlopen(context)
    default:
      return blijf(context, begrip('hulp', 0.2), zeg(context.deps.teksten.algemeen.onbekendeKnop))
  }
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
  if (!dialoog) return oudeMelding(context, { concept: gebeurtenis.concept }, scholen)
  return vulMeldingIn(context, dialoog, gebeurtenis, scholen)
}

/** The draft with this id, whatever changed in it since. */
function conceptVan({ toestand: { dialoog } }: Context, concept: unknown): Melddialoog | undefined {
  return dialoog?.soort === 'thuiszitter_melden' && dialoog.concept === concept ? dialoog : undefined
}

type Knopdata = Knopdruk['data']

async function meldingknop(
  context: Context,
  verb: string,
  data: Knopdata,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const dialoog = meldingVan(context, data)
  if (!dialoog) return oudeMelding(context, data, scholen)
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

async function oudeMelding(context: Context, data: Knopdata, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { laatste } = context.toestand
  if (laatste?.soort !== 'melding' || laatste.concept === undefined || laatste.concept !== data['concept'])
    return verouderd(context, scholen)
  return blijf(
    context,
    begrip('thuiszitter_bevestigen', 0.9),
    zeg(context.deps.teksten.melding.alOpgeslagen({ nummer: laatste.nummer })),
  )
}

/** Says that a card no longer counts, and shows what does. */
async function verouderd(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { dialoog } = context.toestand
  const stap = verlopen(context)
  if (dialoog?.soort !== 'thuiszitter_melden') return stap
  return { ...stap, antwoorden: [...stap.antwoorden, ...(await hervat(context, dialoog, scholen))] }
}

const verlopen = (context: Context): Stap =>
  blijf(context, begrip('hulp', 0.2), zeg(context.deps.teksten.algemeen.kaartVerlopen))
