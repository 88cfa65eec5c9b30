import type { CoordinatievraagId, SignaalId, Wie } from '@thuisnabij/domain'
import { antwoordkaart, signaalkaart, type Teksten, vraagkaart } from '@thuisnabij/gesprek'
import { coordinatievraagVinden, signaalVinden, type Werksessie, type Zending } from '@thuisnabij/usecases'
import { toSignaalInzage } from './deps/signaal.ts'
import { toVraagInzage } from './deps/vraag.ts'
import { signaalKaart } from './kaarten/signaal.ts'
import { vraagKaart } from './kaarten/vraag.ts'
import { SYSTEEM } from './persoon.ts'
import type { Bericht } from './ports.ts'
import { mogelijkeRollen } from './rol.ts'
import { tlvNieuws } from './tlv-nieuws.ts'
import type { WerkOptions } from './werker.ts'

/** A card on its way, and the version of what it shows. */
export type Bezorgkaart = { readonly bericht: Extract<Bericht, { soort: 'kaart' }>; readonly versie: number }

/** The card as its recipient may see it, read as that person; undefined for who may see it no longer. */
export async function bezorgkaart(options: WerkOptions, zending: Zending): Promise<Bezorgkaart | undefined> {
  const { bezorging, ontvanger } = zending
  const rollen = await options.inSessie(SYSTEEM, async ({ vandaag }) => mogelijkeRollen(ontvanger, vandaag))
  const coordinator = rollen.find(({ rol }) => rol === 'coordinatie')
  const { wat } = bezorging
  const lees = <T>(wie: Wie, doe: (sessie: Werksessie) => Promise<T>) =>
    options.inSessie({ ...wie, deur: 'werker' }, doe)
  switch (wat.soort) {
    case 'signaal':
      return coordinator && (await lees(coordinator, (sessie) => signaalbericht(sessie, wat.id, options.teksten)))
    case 'coordinatievraag': {
      const wie = coordinator ?? rollen[0]
      return wie && (await lees(wie, (sessie) => vraagbericht(sessie, wat.id, options.teksten)))
    }
    case 'tlv_gebeurtenis':
      for (const wie of rollen) {
        const nieuws = await lees(wie, (sessie) => tlvNieuws(sessie, options.teksten, wat.aanvraagId))
        if (nieuws) return nieuws
      }
      return undefined
  }
}

async function signaalbericht(sessie: Werksessie, id: SignaalId, teksten: Teksten): Promise<Bezorgkaart | undefined> {
  const gevonden = await signaalVinden(sessie, { id })
  if (!gevonden.ok) return undefined
  const kaart = signaalkaart(toSignaalInzage(sessie, gevonden.value), teksten)
  const samenvatting = teksten.samenvatting.signaalVoorCoordinatie({ nummer: kaart.nummer })
  return {
    bericht: { soort: 'kaart', kaart: signaalKaart(kaart, teksten), samenvatting },
    versie: gevonden.value.versie,
  }
}

/** To who asked it the answer, to a coördinator the question as it stands. */
async function vraagbericht(
  sessie: Werksessie,
  id: CoordinatievraagId,
  teksten: Teksten,
): Promise<Bezorgkaart | undefined> {
  const gevonden = await coordinatievraagVinden(sessie, id)
  if (!gevonden.ok) return undefined
  const { vraag, versie } = gevonden.value
  const eigen = vraag.gesteldDoor === sessie.wie.medewerkerId
  const inzage = toVraagInzage(gevonden.value)
  const kaart = eigen ? antwoordkaart(inzage, teksten) : vraagkaart(inzage, teksten)
  if (!kaart) return undefined
  const { nummer } = vraag
  const samenvatting = eigen
    ? teksten.samenvatting.antwoordOpVraag({ nummer })
    : teksten.samenvatting.vraagVoorCoordinatie({ nummer })
  return { bericht: { soort: 'kaart', kaart: vraagKaart(kaart, teksten), samenvatting }, versie }
}
