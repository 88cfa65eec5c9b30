import type { LeerlingId } from '@thuisnabij/domain'
import type { Gebeurtenis } from '../antwoord.ts'
import type { Schoolnaam } from '../deps.ts'
import { algemeen, melding as teksten } from '../teksten.ts'
import type { Melddialoog } from '../toestand.ts'
import { opslaan } from './melding-opslaan.ts'
import { artikelMetId } from './procedure.ts'
import { pakOp } from './signaal.ts'
import { begrip, blijf, type Context, type Stap, uitDialoog, zeg } from './stap.ts'
import { isDitConcept, kiesLeerling, stoppen } from './thuiszitter-melden.ts'
import { naarNummer } from './tlv-status.ts'

type Knopdruk = Extract<Gebeurtenis, { soort: 'knop' }>

/** A pressed button. One of an old card, or pressed for the second time, changes nothing and says so. */
export async function knop(context: Context, { verb, data }: Knopdruk, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { toestand } = context
  const { concept, leerling, jaar, volgnummer, signaal, artikel } = data
  switch (verb) {
    case 'melding/bevestigen':
    case 'melding/wijzigen':
    case 'melding/annuleren':
      return meldingknop(context, verb, concept)
    case 'leerling/kiezen': {
      const dialoog = meldingVan(context, concept)
      if (!dialoog || typeof leerling !== 'string') return verlopen(context)
      return kiesLeerling(context, dialoog, leerling as LeerlingId, scholen)
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
    case 'vraag/stellen':
      return artikelMetId(context, String(artikel)) ?? verlopen(context)
    default:
      return blijf(context, begrip('hulp', 0.2), zeg(algemeen.onbekendeKnop))
  }
}

async function meldingknop(context: Context, verb: string, concept: unknown): Promise<Stap> {
  const dialoog = meldingVan(context, concept)
  if (!dialoog) return oudeMelding(context, concept)
  if (verb === 'melding/annuleren') return stoppen(context.toestand, dialoog, 1)
  if (verb === 'melding/bevestigen' && (dialoog.vraag === 'bevestigen' || dialoog.vraag === 'wat_anders'))
    return opslaan(context, dialoog)
  if (verb === 'melding/wijzigen')
    return {
      toestand: { ...context.toestand, dialoog: { ...dialoog, vraag: 'wat_anders', gemist: 0 } },
      antwoorden: [zeg(teksten.vraag.wat_anders)],
      begrip: begrip('thuiszitter_corrigeren', 1),
    }
  return verlopen(context)
}

function meldingVan({ toestand: { dialoog } }: Context, concept: unknown): Melddialoog | undefined {
  return dialoog?.soort === 'thuiszitter_melden' && isDitConcept(dialoog, concept) ? dialoog : undefined
}

function oudeMelding(context: Context, concept: unknown): Stap {
  const { laatste } = context.toestand
  if (laatste?.soort !== 'melding' || laatste.concept !== concept) return verlopen(context)
  return blijf(context, begrip('thuiszitter_bevestigen', 0.9), zeg(teksten.alOpgeslagen(laatste.nummer)))
}

const verlopen = (context: Context): Stap => blijf(context, begrip('hulp', 0.2), zeg(algemeen.kaartVerlopen))
