import { formatDatum, magDoen, SIGNAALSOORT_TEKST } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import type { Deps, MeldingInzage, Werksignaal } from '../deps.ts'
import type { TlvLijstvraag } from '../deps-tlv.ts'
import { vindWerkfilter, type Werkfilter } from '../verstaan/werklijst.ts'
import { enNog, PER_KEER, toonLijst } from './bladzijde.ts'
import { leerlingtekst } from './meldkaarten.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { toRegels } from './tlv/lijst.ts'

type Gevraagd = { readonly filter?: Werkfilter; readonly vanaf: number }

/** Which list of work a message asks for. */
export function gevraagdeWerklijst({ begrepen }: Context): Gevraagd {
  const filter = vindWerkfilter(begrepen.plat, begrepen.verzoek)
  return filter ? { filter, vanaf: 0 } : { vanaf: 0 }
}

/** What waits for who asks, by role, or one list of it; says honestly what there is no list of yet. */
export async function werklijst(context: Context, gevraagd: Gevraagd, zekerheid: number): Promise<Stap> {
  const { deps, begrepen } = context
  const { teksten } = deps
  const { filter, vanaf } = gevraagd
  const herinnering = begrepen.verzoek.actie === 'herinnering'
  const als = begrip('werklijst', zekerheid)
  if (herinnering || filter === 'opvraag_niet_ingevuld') return blijf(context, als, zeg(teksten.werklijst.opvraag))
  if (filter === 'sop_niet_gepubliceerd') return blijf(context, als, zeg(teksten.werklijst.sop))
  if (!magDoen(deps.ik.rol, 'thuiszitter-inzien'))
    return blijf(context, { ...als, intent: 'geen_toegang' }, zeg(teksten.werklijst.nietVoorJou))

  const delen = (await delenVan(deps, gevraagd)).filter((deel) => deel !== undefined)
  if (delen.length === 0 && vanaf === 0)
    return blijf(context, als, zeg(filter ? teksten.werklijst.nietsVan : teksten.werklijst.niets))
  return toonLijst(context, delen.length > 0 ? delen.map(({ tekst }) => tekst).join('\n\n') : undefined, {
    als,
    lijst: { soort: 'werklijst', ...gevraagd, vanaf: vanaf + PER_KEER },
    rest: delen.reduce((som, deel) => som + deel.rest, 0),
  })
}

/** A list with its heading, as far as it is shown now; undefined when nothing of it is (any more). */
type Deel = { readonly tekst: string; readonly rest: number } | undefined

async function delenVan(deps: Deps, { filter, vanaf }: Gevraagd): Promise<readonly Deel[]> {
  if (filter === 'tlv_over_termijn') return [await aanvragen(deps, { soort: 'over_termijn', vanaf })]
  if (filter === 'nadert_3_maanden') return [await bijNorm(deps, vanaf)]
  if (filter === 'zonder_activiteit') return [await stil(deps, vanaf)]
  return magDoen(deps.ik.rol, 'signaal-inzien')
    ? [await signalen(deps, vanaf), await bijNorm(deps, vanaf), await aanvragen(deps, { soort: 'over_termijn', vanaf })]
    : [await aanvragen(deps, { soort: 'onvolledig', vanaf }), await stil(deps, vanaf), await bijNorm(deps, vanaf)]
}

async function signalen({ teksten, werklijst }: Deps, vanaf: number): Promise<Deel> {
  const gevonden = await werklijst.signalen(vanaf)
  if (gevonden.kind === 'geen_toegang') return undefined
  const regels = gevonden.signalen.map((een) => signaalregel(een, teksten))
  return deelVan(teksten, teksten.werklijst.signalen, { regels, vanaf, totaal: gevonden.totaal })
}

const signaalregel = ({ nummer, soort, urgentie, status }: Werksignaal, teksten: Teksten): string => {
  const wat = { nummer, soort: SIGNAALSOORT_TEKST[soort], stand: teksten.werklijst.stand[status] }
  return urgentie === 'urgent' ? teksten.werklijst.signaalUrgent(wat) : teksten.werklijst.signaal(wat)
}

async function bijNorm(deps: Deps, vanaf: number): Promise<Deel> {
  const gevonden = await deps.werklijst.bijNorm(vanaf)
  if (gevonden.kind === 'geen_toegang') return undefined
  const regels = gevonden.meldingen.flatMap((melding) =>
    melding.normdatum === undefined ? [] : [deps.teksten.werklijst.melding(wie(melding, melding.normdatum, deps))],
  )
  return deelVan(deps.teksten, deps.teksten.werklijst.bijNorm, { regels, vanaf, totaal: gevonden.totaal })
}

async function stil(deps: Deps, vanaf: number): Promise<Deel> {
  const gevonden = await deps.werklijst.stil(vanaf)
  if (gevonden.kind === 'geen_toegang') return undefined
  const regels = gevonden.meldingen.map((melding) =>
    deps.teksten.werklijst.meldingStil(wie(melding, melding.laatsteActiviteit?.op ?? melding.gemeldOp, deps)),
  )
  return deelVan(deps.teksten, deps.teksten.werklijst.stil, { regels, vanaf, totaal: gevonden.totaal })
}

const wie = (melding: MeldingInzage, dag: MeldingInzage['gemeldOp'], { teksten }: Deps) => ({
  nummer: melding.nummer,
  leerling: leerlingtekst(teksten, melding),
  dag: formatDatum(dag),
})

/** Over their term when a term was settled, otherwise those that run longest. */
async function aanvragen(deps: Deps, { soort, vanaf }: Pick<TlvLijstvraag, 'soort' | 'vanaf'>): Promise<Deel> {
  const { teksten } = deps
  const gevonden = await deps.tlv.lijst({ soort, vanaf })
  if (gevonden.kind === 'geen_toegang') return undefined
  if (gevonden.kind === 'geen_termijn') return aanvragen(deps, { soort: 'lopend', vanaf })
  const regels = toRegels({ soort }, gevonden, teksten)
  return deelVan(teksten, kopVan(soort, teksten), { regels, vanaf, totaal: gevonden.totaal })
}

function kopVan(soort: TlvLijstvraag['soort'], teksten: Teksten): string {
  if (soort === 'over_termijn') return teksten.werklijst.overTermijn
  return soort === 'onvolledig' ? teksten.werklijst.onvolledig : teksten.tlv.lijst.geenTermijn
}

function deelVan(
  teksten: Teksten,
  kop: string,
  { regels, vanaf, totaal }: { readonly regels: readonly string[]; readonly vanaf: number; readonly totaal: number },
): Deel {
  if (regels.length === 0) return undefined
  const rest = Math.max(0, totaal - vanaf - PER_KEER)
  return { tekst: [kop, ...regels, ...enNog(teksten, rest)].join('\n'), rest }
}
