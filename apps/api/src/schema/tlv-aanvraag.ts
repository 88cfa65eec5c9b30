import { formatTlvNummer, statustekst, type TlvAanvraag, type TlvAanvraagId } from '@thuisnabij/domain'
import { type TlvOverzichtRegel, tlvAanvragenErbij } from '@thuisnabij/usecases'
import type { Context } from '../context.ts'
import { builder } from './builder.ts'
import { inOrderOf } from './in-order-of.ts'
import type { LeerlingBron } from './kort.ts'
import { LeerlingType } from './leerling.ts'
import { MedewerkerType } from './medewerker.ts'
import { SchoolType } from './school.ts'
import { BesluitType, BezwaarType, DeskundigenadviesType, TlvGebeurtenisType } from './tlv-onderdelen.ts'
import {
  AanvraagsoortEnum,
  DoelgroepEnum,
  HerkomstEnum,
  OuderinstemmingEnum,
  TlvSoortEnum,
  TlvStatusEnum,
} from './tlv-woorden.ts'

/** An aanvraag as a list gives it, with child, school and last gebeurtenissen, or the whole of it. */
type TlvBron = TlvOverzichtRegel | TlvAanvraag

const isRegel = (bron: TlvBron): bron is TlvOverzichtRegel => 'laatsteGebeurtenissen' in bron

/** The whole aanvraag; for all of a list in one statement. */
const volledig = async (bron: TlvBron, context: Context): Promise<TlvAanvraag> =>
  isRegel(bron) ? await volledig(await TlvAanvraagType.getDataloader(context).load(bron.id), context) : bron

export const TlvAanvraagType = builder.loadableObjectRef<TlvBron, TlvAanvraagId>('TlvAanvraag', {
  load: async (ids, context) => inOrderOf(ids, await context.read((sessie) => tlvAanvragenErbij(sessie, ids))),
})

/** How many gebeurtenissen come with a list. */
const IN_LIJST = 5

TlvAanvraagType.implement({
  description: 'Een aanvraag van een toelaatbaarheidsverklaring (TLV).',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van de aanvraag.' }),
    nummer: t.string({
      nullable: true,
      description: 'Nummer: 2023-0117. Een concept heeft er nog geen.',
      resolve: nummerVan,
    }),
    soort: t.expose('soort', { type: TlvSoortEnum, description: 'Voor welk onderwijs.' }),
    status: t.expose('status', { type: TlvStatusEnum, description: 'Hoe ver de aanvraag is.' }),
    statustekst: t.string({
      description: 'De status in gewone taal, na "de aanvraag is".',
      resolve: ({ status }) => statustekst(status),
    }),
    ingediendOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Dag van indienen. Een concept heeft er nog geen.',
      resolve: (bron) => ('ingediendOp' in bron ? bron.ingediendOp : null),
    }),
    leerling: t.field({
      type: LeerlingType,
      description: 'Voor welk kind.',
      resolve: (bron) => (isRegel(bron) ? leerlingIn(bron) : bron.leerlingId),
    }),
    school: t.field({
      type: SchoolType,
      nullable: true,
      description: 'De school die het dossier heeft; leeg als het kind nog op geen school zit.',
      resolve: (bron) =>
        isRegel(bron) && bron.schoolId !== undefined && bron.schoolnaam !== undefined
          ? { id: bron.schoolId, naam: bron.schoolnaam, kort: true as const }
          : bron.schoolId,
    }),
    gebeurtenissen: t.field({
      type: [TlvGebeurtenisType],
      description: 'Wat er gebeurde, het laatste eerst.',
      args: { laatste: t.arg.int({ defaultValue: IN_LIJST, description: 'Hoeveel.' }) },
      complexity: ({ laatste }) => ({ field: 1, multiplier: Math.max(1, laatste) }),
      resolve: async (bron, { laatste }, context) => {
        if (isRegel(bron) && laatste <= IN_LIJST) return bron.laatsteGebeurtenissen.slice(0, Math.max(0, laatste))
        const aanvraag = await volledig(bron, context)
        return 'gebeurtenissen' in aanvraag ? aanvraag.gebeurtenissen.toReversed().slice(0, Math.max(0, laatste)) : []
      },
    }),
    begonnenDoor: t.field({
      type: MedewerkerType,
      description: 'Wie de aanvraag begon.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).begonnenDoor,
    }),
    ingediendDoor: t.field({
      type: MedewerkerType,
      nullable: true,
      description: 'Wie de aanvraag indiende; leeg zolang het een concept is.',
      resolve: async (bron, _args, context) => {
        const aanvraag = await volledig(bron, context)
        return 'ingediendDoor' in aanvraag ? aanvraag.ingediendDoor : undefined
      },
    }),
    aanvraagsoort: t.field({
      type: AanvraagsoortEnum,
      description: 'Of het kind al een TLV had.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).aanvraagsoort,
    }),
    herkomst: t.field({
      type: HerkomstEnum,
      description: 'Waar het kind vandaan komt.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).herkomst,
    }),
    doelgroep: t.field({
      type: DoelgroepEnum,
      nullable: true,
      description: 'Groep waarover het plan apart iets afspreekt, als het kind daarbij hoort.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).doelgroep,
    }),
    ouderInstemming: t.field({
      type: OuderinstemmingEnum,
      nullable: true,
      description: 'Of de ouders instemmen; leeg als dat nog niet bekend is.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).ouderInstemming,
    }),
    oudersGehoordOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Dag waarop de ouders zijn gehoord.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).oudersGehoordOp,
    }),
    instemmingMotivering: t.string({
      nullable: true,
      description: 'Waarom de aanvraag doorgaat zonder (volledige) instemming.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).instemmingMotivering,
    }),
    leerlingGehoord: t.boolean({
      nullable: true,
      description: 'Of het kind zelf is gehoord; leeg als dat niet bekend is.',
      resolve: async (bron, _args, context) => (await volledig(bron, context)).leerlingGehoord,
    }),
    ontbreekt: t.stringList({
      description: 'Wat er ontbreekt; alleen gevuld als de aanvraag onvolledig is.',
      resolve: async (bron, _args, context) => {
        const aanvraag = await volledig(bron, context)
        return aanvraag.status === 'onvolledig' ? aanvraag.ontbreekt : []
      },
    }),
    reden: t.string({
      nullable: true,
      description: 'Waarom de aanvraag is ingetrokken of niet verder behandeld.',
      resolve: async (bron, _args, context) => {
        const aanvraag = await volledig(bron, context)
        return 'reden' in aanvraag ? aanvraag.reden : null
      },
    }),
    adviezen: t.field({
      type: [DeskundigenadviesType],
      description: 'De gevraagde adviezen van deskundigen, voor zover jij ze mag zien.',
      complexity: { field: 1, multiplier: 2 },
      resolve: async (bron, _args, context) => {
        const aanvraag = await volledig(bron, context)
        return 'adviezen' in aanvraag ? aanvraag.adviezen : []
      },
    }),
    besluiten: t.field({
      type: [BesluitType],
      description: 'De besluiten, het oudste eerst. Het laatste geldt.',
      resolve: async (bron, _args, context) => {
        const aanvraag = await volledig(bron, context)
        return 'besluiten' in aanvraag ? aanvraag.besluiten : []
      },
    }),
    bezwaren: t.field({
      type: [BezwaarType],
      description: 'Bezwaar en beroep tegen de besluiten.',
      resolve: async (bron, _args, context) => {
        const aanvraag = await volledig(bron, context)
        return 'bezwaren' in aanvraag ? aanvraag.bezwaren : []
      },
    }),
  }),
})

function leerlingIn({ leerlingId: id, initialen, groep, geboortejaar }: TlvOverzichtRegel): LeerlingBron {
  const bekend = { ...(groep === undefined ? {} : { groep }), ...(geboortejaar === undefined ? {} : { geboortejaar }) }
  return { id, initialen, ...bekend, kort: true }
}

function nummerVan(bron: TlvBron): string | undefined {
  if ('nummer' in bron) return formatTlvNummer(bron.nummer)
  const { jaar, volgnummer } = isRegel(bron) ? bron : {}
  return jaar === undefined || volgnummer === undefined ? undefined : formatTlvNummer({ jaar, volgnummer })
}
