import {
  type Datum,
  type Deskundige,
  datum,
  indienen,
  type Plaatsing,
  type SchoolId,
  type TlvAanvraag,
  type TlvInstellingen,
  type TlvSoort,
  wachten,
} from '@thuisnabij/domain'
import type { Nummerdag } from './dagen.ts'
import { demoId } from './demo-id.ts'
import { opBasisschool } from './leerling.ts'
import type { Demoschool } from './organisatie.ts'
import { DE_ZAANOEVER, PROEFMOLEN, personaId } from './personas.ts'
import { BUITEN_REGIO } from './schoolnamen.ts'
import type { TlvDossier } from './tlv-dossier.ts'
import { gelukt, type Stap, verloop } from './tlv-verloop.ts'

type Vast = {
  readonly initialen: string
  readonly school?: string
  readonly groep: number
  readonly nummer: number
  readonly op: Datum
  readonly soort: TlvSoort
  readonly stappen: readonly Stap[]
  /** Which of two children with the same initialen. */
  readonly tweeling?: 1 | 2
}

const dag = datum
const inBehandeling = (op: string): Stap => ({ soort: 'in_behandeling', op: dag(op) })
const onvolledig = (op: string, ...ontbreekt: string[]): Stap => ({ soort: 'onvolledig', op: dag(op), ontbreekt })
const gevraagd = (op: string, ...deskundigen: [Deskundige, Deskundige]): Stap => ({
  soort: 'advies_gevraagd',
  op: dag(op),
  deskundigen,
})
const advies = (op: string, positie: 1 | 2, tekst: string): Stap => ({
  soort: 'advies',
  op: dag(op),
  positie,
  strekking: 'positief',
  advies: tekst,
})
const deskundige = (discipline: Deskundige['discipline'], deskundigeCode: string): Deskundige => ({
  discipline,
  deskundigeCode,
  betrokkenBijBegeleiding: false,
})

const VAST: readonly Vast[] = [
  {
    initialen: 'R.M.',
    groep: 7,
    nummer: 61,
    op: dag('2023-04-17'),
    soort: 'SO_LAAG',
    stappen: [
      inBehandeling('2023-04-24'),
      gevraagd('2023-05-08', deskundige('orthopedagoog', 'D-11'), deskundige('kinderpsychiater', 'D-25')),
      advies('2023-05-25', 1, 'Speciaal onderwijs geeft dit kind de rust die het nodig heeft.'),
      advies('2023-06-02', 2, 'Een kleine groep met vaste begeleiding is nodig.'),
      { soort: 'ter_besluit', op: dag('2023-06-08') },
      {
        soort: 'toegekend',
        op: dag('2023-06-20'),
        beslisserId: personaId('04'),
        motivering: 'Beide adviezen steunen een plek in het speciaal onderwijs.',
        toekenning: { soort: 'SO_LAAG', geldigVan: dag('2023-08-01'), geldigTot: dag('2025-07-31') },
      },
    ],
  },
  {
    initialen: 'M.H.',
    groep: 6,
    nummer: 88,
    op: dag('2023-05-22'),
    soort: 'SBO',
    stappen: [onvolledig('2023-06-12', 'handelingsdeel van het OPP', 'verslag van de orthopedagoog')],
  },
  {
    initialen: 'L.P.',
    groep: 3,
    nummer: 90,
    op: dag('2023-09-04'),
    soort: 'SO_MIDDEN',
    stappen: [inBehandeling('2023-09-11')],
  },
  {
    initialen: 'K.L.',
    school: DE_ZAANOEVER,
    groep: 5,
    nummer: 99,
    op: dag('2023-09-11'),
    soort: 'SBO',
    stappen: [inBehandeling('2023-09-18')],
  },
  {
    initialen: 'D.K.',
    groep: 7,
    nummer: 104,
    op: dag('2023-09-18'),
    soort: 'SO_MIDDEN',
    stappen: [
      inBehandeling('2023-09-25'),
      gevraagd('2023-10-02', deskundige('orthopedagoog', 'D-13'), deskundige('arts', 'D-22')),
      advies('2023-10-19', 1, 'Speciaal onderwijs met zorg dichtbij past bij dit kind.'),
      advies('2023-10-30', 2, 'Dagelijkse medische zorg op school is nodig.'),
      { soort: 'ter_besluit', op: dag('2023-11-06') },
    ],
  },
  {
    initialen: 'F.A.',
    tweeling: 1,
    groep: 2,
    nummer: 110,
    op: dag('2023-09-25'),
    soort: 'SBO',
    stappen: [inBehandeling('2023-10-02')],
  },
  {
    initialen: 'F.A.',
    tweeling: 2,
    groep: 2,
    nummer: 111,
    op: dag('2023-09-25'),
    soort: 'SBO',
    stappen: [inBehandeling('2023-10-02')],
  },
  {
    initialen: 'J.V.',
    groep: 6,
    nummer: 117,
    op: dag('2023-10-02'),
    soort: 'SBO',
    stappen: [
      inBehandeling('2023-10-09'),
      gevraagd(
        '2023-10-16',
        { ...deskundige('orthopedagoog', 'D-01'), deskundigeId: personaId('12') },
        deskundige('kinder_en_jeugdpsycholoog', 'D-24'),
      ),
      advies('2023-11-07', 2, 'Speciaal basisonderwijs past bij het tempo van dit kind.'),
    ],
  },
  {
    initialen: 'S. el B.',
    groep: 5,
    nummer: 125,
    op: dag('2023-10-23'),
    soort: 'SO_LAAG',
    stappen: [onvolledig('2023-10-30', 'verslag van het oudergesprek', 'handelingsdeel van het OPP')],
  },
  { initialen: 'S.B.', groep: 4, nummer: 131, op: dag('2023-11-06'), soort: 'SBO', stappen: [] },
  { initialen: 'A.B.', groep: 1, nummer: 140, op: dag('2023-11-14'), soort: 'SO_LAAG', stappen: [] },
]

/** The numbers of 2023 that are taken. */
export const vasteTlvNummers: readonly Nummerdag[] = VAST.map(({ nummer, op }) => ({ nummer, op }))

/** The children with a fixed dossier at Proefmolen and De Zaanoever, each with its aanvraag as it stands today. */
export const vasteTlvDossiers = (
  scholen: readonly Demoschool[],
  instellingen: TlvInstellingen,
): readonly TlvDossier[] => VAST.map((vast) => vastDossier(vast, { scholen, instellingen }))

type Omgeving = { readonly scholen: readonly Demoschool[]; readonly instellingen: TlvInstellingen }

function vastDossier(vast: Vast, { scholen, instellingen }: Omgeving): TlvDossier {
  const { initialen, groep, op, tweeling } = vast
  const school = scholen.find(({ naam }) => naam === (vast.school ?? PROEFMOLEN))
  if (!school) throw new Error(`The demo data have no school ${vast.school ?? PROEFMOLEN}`)
  const id = demoId('leerling', `${school.naam} ${initialen}${tweeling ? ` ${tweeling}` : ''}`)
  const kind = { id, initialen, school, groep, schooljaar: 2023, woongemeenteId: school.gemeenteId }
  const ingediend = indienen(
    {
      id: demoId('tlv_aanvraag', `2023-${String(vast.nummer).padStart(4, '0')}`),
      leerlingId: id,
      schoolId: school.id,
      begonnenDoor: school.ib,
      soort: vast.soort,
      aanvraagsoort: 'eerste',
      herkomst: 'basisschool',
      ouderInstemming: 'ja',
      leerlingGehoord: groep > 2,
      status: 'concept',
    },
    {
      op,
      indiener: { medewerkerId: school.ib, rol: 'ib' },
      nummer: { jaar: 2023, volgnummer: vast.nummer },
      aanvrager: { soort: 'school', schoolId: school.id, schoolsoort: school.soort },
      leerling: { schoolId: school.id, ingeschreven: true },
      instellingen,
    },
    op,
  )
  const aanvraag = verloop(gelukt(ingediend), vast.stappen, instellingen)
  const plaatsing = wachtOpPlek(aanvraag, school.id)
  return { ...opBasisschool(kind), aanvraag, ...(plaatsing ? { plaatsing } : {}) }
}

/** Toegekend is not geplaatst: R.M. waits for a school outside the region. */
function wachtOpPlek(aanvraag: TlvAanvraag, schoolId: SchoolId): Plaatsing | undefined {
  if (aanvraag.status !== 'toegekend') return undefined
  const wachtSinds = dag('2023-06-26')
  const bij = { schoolBuitenRegio: BUITEN_REGIO.so[1] }
  const leerling = { schoolId, ingeschreven: true }
  return gelukt(wachten(aanvraag, { id: demoId('plaatsing', '2023-0061'), leerling, bij, wachtSinds }, wachtSinds))
}
