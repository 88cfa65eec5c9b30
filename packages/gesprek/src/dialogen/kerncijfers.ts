import { type Kerncijfer, magDoen } from '@thuisnabij/domain'
import type { Cijferregel, KerncijfersKaart } from '../kaart.ts'
import { algemeen, cijfers as teksten } from '../teksten.ts'
import {
  isAndereUitsnede,
  type Metric,
  ONDERWERP,
  vindPlaats,
  vindUitsplitsing,
  vraagtEigen,
} from '../verstaan/cijfers.ts'
import type { Duiding } from '../verstaan/intent.ts'
import { begrip, blijf, type Context, type Stap, toon, zeg } from './stap.ts'

type Onderwerp = NonNullable<(typeof ONDERWERP)[Metric]>

/** Answers a question after figures with the first figures, for roles that may see them. */
export async function kerncijfers(context: Context, { zekerheid }: Duiding): Promise<Stap> {
  const { deps, begrepen, toestand } = context
  const metrics = begrepen.metrics
  const [school] = begrepen.scholen
  const bestuur = [...new Set((await deps.scholen()).map((een) => een.bestuur))]
  const uitsplitsing = {
    ...vindUitsplitsing(begrepen.plat),
    ...vindPlaats(begrepen.plat, { bestuur, gemeente: deps.instellingen.organisatie.gemeenten }),
    ...(school && { school: school.naam }),
  }
  const andereUitsnede = isAndereUitsnede(uitsplitsing) || vraagtEigen(begrepen.plat)
  const slots = { metric: metrics.length === 1 ? metrics[0] : metrics, ...uitsplitsing }
  const geenToegang = () => blijf(context, begrip('geen_toegang', 0.95, slots), zeg(algemeen.geenToegangCijfers))
  if (!magDoen(deps.ik.rol, 'monitor-inzien')) return geenToegang()

  const gevraagd = onderwerpen(metrics)
  const begrepenAls = begrip('monitor_vraag', zekerheid, slots)
  if (gevraagd?.length === 0) return blijf(context, begrepenAls, zeg(teksten.nogNiet))
  const uitkomst = await deps.monitor.kerncijfers()
  if (uitkomst.kind === 'geen_toegang') return geenToegang()

  const gekozen = uitkomst.cijfers.filter(
    ({ id }) => gevraagd === undefined || gevraagd.some((onderwerp) => id.startsWith(onderwerp)),
  )
  const kort = gekozen
    .map((cijfer) => `- ${cijfer.titel}: **${waardeVan(cijfer)}** (${watVoorPeil(cijfer)}, hele regio)`)
    .join('\n')
  return {
    toestand: { ...toestand, laatste: { soort: 'kerncijfers' } },
    antwoorden: [
      zeg(andereUitsnede ? `${teksten.andereUitsnede}\n\n${kort}` : kort),
      toon(kaartVan(gekozen), 'De cijfers die je vroeg'),
    ],
    begrip: begrepenAls,
  }
}

/** Undefined means all of them; empty means that none of what was asked is there yet. */
function onderwerpen(metrics: readonly Metric[]): readonly Onderwerp[] | undefined {
  if (metrics.includes('overzicht')) return undefined
  return [...new Set(metrics.map((metric) => ONDERWERP[metric]).filter((onderwerp) => onderwerp !== undefined))]
}

function kaartVan(gekozen: readonly Kerncijfer[]): KerncijfersKaart {
  const streven = gekozen.find((cijfer) => cijfer.streven !== undefined)?.streven
  return {
    soort: 'kerncijfers',
    titel: 'Cijfers van de regio',
    cijfers: gekozen.map(toRegel),
    uitleg: [
      ...(streven === undefined ? [] : [teksten.streven(getal(streven))]),
      ...(gekozen.some(({ onderdrukt }) => onderdrukt) ? [teksten.uitlegKlein] : []),
    ],
  }
}

function toRegel(cijfer: Kerncijfer): Cijferregel {
  const { titel, definitie, peil, bron, teller, noemer, eenheid } = cijfer
  const opbouw =
    noemer === undefined || teller === undefined
      ? undefined
      : eenheid === 'dagen'
        ? `${getal(teller)} dagen samen, over ${getal(noemer)} besluiten`
        : `${getal(teller)} van ${getal(noemer)} leerlingen`
  return { titel, waarde: waardeVan(cijfer), ...(opbouw !== undefined && { opbouw }), definitie, peil, bron }
}

/** "op 31 oktober 2023", or over a time. */
const watVoorPeil = ({ peil, periode }: Kerncijfer): string => (periode.van === periode.tot ? `op ${peil}` : peil)

function waardeVan({ waarde, onderdrukt, eenheid }: Kerncijfer): string {
  if (onderdrukt) return teksten.klein
  if (waarde === undefined) return teksten.geen
  if (eenheid === 'procent') return `${getal(waarde)} procent`
  return eenheid === 'dagen' ? `${getal(waarde)} dagen` : getal(waarde)
}

/** As people in the Netherlands write a number: "15.012", "2,35". */
function getal(waarde: number): string {
  const [heel = '', deel] = String(waarde).split('.')
  const gegroepeerd = heel.replace(/\B(?=(\d{3})+$)/g, '.')
  return deel === undefined ? gegroepeerd : `${gegroepeerd},${deel}`
}
