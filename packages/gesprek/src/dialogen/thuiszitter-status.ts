import { formatDatum, magDoen } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import { midden } from '../catalogus/zinsdelen.ts'
import type { Deps, MeldingenGevonden, MeldingInzage } from '../deps.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { bladzijde, enNog, toonLijst } from './bladzijde.ts'
import { meldingkaart } from './meldkaarten.ts'
import { signaalBehandelen } from './signaal.ts'
import { begrip, blijf, type Context, geenInzage, type Stap, toon, zeg } from './stap.ts'
import { isVanAnderen } from './van-anderen.ts'

/** How it stands with the own meldingen: the one named, the only one, or a list of them. */
export async function thuiszitterStatus(context: Context, zekerheid: number): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const { teksten } = deps
  if (!magDoen(deps.ik.rol, 'thuiszitter-inzien'))
    return blijf(context, begrip('geen_toegang', 0.95), zeg(geenInzage(deps)))

  if (isVanAnderen(context)) return blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegang))

  const gezocht: Gezocht = { nummer: begrepen.meldingnummer, leerling: begrepen.leerlingen[0] }
  const gevonden = await zoekMeldingen(deps, gezocht)
  if (gevonden.kind === 'geen_toegang')
    return blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegang))

  const begrepenAls = begrip('thuiszitter_status', zekerheid)
  const [eerste, ...meer] = gevonden.meldingen
  if (!eerste) return blijf(context, begrepenAls, zeg(nietGevonden(teksten, gezocht)))
  if (meer.length > 0) return lijst(context, gevonden, { vanaf: 0, zekerheid })
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

/** As {@link thuiszitterStatus}, of the melding with this number, as if the message named it. */
export const statusVanMelding = (context: Context, meldingnummer: string, zekerheid: number): Promise<Stap> =>
  thuiszitterStatus({ ...context, begrepen: { ...context.begrepen, meldingnummer } }, zekerheid)

const LAAT_ZIEN =
  /^(?:ok,? |en )?(?:(?:kun|kan) je |mag ik )?(?:laat|toon|open|geef|bekijk)\b.{0,12}\b(?:melding|dossier)\b(?: (?:nog )?(?:eens|even|weer))?(?: zien)?\W*$/

const IS_OPGEPAKT =
  /^(?:(?:en|ok\w*)[\s,]+)*(?:(?:wie heeft|heeft (?:er )?iemand) (?:hem|haar|'?m|die|deze|dat|het|de melding|dit) (?:al |nu )*opgepakt|(?:is|wordt) (?:hij|ie|die|deze|het|dat|de melding) (?:al |nu |nog )*(?:door iemand )?opgepakt)\W*$/

/** The melding spoken of last, or the one that the signaal shown last is about; undefined when nobody asks for it. */
export async function toonLaatste(context: Context): Promise<Stap | undefined> {
  const { deps, begrepen, toestand } = context
  const { laatste } = toestand
  if (begrepen.meldingnummer !== undefined) return undefined
  if (IS_OPGEPAKT.test(begrepen.plat.trim())) return isOpgepakt(context)
  if (!LAAT_ZIEN.test(begrepen.plat.trim())) return undefined
  const meldingnummer =
    laatste?.soort === 'melding'
      ? laatste.nummer
      : laatste?.soort === 'signaal'
        ? await meldingVanSignaal(deps, laatste.nummer)
        : undefined
  return meldingnummer === undefined ? undefined : statusVanMelding(context, meldingnummer, 0.9)
}

/** Whether somebody took up what was shown last: that once more, for it says so. */
function isOpgepakt(context: Context): Promise<Stap> | undefined {
  const { laatste } = context.toestand
  if (laatste?.soort === 'signaal') return signaalBehandelen(context, 0.9)
  if (laatste?.soort !== 'melding') return undefined
  return statusVanMelding(context, laatste.nummer, 0.9)
}

async function meldingVanSignaal({ signaal }: Deps, nummer: number): Promise<string | undefined> {
  const gevonden = await signaal.vind(nummer)
  return gevonden.kind === 'gevonden' ? gevonden.signaal.melding?.nummer : undefined
}

type Gezocht = { readonly nummer: string | undefined; readonly leerling: Begrepen['leerlingen'][number] | undefined }

/** By number also one that ended long ago; of a leerling those that are recent, or else run. */
async function zoekMeldingen({ melding }: Deps, { nummer, leerling }: Gezocht): Promise<MeldingenGevonden> {
  if (nummer !== undefined) return melding.vindOpNummer(nummer)
  const eigen = await melding.eigen()
  if (!leerling || eigen.kind === 'geen_toegang') return eigen
  const recent = eigen.meldingen.filter(({ initialen }) => initialen === leerling.initialen)
  return recent.length > 0 ? { kind: 'gevonden', meldingen: recent } : melding.vindOpInitialen(leerling)
}

function nietGevonden(teksten: Teksten, { nummer, leerling }: Gezocht): string {
  if (nummer !== undefined) return teksten.melding.nietGevonden({ nummer })
  return leerling ? teksten.handeling.geenLopende({ initialen: leerling.initialen }) : teksten.melding.geenEigen
}

/** More of the own meldingen, after the `vanaf` that were shown. */
export async function meldingenlijst(context: Context, vanaf: number, zekerheid: number): Promise<Stap> {
  const { melding, teksten } = context.deps
  const eigen = await melding.eigen()
  return eigen.kind === 'geen_toegang'
    ? blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegang))
    : lijst(context, eigen, { vanaf, zekerheid })
}

function lijst(
  context: Context,
  { meldingen, hooguit }: Extract<MeldingenGevonden, { kind: 'gevonden' }>,
  { vanaf, zekerheid }: { readonly vanaf: number; readonly zekerheid: number },
): Stap {
  const { teksten } = context.deps
  const { regels, rest } = bladzijde(meldingen.toSorted(opNummer), vanaf)
  const zinnen = regels.map(({ nummer, initialen, gemeldOp, status, opgepaktDoor }) => {
    const stand =
      status === 'lopend'
        ? opgepaktDoor
          ? teksten.melding.stand.opgepakt({ functie: midden(opgepaktDoor) })
          : teksten.melding.lijst.ligtBijCoordinatie
        : teksten.melding.stand[status]
    return teksten.melding.lijst.regel({ nummer, initialen, dag: formatDatum(gemeldOp), stand })
  })
  const kop = [
    ...(hooguit === undefined ? [] : [teksten.melding.lijst.hooguit({ aantal: hooguit })]),
    teksten.melding.lijst.kop,
  ].join(' ')
  const tekst = zinnen.length > 0 ? [kop, ...zinnen, ...enNog(teksten, rest)].join('\n') : undefined
  return toonLijst(context, tekst, {
    als: begrip('thuiszitter_status', zekerheid),
    lijst: { soort: 'meldingen', vanaf: vanaf + regels.length },
    rest,
  })
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
