import { formatDatum, magDoen, SIGNAALSOORT_TEKST, VERZUIMTYPE_TEKST, verzuimSindsTekst } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { SignaalInzage } from '../deps.ts'
import type { Regel, SignaalKaart } from '../kaart.ts'
import { algemeen, midden, signaal as teksten } from '../teksten.ts'
import { zonderLeeg } from '../trace.ts'
import type { Duiding } from '../verstaan/intent.ts'
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
    return blijf(context, { ...begrepenAls, intent: 'geen_toegang' }, zeg(algemeen.nietOppakken))
  if (nummer === undefined) return blijf(context, begrepenAls, zeg(teksten.welk))
  if (actie !== 'oppakken')
    return blijf(context, begrepenAls, zeg(teksten.kanNogNiet(nummer), [`Signaal ${nummer} pak ik op`]))

  return blijf(context, begrepenAls, ...(await pakOp(context, nummer, false)))
}

/** What to say when somebody takes a signaal up; `vanKaart` when its own card was pressed, which is then replaced. */
export async function pakOp(
  { deps }: Pick<Context, 'deps'>,
  nummer: number,
  vanKaart: boolean,
): Promise<readonly Antwoord[]> {
  const uitkomst = await deps.signaal.oppakken(nummer)
  const met = (tekst: string, inzage: SignaalInzage): readonly Antwoord[] => {
    const kaart = { ...toon(signaalkaart(inzage), `Signaal ${nummer}`), ...(vanKaart && { vervangt: true }) }
    return vanKaart ? [kaart] : [zeg(tekst), kaart]
  }
  switch (uitkomst.kind) {
    case 'opgepakt':
      return met(teksten.opgepakt(nummer), uitkomst.signaal)
    case 'al_opgepakt': {
      const { opgepaktDoor } = uitkomst.signaal
      const tekst =
        opgepaktDoor && !opgepaktDoor.ikzelf
          ? teksten.alVanAnder(nummer, opgepaktDoor.functie)
          : teksten.alVanJou(nummer)
      return met(tekst, uitkomst.signaal)
    }
    case 'al_afgehandeld':
      return met(teksten.afgehandeld(nummer), uitkomst.signaal)
    case 'niet_gevonden':
      return [zeg(teksten.nietGevonden(nummer))]
    case 'geen_toegang':
      return [zeg(algemeen.geenToegang)]
  }
}

/** A signaal as a card; used for answers here and for the messages that come by themselves. */
export function signaalkaart(signaal: SignaalInzage): SignaalKaart {
  const { nummer, soort, urgentie, status, melding } = signaal
  const urgent = urgentie === 'urgent'
  return {
    soort: 'signaal',
    nummer,
    titel: `Signaal ${nummer}: ${SIGNAALSOORT_TEKST[soort]}`,
    urgent,
    stand: standVan(signaal),
    regels: [...(melding ? meldingregels(melding) : []), ...termijnregel(signaal)],
    knoppen:
      status === 'open'
        ? [{ titel: 'Ik pak dit op', verb: 'signaal/oppakken', data: { signaal: nummer }, nadruk: true }]
        : [],
  }
}

function meldingregels({
  nummer,
  initialen,
  groep,
  school,
  verzuimSinds,
  verzuimtype,
}: NonNullable<SignaalInzage['melding']>): readonly Regel[] {
  return [
    { label: 'Melding', waarde: nummer },
    { label: 'Leerling', waarde: groep === undefined ? initialen : `${initialen}, groep ${groep}` },
    ...(school === undefined ? [] : [{ label: 'School', waarde: school }]),
    { label: 'Thuis sinds', waarde: verzuimSindsTekst(verzuimSinds) },
    { label: 'Soort verzuim', waarde: VERZUIMTYPE_TEKST[verzuimtype] },
  ]
}

const termijnregel = ({ termijn }: SignaalInzage): readonly Regel[] =>
  termijn ? [{ label: 'Zicht op een plek', waarde: `uiterlijk ${formatDatum(termijn)}` }] : []

function standVan({ status, opgepaktDoor }: SignaalInzage): string {
  const wie = opgepaktDoor?.ikzelf ? 'jou' : opgepaktDoor ? `de ${midden(opgepaktDoor.functie)}` : 'iemand'
  switch (status) {
    case 'open':
      return 'Open: nog niemand heeft dit opgepakt.'
    case 'opgepakt':
      return `Opgepakt door ${wie}.`
    case 'overgedragen':
      return `Overgedragen aan ${wie}.`
    case 'geescaleerd':
      return `Voorgelegd aan het bestuur door ${wie}.`
    case 'afgehandeld':
      return `Afgehandeld door ${wie}.`
  }
}
