import { magDoen, verzuimSindsGebrek } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Schoolnaam } from '../deps.ts'
import { algemeen, melding as teksten } from '../teksten.ts'
import type { Melddialoog, Meldslots, Meldvraag, Toestand } from '../toestand.ts'
import { meldslots } from '../trace.ts'
import type { Intent } from '../verstaan/intent.ts'
import { bijwerken, looptAl, opslaan } from './melding-opslaan.ts'
import { bevestigkaart, leerlingkeuze } from './meldkaarten.ts'
import { leeg, neemOver, verschillen } from './meldslots.ts'
import { begrip, blijf, type Context, type Stap, toon, uitDialoog, zeg } from './stap.ts'

/** Begins a melding with all that was told at once, or points at the one that is still open. */
export async function begin(context: Context, scholen: readonly Schoolnaam[], zekerheid: number): Promise<Stap> {
  const { deps, begrepen } = context
  const slots = meldslots(begrepen)
  if (!magDoen(deps.ik.rol, 'thuiszitter-melden'))
    return blijf(context, begrip('geen_toegang', 0.95, slots), zeg(algemeen.geenToegang))

  const [eerste, ...rest] = begrepen.leerlingen
  const enigeSchool = deps.ik.scholen.length === 1 ? deps.ik.scholen[0] : undefined
  const gevuld = neemOver(enigeSchool ? { ...leeg, schoolId: enigeSchool.id } : leeg, begrepen, undefined)
  const dialoog: Melddialoog = {
    soort: 'thuiszitter_melden',
    concept: deps.nieuwId(),
    versie: 1,
    slots: gevuld,
    vraag: 'leerling',
    gemist: 0,
    begonnenOp: deps.vandaag,
  }
  const anderen = rest.map(({ initialen }) => initialen)
  const aanhef =
    eerste && (rest.length > 0 ? teksten.eenVoorEen(eerste.initialen, anderen) : teksten.gestart(eerste.initialen))
  const vooraf = aanhef === undefined ? [] : [zeg(aanhef)]
  const stap = await volgende(context, dialoog, scholen, vooraf)
  return {
    ...stap,
    begrip: stap.begrip.intent === 'geen_toegang' ? stap.begrip : begrip('thuiszitter_melden', zekerheid, slots),
  }
}

/** One turn of a running melding; undefined when the message had nothing to do with it. */
export async function vervolg(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<Stap | undefined> {
  const { begrepen, toestand } = context
  const { kort, kaal } = begrepen
  if (kort === 'annuleren') return stoppen(toestand, dialoog, 0.95)

  const nieuw = neemOver(dialoog.slots, begrepen, dialoog.vraag)
  const wijzigingen = verschillen(dialoog.slots, nieuw, scholen)
  const slots = meldslots(begrepen)
  if (begrepen.groep !== undefined && (begrepen.groep < 1 || begrepen.groep > 8))
    return blijf(context, begrip('thuiszitter_melden', 0.9, slots), zeg(teksten.groepBestaatNiet))

  if (dialoog.vraag === 'bevestigen' || dialoog.vraag === 'wat_anders') {
    if (kort === 'ja' && wijzigingen.length === 0 && kaal) return opslaan(context, dialoog)
    if (kort === 'nee' && wijzigingen.length === 0 && kaal) return vraagWatAnders(context, dialoog)
    if (wijzigingen.length === 0) return undefined
    const vooraf = [zeg(teksten.aangepast(wijzigingen))]
    const stap = await volgende(context, metSlots(dialoog, nieuw), scholen, vooraf)
    return { ...stap, begrip: begrip('thuiszitter_corrigeren', 0.93, slots) }
  }
  if (dialoog.vraag === 'bijwerken') return bijwerken(context, metSlots(dialoog, nieuw), wijzigingen.length > 0)

  const bevestigtDag = dialoog.vraag === 'lang_geleden' && nieuw.langGeledenBevestigd === true
  const ontkentDag = dialoog.vraag === 'lang_geleden' && kort === 'nee' && kaal
  if (wijzigingen.length === 0 && !bevestigtDag && !ontkentDag) return undefined
  const { sinds: _, ...zonderDag } = nieuw
  const stap = await volgende(context, metSlots(dialoog, ontkentDag ? zonderDag : nieuw), scholen, [])
  return { ...stap, begrip: begrip(intentBij(dialoog, nieuw), 0.92, slots) }
}

/** Nothing of the draft is stored; a melding that runs already stays as it was. */
export const stoppen = (toestand: Toestand, { vraag }: Melddialoog, zekerheid: number): Stap => ({
  toestand: uitDialoog(toestand),
  antwoorden: [zeg(vraag === 'bijwerken' ? teksten.nietBijgewerkt : teksten.geannuleerd)],
  begrip: begrip('thuiszitter_annuleren', zekerheid),
})

/** Asks again, plainer each time; after the third time a person is named. */
export function nogEens(context: Context, dialoog: Melddialoog): Stap {
  const gemist = dialoog.gemist + 1
  const antwoorden: Antwoord[] = [zeg(teksten.nogEens[dialoog.vraag])]
  if (gemist >= 3) antwoorden.push(zeg(teksten.hulplijn))
  return {
    toestand: { ...context.toestand, dialoog: { ...dialoog, gemist } },
    antwoorden,
    begrip: begrip('thuiszitter_melden', 0.4),
  }
}

/** The open question once more, after something else was answered. */
export async function hervat(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
): Promise<readonly Antwoord[]> {
  const stap = await volgende(context, dialoog, scholen, [])
  return stap.toestand.dialoog ? [zeg(teksten.terug(dialoog.slots.initialen)), ...stap.antwoorden] : []
}

/** The draft with other slots; a card that shows the ones before is no longer of this draft. */
const metSlots = (dialoog: Melddialoog, slots: Meldslots): Melddialoog =>
  JSON.stringify(slots) === JSON.stringify(dialoog.slots) ? dialoog : { ...dialoog, slots, versie: dialoog.versie + 1 }

/** Chooses between two leerlingen with the same initialen, from a button. */
export async function kiesLeerling(
  context: Context,
  dialoog: Melddialoog,
  leerlingId: Meldslots['leerlingId'] & string,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const stap = await volgende(context, metSlots(dialoog, { ...dialoog.slots, leerlingId }), scholen, [])
  return { ...stap, begrip: begrip('thuiszitter_melden', 1) }
}

/** What an answer to an open question is: telling on, or taking back something told before. */
function intentBij(dialoog: Melddialoog, nieuw: Meldslots): Intent {
  const anders = (['initialen', 'groep', 'schoolId', 'verzuimtype'] as const).some(
    (naam) => dialoog.slots[naam] !== undefined && dialoog.slots[naam] !== nieuw[naam],
  )
  return anders ? 'thuiszitter_corrigeren' : 'thuiszitter_melden'
}

function vraagWatAnders(context: Context, dialoog: Melddialoog): Stap {
  return {
    toestand: { ...context.toestand, dialoog: { ...dialoog, vraag: 'wat_anders', gemist: 0 } },
    antwoorden: [zeg(teksten.vraag.wat_anders)],
    begrip: begrip('thuiszitter_corrigeren', 0.93),
  }
}

/** The next thing to ask, in a fixed order and only when it is missing; at the end the whole melding, said back. */
async function volgende(
  context: Context,
  dialoog: Melddialoog,
  scholen: readonly Schoolnaam[],
  vooraf: readonly Antwoord[],
): Promise<Stap> {
  const { deps, toestand } = context
  const { slots } = dialoog
  const vraag = (welke: Meldvraag, antwoord: Antwoord): Stap => ({
    toestand: { ...toestand, dialoog: { ...dialoog, vraag: welke, gemist: 0 } },
    antwoorden: [...vooraf, antwoord],
    begrip: begrip('thuiszitter_melden', 0.9),
  })

  if (slots.initialen === undefined) return vraag('leerling', zeg(teksten.vraag.leerling))
  if (slots.schoolId === undefined)
    return vraag('school', zeg(teksten.schoolOnbekend(deps.ik.scholen.map(({ naam }) => naam))))

  const { initialen, schoolId, groep, leerlingId } = slots
  const lopend = await deps.melding.lopendVoor({
    initialen,
    schoolId,
    ...(groep !== undefined && { groep }),
    ...(leerlingId && { leerlingId }),
  })
  switch (lopend.kind) {
    case 'geen_toegang':
      return {
        toestand: uitDialoog(toestand),
        antwoorden: [zeg(algemeen.geenToegangMelden)],
        begrip: begrip('geen_toegang', 0.95),
      }
    case 'lopend':
      return looptAl(context, dialoog, lopend.melding)
    case 'meerdere':
      return vraag('welke_leerling', leerlingkeuze(dialoog, lopend.keuzes))
    case 'geen':
      break
  }

  if (groep === undefined && slots.leeftijd === undefined) return vraag('groep', zeg(teksten.vraag.groep))
  if (slots.sinds === undefined) return vraag('sinds', zeg(teksten.vraag.sinds))
  const gebrek = verzuimSindsGebrek(slots.sinds.op, slots.langGeledenBevestigd === true, deps.vandaag)
  if (gebrek?.kind === 'VerzuimSindsInToekomst') {
    const { sinds: _, ...zonderDag } = slots
    const opnieuw = vraag('sinds', zeg(teksten.toekomst(gebrek.op)))
    return {
      ...opnieuw,
      toestand: { ...opnieuw.toestand, dialoog: { ...metSlots(dialoog, zonderDag), vraag: 'sinds', gemist: 0 } },
    }
  }
  if (gebrek) return vraag('lang_geleden', zeg(teksten.langGeleden(gebrek.op), ['Ja', 'Nee']))
  if (slots.verzuimtype === undefined)
    return vraag(
      'verzuimtype',
      zeg(teksten.vraag.verzuimtype, ['Ongeoorloofd', 'Ziek gemeld', 'Voor een deel op school']),
    )
  if (slots.leerplicht === undefined)
    return vraag('leerplicht', zeg(teksten.vraag.leerplicht, ['Ja', 'Nee', 'Weet ik niet']))
  return vraag('bevestigen', toon(bevestigkaart(dialoog, scholen), 'Klopt deze melding?'))
}
