import { dagenTussen } from '@thuisnabij/domain'
import type { Antwoord, Beurt, Formulier, Gebeurtenis } from './antwoord.ts'
import { opsomming } from './catalogus/zinsdelen.ts'
import type { Deps, Schoolnaam } from './deps.ts'
import { type Anderen, anderenIn } from './dialogen/andere-leerling.ts'
import { MELDVELDEN } from './dialogen/formulier/meldvelden.ts'
import { welkom } from './dialogen/hulp.ts'
import { formulier, knop, toFormulier } from './dialogen/knop.ts'
import { isTerug, losBericht, onderbreekt, volgens } from './dialogen/los.ts'
import { leeg, neemOver } from './dialogen/meldslots.ts'
import { begrip, blijf, type Context, jaOfNee, type Stap, uitDialoog, zeg } from './dialogen/stap.ts'
import { begin, hervat, nogEens, vervolg } from './dialogen/thuiszitter-melden.ts'
import { vervolgTlv } from './dialogen/tlv-status.ts'
import type { Melddialoog, Meldslots, Toestand } from './toestand.ts'
import { duid, isVraag } from './verstaan/intent.ts'
import { MEESTE_TEKENS, versta } from './verstaan/verstaan.ts'

/**
 * One turn of a conversation: what came in, in the state it stood in, to what to say and the next state.
 *
 * Privacy goes first: a message that names a person is not read on and changes nothing. Then safety, then the dialog
 * that is open, then what the message says by itself. Nothing is stored without a confirmation in an earlier turn.
 */
export async function beurt(deps: Deps, toestand: Toestand, gebeurtenis: Gebeurtenis): Promise<Beurt> {
  if (gebeurtenis.soort === 'welkom') return { toestand, antwoorden: welkom(deps), begrip: begrip('hulp', 1) }

  const { dialoog } = toestand
  const vraag =
    dialoog?.soort === 'thuiszitter_melden' ? dialoog.vraag : dialoog?.soort === 'tlv_van_wie' ? 'leerling' : undefined
  const ingevuld =
    gebeurtenis.soort === 'formulier'
      ? gebeurtenis
      : gebeurtenis.soort === 'knop'
        ? toFormulier(gebeurtenis)
        : undefined
  const tekst = gebeurtenis.soort === 'tekst' ? gebeurtenis.tekst : ingevuld ? vrijeTeksten(ingevuld) : ''
  if (tekst.length > MEESTE_TEKENS)
    return blijf({ toestand }, begrip('buiten_bereik', 1), zeg(deps.teksten.algemeen.teLang))

  const scholen = await deps.scholen()
  const begrepen = versta(tekst, { vandaag: deps.vandaag, scholen, ...(vraag && { vraag }) })
  const context: Context = { deps, toestand, begrepen }
  if (gebeurtenis.soort === 'knop' && !ingevuld) return knop(context, gebeurtenis, scholen)

  if (begrepen.persoonsgegevens.length > 0) return privacywaarschuwing(context, scholen)
  const stap = await (ingevuld ? formulier(context, ingevuld, scholen) : zonderGevaar(context, scholen))
  return begrepen.gevaar && !isAlGewaarschuwd(dialoog) ? metVeiligheid(context, stap) : stap
}

/** What somebody wrote in a form, as a message to guard: not what was chosen, nor the days. */
const vrijeTeksten = ({ waarden }: Formulier): string =>
  MELDVELDEN.flatMap(({ naam, soort }) => (soort === 'tekst' ? (waarden[naam] ?? []) : [])).join('. ')

/** A draft is kept so many days. */
const CONCEPT_DAGEN = 30

async function zonderGevaar(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { dialoog } = context.toestand
  switch (dialoog?.soort) {
    case 'thuiszitter_melden': {
      if (dagenTussen(dialoog.begonnenOp, context.deps.vandaag) <= CONCEPT_DAGEN)
        return inMelding(context, dialoog, scholen)
      const stap = await losBericht({ ...context, toestand: uitDialoog(context.toestand) }, scholen)
      return { ...stap, antwoorden: [zeg(context.deps.teksten.melding.vervallen), ...stap.antwoorden] }
    }
    case 'veiligheid_aanbod':
      return naAanbod(context, dialoog.slots, scholen)
    case 'tlv_kiezen':
    case 'tlv_van_wie':
      return (await vervolgTlv(context)) ?? losBericht({ ...context, toestand: uitDialoog(context.toestand) }, scholen)
    case undefined:
      return losBericht(context, scholen)
  }
}

/** In a melding: another question is answered first and the melding goes on; anything else belongs to the melding. */
async function inMelding(context: Context, dialoog: Melddialoog, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { begrepen } = context
  const duiding = duid(begrepen)
  if (duiding && onderbreekt(duiding))
    return metHervatting(context, dialoog, await volgens(context, duiding, scholen), scholen)
  if (duiding?.intent === 'thuiszitter_bijwerken' && isTerug(begrepen.plat))
    return metHervatting(context, dialoog, await volgens(context, duiding, scholen), scholen)

  const anderen = anderenIn(dialoog, begrepen, { scholen, teksten: context.deps.teksten })
  if (anderen.soort === 'ook_anderen') return bijAnderen(context, dialoog, anderen, scholen)
  const [gelezen, huidig] =
    anderen.soort === 'correctie'
      ? [{ ...context, begrepen: anderen.begrepen }, zonderWachtende(dialoog, anderen.begrepen.leerlingen)]
      : [context, dialoog]
  const stap = await vervolg(gelezen, huidig, scholen)
  if (stap) return stap

  // Who was offered to update a melding may also just go on with something else.
  if (dialoog.vraag === 'bijwerken') return losBericht({ ...context, toestand: uitDialoog(context.toestand) }, scholen)
  const tussendoor = overMelding(context) ?? (await vraagTussendoor(context, scholen))
  if (tussendoor) return metHervatting(context, dialoog, tussendoor, scholen)
  return nogEens(context, dialoog, scholen)
}

/** Thanks, what was noted, and who sees it: answered, and the card comes back. */
function overMelding(context: Context): Stap | undefined {
  const plat = context.begrepen.plat.trim()
  const zegDit = (...antwoorden: readonly Antwoord[]) =>
    blijf(context, begrip('thuiszitter_melden', 0.8), ...antwoorden)
  if (/^(?:ok |oke |super |top )*(?:dank\w*|bedankt|thanks|merci)\b/.test(plat))
    return zegDit(zeg(context.deps.teksten.algemeen.graagGedaan))
  if (
    /\bwie (?:ziet|zien|leest|lezen|krijgt|krijgen|kan|kunnen)\b.{0,20}\b(?:dit|dat|deze|het|melding|zien|lezen)\b/.test(
      plat,
    )
  )
    return zegDit(zeg(context.deps.teksten.melding.wieZietDit))
  const terugvraag =
    /\b(?:genoteerd|ingevuld|opgeschreven|samenvatting|overzicht)\b|\bwat (?:heb je|staat er|weet je)\b|\b(?:is|zijn) (?:dat|dit|het)\b.{0,10}\b(?:goede?|juiste?)\b/
  return terugvraag.test(plat) ? zegDit() : undefined
}

/** A question in between is looked up by its last sentence; what stands before it is often about the melding. */
async function vraagTussendoor(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap | undefined> {
  const { begrepen, deps } = context
  const vraag = begrepen.tekst.split(/(?<=[.!?])\s+|,\s+(?:maar\s+)?/).findLast((deel) => isVraag(deel.toLowerCase()))
  const gezocht = [begrepen.tekst, vraag].find(
    (tekst) => tekst !== undefined && isVraag(tekst.toLowerCase()) && deps.kennis.zoek(tekst).band === 'antwoord',
  )
  if (gezocht === undefined) return undefined
  return losBericht({ ...context, begrepen: { ...begrepen, tekst: gezocht, plat: gezocht.toLowerCase() } }, scholen)
}

const zonderWachtende = (dialoog: Melddialoog, wie: readonly { readonly initialen: string }[]): Melddialoog => ({
  ...dialoog,
  wachtrij: dialoog.wachtrij.filter((slots) => !wie.some(({ initialen }) => initialen === slots.initialen)),
})

/** Another leerling in between never changes the draft: what was told is kept for its own melding. */
async function bijAnderen(
  context: Context,
  dialoog: Melddialoog,
  { leerlingen, verteld, begrepen }: Extract<Anderen, { soort: 'ook_anderen' }>,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  // Who was offered to update a melding has nothing unfinished: the next one may begin.
  if (dialoog.vraag === 'bijwerken' && !begrepen && verteld.length > 0) return begin(context, scholen, 0.9)

  const { teksten } = context.deps
  const huidig = dialoog.slots.initialen ?? ''
  const initialen = leerlingen.map((leerling) => leerling.initialen)
  const [ander = ''] = initialen
  const eerst =
    verteld.length > 0
      ? teksten.melding.eerstDeze({ initialen: huidig, anderen: opsomming(initialen) })
      : teksten.melding.andereLeerling({ initialen: huidig, ander })
  const metRij = {
    ...dialoog,
    wachtrij: verteld.length > 0 ? [...zonderWachtende(dialoog, leerlingen).wachtrij, ...verteld] : dialoog.wachtrij,
  }
  const tussendoor = blijf(context, begrip('thuiszitter_melden', 0.9), zeg(eerst))
  const stap = begrepen && (await vervolg({ ...context, begrepen }, metRij, scholen))
  return stap
    ? { ...stap, antwoorden: [zeg(eerst), ...stap.antwoorden] }
    : metHervatting(context, metRij, tussendoor, scholen)
}

async function metHervatting(
  context: Context,
  dialoog: Melddialoog,
  tussendoor: Stap,
  scholen: readonly Schoolnaam[],
): Promise<Stap> {
  const verder = await hervat({ ...context, toestand: tussendoor.toestand }, dialoog, scholen)
  return {
    ...tussendoor,
    toestand: { ...tussendoor.toestand, dialoog },
    antwoorden: [...tussendoor.antwoorden, ...verder],
  }
}

async function privacywaarschuwing(context: Context, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const { toestand, begrepen, deps } = context
  const wat = begrepen.persoonsgegevens.map((soort) => deps.teksten.privacy.woorden[soort])
  const stap = blijf(
    context,
    begrip('privacy_waarschuwing', 0.98, { bevat: begrepen.persoonsgegevens }),
    zeg(deps.teksten.privacy.waarschuwing({ wat: opsomming(wat) })),
  )
  const { dialoog } = toestand
  return dialoog?.soort === 'thuiszitter_melden' ? metHervatting(context, dialoog, stap, scholen) : stap
}

/** Where help is to be had comes before anything else; then the message is answered, or registering is offered. */
function metVeiligheid(context: Context, stap: Stap): Stap {
  const eerst: Antwoord = zeg(context.deps.teksten.veiligheid.eerst)
  const loopt = stap.toestand.dialoog?.soort === 'thuiszitter_melden'
  const magMelden = stap.begrip.intent !== 'geen_toegang'
  if (loopt || !magMelden) return { ...stap, antwoorden: [eerst, ...stap.antwoorden] }

  const beantwoord =
    stap.begrip.intent === 'procedure_vraag' || stap.begrip.intent === 'tlv_status' ? stap.antwoorden : []
  return {
    toestand: {
      ...stap.toestand,
      dialoog: { soort: 'veiligheid_aanbod', slots: neemOver(leeg, context.begrepen, undefined) },
    },
    antwoorden: [eerst, ...beantwoord, zeg(context.deps.teksten.veiligheid.aanbod, jaOfNee(context.deps))],
    begrip: stap.begrip.intent === 'buiten_bereik' ? { ...stap.begrip, intent: 'niet_in_plan' } : stap.begrip,
  }
}

async function naAanbod(context: Context, slots: Meldslots, scholen: readonly Schoolnaam[]): Promise<Stap> {
  const los = { ...context, toestand: uitDialoog(context.toestand) }
  const { kort, kaal } = context.begrepen
  if (kort === 'ja') return begin(los, scholen, 0.9, { ...slots, veiligheid: true })
  if ((kort === 'nee' && kaal) || kort === 'annuleren')
    return {
      toestand: los.toestand,
      antwoorden: [zeg(context.deps.teksten.veiligheid.geenMelding)],
      begrip: begrip('thuiszitter_annuleren', 0.9),
    }
  return losBericht(los, scholen)
}

/** In a melding that is urgent already, the same warning is not given every turn. */
const isAlGewaarschuwd = (dialoog: Toestand['dialoog']): boolean =>
  dialoog?.soort === 'thuiszitter_melden' && dialoog.slots.veiligheid
