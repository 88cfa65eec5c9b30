import { formatDatum, magDoen, SIGNAALSOORT_TEKST } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import type { Deps, MeldingInzage, Werksignaal } from '../deps.ts'
import type { TlvLijstvraag } from '../deps-tlv.ts'
import { vindWerkfilter, type Werkfilter } from '../verstaan/werklijst.ts'
import { leerlingtekst } from './meldkaarten.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { toRegels } from './tlv/lijst.ts'

const MEESTE = 5

/** What waits for who asks, by role, or one list of it; says honestly what there is no list of yet. */
export async function werklijst(context: Context, zekerheid: number): Promise<Stap> {
  const { deps, begrepen } = context
  const { teksten } = deps
  const filter = vindWerkfilter(begrepen.plat, begrepen.verzoek)
  const herinnering = begrepen.verzoek.actie === 'herinnering'
  const als = begrip('werklijst', zekerheid)
  if (herinnering || filter === 'opvraag_niet_ingevuld') return blijf(context, als, zeg(teksten.werklijst.opvraag))
  if (filter === 'sop_niet_gepubliceerd') return blijf(context, als, zeg(teksten.werklijst.sop))
  if (!magDoen(deps.ik.rol, 'thuiszitter-inzien'))
    return blijf(context, { ...als, intent: 'geen_toegang' }, zeg(teksten.werklijst.nietVoorJou))

  const delen = (await delenVan(deps, filter)).filter((deel) => deel !== undefined)
  const niets = filter ? teksten.werklijst.nietsVan : teksten.werklijst.niets
  const zin = delen.length > 0 ? [...delen, teksten.werklijst.verder].join('\n\n') : niets
  return blijf(context, als, zeg(zin))
}

type Deel = string | undefined

async function delenVan(deps: Deps, filter: Werkfilter | undefined): Promise<readonly Deel[]> {
  if (filter === 'tlv_over_termijn') return [await aanvragen(deps, 'over_termijn')]
  if (filter === 'nadert_3_maanden') return [await bijNorm(deps)]
  if (filter === 'zonder_activiteit') return [await stil(deps)]
  return magDoen(deps.ik.rol, 'signaal-inzien')
    ? [await signalen(deps), await bijNorm(deps), await aanvragen(deps, 'over_termijn')]
    : [await aanvragen(deps, 'onvolledig'), await stil(deps), await bijNorm(deps)]
}

async function signalen(deps: Deps): Promise<Deel> {
  const gevonden = await deps.werklijst.signalen()
  if (gevonden.kind === 'geen_toegang') return undefined
  return lijst(
    deps.teksten,
    deps.teksten.werklijst.signalen,
    gevonden.signalen.map((een) => signaalregel(een, deps.teksten)),
  )
}

const signaalregel = ({ nummer, soort, urgentie, status }: Werksignaal, teksten: Teksten): string => {
  const wat = { nummer, soort: SIGNAALSOORT_TEKST[soort], stand: teksten.werklijst.stand[status] }
  return urgentie === 'urgent' ? teksten.werklijst.signaalUrgent(wat) : teksten.werklijst.signaal(wat)
}

async function bijNorm(deps: Deps): Promise<Deel> {
  const gevonden = await deps.werklijst.bijNorm()
  if (gevonden.kind === 'geen_toegang') return undefined
  const regels = gevonden.meldingen.flatMap((melding) =>
    melding.normdatum === undefined ? [] : [deps.teksten.werklijst.melding(wie(melding, melding.normdatum, deps))],
  )
  return lijst(deps.teksten, deps.teksten.werklijst.bijNorm, regels)
}

async function stil(deps: Deps): Promise<Deel> {
  const gevonden = await deps.werklijst.stil()
  if (gevonden.kind === 'geen_toegang') return undefined
  const regels = gevonden.meldingen.map((melding) =>
    deps.teksten.werklijst.meldingStil(wie(melding, melding.laatsteActiviteit?.op ?? melding.gemeldOp, deps)),
  )
  return lijst(deps.teksten, deps.teksten.werklijst.stil, regels)
}

const wie = (melding: MeldingInzage, dag: MeldingInzage['gemeldOp'], { teksten }: Deps) => ({
  nummer: melding.nummer,
  leerling: leerlingtekst(teksten, melding),
  dag: formatDatum(dag),
})

/** Over their term when a term was settled, otherwise those that run longest. */
async function aanvragen(deps: Deps, soort: TlvLijstvraag['soort']): Promise<Deel> {
  const { teksten } = deps
  const gevonden = await deps.tlv.lijst({ soort, vanaf: 0 })
  if (gevonden.kind === 'geen_toegang') return undefined
  if (gevonden.kind === 'geen_termijn') {
    const langst = await aanvragen(deps, 'lopend')
    return langst && `${teksten.tlv.lijst.geenTermijn}\n${langst.split('\n').slice(1).join('\n')}`
  }
  const kop = { over_termijn: teksten.werklijst.overTermijn, onvolledig: teksten.werklijst.onvolledig } as const
  const titel = soort === 'over_termijn' || soort === 'onvolledig' ? kop[soort] : teksten.werklijst.langst
  return lijst(teksten, titel, toRegels({ soort }, gevonden, teksten), gevonden.totaal)
}

function lijst(teksten: Teksten, titel: string, regels: readonly string[], totaal = regels.length): Deel {
  if (regels.length === 0) return undefined
  const rest = totaal - Math.min(regels.length, MEESTE)
  return [titel, ...regels.slice(0, MEESTE), ...(rest > 0 ? [teksten.werklijst.enNog({ aantal: rest })] : [])].join(
    '\n',
  )
}
