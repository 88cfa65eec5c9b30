import type { Rol } from '../organisatie/organisatie.ts'

/** A role a person can have, or the program itself. */
export type Handelaar = Rol | 'systeem'

/**
 * For whose dossiers somebody may: `eigen_scholen` those of the schools of this role, `eigen_bestuur` those of the
 * schools of this schoolbestuur, `toegewezen` the aanvragen on which this person advises, until the besluit.
 */
export type Bereik = 'nee' | 'eigen_scholen' | 'eigen_bestuur' | 'toegewezen' | 'alles'

type Rij = Readonly<Record<Handelaar, Bereik>>

const NIEMAND: Rij = {
  ib: 'nee',
  directeur: 'nee',
  coordinatie: 'nee',
  deskundige: 'nee',
  schoolbestuur: 'nee',
  bestuur: 'nee',
  rvt: 'nee',
  opr: 'nee',
  programmaraad: 'nee',
  fg: 'nee',
  systeem: 'nee',
}

const MENSEN: Rij = {
  ib: 'alles',
  directeur: 'alles',
  coordinatie: 'alles',
  deskundige: 'alles',
  schoolbestuur: 'alles',
  bestuur: 'alles',
  rvt: 'alles',
  opr: 'alles',
  programmaraad: 'alles',
  fg: 'alles',
  systeem: 'nee',
}

const SCHOOL_EN_COORDINATIE: Rij = {
  ...NIEMAND,
  ib: 'eigen_scholen',
  directeur: 'eigen_scholen',
  coordinatie: 'alles',
}
const COORDINATIE: Rij = { ...NIEMAND, coordinatie: 'alles' }
const SYSTEEM: Rij = { ...NIEMAND, systeem: 'alles' }

/**
 * Who may see and do what: a row per read and per act, named as the use case that does it.
 *
 * Row-level security draws the same lines for reading; this table also says what may be done. A mandate to decide, and
 * that nobody decides on an aanvraag of their own, come on top of it (tlv).
 *
 * @source ADR-0003; Ondersteuningsplan 2022-2024 §9 (who has which task); Normenkader IBP Funderend Onderwijs ID.01
 */
export const TOEGANG = {
  'vraag-stellen': MENSEN,
  'school-inzien': MENSEN,
  /** Which documents of the samenwerkingsverband were loaded, and what stands in them. */
  'documenten-inzien': MENSEN,
  'document-laden': COORDINATIE,
  'document-intrekken': COORDINATIE,
  'audit-inzien': { ...NIEMAND, fg: 'alles' },
  /** Figures of the region, without small numbers. */
  'monitor-inzien': {
    ...NIEMAND,
    coordinatie: 'alles',
    schoolbestuur: 'alles',
    bestuur: 'alles',
    rvt: 'alles',
    opr: 'alles',
    programmaraad: 'alles',
  },
  /** Exact figures per school. */
  'schoolcijfers-inzien': { ...SCHOOL_EN_COORDINATIE, schoolbestuur: 'eigen_bestuur' },

  'leerling-inzien': { ...SCHOOL_EN_COORDINATIE, deskundige: 'toegewezen', systeem: 'alles' },
  'leerling-bijwerken': SCHOOL_EN_COORDINATIE,
  'leerling-inschrijven': SCHOOL_EN_COORDINATIE,
  'leerling-uitschrijven': SCHOOL_EN_COORDINATIE,

  'tlv-aanvraag-inzien': { ...SCHOOL_EN_COORDINATIE, deskundige: 'toegewezen', systeem: 'alles' },
  /** Hearing of it when its status changes. */
  'tlv-aanvraag-volgen': SCHOOL_EN_COORDINATIE,
  'tlv-aanvraag-beginnen': SCHOOL_EN_COORDINATIE,
  'tlv-aanvraag-concept-wijzigen': SCHOOL_EN_COORDINATIE,
  'tlv-aanvraag-indienen': SCHOOL_EN_COORDINATIE,
  'tlv-aanvraag-aanvullen': SCHOOL_EN_COORDINATIE,
  'tlv-aanvraag-intrekken': SCHOOL_EN_COORDINATIE,
  'tlv-aanvraag-onvolledig-verklaren': COORDINATIE,
  'tlv-aanvraag-in-behandeling-nemen': COORDINATIE,
  'tlv-aanvraag-deskundigen-vragen': COORDINATIE,
  'tlv-aanvraag-deskundige-vervangen': COORDINATIE,
  /** The coördinatie writes down what a deskundige advised. */
  'tlv-advies-vastleggen': COORDINATIE,
  'tlv-aanvraag-ter-besluit-leggen': COORDINATIE,
  'tlv-aanvraag-toekennen': COORDINATIE,
  'tlv-aanvraag-afwijzen': COORDINATIE,
  'tlv-aanvraag-buiten-behandeling-stellen': COORDINATIE,
  'tlv-aanvraag-herzien': COORDINATIE,
  'tlv-bezwaar-indienen': COORDINATIE,
  'tlv-bezwaar-afdoen': COORDINATIE,

  'plaatsing-inzien': { ...SCHOOL_EN_COORDINATIE, systeem: 'alles' },
  'plaatsing-wachten': SCHOOL_EN_COORDINATIE,
  'plaatsing-plaatsen': SCHOOL_EN_COORDINATIE,
  'plaatsing-beeindigen': SCHOOL_EN_COORDINATIE,

  'thuiszitter-inzien': { ...SCHOOL_EN_COORDINATIE, systeem: 'alles' },
  'thuiszitter-melden': SCHOOL_EN_COORDINATIE,
  'thuiszitter-bijwerken': SCHOOL_EN_COORDINATIE,
  'thuiszitter-activiteit-toevoegen': SCHOOL_EN_COORDINATIE,
  'thuiszitter-zicht-op-plek-vastleggen': SCHOOL_EN_COORDINATIE,
  'thuiszitter-zicht-op-plek-laten-vervallen': SCHOOL_EN_COORDINATIE,
  'thuiszitter-afsluiten': SCHOOL_EN_COORDINATIE,
  'thuiszitter-intrekken': SCHOOL_EN_COORDINATIE,

  'signaal-inzien': { ...COORDINATIE, systeem: 'alles' },
  'signaal-oppakken': COORDINATIE,
  'signaal-overdragen': COORDINATIE,
  'signaal-escaleren': COORDINATIE,
  'signaal-afhandelen': COORDINATIE,

  /** Published articles are for everyone; drafts, history and what was asked are not. */
  'kennis-beheren': COORDINATIE,
  'kennisvraag-bewaren': MENSEN,
  'kennisvragen-inzien': COORDINATIE,
  'kennisvragen-afhandelen': COORDINATIE,
  'kennisartikel-schrijven': COORDINATIE,
  'kennisartikel-wijzigen': COORDINATIE,
  'kennisartikel-publiceren': COORDINATIE,
  'kennisartikel-intrekken': COORDINATIE,
  'kennisvoorstel-afwijzen': COORDINATIE,
  'woordenregel-opslaan': COORDINATIE,
  'woordenregel-verwijderen': COORDINATIE,
  /** The coördinatie does not ask itself. */
  'coordinatievraag-stellen': { ...MENSEN, coordinatie: 'nee' },
  'coordinatievraag-inzien': { ...COORDINATIE, systeem: 'alles' },
  'coordinatievraag-beantwoorden': COORDINATIE,
  'vragen-wissen': SYSTEEM,
  bezorgen: SYSTEEM,
  'termijnen-bewaken': SYSTEEM,
  'monitor-herrekenen': SYSTEEM,
} as const satisfies Readonly<Record<string, Rij>>

/** A read or an act, named as its use case. */
export type Handeling = keyof typeof TOEGANG
