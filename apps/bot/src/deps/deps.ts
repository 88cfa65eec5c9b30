import { randomUUID } from 'node:crypto'
import type { Deps, Ik } from '@thuisnabij/gesprek'
import type { Kennisbank, Passagebank } from '@thuisnabij/kennis'
import { kerncijfersLezen, schoolbesturenInzien, type Werksessie } from '@thuisnabij/usecases'
import type { Persoon } from '../persoon.ts'
import { meldingDeps } from './melding.ts'
import type { Schoolnamen } from './scholen.ts'
import { signaalDeps } from './signaal.ts'
import { tlvDeps, volgDeps } from './tlv.ts'
import { vraagDeps } from './vraag.ts'
import { werklijstDeps } from './werklijst.ts'

/** What does not differ per person or turn. */
export type Bronnen = {
  readonly kennis: Kennisbank
  readonly documenten: Passagebank
  readonly scholen: Schoolnamen
  readonly teksten: Deps['teksten']
  /** The database as the monitor role sees it. */
  readonly monitor: Parameters<typeof kerncijfersLezen>[1]['monitor']
}

/** The house as this person may ask of it, in this transaction: the use cases, in the words of a conversation. */
export async function maakDeps(sessie: Werksessie, persoon: Persoon, bronnen: Bronnen): Promise<Deps> {
  return {
    ik: await ikVan(sessie, persoon, bronnen),
    vandaag: sessie.vandaag,
    nieuwId: () => randomUUID(),
    teksten: bronnen.teksten,
    instellingen: sessie.instellingen,
    scholen: () => bronnen.scholen(sessie),
    kennis: bronnen.kennis,
    documenten: bronnen.documenten,
    tlv: tlvDeps(sessie),
    volgen: volgDeps(sessie),
    melding: meldingDeps(sessie),
    signaal: signaalDeps(sessie),
    werklijst: werklijstDeps(sessie),
    ...vraagDeps(sessie, persoon.gesprekId),
    monitor: {
      async kerncijfers() {
        const uitkomst = await kerncijfersLezen(sessie, { monitor: bronnen.monitor })
        return uitkomst.ok ? { kind: 'gevonden', cijfers: uitkomst.value } : { kind: 'geen_toegang' }
      },
    },
  }
}

async function ikVan(sessie: Werksessie, { medewerker, wie }: Persoon, { scholen }: Bronnen): Promise<Ik> {
  const eigen = wie.schoolIds.length === 0 ? [] : await scholen(sessie)
  const vanScholen = new Set(eigen.filter(({ id }) => wie.schoolIds.includes(id)).map((school) => school.bestuur))
  const bestuur =
    wie.schoolbestuurId === undefined
      ? // Schools of two schoolbesturen have no one route.
        vanScholen.size === 1
        ? [...vanScholen][0]
        : undefined
      : await bestuursnaam(sessie, wie.schoolbestuurId)
  return {
    rol: wie.rol,
    functie: medewerker.functie,
    scholen: eigen.filter(({ id }) => wie.schoolIds.includes(id)).map(({ id, naam }) => ({ id, naam })),
    ...(bestuur === undefined ? {} : { bestuur }),
  }
}

const bestuursnaam = async (sessie: Werksessie, id: string): Promise<string | undefined> =>
  (await schoolbesturenInzien(sessie)).find((bestuur) => bestuur.id === id)?.naam
