import {
  activiteitenNaarDag,
  type BijgewerkteMelding,
  facetten,
  formatMeldingsnummer,
  leerplichtOp,
  type Thuiszittermelding,
  type ThuiszittermeldingId,
} from '@thuisnabij/domain'
import { thuiszittermeldingenErbij } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { inOrderOf } from './in-order-of.ts'
import { LeerlingType, leerlingVan } from './leerling.ts'
import { MedewerkerType } from './medewerker.ts'
import { SchoolType } from './school.ts'
import {
  ActiviteitType,
  FacettenType,
  VeldwijzigingType,
  VerzuimSindsType,
  ZichtOpPlekType,
} from './thuiszitter-onderdelen.ts'
import { MeldingstatusEnum, MeldingsuitkomstEnum, VerzuimtypeEnum } from './thuiszitter-woorden.ts'

export const ThuiszittermeldingType = builder.loadableObjectRef<Thuiszittermelding, ThuiszittermeldingId>(
  'Thuiszittermelding',
  {
    load: async (ids, context) =>
      inOrderOf(ids, await context.read((sessie) => thuiszittermeldingenErbij(sessie, ids))),
  },
)

ThuiszittermeldingType.implement({
  description: 'Een melding van een kind dat thuis zit, of dat dreigt te gaan doen.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de melding.' }),
    nummer: t.string({
      description: 'Nummer: 31 in het lopende jaar, 2022-31 in een ander.',
      resolve: ({ nummer }, _args, { vandaag }) => formatMeldingsnummer(nummer, vandaag()),
    }),
    status: t.expose('status', { type: MeldingstatusEnum, description: 'Of de melding nog loopt.' }),
    leerling: t.field({
      type: LeerlingType,
      description: 'Welk kind.',
      resolve: ({ leerlingId }) => leerlingId,
    }),
    school: t.field({
      type: SchoolType,
      nullable: true,
      description: 'De school die het dossier heeft; leeg als het kind op geen school zit.',
      resolve: ({ schoolId }) => schoolId,
    }),
    gemeldDoor: t.field({
      type: MedewerkerType,
      description: 'Wie de melding deed.',
      resolve: ({ gemeldDoor }) => gemeldDoor,
    }),
    behandelaar: t.expose('behandelaar', {
      type: MedewerkerType,
      nullable: true,
      description: 'De coördinator die de melding heeft opgepakt; leeg als nog niemand dat deed.',
    }),
    gemeldOp: t.expose('gemeldOp', { type: 'Datum', description: 'Dag van de melding.' }),
    verzuimSinds: t.expose('verzuimSinds', { type: VerzuimSindsType, description: 'De eerste dag thuis.' }),
    verzuimtype: t.expose('verzuimtype', { type: VerzuimtypeEnum, description: 'Wat voor verzuim het is.' }),
    aanwezigheid: t.exposeString('aanwezigheid', { nullable: true, description: 'Wanneer het kind nog wel komt.' }),
    reden: t.exposeString('reden', { nullable: true, description: 'Waarom het kind thuis zit.' }),
    oudersGeinformeerd: t.exposeBoolean('oudersGeinformeerd', {
      nullable: true,
      description: 'Of de ouders van de melding weten; leeg als dat niet bekend is.',
    }),
    leerplichtGemeld: t.exposeBoolean('leerplichtGemeld', {
      nullable: true,
      description: 'Of het verzuim bij leerplicht (DUO) is gemeld; leeg als dat niet bekend is.',
    }),
    jeugdartsBetrokken: t.exposeBoolean('jeugdartsBetrokken', {
      nullable: true,
      description: 'Of de jeugdarts betrokken is; leeg als dat niet bekend is.',
    }),
    betrokkenen: t.exposeStringList('betrokkenen', { description: 'Wie er helpen. Geen namen.' }),
    tlvLopend: t.exposeBoolean('tlvLopend', {
      nullable: true,
      description: 'Of er volgens de melder een TLV-aanvraag loopt; leeg als dat niet bekend is.',
    }),
    gewenstVervolg: t.exposeString('gewenstVervolg', {
      nullable: true,
      description: 'Wat er volgens de melder moet gebeuren.',
    }),
    veiligheid: t.exposeBoolean('veiligheid', { description: 'Of er zorgen zijn over de veiligheid.' }),
    activiteiten: t.field({
      type: [ActiviteitType],
      description: 'Wat er voor het kind gedaan is, op dag.',
      resolve: (melding) => activiteitenNaarDag(melding),
    }),
    zichtOpPlek: t.expose('zichtOpPlek', {
      type: ZichtOpPlekType,
      nullable: true,
      description: 'De plek die in zicht is of was.',
    }),
    facetten: t.field({
      type: FacettenType,
      description: 'Wat vandaag uit de melding volgt: hoe lang, of het meetelt, en de norm.',
      resolve: async (melding, _args, context) => {
        const peildatum = context.vandaag()
        const leerplichtig = leerplichtOp(await leerlingVan(melding.leerlingId, context), peildatum)
        return facetten(melding, { peildatum, leerplichtig, instellingen: context.instellingen.thuiszitter })
      },
    }),
    uitkomst: t.field({
      type: MeldingsuitkomstEnum,
      nullable: true,
      description: 'Hoe het eindigde, als de melding is afgesloten.',
      resolve: (melding) => ('uitkomst' in melding ? melding.uitkomst : null),
    }),
    afgeslotenOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Eerste dag waarop het kind niet meer thuis zat.',
      resolve: (melding) => ('afgeslotenOp' in melding ? melding.afgeslotenOp : null),
    }),
    ingetrokkenOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Dag waarop de melding is ingetrokken.',
      resolve: (melding) => ('ingetrokkenOp' in melding ? melding.ingetrokkenOp : null),
    }),
    ingetrokkenReden: t.string({
      nullable: true,
      description: 'Waarom de melding is ingetrokken.',
      resolve: (melding) => ('ingetrokkenReden' in melding ? melding.ingetrokkenReden : null),
    }),
  }),
})

export const BijgewerkteMeldingType = builder.objectRef<BijgewerkteMelding>('BijgewerkteMelding').implement({
  description: 'Een melding die is bijgewerkt, en wat er veranderde.',
  fields: (t) => ({
    thuiszittermelding: t.expose('melding', {
      type: ThuiszittermeldingType,
      description: 'De melding zoals die nu is.',
    }),
    wijzigingen: t.expose('wijzigingen', { type: [VeldwijzigingType], description: 'Wat er veranderde.' }),
  }),
})
