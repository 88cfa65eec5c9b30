import type { Signaal, ThuiszittermeldingId } from '@thuisnabij/domain'
import { signaalVinden, signalenInzien } from '@thuisnabij/usecases'
import { builder, idOf } from './builder.ts'
import { opNummer } from './cursor.ts'
import { withoutNull } from './handeling.ts'
import { MedewerkerType } from './medewerker.ts'
import { SchoolType } from './school.ts'
import { SignaalsoortEnum, SignaalstatusEnum, UrgentieEnum } from './signaal-woorden.ts'
import { ThuiszittermeldingType } from './thuiszittermelding.ts'
import { TlvAanvraagType } from './tlv-aanvraag.ts'
import { bladzijde, gewicht, toPage, toVerbinding, verbindingVan } from './verbinding.ts'

export const SignaalType = builder.objectRef<Signaal>('Signaal').implement({
  description: 'Iets wat de coördinatie moet weten en oppakken.',
  fields: (t) => ({
    id: t.expose('id', { type: 'UUID', description: 'Kenmerk van het signaal.' }),
    nummer: t.exposeInt('nummer', { description: 'Nummer van het signaal.' }),
    soort: t.expose('soort', { type: SignaalsoortEnum, description: 'Waarom het signaal er is.' }),
    urgentie: t.expose('urgentie', { type: UrgentieEnum, description: 'Hoe dringend het is.' }),
    status: t.expose('status', { type: SignaalstatusEnum, description: 'Hoe ver het signaal is.' }),
    gemaaktOp: t.expose('gemaaktOp', { type: 'Datum', description: 'Dag waarop het signaal kwam.' }),
    termijn: t.expose('termijn', {
      type: 'Datum',
      nullable: true,
      description: "Wanneer er uiterlijk iets gedaan moet zijn, als er zo'n dag is.",
    }),
    school: t.field({
      type: SchoolType,
      nullable: true,
      description: 'De school waar het over gaat; leeg als het kind op geen school zit.',
      resolve: ({ schoolId }) => schoolId,
    }),
    thuiszittermelding: t.field({
      type: ThuiszittermeldingType,
      nullable: true,
      description: 'De melding waar het over gaat, als het over een melding gaat.',
      resolve: ({ dossier }) => (dossier.soort === 'thuiszittermelding' ? dossier.meldingId : null),
    }),
    tlvAanvraag: t.field({
      type: TlvAanvraagType,
      nullable: true,
      description: 'De TLV-aanvraag waar het over gaat, als het over een aanvraag gaat.',
      resolve: ({ dossier }) => (dossier.soort === 'tlv_aanvraag' ? dossier.aanvraagId : null),
    }),
    opgepaktDoor: t.field({
      type: MedewerkerType,
      nullable: true,
      description: 'Wie het nu heeft; leeg als niemand het heeft opgepakt.',
      resolve: (signaal) => ('opgepaktDoor' in signaal ? signaal.opgepaktDoor : null),
    }),
    opgepaktOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Sinds wanneer die het heeft.',
      resolve: (signaal) => ('opgepaktOp' in signaal ? signaal.opgepaktOp : null),
    }),
    reden: t.string({
      nullable: true,
      description: 'Waarom het bij het bestuur ligt, als dat zo is.',
      resolve: (signaal) => ('reden' in signaal ? signaal.reden : null),
    }),
    afgehandeldOp: t.field({
      type: 'Datum',
      nullable: true,
      description: 'Dag waarop het klaar was.',
      resolve: (signaal) => ('afgehandeldOp' in signaal ? signaal.afgehandeldOp : null),
    }),
    afhandeling: t.string({
      nullable: true,
      description: 'Wat er gedaan is, als het klaar is.',
      resolve: (signaal) => ('afhandeling' in signaal ? signaal.afhandeling : null),
    }),
  }),
})

const SignaalFilter = builder.inputType('SignaalFilter', {
  description: 'Welke signalen je wilt zien; wat je weglaat beperkt niets.',
  fields: (t) => ({
    status: t.field({ type: [SignaalstatusEnum], required: false, description: 'Met een van deze statussen.' }),
    meldingIds: t.field({
      type: [idOf<ThuiszittermeldingId>()],
      required: false,
      description: 'Over een van deze meldingen.',
    }),
  }),
})

builder.queryField('signalen', (t) =>
  t.field({
    type: verbindingVan(SignaalType),
    description: 'Signalen, het nieuwste eerst. Voor de coördinatie; voor anderen leeg.',
    args: { filter: t.arg({ type: SignaalFilter, required: false, description: 'Welke signalen.' }), ...bladzijde },
    complexity: gewicht,
    resolve: async (_root, { filter, ...args }, context) => {
      const page = toPage(args, opNummer)
      const signalen = await context.read((sessie) => signalenInzien(sessie, withoutNull(filter ?? {}), page))
      return toVerbinding(signalen, ({ nummer }) => ({ nummer }))
    },
  }),
)

builder.queryField('signaal', (t) =>
  t.field({
    type: SignaalType,
    nullable: true,
    description: 'Eén signaal, op nummer. Leeg als het er niet is, of niet voor jou.',
    args: { nummer: t.arg.int({ description: 'Nummer van het signaal.' }) },
    resolve: async (_root, { nummer }, context) => {
      const gevonden = await context.read((sessie) => signaalVinden(sessie, { nummer }))
      return gevonden.ok ? gevonden.value.signaal : null
    },
  }),
)
