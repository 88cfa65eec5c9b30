import { parseMeldingsnummer, type SchoolId, type ThuiszittermeldingId } from '@thuisnabij/domain'
import { type Meldingfilter, thuiszittermeldingenInzien, thuiszittermeldingVinden } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { dagEnId } from './cursor.ts'
import { withoutNull } from './handeling.ts'
import { MeldingstatusEnum } from './thuiszitter-woorden.ts'
import { ThuiszittermeldingType } from './thuiszittermelding.ts'
import { bladzijde, gewicht, toPage, toVerbinding, verbindingVan } from './verbinding.ts'

const ThuiszittermeldingFilter = builder.inputType('ThuiszittermeldingFilter', {
  description: 'Welke meldingen je wilt zien; wat je weglaat beperkt niets.',
  fields: (t) => ({
    status: t.field({ type: [MeldingstatusEnum], required: false, description: 'Met een van deze statussen.' }),
    schoolId: t.field({ type: idOf<SchoolId>(), required: false, description: 'Van deze school.' }),
    nogLopendOp: t.field({
      type: 'Datum',
      required: false,
      description: 'Die nog lopen, of op of na deze dag eindigden.',
    }),
  }),
})

builder.queryField('thuiszittermeldingen', (t) =>
  t.field({
    type: verbindingVan(ThuiszittermeldingType),
    description: 'Meldingen van thuiszitters, de nieuwste eerst. Leeg als jouw rol er geen mag zien.',
    args: {
      filter: t.arg({ type: ThuiszittermeldingFilter, required: false, description: 'Welke meldingen.' }),
      ...bladzijde,
    },
    complexity: gewicht,
    resolve: async (_root, { filter, ...args }, context) => {
      const page = toPage(args, dagEnId<ThuiszittermeldingId>)
      const welke: Meldingfilter = withoutNull(filter ?? {})
      const meldingen = await context.read((sessie) => thuiszittermeldingenInzien(sessie, welke, page))
      return toVerbinding(meldingen, ({ gemeldOp: op, id }) => ({ op, id }))
    },
  }),
)

builder.queryField('thuiszittermelding', (t) =>
  t.field({
    type: ThuiszittermeldingType,
    nullable: true,
    description: 'Eén melding, op nummer. Leeg als die er niet is, of niet voor jou.',
    args: { nummer: t.arg.string({ description: 'Het nummer: 31, of 2022-31 van een ander jaar.' }) },
    resolve: async (_root, args, context) => {
      const nummer = parseMeldingsnummer(args.nummer, context.vandaag())
      const gevonden = nummer && (await context.read((sessie) => thuiszittermeldingVinden(sessie, nummer)))
      return gevonden?.ok ? gevonden.value.melding : null
    },
  }),
)
