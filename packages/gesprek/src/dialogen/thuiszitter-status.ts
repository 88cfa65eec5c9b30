import { formatDatum, magDoen } from '@thuisnabij/domain'
import { midden } from '../catalogus/zinsdelen.ts'
import type { MeldingInzage } from '../deps.ts'
import { meldingkaart } from './meldkaarten.ts'
import { begrip, blijf, type Context, geenInzage, type Stap, toon, zeg } from './stap.ts'
import { isVanAnderen } from './van-anderen.ts'

/** At most so many meldingen are listed at once. */
const MEESTE = 5

/** How it stands with the own meldingen: the one named, the only one, or a short list. */
export async function thuiszitterStatus(context: Context, zekerheid: number): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const { teksten } = deps
  const [leerling] = begrepen.leerlingen
  if (!magDoen(deps.ik.rol, 'thuiszitter-inzien'))
    return blijf(context, begrip('geen_toegang', 0.95), zeg(geenInzage(deps)))

  if (isVanAnderen(context)) return blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegang))

  const eigen = await deps.melding.eigen()
  if (eigen.kind === 'geen_toegang')
    return blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegang))

  const nummer = begrepen.meldingnummer
  const gezocht = [...eigen.meldingen]
    .sort(opNummer)
    .filter(
      (melding) =>
        (nummer === undefined || melding.nummer === nummer) && (!leerling || melding.initialen === leerling.initialen),
    )
  const begrepenAls = begrip('thuiszitter_status', zekerheid)
  const [eerste, ...meer] = gezocht
  if (!eerste)
    return blijf(
      context,
      begrepenAls,
      zeg(nummer === undefined ? teksten.melding.geenEigen : teksten.melding.nietGevonden({ nummer })),
    )
  if (meer.length === 0) {
    return {
      toestand: { ...toestand, laatste: { soort: 'melding', nummer: eerste.nummer } },
      antwoorden: [
        toon(
          meldingkaart(teksten, eerste, teksten.melding.kop({ nummer: eerste.nummer })),
          teksten.samenvatting.meldingStand,
        ),
      ],
      begrip: begrepenAls,
    }
  }
  const regels = gezocht.slice(0, MEESTE).map(({ nummer: welk, initialen, gemeldOp, status, opgepaktDoor }) => {
    const stand =
      status === 'lopend'
        ? opgepaktDoor
          ? teksten.melding.stand.opgepakt({ functie: midden(opgepaktDoor) })
          : teksten.melding.lijst.ligtBijCoordinatie
        : teksten.melding.stand[status]
    return teksten.melding.lijst.regel({ nummer: welk, initialen, dag: formatDatum(gemeldOp), stand })
  })
  const rest = gezocht.length > MEESTE ? [teksten.melding.enNog({ aantal: gezocht.length - MEESTE })] : []
  return blijf(
    context,
    begrepenAls,
    zeg([teksten.melding.lijst.kop, ...regels, ...rest, teksten.melding.lijst.verder].join('\n')),
  )
}

/** Newest first: a number without a year is of this year. */
function opNummer(een: MeldingInzage, ander: MeldingInzage): number {
  const [jaarA, nummerA] = delen(een.nummer)
  const [jaarB, nummerB] = delen(ander.nummer)
  return jaarB - jaarA || nummerB - nummerA
}

function delen(nummer: string): readonly [number, number] {
  const [voor = '', na] = nummer.split('-')
  return na === undefined ? [Number.MAX_SAFE_INTEGER, Number(voor)] : [Number(voor), Number(na)]
}
