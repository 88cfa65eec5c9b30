import { type Document, type Documentversie, versieOp } from '@thuisnabij/domain'
import { type Citaat, plaatstekst } from '@thuisnabij/kennis'
import { documentenDoorzoeken, documentenInzien } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { BestandssoortEnum } from './document-woorden.ts'
import { MedewerkerType } from './medewerker.ts'

const DocumentversieType = builder.objectRef<Documentversie>('Documentversie').implement({
  description: 'Eén bestand van een document, zoals het is geladen.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de versie.' }),
    versie: t.exposeString('versie', { description: 'Hoe deze versie heet, zoals "2022-2024".' }),
    geldigVan: t.expose('geldigVan', { type: 'Datum', description: 'Eerste dag waarop zij geldt.' }),
    geldigTot: t.expose('geldigTot', { type: 'Datum', nullable: true, description: 'Laatste dag, als die bekend is.' }),
    soort: t.expose('soort', { type: BestandssoortEnum, description: 'Wat voor bestand het was.' }),
    bladzijden: t.exposeInt('bladzijden', {
      nullable: true,
      description: 'Hoeveel bladzijden; leeg als het bestand geen bladzijden kent.',
    }),
    passages: t.exposeInt('passages', { description: 'In hoeveel stukken de tekst is verdeeld.' }),
    geladenOp: t.exposeString('geladenOp', { description: 'Tijdstip, in ISO-notatie (UTC).' }),
    geladenDoor: t.field({
      type: MedewerkerType,
      description: 'Wie het laadde.',
      resolve: ({ geladenDoor }) => geladenDoor,
    }),
    ingetrokkenOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'De dag waarop zij is ingetrokken; daarna wordt zij niet meer gevonden.',
      resolve: ({ ingetrokken }) => ingetrokken?.op,
    }),
    ingetrokkenReden: t.string({
      nullable: true,
      description: 'Waarom zij is ingetrokken.',
      resolve: ({ ingetrokken }) => ingetrokken?.reden,
    }),
  }),
})

export const DocumentType = builder.objectRef<Document>('Document').implement({
  description: 'Een document dat het samenwerkingsverband zelf laadde, zoals een plan of een bijlage.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van het document.' }),
    titel: t.exposeString('titel', { description: 'Onder deze titel wordt het aangehaald.' }),
    versies: t.field({
      type: [DocumentversieType],
      description: 'Elke versie, ook wat is ingetrokken; in de volgorde waarin zij zijn geladen.',
      resolve: ({ versies }) => [...versies],
    }),
    geldend: t.field({
      type: DocumentversieType,
      nullable: true,
      description: 'De versie die nu wordt aangehaald; leeg als er geen is.',
      resolve: ({ versies }, _args, { vandaag }) => versieOp(versies, vandaag()),
    }),
  }),
})

const CitaatType = builder.objectRef<Citaat>('Citaat').implement({
  description: 'Wat er in een document staat, woord voor woord, en waar.',
  fields: (t) => ({
    plaats: t.string({
      description: 'Waar het staat, in woorden: titel, versie, koppen en bladzijde.',
      resolve: (citaat) => plaatstekst(citaat),
    }),
    titel: t.exposeString('titel', { description: 'Titel van het document.' }),
    versie: t.exposeString('versie', { description: 'Naam van de versie.' }),
    koppen: t.stringList({ description: 'De koppen erboven, de buitenste eerst.', resolve: ({ kop }) => [...kop] }),
    alinea: t.exposeInt('alinea', { description: 'Nummer van de eerste alinea van het stuk, geteld vanaf 1.' }),
    bladzijde: t.exposeInt('bladzijde', {
      nullable: true,
      description: 'De bladzijde waarop het stuk begint; leeg als het bestand geen bladzijden kent.',
    }),
    tekst: t.exposeString('tekst', { description: 'Hele zinnen; "…" waar iets is weggelaten.' }),
    goldTot: t.expose('goldTot', {
      type: 'Datum',
      nullable: true,
      description: 'Laatste dag van de versie, als die al voorbij is op de dag waarop is gezocht.',
    }),
  }),
})

builder.queryField('documenten', (t) =>
  t.field({
    type: [DocumentType],
    description: 'De documenten die het samenwerkingsverband zelf laadde, op titel.',
    resolve: async (_root, _args, { read }) => {
      const documenten = await read(documentenInzien)
      return documenten.ok ? [...documenten.value] : []
    },
  }),
)

builder.queryField('documentenDoorzoeken', (t) =>
  t.field({
    type: [CitaatType],
    description:
      'Wat de documenten op een vraag antwoorden: hoogstens drie stukken, leeg als geen stuk zeker antwoord geeft.',
    args: {
      vraag: t.arg.string({ description: 'De vraag, in gewone woorden. Noem geen leerling.' }),
      op: t.arg({
        type: 'Datum',
        required: false,
        description: 'De dag waarvan je wilt weten wat er toen gold; leeg is vandaag.',
      }),
    },
    resolve: async (_root, { vraag, op }, { read, documenten }) => {
      const bank = await documenten()
      const gevonden = await read(async (sessie) =>
        documentenDoorzoeken(sessie, { vraag: vraag.slice(0, MEESTE_TEKENS), ...(op ? { op } : {}) }, bank),
      )
      return gevonden.ok ? [...gevonden.value] : []
    },
  }),
)

/** Nobody asks a longer question. */
const MEESTE_TEKENS = 1_000
