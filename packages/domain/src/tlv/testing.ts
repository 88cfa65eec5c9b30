import type { LeerlingId, MedewerkerId, SchoolId, TlvAanvraagId } from '../ids.ts'
import type { Instelling, TlvInstellingen } from '../instellingen/instellingen.ts'
import { datum } from '../kalender/datum.ts'
import type { Termijn } from '../kalender/termijn.ts'
import type {
  TlvAanvraagBijDeskundigen,
  TlvAanvraagConcept,
  TlvAanvraagInBehandeling,
  TlvAanvraagIngediend,
  TlvAanvraagOnvolledig,
  TlvAanvraagTerBesluit,
  TlvAanvraagToegekend,
} from './aanvraag.ts'
import type { Deskundigenadvies } from './advies.ts'
import type { Besluit } from './besluit.ts'

/** One valid aanvraag in each state, for the tests of this module to spread. */
export const proefmolen = 'school-proefmolen' as SchoolId
export const indiener = 'medewerker-01' as MedewerkerId
export const orthopedagoog = 'medewerker-12' as MedewerkerId
export const beslisser = 'medewerker-04' as MedewerkerId

/** Settings that ask nothing; every coördinator has the mandate. */
export const leeg: TlvInstellingen = {
  vereisteStukken: [],
  termijnen: {},
  mandaten: (['SBO', 'SO_LAAG', 'SO_MIDDEN', 'SO_HOOG'] as const).map((soort) => ({
    soort,
    rol: 'coordinatie',
    bron: 'mandaatbesluit',
    sinds: datum('2023-01-01'),
  })),
  voorschoolseAanvragers: { waarde: ['ontvangende_school'], bron: 'plan', sinds: datum('2022-08-01') },
}

export const termijn = (aantal: number, eenheid: Termijn['eenheid']): Instelling<Termijn> => ({
  waarde: { aantal, eenheid },
  bron: 'besluit van het bestuur',
  sinds: datum('2023-01-01'),
})

export const concept: TlvAanvraagConcept = {
  id: 'aanvraag-jv' as TlvAanvraagId,
  leerlingId: 'leerling-jv' as LeerlingId,
  schoolId: proefmolen,
  begonnenDoor: indiener,
  soort: 'SBO',
  aanvraagsoort: 'eerste',
  herkomst: 'basisschool',
  ouderInstemming: 'ja',
  status: 'concept',
}

export const ingediend: TlvAanvraagIngediend = {
  ...concept,
  status: 'ingediend',
  nummer: { jaar: 2023, volgnummer: 117 },
  ingediendDoor: indiener,
  ingediendOp: datum('2023-10-02'),
  gebeurtenissen: [{ soort: 'ingediend', op: datum('2023-10-02') }],
  adviezen: [],
  bezwaren: [],
}

export const onvolledig: TlvAanvraagOnvolledig = {
  ...ingediend,
  status: 'onvolledig',
  ontbreekt: ['oudergesprek', 'handelingsdeel'],
  gebeurtenissen: [...ingediend.gebeurtenissen, { soort: 'onvolledig', op: datum('2023-10-09') }],
}

export const inBehandeling: TlvAanvraagInBehandeling = {
  ...ingediend,
  status: 'in_behandeling',
  gebeurtenissen: [...ingediend.gebeurtenissen, { soort: 'in_behandeling', op: datum('2023-10-10') }],
}

export const eersteAdvies: Deskundigenadvies = {
  positie: 1,
  discipline: 'orthopedagoog',
  deskundigeId: orthopedagoog,
  deskundigeCode: 'D-12',
  betrokkenBijBegeleiding: false,
  gevraagdOp: datum('2023-10-16'),
  ingeleverdOp: datum('2023-11-06'),
  strekking: 'positief',
  advies: 'Plaatsing past.',
}

export const tweedeAdvies: Deskundigenadvies = {
  positie: 2,
  discipline: 'kinder_en_jeugdpsycholoog',
  deskundigeCode: 'D-31',
  betrokkenBijBegeleiding: false,
  gevraagdOp: datum('2023-10-16'),
  ingeleverdOp: datum('2023-11-13'),
  strekking: 'positief',
  advies: 'Plaatsing past, met begeleiding.',
}

/** Both adviezen in. */
export const bijDeskundigen: TlvAanvraagBijDeskundigen = {
  ...inBehandeling,
  status: 'bij_deskundigen',
  adviezen: [eersteAdvies, tweedeAdvies],
}

export const terBesluit: TlvAanvraagTerBesluit = { ...bijDeskundigen, status: 'ter_besluit' }

export const toekenning: Besluit & { readonly uitkomst: 'toegekend' } = {
  uitkomst: 'toegekend',
  op: datum('2023-11-14'),
  beslisserId: beslisser,
  motivering: 'Beide adviezen zijn positief.',
  soort: 'SBO',
  geldigVan: datum('2024-01-01'),
  geldigTot: datum('2026-07-31'),
}

export const toegekend: TlvAanvraagToegekend = {
  ...terBesluit,
  status: 'toegekend',
  besluiten: [toekenning],
  gebeurtenissen: [...terBesluit.gebeurtenissen, { soort: 'toegekend', op: datum('2023-11-14') }],
}
