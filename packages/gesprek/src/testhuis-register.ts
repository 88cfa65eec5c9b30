import { addMaanden, type Datum, datum, type LeerlingId, type MedewerkerId } from '@thuisnabij/domain'
import type {
  Behandeld,
  Deps,
  Ik,
  LeerlingKeuze,
  MeldingInvoer,
  MeldingInzage,
  Meldingwijziging,
  Signaalbehandeld,
  SignaalInzage,
  Werkmeldingen,
} from './deps.ts'
import { PER_KEER } from './dialogen/bladzijde.ts'
import { proefmolen } from './testhuis-scholen.ts'
import { testaanvragen } from './testhuis-tlv.ts'

const melding31: MeldingInzage = {
  nummer: '31',
  initialen: 'J.V.',
  groep: 6,
  school: proefmolen.naam,
  gemeldOp: datum('2023-11-14'),
  verzuimSinds: { op: datum('2023-10-30'), precisie: 'dag' },
  verzuimtype: 'ongeoorloofd',
  leerplichtGemeld: true,
  betrokkenen: [],
  status: 'lopend',
}

const tweeling: readonly LeerlingKeuze[] = [
  { leerlingId: 'leerling-1' as LeerlingId, groep: 3, geboortejaar: 2016 },
  { leerlingId: 'leerling-2' as LeerlingId, groep: 7, geboortejaar: 2012 },
]

const coordinatoren = [
  { id: 'coordinator-1' as MedewerkerId, functie: 'Eerste coördinator', ikzelf: true },
  { id: 'coordinator-2' as MedewerkerId, functie: 'Tweede coördinator', ikzelf: false },
]

function metWijziging(melding: MeldingInzage, wijziging: Meldingwijziging): MeldingInzage {
  const { wis = [], veiligheid: _, langGeledenBevestigd: __, ...gegevens } = wijziging
  const nieuw: { -readonly [Veld in keyof MeldingInzage]: MeldingInzage[Veld] } = { ...melding, ...gegevens }
  for (const veld of wis) delete nieuw[veld]
  return nieuw
}

const HOOGUIT = 50

const deelVan = (alle: readonly MeldingInzage[], vanaf: number): Werkmeldingen => ({
  kind: 'gevonden',
  meldingen: alle.slice(vanaf, vanaf + PER_KEER),
  totaal: alle.length,
})

/** Meldingen and signalen in memory, as this person may see and change them; what was done is told in order. */
export function testregister(ik: Ik, oudere: readonly string[]) {
  const gemeld: MeldingInvoer[] = []
  const bijgewerkt: unknown[] = []
  const gedaan: (readonly unknown[])[] = []
  let meldingen: readonly MeldingInzage[] = [
    { ...melding31, nummer: '29', initialen: 'S.B.', groep: 4, opgepaktDoor: 'Eerste coördinator' },
    melding31,
    ...oudere.map((nummer) => ({ ...melding31, nummer, status: 'afgesloten' as const })),
  ]
  let signalen: readonly SignaalInzage[] = [
    {
      nummer: 14,
      soort: 'nieuwe_melding',
      urgentie: 'gewoon',
      status: 'open',
      gemaaktOp: datum('2023-11-14'),
      melding: melding31,
    },
  ]
  const mag = (id: string) => ik.rol === 'coordinatie' || ik.scholen.some((eigen) => eigen.id === id)

  function behandel(
    daad: readonly unknown[],
    nummer: string,
    na: (melding: MeldingInzage) => MeldingInzage,
  ): Behandeld {
    const melding = meldingen.find((een) => een.nummer === nummer)
    if (!melding) return { kind: 'niet_gevonden' }
    if (melding.status !== 'lopend') return { kind: 'geweigerd', melding: 'De melding loopt niet meer.' }
    const nieuw = na(melding)
    meldingen = meldingen.map((een) => (een === melding ? nieuw : een))
    gedaan.push(daad)
    return { kind: 'bijgewerkt', melding: nieuw }
  }

  function behandelSignaal(daad: readonly unknown[], nummer: number, na: Partial<SignaalInzage>): Signaalbehandeld {
    const signaal = signalen.find((een) => een.nummer === nummer)
    if (!signaal) return { kind: 'niet_gevonden' }
    if (signaal.status === 'afgehandeld') return { kind: 'geweigerd', melding: 'Het signaal is al afgehandeld.' }
    const nieuw = { ...signaal, ...na }
    signalen = signalen.map((een) => (een === signaal ? nieuw : een))
    gedaan.push(daad)
    return { kind: 'gedaan', signaal: nieuw }
  }

  const melding = (vandaag: () => Datum): Deps['melding'] => ({
    lopendVoor: async ({ initialen, schoolId, leerlingId }) => {
      if (!mag(schoolId)) return { kind: 'geen_toegang' }
      const lopend = meldingen.find((een) => een.initialen === initialen && een.status === 'lopend')
      if (lopend && initialen !== 'S.B.' && schoolId === proefmolen.id) return { kind: 'lopend', melding: lopend }
      if (initialen === 'F.A.' && leerlingId === undefined)
        return { kind: 'meerdere', keuzes: tweeling.map(({ leerlingId: id }) => ({ leerlingId: id, groep: 2 })) }
      if (initialen === 'T.T.' && leerlingId === undefined) return { kind: 'meerdere', keuzes: tweeling }
      return { kind: 'geen' }
    },
    melden: async (invoer) => {
      gemeld.push(invoer)
      const nummer = String(31 + gemeld.length)
      const { leerlingId: _, geboortejaar: __, schoolId, langGeledenBevestigd: ___, veiligheid: ____, ...rest } = invoer
      const { verzuimSinds, verzuimtype } = rest
      const school = ik.scholen.find(({ id }) => id === schoolId)?.naam
      meldingen = [
        { ...rest, nummer, ...(school !== undefined && { school }), gemeldOp: vandaag(), status: 'lopend' },
        ...meldingen,
      ]
      return {
        kind: 'gemeld',
        nummer,
        ...(verzuimtype !== 'vrijstelling' && { normdatum: addMaanden(verzuimSinds.op, 3) }),
      }
    },
    bijwerken: async (nummer, wijziging) => {
      const oud = meldingen.find((een) => een.nummer === nummer)
      if (!oud) return { kind: 'niet_gevonden' }
      bijgewerkt.push({ nummer, wijziging })
      const nieuw = metWijziging(oud, wijziging)
      meldingen = meldingen.map((een) => (een === oud ? nieuw : een))
      return { kind: 'bijgewerkt', melding: nieuw }
    },
    eigen: async () => ({
      kind: 'gevonden',
      meldingen: meldingen.slice(0, HOOGUIT),
      ...(meldingen.length >= HOOGUIT && { hooguit: HOOGUIT }),
    }),
    vindOpNummer: async (nummer) => ({
      kind: 'gevonden',
      meldingen: meldingen.filter((een) => een.nummer === nummer),
    }),
    vindOpInitialen: async ({ initialen }) => ({
      kind: 'gevonden',
      meldingen: meldingen.filter((een) => een.initialen === initialen && een.status === 'lopend'),
    }),
    activiteitToevoegen: async (nummer, activiteit) =>
      behandel(['activiteit', nummer, activiteit], nummer, (een) => ({ ...een, laatsteActiviteit: activiteit })),
    afsluiten: async (nummer, wat) =>
      behandel(['afsluiten', nummer, wat], nummer, (een) => ({ ...een, status: 'afgesloten', uitkomst: wat.uitkomst })),
    intrekken: async (nummer, reden) =>
      behandel(['intrekken', nummer, reden], nummer, (een) => ({ ...een, status: 'ingetrokken' })),
    plekVastleggen: async (nummer, plek) => behandel(['plek', nummer, plek], nummer, (een) => ({ ...een, plek })),
    plekLatenVervallen: async (nummer) => behandel(['plek_vervalt', nummer], nummer, ({ plek: _, ...een }) => een),
  })

  const signaal = (_vandaag: () => Datum): Deps['signaal'] => ({
    vind: async (nummer) => {
      const gevonden = signalen.find((een) => een.nummer === nummer)
      return gevonden ? { kind: 'gevonden', signaal: gevonden } : { kind: 'niet_gevonden' }
    },
    oppakken: async (nummer) => {
      const was = signalen.find((een) => een.nummer === nummer)
      if (!was) return { kind: 'niet_gevonden' }
      if (was.status === 'afgehandeld') return { kind: 'al_afgehandeld', signaal: was }
      if (was.status !== 'open') return { kind: 'al_opgepakt', signaal: was }
      const opgepaktDoor = { functie: ik.functie, ikzelf: true }
      const nieuw: SignaalInzage = { ...was, status: 'opgepakt', opgepaktDoor }
      signalen = signalen.map((een) => (een === was ? nieuw : een))
      return { kind: 'opgepakt', signaal: nieuw }
    },
    coordinatoren: async () => coordinatoren,
    overdragen: async (nummer, aan) => {
      const naar = coordinatoren.find(({ id }) => id === aan)
      if (!naar) return { kind: 'geweigerd', melding: 'Dat is geen coördinator.' }
      return behandelSignaal(['overdragen', nummer, aan], nummer, {
        status: 'overgedragen',
        opgepaktDoor: { functie: naar.functie, ikzelf: naar.ikzelf },
      })
    },
    afhandelen: async (nummer, afhandeling) =>
      behandelSignaal(['afhandelen', nummer, afhandeling], nummer, { status: 'afgehandeld' }),
    escaleren: async (nummer, reden) =>
      behandelSignaal(['escaleren', nummer, reden], nummer, { status: 'geescaleerd' }),
  })

  const werklijst = (vandaag: () => Datum): Deps['werklijst'] => ({
    signalen: async (vanaf) => {
      const open = signalen.filter(({ status }) => status !== 'afgehandeld')
      return { kind: 'gevonden', signalen: open.slice(vanaf, vanaf + PER_KEER), totaal: open.length }
    },
    bijNorm: async (vanaf) =>
      deelVan(
        meldingen
          .filter((een) => een.status === 'lopend' && addMaanden(een.verzuimSinds.op, 2) < vandaag())
          .map((een) => ({ ...een, normdatum: addMaanden(een.verzuimSinds.op, 3) })),
        vanaf,
      ),
    stil: async (vanaf) =>
      deelVan(
        meldingen.filter((een) => een.status === 'lopend' && een.laatsteActiviteit === undefined),
        vanaf,
      ),
  })
  const { tlv, volgen, gevolgd } = testaanvragen(ik)
  return { gemeld, bijgewerkt, gedaan, gevolgd, melding, signaal, tlv, volgen, werklijst }
}
