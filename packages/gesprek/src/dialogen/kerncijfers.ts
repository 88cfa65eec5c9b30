import { type Datum, type Kerncijfer, kwartaalPeriode, kwartaalVan, magDoen, vorigKwartaal } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import type { Cijferregel, KerncijfersKaart } from '../kaart.ts'
import { type Metric, ONDERWERP } from '../verstaan/cijfers.ts'
import { gevraagdeMetrics } from '../verstaan/gevraagde-cijfers.ts'
import { vindGemeente, vraagtEigen } from '../verstaan/uitsplitsing.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import { begrip, blijf, type Context, type Stap, toon, zeg } from './stap.ts'
import { isVanAnderen } from './van-anderen.ts'

type Onderwerp = NonNullable<(typeof ONDERWERP)[Metric]>

/** Answers a question after figures with the first figures, for roles that may see them. */
export async function kerncijfers(context: Context, zekerheid: number): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const { teksten } = deps
  const metrics = gevraagdeMetrics(begrepen)
  const andereUitsnede = vraagtUitsnede(begrepen, deps)
  const geenToegang = () => blijf(context, begrip('geen_toegang', 0.95), zeg(teksten.algemeen.geenToegangCijfers))
  const begrepenAls = begrip('monitor_vraag', zekerheid)
  const vanEigenSchool = begrepen.scholen.length > 0 && !isVanAnderen(context)
  if (vanEigenSchool && magDoen(deps.ik.rol, 'schoolcijfers-inzien'))
    return blijf(context, begrepenAls, zeg(teksten.cijfers.nogNiet))
  if (!magDoen(deps.ik.rol, 'monitor-inzien')) return geenToegang()

  const gevraagd = onderwerpen(metrics)
  if (gevraagd?.length === 0) return blijf(context, begrepenAls, zeg(teksten.cijfers.nogNiet))
  const uitkomst = await deps.monitor.kerncijfers()
  if (uitkomst.kind === 'geen_toegang') return geenToegang()

  const gekozen = uitkomst.cijfers.filter(
    ({ id }) => gevraagd === undefined || gevraagd.some((onderwerp) => id.startsWith(onderwerp)),
  )
  const kort = gekozen
    .map((cijfer) =>
      teksten.cijfers.regel({
        titel: cijfer.titel,
        waarde: waardeVan(cijfer, teksten),
        peil: watVoorPeil(cijfer, teksten),
      }),
    )
    .join('\n')
  return {
    toestand: { ...toestand, laatste: { soort: 'kerncijfers' } },
    antwoorden: [
      zeg(andereUitsnede ? `${teksten.cijfers.andereUitsnede}\n\n${kort}` : kort),
      toon(kaartVan(gekozen, teksten), teksten.samenvatting.cijfers),
    ],
    begrip: begrepenAls,
  }
}

/** Whether it was asked to be cut in a way that the first figures are not: by place, period, doelgroep, or over time. */
function vraagtUitsnede(
  { uitsplitsing, scholen, besturen, tijden, metrics, plat }: Begrepen,
  { vandaag, instellingen }: Context['deps'],
): boolean {
  const { doelgroep, groepering, aggregatie } = uitsplitsing
  const alTeZien = metrics.includes('doorlooptijd') ? laatsteKwartaal(vandaag) : undefined
  return (
    doelgroep !== undefined ||
    groepering !== undefined ||
    aggregatie === 'trend' ||
    scholen.length + besturen.length > 0 ||
    tijden.some(({ precisie, tot }) => precisie !== 'duur' && tot < vandaag && tot !== alTeZien) ||
    vindGemeente(plat, instellingen.organisatie.gemeenten) !== undefined ||
    vraagtEigen(plat)
  )
}

/** The last day of the last whole quarter: that is what a doorlooptijd is told of. */
const laatsteKwartaal = (vandaag: Datum): Datum => kwartaalPeriode(vorigKwartaal(kwartaalVan(vandaag))).tot

/** Undefined means all of them; empty means that none of what was asked is there yet. */
function onderwerpen(metrics: readonly Metric[]): readonly Onderwerp[] | undefined {
  if (metrics.includes('overzicht')) return undefined
  return [...new Set(metrics.map((metric) => ONDERWERP[metric]).filter((onderwerp) => onderwerp !== undefined))]
}

function kaartVan(gekozen: readonly Kerncijfer[], teksten: Teksten): KerncijfersKaart {
  const streven = gekozen.find((cijfer) => cijfer.streven !== undefined)?.streven
  return {
    soort: 'kerncijfers',
    titel: teksten.cijfers.kop,
    cijfers: gekozen.map((cijfer) => toRegel(cijfer, teksten)),
    uitleg: [
      ...(streven === undefined ? [] : [teksten.cijfers.streven({ procent: getal(streven) })]),
      ...(gekozen.some(({ onderdrukt }) => onderdrukt) ? [teksten.cijfers.uitlegKlein] : []),
    ],
  }
}

function toRegel(cijfer: Kerncijfer, teksten: Teksten): Cijferregel {
  const { titel, definitie, peil, bron, teller, noemer, eenheid } = cijfer
  const opbouw =
    noemer === undefined || teller === undefined
      ? undefined
      : eenheid === 'dagen'
        ? teksten.cijfers.opbouwDagen({ teller: getal(teller), noemer: getal(noemer) })
        : teksten.cijfers.opbouwLeerlingen({ teller: getal(teller), noemer: getal(noemer) })
  return { titel, waarde: waardeVan(cijfer, teksten), ...(opbouw !== undefined && { opbouw }), definitie, peil, bron }
}

/** "op 31 oktober 2023", or over a time. */
const watVoorPeil = ({ peil, periode }: Kerncijfer, teksten: Teksten): string =>
  periode.van === periode.tot ? teksten.cijfers.opPeil({ peil }) : peil

function waardeVan({ waarde, onderdrukt, eenheid }: Kerncijfer, teksten: Teksten): string {
  if (onderdrukt) return teksten.cijfers.klein
  if (waarde === undefined) return teksten.cijfers.geen
  if (eenheid === 'procent') return teksten.cijfers.procent({ getal: getal(waarde) })
  return eenheid === 'dagen' ? teksten.cijfers.dagen({ getal: getal(waarde) }) : getal(waarde)
}

/** As people in the Netherlands write a number: "15.012", "2,35". */
function getal(waarde: number): string {
  const [heel = '', deel] = String(waarde).split('.')
  const gegroepeerd = heel.replace(/\B(?=(\d{3})+$)/g, '.')
  return deel === undefined ? gegroepeerd : `${gegroepeerd},${deel}`
}
