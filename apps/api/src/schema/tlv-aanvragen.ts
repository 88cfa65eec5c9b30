import { parseTlvNummer, type SchoolId, type TlvAanvraagId } from '@thuisnabij/domain'
import { type TlvFilter, tlvAanvraagVinden, tlvAanvragenInzien } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { misschienDagEnId } from './cursor.ts'
import { withoutNull } from './handeling.ts'
import { TlvAanvraagType } from './tlv-aanvraag.ts'
import { TlvSoortEnum, TlvStatusEnum } from './tlv-woorden.ts'
import { bladzijde, gewicht, toPage, toVerbinding, verbindingVan } from './verbinding.ts'

const TlvAanvraagFilter = builder.inputType('TlvAanvraagFilter', {
  description: 'Welke aanvragen je wilt zien; wat je weglaat beperkt niets.',
  fields: (t) => ({
    status: t.field({ type: [TlvStatusEnum], required: false, description: 'Met een van deze statussen.' }),
    soort: t.field({ type: [TlvSoortEnum], required: false, description: 'Van een van deze soorten.' }),
    schoolId: t.field({ type: idOf<SchoolId>(), required: false, description: 'Van deze school.' }),
    ingediendVan: t.field({ type: 'Datum', required: false, description: 'Ingediend op of na deze dag.' }),
    ingediendTot: t.field({ type: 'Datum', required: false, description: 'Ingediend op of voor deze dag.' }),
  }),
})

builder.queryField('tlvAanvragen', (t) =>
  t.field({
    type: verbindingVan(TlvAanvraagType),
    description: 'TLV-aanvragen: eerst concepten, dan de nieuwste. Leeg als jouw rol er geen mag zien.',
    args: {
      filter: t.arg({ type: TlvAanvraagFilter, required: false, description: 'Welke aanvragen.' }),
      ...bladzijde,
    },
    complexity: gewicht,
    resolve: async (_root, { filter, ...args }, context) => {
      const page = toPage(args, misschienDagEnId<TlvAanvraagId>)
      const welke: TlvFilter = withoutNull(filter ?? {})
      const aanvragen = await context.read((sessie) => tlvAanvragenInzien(sessie, welke, page))
      return toVerbinding(aanvragen, ({ ingediendOp: op, id }) => ({ ...(op ? { op } : {}), id }))
    },
  }),
)

builder.queryField('tlvAanvraag', (t) =>
  t.field({
    type: TlvAanvraagType,
    nullable: true,
    description: 'Eén aanvraag, op nummer. Leeg als die er niet is, of niet voor jou.',
    args: { nummer: t.arg.string({ description: 'Het nummer, zoals 2023-0117 of 117 van dit jaar.' }) },
    resolve: async (_root, args, context) => {
      const nummer = parseTlvNummer(args.nummer, context.vandaag())
      const gevonden = nummer && (await context.read((sessie) => tlvAanvraagVinden(sessie, nummer)))
      return gevonden?.ok ? gevonden.value.aanvraag : null
    },
  }),
)
