import type {
  Aanvraagsoort,
  BezwaarUitkomst,
  Discipline,
  Doelgroep,
  Herkomst,
  Ouderinstemming,
  Strekking,
  TlvGebeurtenis,
  TlvSoort,
  TlvStatus,
} from '@thuisnabij/domain'
import { builder } from './builder.ts'
import { enumOf } from './enum.ts'

export const TlvSoortEnum = enumOf<TlvSoort>('TlvSoort', 'Voor welk onderwijs de TLV is.', {
  SBO: 'Speciaal basisonderwijs.',
  SO_LAAG: 'Speciaal onderwijs, bekostigingscategorie laag.',
  SO_MIDDEN: 'Speciaal onderwijs, bekostigingscategorie midden.',
  SO_HOOG: 'Speciaal onderwijs, bekostigingscategorie hoog.',
})

export const AanvraagsoortEnum = enumOf<Aanvraagsoort>('Aanvraagsoort', 'Of het kind al een TLV had.', {
  eerste: 'De eerste TLV van het kind.',
  verlenging: 'Verlenging van een TLV die afloopt.',
  wijziging: 'Wijziging van een TLV die nog geldt.',
})

export const HerkomstEnum = enumOf<Herkomst>('Herkomst', 'Waar het kind vandaan komt.', {
  basisschool: 'Van een basisschool.',
  voorschools: 'Het kind gaat nog niet naar school.',
  speciaal_onderwijs: 'Van een school voor speciaal (basis)onderwijs.',
  anders: 'Van elders, bijvoorbeeld uit een andere regio.',
})

export const DoelgroepEnum = enumOf<Doelgroep>('Doelgroep', 'Groep kinderen waarover het plan apart iets afspreekt.', {
  TOS: 'Kinderen met een taalontwikkelingsstoornis.',
  nieuwkomer: 'Kinderen die kort in Nederland zijn.',
  jonge_kind: 'Kinderen die net naar school gaan of er bijna aan toe zijn.',
})

export const OuderinstemmingEnum = enumOf<Ouderinstemming>(
  'Ouderinstemming',
  'Of de ouders instemmen met de aanvraag.',
  {
    ja: 'De ouders stemmen in.',
    nee: 'De ouders stemmen niet in.',
    gedeeltelijk: 'De ouders stemmen voor een deel in, of een van beiden niet.',
  },
)

export const TlvStatusEnum = enumOf<TlvStatus>('TlvStatus', 'Hoe ver de aanvraag is.', {
  concept: 'Gemaakt en nog niet ingediend.',
  ingediend: 'Ingediend; de coördinatie moet nog kijken of alles er is.',
  onvolledig: 'Er ontbreekt iets; de school vult aan.',
  in_behandeling: 'Volledig en in behandeling bij de coördinatie.',
  bij_deskundigen: 'Twee deskundigen geven advies.',
  ter_besluit: 'De adviezen zijn er; het wachten is op het besluit.',
  toegekend: 'De TLV is toegekend. Dat is nog geen plaats.',
  afgewezen: 'De TLV is afgewezen.',
  ingetrokken: 'Door de aanvrager ingetrokken.',
  buiten_behandeling: 'Niet verder behandeld.',
})

export const GebeurtenissoortEnum = enumOf<TlvGebeurtenis['soort']>(
  'TlvGebeurtenissoort',
  'Wat er met de aanvraag gebeurde.',
  {
    ingediend: 'De school diende in.',
    onvolledig: 'De coördinatie zag dat er iets ontbreekt.',
    aangevuld: 'De school vulde aan.',
    in_behandeling: 'De coördinatie nam in behandeling.',
    advies_gevraagd: 'Een deskundige werd om advies gevraagd.',
    advies_ontvangen: 'Een deskundige leverde het advies in.',
    ter_besluit: 'De aanvraag werd voorgelegd aan wie beslist.',
    toegekend: 'De TLV werd toegekend.',
    afgewezen: 'De TLV werd afgewezen.',
    ingetrokken: 'De aanvrager trok in.',
    buiten_behandeling: 'De aanvraag werd niet verder behandeld.',
    bezwaar: 'Er kwam bezwaar of beroep.',
    herzien: 'Er kwam een nieuw besluit na bezwaar.',
  },
)

export const DisciplineEnum = enumOf<Discipline>('Discipline', 'Het vak van een deskundige.', {
  orthopedagoog: 'Orthopedagoog.',
  kinder_en_jeugdpsycholoog: 'Kinder- en jeugdpsycholoog.',
  pedagoog: 'Pedagoog.',
  kinderpsychiater: 'Kinderpsychiater.',
  maatschappelijk_werker: 'Maatschappelijk werker.',
  arts: 'Arts.',
})

export const StrekkingEnum = enumOf<Strekking>('Strekking', 'Waar een advies op uitkomt.', {
  positief: 'Geef de TLV.',
  negatief: 'Geef de TLV niet.',
  anders: 'Iets anders, zie de tekst van het advies.',
})

export const BezwaarsoortEnum = enumOf<'bezwaar' | 'beroep'>('Bezwaarsoort', 'Bezwaar of beroep.', {
  bezwaar: 'Bij het samenwerkingsverband.',
  beroep: 'Bij de rechter.',
})

export const BezwaarmakerEnum = enumOf<'ouders' | 'schoolbestuur' | 'anders'>('Bezwaarmaker', 'Wie bezwaar maakt.', {
  ouders: 'De ouders.',
  schoolbestuur: 'Het schoolbestuur.',
  anders: 'Iemand anders.',
})

export const BezwaaruitkomstEnum = enumOf<BezwaarUitkomst>('BezwaarUitkomst', 'Hoe het bezwaar of beroep afliep.', {
  gegrond: 'Wie bezwaar maakte kreeg gelijk.',
  ongegrond: 'Wie bezwaar maakte kreeg geen gelijk.',
  niet_ontvankelijk: 'Het bezwaar kon niet worden behandeld.',
  ingetrokken: 'Wie bezwaar maakte trok het in.',
})

export const BesluituitkomstEnum = enumOf<'toegekend' | 'afgewezen'>('Besluituitkomst', 'Wat er besloten is.', {
  toegekend: 'De TLV is toegekend.',
  afgewezen: 'De TLV is afgewezen.',
})

/** The first or the second advice. */
export const AdviespositieEnum = builder.enumType('Adviespositie', {
  description: 'Het eerste of het tweede advies.',
  values: {
    eerste: { value: 1, description: 'Het eerste advies.' },
    tweede: { value: 2, description: 'Het tweede advies.' },
  } as const,
})
