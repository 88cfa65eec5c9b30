import { formatDatum, magDoen, SIGNAALSOORT_TEKST, VERZUIMTYPE_TEKST, verzuimSindsTekst } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Teksten } from '../catalogus/teksten.ts'
import { midden } from '../catalogus/zinsdelen.ts'
import type { MeldingInzage, SignaalInzage } from '../deps.ts'
import type { Regel, SignaalKaart } from '../kaart.ts'
import { zonderLeeg } from '../trace.ts'
import type { Duiding } from '../verstaan/intent.ts'
import { leerlingtekst } from './meldkaarten.ts'
import { begrip, blijf, type Context, type Stap, toon, zeg } from './stap.ts'

/** Takes a signaal up for who says so; says honestly what else cannot be done here yet. */
export async function signaalBehandelen(context: Context, { actie, zekerheid }: Duiding): Promise<Stap> {
  const { deps, begrepen } = context
  const nummer = begrepen.signaalnummer
  const begrepenAls = begrip(
    'signaal_afhandelen',
    zekerheid,
    zonderLeeg({ signaal_id: nummer, actie, doel: actie === 'escaleren' ? 'bestuur' : undefined }),
  )
  if (!magDoen(deps.ik.rol, 'signaal-oppakken'))
    return blijf(context, { ...begrepenAls, intent: 'geen_toegang' }, zeg(deps.teksten.algemeen.nietOppakken))
  if (nummer === undefined) return blijf(context, begrepenAls, zeg(deps.teksten.signaal.welk))
  if (actie !== 'oppakken')
    return blijf(
      context,
      begrepenAls,
      zeg(deps.teksten.signaal.kanNogNiet({ nummer }), [deps.teksten.suggestie.signaalOppakken({ nummer })]),
    )

  return blijf(context, begrepenAls, ...(await pakOp(context, nummer, false)))
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
