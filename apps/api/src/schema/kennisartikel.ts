import type { Artikel, Artikelversie, Bron } from '@thuisnabij/domain'
import { type Kennisartikel, kennisartikelenInzien, kennisartikelInzien } from '@thuisnabij/usecases'
import { builder } from './builder.ts'
import { ArtikelherkomstEnum, ArtikelsoortEnum, ArtikelversiestatusEnum, LaagEnum } from './kennis-woorden.ts'
import { MedewerkerType } from './medewerker.ts'
import { bladzijde, gewicht, toPage, toVerbinding, verbindingVan } from './verbinding.ts'

const BronType = builder.objectRef<Bron>('Bron').implement({
  description: 'Waar iets staat.',
  fields: (t) => ({
    document: t.exposeString('document', { description: 'Naam van het document, of van wie de afspraak is.' }),
    paragraaf: t.exposeString('paragraaf', { description: 'Waar in het document, of wanneer het is afgesproken.' }),
  }),
})

export const ArtikelType = builder.objectRef<Artikel>('Artikel').implement({
  description: 'Een antwoord op een vraag, door een mens geschreven.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Kenmerk, in woorden.' }),
    soort: t.expose('soort', {
      type: ArtikelsoortEnum,
      description: 'Geeft het antwoord, of zegt het dat het er niet staat.',
    }),
    titel: t.exposeString('titel', { description: 'De vraag die het beantwoordt.' }),
    kort: t.exposeString('kort', { description: 'Het korte antwoord.' }),
    uitleg: t.exposeStringList('uitleg', { description: "De alinea's daarna." }),
    voorbeeldvragen: t.exposeStringList('voorbeeldvragen', { description: 'Hoe mensen het vragen.' }),
    trefwoorden: t.exposeStringList('trefwoorden', { description: 'Woorden waaraan het te vinden is.' }),
    bronnen: t.expose('bronnen', { type: [BronType], description: 'Waar het staat.' }),
    laag: t.expose('laag', { type: LaagEnum, description: 'Van wie de regel is.' }),
    bestuur: t.stringList({
      description: 'Voor welke schoolbesturen het is; leeg is voor alle.',
      resolve: ({ bestuur }) => [...(bestuur ?? [])],
    }),
    geldigVan: t.expose('geldigVan', { type: 'Datum', description: 'Eerste dag waarop de bron geldt.' }),
    geldigTot: t.expose('geldigTot', { type: 'Datum', description: 'Laatste dag waarop de bron geldt.' }),
    getoetstOp: t.expose('getoetstOp', { type: 'Datum', description: 'Dag waarop iemand het met de bron vergeleek.' }),
    waarschuwing: t.string({
      nullable: true,
      description: 'Wat een lezer ernaast moet weten.',
      resolve: ({ waarschuwing }) => waarschuwing,
    }),
    verwant: t.exposeStringList('verwant', { description: 'Kenmerken van artikelen om verder te lezen.' }),
  }),
})

export const ArtikelversieType = builder.objectRef<Artikelversie>('Artikelversie').implement({
  description: 'Een artikel zoals de coördinatie het schreef.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de versie.' }),
    artikelId: t.exposeString('artikelId', { description: 'Kenmerk van het artikel.' }),
    versie: t.exposeInt('versie', { description: 'De hoeveelste versie.' }),
    status: t.expose('status', { type: ArtikelversiestatusEnum, description: 'Hoe ver de versie is.' }),
    inhoud: t.expose('inhoud', { type: ArtikelType, description: 'De tekst.' }),
    stand: t.exposeInt('stand', {
      description: 'Telt op bij elke wijziging; geef haar mee als je wijzigt of publiceert.',
    }),
    geschrevenDoor: t.field({
      type: MedewerkerType,
      description: 'Wie de tekst het laatst veranderde.',
      resolve: ({ geschrevenDoor }) => geschrevenDoor,
    }),
    geschrevenOp: t.expose('geschrevenOp', { type: 'Datum', description: 'Wanneer dat was.' }),
    gepubliceerdDoor: t.field({
      type: MedewerkerType,
      nullable: true,
      description: 'Wie haar publiceerde, als dat gebeurd is.',
      resolve: (versie) => ('gepubliceerdDoor' in versie ? versie.gepubliceerdDoor : null),
    }),
    gepubliceerdOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Wanneer dat was.',
      resolve: (versie) => ('gepubliceerdOp' in versie ? versie.gepubliceerdOp : null),
    }),
    geeindigdOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Wanneer zij vervangen of ingetrokken is.',
      resolve: (versie) => ('geeindigdOp' in versie ? versie.geeindigdOp : null),
    }),
  }),
})

const KennisartikelType = builder.objectRef<Kennisartikel & { readonly versies?: readonly Artikelversie[] }>(
  'Kennisartikel',
)
KennisartikelType.implement({
  description: 'Een artikel met wat de coördinatie ermee deed.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Kenmerk, in woorden.' }),
    herkomst: t.expose('herkomst', { type: ArtikelherkomstEnum, description: 'Wiens tekst nu antwoordt.' }),
    inhoud: t.expose('inhoud', { type: ArtikelType, description: 'Wat nu antwoordt; anders het concept.' }),
    meegeleverd: t.field({
      type: ArtikelType,
      nullable: true,
      description: 'De tekst die bij het programma hoort, als die er is.',
      resolve: ({ meegeleverd }) => meegeleverd,
    }),
    concept: t.field({
      type: ArtikelversieType,
      nullable: true,
      description: 'Het concept, als er een is.',
      resolve: ({ concept }) => concept,
    }),
    gepubliceerd: t.field({
      type: ArtikelversieType,
      nullable: true,
      description: 'De versie van de coördinatie die antwoordt, als er een is.',
      resolve: ({ gepubliceerd }) => gepubliceerd,
    }),
    voorstel: t.exposeBoolean('voorstel', {
      description: 'Of de meegeleverde tekst veranderde nadat de coördinatie haar eigen versie maakte.',
    }),
    versies: t.field({
      type: [ArtikelversieType],
      description: 'Alle versies, de nieuwste eerst. Alleen bij één artikel; in een lijst leeg.',
      resolve: ({ versies }) => [...(versies ?? [])],
    }),
  }),
})

builder.queryField('kennisartikelen', (t) =>
  t.field({
    type: verbindingVan(KennisartikelType),
    description: 'Alle artikelen, op kenmerk. Voor de coördinatie; voor anderen leeg.',
    args: {
      zoek: t.arg.string({ required: false, description: 'Alleen artikelen met deze tekst in titel of kenmerk.' }),
      bewerkt: t.arg.boolean({ required: false, description: 'Alleen waar de coördinatie iets mee deed.' }),
      ...bladzijde,
    },
    complexity: gewicht,
    resolve: async (_root, { zoek, bewerkt, ...args }, context) => {
      const { first, after } = toPage(args, ({ id }) => (typeof id === 'string' ? id : undefined))
      const alle = await context.read((sessie) => kennisartikelenInzien(sessie))
      const tekst = zoek?.trim().toLowerCase() ?? ''
      const gevonden = (alle.ok ? alle.value : []).filter(
        ({ id, inhoud, herkomst, concept }) =>
          (after === undefined || id > after) &&
          (!bewerkt || herkomst !== 'meegeleverd' || concept !== undefined) &&
          (id.includes(tekst) || inhoud.titel.toLowerCase().includes(tekst)),
      )
      const pagina = { rows: gevonden.slice(0, first), hasNextPage: gevonden.length > first }
      return toVerbinding({ ok: true, value: pagina }, ({ id }) => ({ id }))
    },
  }),
)

builder.queryField('kennisartikel', (t) =>
  t.field({
    type: KennisartikelType,
    nullable: true,
    description: 'Eén artikel met zijn versies. Leeg als het er niet is, of niet voor jou.',
    args: { id: t.arg.string({ description: 'Kenmerk van het artikel.' }) },
    resolve: async (_root, { id }, context) => {
      const gevonden = await context.read((sessie) => kennisartikelInzien(sessie, id))
      return gevonden.ok ? gevonden.value : null
    },
  }),
)

const KennisantwoordType = builder
  .objectRef<{ readonly zeker: boolean; readonly artikelen: readonly Artikel[] }>('Kennisantwoord')
  .implement({
    description: 'Wat de assistent nu op een vraag zou antwoorden.',
    fields: (t) => ({
      zeker: t.exposeBoolean('zeker', { description: 'Of het een antwoord is, en niet iets wat erop lijkt.' }),
      artikelen: t.expose('artikelen', {
        type: [ArtikelType],
        description: 'Het antwoord, of hoogstens drie die erop lijken; leeg is: dat weet ik niet.',
      }),
    }),
  })

builder.queryField('kennisantwoord', (t) =>
  t.field({
    type: KennisantwoordType,
    description: 'Stelt een vraag aan de artikelen, zoals in het gesprek. De vraag wordt niet bewaard.',
    args: { vraag: t.arg.string({ description: 'De vraag, in eigen woorden.' }) },
    resolve: async (_root, { vraag }, context) => {
      await context.vrager()
      const uitkomst = (await context.kennis()).zoek(vraag.slice(0, LANGSTE_VRAAG))
      if (uitkomst.band === 'antwoord') return { zeker: true, artikelen: [uitkomst.treffer.artikel] }
      const artikelen = uitkomst.band === 'lijkt_erop' ? uitkomst.treffers.map(({ artikel }) => artikel) : []
      return { zeker: false, artikelen }
    },
  }),
)

const LANGSTE_VRAAG = 500
