import { type Datum, formatDatum } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import type { Deps, MeldingInvoer, MeldingInzage } from '../deps.ts'
import type { Melddialoog, Meldslots } from '../toestand.ts'
import { isTeJong, meldingkaart } from './meldkaarten.ts'
import { toRegels } from './meldslots.ts'
import { nieuwsVoor, terugslots } from './nieuws.ts'
import { begrip, blijf, type Context, jaOfNee, type Stap, toon, uitDialoog, zeg } from './stap.ts'
import { isTochGoed } from './wending.ts'

/** Stores what was confirmed, and says what happens next. Stores nothing when it was stored or refused meanwhile. */
export async function opslaan(context: Context, dialoog: Melddialoog): Promise<Stap> {
  const { deps, toestand } = context
  const invoer = toInvoer(dialoog.slots)
  if (!invoer)
    return blijf(context, begrip('thuiszitter_melden', 0.5), zeg(deps.teksten.melding.nogEens[dialoog.vraag]))

  const uitkomst = await deps.melding.melden(invoer)
  const bevestigd = begrip('thuiszitter_bevestigen', 0.95)
  const klaar = uitDialoog(toestand)
  switch (uitkomst.kind) {
    case 'gemeld': {
      const scholen = await deps.scholen()
      const kaart = {
        soort: 'melding',
        titel: deps.teksten.melding.opgeslagen({ nummer: uitkomst.nummer }),
        regels: toRegels(dialoog.slots, { scholen, teksten: deps.teksten }),
        uitleg: nazorg(deps.teksten, dialoog.slots, uitkomst.normdatum),
        knoppen: [],
      } as const
      return {
        toestand: { ...klaar, laatste: { soort: 'melding', nummer: uitkomst.nummer, concept: dialoog.concept } },
        antwoorden: [{ ...toon(kaart, deps.teksten.samenvatting.meldingOpgeslagen), vervangt: true }],
        begrip: bevestigd,
      }
    }
    case 'al_lopend':
      return looptAl(context, dialoog, uitkomst.melding)
    case 'geweigerd':
      return {
        toestand: { ...toestand, dialoog: { ...dialoog, vraag: 'wat_anders' } },
        antwoorden: [zeg(deps.teksten.melding.geweigerd({ waarom: uitkomst.melding }))],
        begrip: bevestigd,
      }
    case 'geen_toegang':
      return {
        toestand: klaar,
        antwoorden: [zeg(deps.teksten.algemeen.geenToegangMelden)],
        begrip: begrip('geen_toegang', 0.95),
      }
  }
}

function nazorg(teksten: Teksten, slots: Meldslots, normdatum: Datum | undefined): readonly string[] {
  const teJong = isTeJong(slots)
  return [
    ...(slots.veiligheid ? [teksten.melding.urgent] : []),
    teksten.melding.hierna,
    ...(teJong ? [teksten.melding.teJong({ initialen: slots.initialen ?? '' })] : []),
    ...(normdatum && !teJong ? [teksten.melding.norm({ dag: formatDatum(normdatum) })] : []),
    slots.leerplicht === 'nee' ? teksten.melding.leerplichtNogNiet : teksten.melding.nietInPlaatsVan,
    ...(slots.leerplicht === 'nee' ? [teksten.melding.nietInPlaatsVan] : []),
  ]
}

/** Names the melding that runs already, and offers to update it with what is new. Nothing is stored yet. */
export function looptAl(
  context: Context,
  dialoog: Melddialoog,
  melding: MeldingInzage,
  vooraf: readonly Antwoord[] = [],
): Stap {
  const { deps } = context
  const nieuws = nieuwsVoor(deps.teksten, melding, dialoog.slots)
  const { teksten } = deps
  const { nummer, initialen } = melding
  const data = { concept: dialoog.concept, versie: dialoog.versie }
  const kaart = toon(
    {
      ...meldingkaart(
        teksten,
        melding,
        dialoog.wijzigt ? teksten.melding.kop({ nummer }) : teksten.melding.looptAl({ nummer, initialen }),
      ),
      knoppen: [{ titel: teksten.formulier.knopOpenen, verb: 'formulier/openen', data }],
    },
    dialoog.wijzigt ? teksten.samenvatting.meldingStand : teksten.samenvatting.meldingLooptAl,
  )
  const vraag =
    nieuws.teksten.length > 0
      ? zeg(
          deps.teksten.melding.bijwerkenMet({ nummer: melding.nummer, wat: nieuws.teksten.join('; ') }),
          jaOfNee(deps),
        )
      : zeg(deps.teksten.melding.looptAlZonderNieuws)
  return {
    toestand: {
      ...context.toestand,
      dialoog: { ...dialoog, vraag: 'bijwerken', gemist: 0 },
      laatste: { soort: 'melding', nummer },
    },
    antwoorden: [...vooraf, kaart, vraag],
    begrip: begrip('thuiszitter_melden', 0.9),
  }
}

/** The melding that a draft offers to update; undefined when none runs any more. */
export async function lopendeMelding(deps: Deps, { slots }: Melddialoog): Promise<MeldingInzage | undefined> {
  const { initialen, schoolId, groep, leerlingId } = slots
  if (initialen === undefined || schoolId === undefined) return undefined
  const lopend = await deps.melding.lopendVoor({
    initialen,
    schoolId,
    ...(groep !== undefined && { groep }),
    ...(leerlingId && { leerlingId }),
  })
  return lopend.kind === 'lopend' ? lopend.melding : undefined
}

/** Answers to the offer to update; undefined when the message did not answer it. */
export async function bijwerken(context: Context, dialoog: Melddialoog): Promise<Stap | undefined> {
  const { deps, begrepen, toestand } = context
  const melding = await lopendeMelding(deps, dialoog)
  if (!melding)
    return {
      toestand: uitDialoog(toestand),
      antwoorden: [zeg(deps.teksten.algemeen.kaartVerlopen)],
      begrip: begrip('thuiszitter_bijwerken', 0.6),
    }

  if (begrepen.kort === 'nee' || isTochGoed(begrepen.plat))
    return {
      toestand: uitDialoog(toestand),
      antwoorden: [zeg(deps.teksten.melding.blijft({ nummer: melding.nummer }))],
      begrip: begrip('thuiszitter_annuleren', 0.9),
    }
  const nieuws = nieuwsVoor(deps.teksten, melding, dialoog.slots)
  if (begrepen.kort !== 'ja' || !begrepen.kaal) return undefined
  if (nieuws.teksten.length === 0)
    return blijf(context, begrip('thuiszitter_bijwerken', 0.8), zeg(deps.teksten.melding.vertelWat))

  const uitkomst = await deps.melding.bijwerken(melding.nummer, nieuws.wijziging)
  const bevestigd = begrip('thuiszitter_bevestigen', 0.95)
  switch (uitkomst.kind) {
    case 'bijgewerkt':
      return {
        toestand: {
          ...uitDialoog(toestand),
          laatste: {
            soort: 'melding',
            nummer: melding.nummer,
            concept: dialoog.concept,
            terug: terugslots(melding, nieuws.wijziging, dialoog.slots),
          },
        },
        antwoorden: [
          toon(
            meldingkaart(deps.teksten, uitkomst.melding, deps.teksten.melding.bijgewerkt({ nummer: melding.nummer })),
            deps.teksten.samenvatting.meldingBijgewerkt,
          ),
        ],
        begrip: bevestigd,
      }
    case 'geweigerd':
      return {
        toestand: uitDialoog(toestand),
        antwoorden: [zeg(deps.teksten.melding.geweigerd({ waarom: uitkomst.melding }))],
        begrip: bevestigd,
      }
    case 'niet_gevonden':
      return {
        toestand: uitDialoog(toestand),
        antwoorden: [zeg(deps.teksten.melding.nietGevonden({ nummer: melding.nummer }))],
        begrip: bevestigd,
      }
    case 'geen_toegang':
      return {
        toestand: uitDialoog(toestand),
        antwoorden: [zeg(deps.teksten.algemeen.geenToegangMelden)],
        begrip: begrip('geen_toegang', 0.95),
      }
  }
}

function toInvoer(slots: Meldslots): MeldingInvoer | undefined {
  const { initialen, schoolId, sinds, sindsGenoemd: _, leeftijd: __, groepOnbekend: ___, ...overig } = slots
  const { gewist: _gewist, betrokkenenWeg: _weg, verzuimtype, leerplicht, ...rest } = overig
  if (initialen === undefined || schoolId === undefined || sinds === undefined || verzuimtype === undefined)
    return undefined
  return {
    ...rest,
    initialen,
    schoolId,
    verzuimSinds: sinds,
    verzuimtype,
    ...(leerplicht === 'ja' && { leerplichtGemeld: true }),
    ...(leerplicht === 'nee' && { leerplichtGemeld: false }),
  }
}
