import { formatDatum, magDoen, SIGNAALSOORT_TEKST, VERZUIMTYPE_TEKST, verzuimSindsTekst } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import { midden } from '../catalogus/zinsdelen.ts'
import type { MeldingInzage, SignaalInzage } from '../deps.ts'
import type { Regel, SignaalKaart } from '../kaart.ts'
import type { Signaalactie } from '../verstaan/verzoek.ts'
import { beginHandeling } from './handeling/voer.ts'
import { leerlingtekst } from './meldkaarten.ts'
import { begrip, blijf, type Context, type Stap, toon, zeg } from './stap.ts'

/**
 * What somebody wants with a signaal: taken up at once, handed over, finished or laid before the bestuur after one confirmation,
 * or only shown. Without a number it is the one spoken of last.
 */
export async function signaalBehandelen(context: Context, zekerheid: number): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const { teksten } = deps
  const gezegd = begrepen.verzoek.actie === 'herinnering' ? undefined : begrepen.verzoek.actie
  const actie = vraagtErnaar(begrepen.plat) ? undefined : (wil(begrepen.plat) ?? gezegd)
  const nummer = begrepen.signaalnummer ?? (toestand.laatste?.soort === 'signaal' ? toestand.laatste.nummer : undefined)
  const begrepenAls = begrip('signaal_afhandelen', zekerheid)
  if (!magDoen(deps.ik.rol, 'signaal-oppakken'))
    return blijf(context, { ...begrepenAls, intent: 'geen_toegang' }, zeg(teksten.algemeen.nietOppakken))
  if (nummer === undefined) return blijf(context, begrepenAls, zeg(teksten.signaal.welk))

  const gezien: Context = { ...context, toestand: { ...toestand, laatste: { soort: 'signaal', nummer } } }
  if (actie === 'oppakken' && !IS_VAN_ANDER.test(begrepen.plat))
    return blijf(gezien, begrepenAls, ...(await pakOp(context, nummer, false)))
  const gevonden = await deps.signaal.vind(nummer)
  if (gevonden.kind === 'niet_gevonden')
    return blijf(context, begrepenAls, zeg(teksten.signaal.nietGevonden({ nummer })))
  if (gevonden.kind === 'geen_toegang') return blijf(context, begrepenAls, zeg(teksten.algemeen.geenToegang))
  const { signaal } = gevonden
  const kaart = toon(signaalkaart(signaal, teksten), teksten.samenvatting.signaal({ nummer }))
  if (actie === undefined || actie === 'oppakken') return blijf(gezien, begrepenAls, kaart)
  if (signaal.status === 'afgehandeld')
    return blijf(gezien, begrepenAls, zeg(teksten.signaal.afgehandeld({ nummer })), kaart)
  return { ...(await begin(gezien, signaal, actie)), begrip: begrepenAls }
}

type Wil = Signaalactie | 'overnemen'

/** Taking it back from a colleague is handing it over to oneself. Folded text. */
const wil = (plat: string): Wil | undefined =>
  /\bneem\b.{0,25}\b(?:weer )?over\b|\b(?:weer )?overnemen\b/.test(plat) ? 'overnemen' : undefined

const VRAAGT =
  /^\W*(?:(?:en|maar|zeg|hoi|oh?|ok\w*)[\s,]+)*(?:is|zijn|was|wie|wat|hoe|waarom|waar|wanneer|welke?|heeft|heb|had|wordt|werd|moet|mag|als)\b/
const DOET_NIET =
  /\bniet (?:\w+ )?(?:op|oppakken|opgepakt|over|overdragen|overgedragen|af|afsluiten|afgesloten|sluiten|gesloten|dicht|doen|escaleren|van mij|voor mij)\b|\b(?:neem|doe|pak) ik\b.{0,15}\bniet\b/
/** Somebody else does it, or it is not yet said which. */
const IS_VAN_ANDER =
  /\bdoor (?:een |mijn |mn |de )?(?:ander\w*|collega)\b|\bcollega (?:pakt|heeft|neemt)\b|\bheeft\b.{1,25}\bopgepakt\b|\d of (?:signaal )?\d/

/** "is 14 al opgepakt", "14 pak ik niet op": asks how it stands, or says what is not done. Folded text. */
const vraagtErnaar = (plat: string): boolean => VRAAGT.test(plat) || DOET_NIET.test(plat)

async function begin(context: Context, signaal: SignaalInzage, actie: Exclude<Wil, 'oppakken'>): Promise<Stap> {
  const { deps } = context
  const { nummer, status, opgepaktDoor } = signaal
  const over = { over: String(nummer), wie: String(nummer) }
  const zegDit = (zin: string, suggesties?: readonly string[]) =>
    blijf(context, begrip('signaal_afhandelen', 0.9), zeg(zin, suggesties))
  if (actie === 'afsluiten') return beginHandeling(context, 'afhandelen', over)
  if (actie === 'escaleren')
    return status === 'geescaleerd'
      ? zegDit(deps.teksten.signaal.alVoorgelegd({ nummer }))
      : beginHandeling(context, 'escaleren', over)
  // Nobody has it, so there is nothing to hand over.
  if (status === 'open')
    return zegDit(deps.teksten.signaal.eerstOppakken({ nummer }), [deps.teksten.suggestie.signaalOppakken({ nummer })])

  const naarMij = actie === 'overnemen'
  if (naarMij && opgepaktDoor?.ikzelf) return zegDit(deps.teksten.signaal.alVanJou({ nummer }))
  const wie = (await deps.signaal.coordinatoren()).filter(
    ({ ikzelf, functie }) => ikzelf === naarMij && functie !== opgepaktDoor?.functie,
  )
  const [enige, ...meer] = wie
  if (!enige) return zegDit(deps.teksten.signaal.geenAnder)
  return beginHandeling(context, 'overdragen', meer.length === 0 ? { ...over, waarden: { aan: enige.id } } : over)
}

/** What to say when somebody takes a signaal up; `vanKaart` when its own card was pressed, which is then replaced. */
export async function pakOp(
  { deps }: Pick<Context, 'deps'>,
  nummer: number,
  vanKaart: boolean,
): Promise<readonly Antwoord[]> {
  const { teksten } = deps
  const uitkomst = await deps.signaal.oppakken(nummer)
  const met = (tekst: string, inzage: SignaalInzage): readonly Antwoord[] => {
    const kaart = {
      ...toon(signaalkaart(inzage, teksten), teksten.samenvatting.signaal({ nummer })),
      ...(vanKaart && { vervangt: true }),
    }
    return vanKaart ? [kaart] : [zeg(tekst), kaart]
  }
  switch (uitkomst.kind) {
    case 'opgepakt':
      return met(deps.teksten.signaal.opgepakt({ nummer }), uitkomst.signaal)
    case 'al_opgepakt': {
      const { opgepaktDoor } = uitkomst.signaal
      const tekst =
        opgepaktDoor && !opgepaktDoor.ikzelf
          ? deps.teksten.signaal.alVanAnder({ nummer, door: midden(opgepaktDoor.functie) })
          : deps.teksten.signaal.alVanJou({ nummer })
      return met(tekst, uitkomst.signaal)
    }
    case 'al_afgehandeld':
      return met(deps.teksten.signaal.afgehandeld({ nummer }), uitkomst.signaal)
    case 'niet_gevonden':
      return [zeg(deps.teksten.signaal.nietGevonden({ nummer }))]
    case 'geen_toegang':
      return [zeg(deps.teksten.algemeen.geenToegang)]
  }
}

/** A signaal as a card; used for answers here and for the messages that come by themselves. */
export function signaalkaart(signaal: SignaalInzage, teksten: Teksten): SignaalKaart {
  const { nummer, soort, urgentie, status, melding } = signaal
  const urgent = urgentie === 'urgent'
  return {
    soort: 'signaal',
    nummer,
    titel: teksten.signaal.kop({ nummer, soort: SIGNAALSOORT_TEKST[soort] }),
    urgent,
    stand: standVan(signaal, teksten),
    regels: [...(melding ? meldingregels(melding, teksten) : []), ...termijnregel(signaal, teksten)],
    knoppen:
      status === 'open'
        ? [{ titel: teksten.signaal.knopOppakken, verb: 'signaal/oppakken', data: { signaal: nummer }, nadruk: true }]
        : [],
  }
}

function meldingregels(melding: MeldingInzage, teksten: Teksten): readonly Regel[] {
  const { nummer, school, verzuimSinds, verzuimtype } = melding
  return [
    { label: teksten.veld.melding, waarde: nummer },
    { label: teksten.veld.leerling, waarde: leerlingtekst(teksten, melding) },
    ...(school === undefined ? [] : [{ label: teksten.veld.school, waarde: school }]),
    { label: teksten.veld.thuisSinds, waarde: verzuimSindsTekst(verzuimSinds) },
    { label: teksten.veld.soortVerzuim, waarde: VERZUIMTYPE_TEKST[verzuimtype] },
  ]
}

const termijnregel = ({ termijn }: SignaalInzage, teksten: Teksten): readonly Regel[] =>
  termijn ? [{ label: teksten.veld.zichtOpPlek, waarde: teksten.waarde.uiterlijk({ dag: formatDatum(termijn) }) }] : []

function standVan({ status, opgepaktDoor }: SignaalInzage, teksten: Teksten): string {
  const wie = opgepaktDoor?.ikzelf
    ? teksten.signaal.wie.jou
    : opgepaktDoor
      ? teksten.signaal.wie.ander({ functie: midden(opgepaktDoor.functie) })
      : teksten.signaal.wie.iemand
  switch (status) {
    case 'open':
      return teksten.signaal.stand.open
    case 'opgepakt':
      return teksten.signaal.stand.opgepakt({ wie })
    case 'overgedragen':
      return teksten.signaal.stand.overgedragen({ wie })
    case 'geescaleerd':
      return teksten.signaal.stand.geescaleerd({ wie })
    case 'afgehandeld':
      return teksten.signaal.stand.afgehandeld({ wie })
  }
}
