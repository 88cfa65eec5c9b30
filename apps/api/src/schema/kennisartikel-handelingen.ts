import type { Artikel, ArtikelversieId, CoordinatievraagId, KennisvraagId } from '@thuisnabij/domain'
import {
  kennisartikelIntrekken,
  kennisartikelPubliceren,
  kennisartikelSchrijven,
  kennisartikelWijzigen,
  kennisvoorstelAfwijzen,
} from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { handeling, withoutNull } from './handeling.ts'
import {
  beginnenWeigeringen,
  publicerenWeigeringen,
  versieIntrekkenWeigeringen,
  voorstelWeigeringen,
  wijzigenWeigeringen,
} from './kennis-weigeringen.ts'
import { ArtikelsoortEnum, LaagEnum } from './kennis-woorden.ts'
import { ArtikelversieType } from './kennisartikel.ts'

const BronInvoer = builder.inputType('BronInvoer', {
  description: 'Waar iets staat.',
  fields: (t) => ({
    document: t.string({ description: 'Naam van het document, of van wie de afspraak is.' }),
    paragraaf: t.string({ description: 'Waar in het document, of wanneer het is afgesproken.' }),
  }),
})

const ArtikelInvoer = builder.inputType('ArtikelInvoer', {
  description: 'De hele tekst van een artikel.',
  fields: (t) => ({
    soort: t.field({ type: ArtikelsoortEnum, description: 'Geeft het antwoord, of zegt het dat het er niet staat.' }),
    titel: t.string({ description: 'De vraag die het beantwoordt.' }),
    kort: t.string({ description: 'Het korte antwoord.' }),
    uitleg: t.stringList({ description: "De alinea's daarna." }),
    voorbeeldvragen: t.stringList({ description: 'Hoe mensen het vragen.' }),
    trefwoorden: t.stringList({ description: 'Woorden waaraan het te vinden is.' }),
    bronnen: t.field({ type: [BronInvoer], description: 'Waar het staat.' }),
    laag: t.field({ type: LaagEnum, description: 'Van wie de regel is.' }),
    bestuur: t.stringList({ required: false, description: 'Voor welke schoolbesturen het is; leeg is voor alle.' }),
    geldigVan: t.field({ type: 'Datum', description: 'Eerste dag waarop de bron geldt.' }),
    geldigTot: t.field({ type: 'Datum', description: 'Laatste dag waarop de bron geldt.' }),
    getoetstOp: t.field({ type: 'Datum', description: 'Dag waarop iemand het met de bron vergeleek.' }),
    waarschuwing: t.string({ required: false, description: 'Wat een lezer ernaast moet weten.' }),
    verwant: t.stringList({ description: 'Kenmerken van artikelen om verder te lezen.' }),
  }),
})

type Ingevuld = Omit<Artikel, 'id' | 'bestuur' | 'waarschuwing'> & {
  readonly bestuur?: readonly string[] | null | undefined
  readonly waarschuwing?: string | null | undefined
}

/** The text as it was filled in: trimmed, and without lines that were left empty. Its id is that of the concept. */
function toArtikel(invoer: Ingevuld): Artikel {
  const { bestuur, waarschuwing, ...rest } = withoutNull(invoer)
  const gevuld = (teksten: readonly string[]) => teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== '')
  return {
    ...rest,
    id: '',
    titel: rest.titel.trim(),
    kort: rest.kort.trim(),
    uitleg: gevuld(rest.uitleg),
    voorbeeldvragen: gevuld(rest.voorbeeldvragen),
    trefwoorden: gevuld(rest.trefwoorden),
    verwant: gevuld(rest.verwant),
    ...(bestuur && bestuur.length > 0 ? { bestuur } : {}),
    ...(waarschuwing?.trim() ? { waarschuwing: waarschuwing.trim() } : {}),
  }
}

const VERSIE = { type: idOf<ArtikelversieId>(), description: 'Kenmerk van de versie.' } as const
const begin = { geeft: ArtikelversieType, weigeringen: beginnenWeigeringen }

handeling('kennisartikelVerbeteren', {
  ...begin,
  beschrijving: 'Begint een concept met wat nu antwoordt. Door de coördinatie.',
  invoer: (t) => ({
    artikelId: t.string({ description: 'Kenmerk van het artikel.' }),
    kennisvraagIds: t({
      type: [idOf<KennisvraagId>()],
      defaultValue: [],
      description: 'Vragen die na publiceren zijn afgehandeld.',
    }),
  }),
  usecase: (sessie, invoer) => kennisartikelSchrijven(sessie, { soort: 'artikel', ...invoer }),
})

handeling('kennisartikelTerugzetten', {
  ...begin,
  beschrijving: 'Begint een concept met de tekst van een oudere versie. Door de coördinatie.',
  invoer: (t) => ({ versieId: t(VERSIE) }),
  usecase: (sessie, invoer) => kennisartikelSchrijven(sessie, { soort: 'versie', ...invoer }),
})

handeling('kennisartikelUitVragen', {
  ...begin,
  beschrijving: 'Begint een nieuw artikel voor vragen die geen goed antwoord vonden. Door de coördinatie.',
  invoer: (t) => ({
    kennisvraagIds: t({ type: [idOf<KennisvraagId>()], description: 'Kenmerken van die vragen.' }),
  }),
  usecase: (sessie, invoer) => kennisartikelSchrijven(sessie, { soort: 'kennisvragen', ...invoer }),
})

handeling('kennisartikelUitAntwoord', {
  ...begin,
  beschrijving: 'Begint een nieuw artikel met een vraag en het antwoord dat erop gegeven is. Door de coördinatie.',
  invoer: (t) => ({
    coordinatievraagId: t({ type: idOf<CoordinatievraagId>(), description: 'Kenmerk van die vraag.' }),
  }),
  usecase: (sessie, invoer) => kennisartikelSchrijven(sessie, { soort: 'antwoord', ...invoer }),
})

const STAND = 'De stand van de tekst die je las.'

handeling('kennisartikelWijzigen', {
  beschrijving: 'Verandert de tekst van een concept. Door de coördinatie.',
  invoer: (t) => ({
    id: t(VERSIE),
    stand: t.int({ description: STAND }),
    inhoud: t({ type: ArtikelInvoer, description: 'De hele tekst.' }),
  }),
  geeft: ArtikelversieType,
  weigeringen: wijzigenWeigeringen,
  usecase: (sessie, { id, stand, inhoud }) => kennisartikelWijzigen(sessie, { id, stand, inhoud: toArtikel(inhoud) }),
})

handeling('kennisartikelPubliceren', {
  beschrijving:
    'Laat een concept gelden: vanaf de volgende vraag antwoordt het. Door een andere coördinator dan wie de tekst schreef.',
  invoer: (t) => ({ id: t(VERSIE), stand: t.int({ description: STAND }) }),
  geeft: ArtikelversieType,
  weigeringen: publicerenWeigeringen,
  usecase: (sessie, invoer) => kennisartikelPubliceren(sessie, invoer),
})

handeling('kennisartikelIntrekken', {
  beschrijving:
    'Neemt een concept terug, of de versie die antwoordt; dan geldt weer wat meegeleverd is. Door de coördinatie.',
  invoer: (t) => ({ id: t(VERSIE) }),
  geeft: ArtikelversieType,
  weigeringen: versieIntrekkenWeigeringen,
  usecase: (sessie, invoer) => kennisartikelIntrekken(sessie, invoer),
})

handeling('kennisvoorstelAfwijzen', {
  beschrijving: 'Houdt de eigen versie, nu de meegeleverde tekst veranderd is. Door de coördinatie.',
  invoer: (t) => ({ id: t(VERSIE) }),
  geeft: ArtikelversieType,
  weigeringen: voorstelWeigeringen,
  usecase: (sessie, invoer) => kennisvoorstelAfwijzen(sessie, invoer),
})
