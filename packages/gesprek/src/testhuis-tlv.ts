import { type Datum, datum, isLopend } from '@thuisnabij/domain'
import type { Deps, Ik } from './deps.ts'
import type { TlvGevonden, TlvInzage, TlvLijstregel, TlvLijstvraag } from './deps-tlv.ts'
import { PER_KEER } from './dialogen/bladzijde.ts'
import { proefmolen, zaanoever } from './testhuis-scholen.ts'

const aanvraag = (volgnummer: number, initialen: string, rest: Partial<TlvInzage>): TlvInzage => ({
  nummer: { jaar: 2023, volgnummer },
  initialen,
  school: proefmolen.naam,
  soort: 'SBO',
  status: 'in_behandeling',
  ingediendOp: datum('2023-10-02'),
  statusSinds: datum('2023-10-09'),
  ontbreekt: [],
  adviezen: [],
  ...rest,
})

const aanvragen: readonly TlvInzage[] = [
  aanvraag(117, 'J.V.', {
    groep: 6,
    status: 'bij_deskundigen',
    adviezen: [
      { discipline: 'orthopedagoog', ingeleverdOp: datum('2023-11-01') },
      { discipline: 'kinder_en_jeugdpsycholoog' },
    ],
    looptAl: { bruto: 44, netto: 34 },
  }),
  aanvraag(125, 'S. el B.', { groep: 5, status: 'onvolledig', ontbreekt: ['oudergesprek', 'handelingsdeel'] }),
  aanvraag(110, 'F.A.', { groep: 2 }),
  aanvraag(111, 'F.A.', { groep: 2 }),
  aanvraag(90, 'L.P.', { groep: 3, soort: 'SO_MIDDEN' }),
  aanvraag(104, 'D.K.', { groep: 7, status: 'ter_besluit' }),
  aanvraag(131, 'S.B.', { groep: 4, status: 'ingediend', ingediendOp: datum('2023-11-06') }),
  aanvraag(61, 'R.M.', {
    groep: 7,
    status: 'toegekend',
    besluit: {
      op: datum('2023-06-20'),
      uitkomst: 'toegekend',
      geldigVan: datum('2023-08-01'),
      geldigTot: datum('2024-07-31'),
    },
    plaatsing: { status: 'wacht', bij: 'Heliomare', sinds: datum('2023-08-01') },
  }),
  aanvraag(99, 'K.L.', { school: zaanoever.naam }),
]

/** Aanvragen in memory, as this person may see them, and which of them they follow. */
export function testaanvragen(ik: Ik) {
  const gevolgd = new Set<string>()
  const magBij = (naam: string | undefined) =>
    ik.rol === 'coordinatie' || ik.scholen.some((eigen) => eigen.naam === naam)
  const eigen = aanvragen.filter(({ school }) => magBij(school))
  const zoek = (nummer: TlvInzage['nummer']) =>
    eigen.find((een) => een.nummer.jaar === nummer.jaar && een.nummer.volgnummer === nummer.volgnummer)
  const sleutel = ({ jaar, volgnummer }: TlvInzage['nummer']) => `${jaar}-${volgnummer}`

  const tlv = (vandaag: () => Datum): Deps['tlv'] => ({
    vindOpNummer: async (nummer) => {
      const gevonden = zoek(nummer)
      return gevonden ? { kind: 'gevonden', aanvraag: gevonden } : { kind: 'niet_gevonden' }
    },
    vindOpInitialen: async ({ initialen, schoolId }) => {
      if (schoolId && ik.rol !== 'coordinatie' && !ik.scholen.some(({ id }) => id === schoolId))
        return { kind: 'geen_toegang' }
      return naarAantal(eigen.filter((een) => een.initialen === initialen))
    },
    laatste: async () =>
      naarAantal(eigen.toSorted((een, ander) => (een.ingediendOp < ander.ingediendOp ? 1 : -1)).slice(0, 1)),
    lijst: async (vraag) => {
      if (vraag.soort === 'over_termijn') return { kind: 'geen_termijn' }
      const regels = eigen.filter((een) => hoortBij(een, vraag, vandaag())).map(toRegel)
      return { kind: 'gevonden', regels: regels.slice(vraag.vanaf, vraag.vanaf + PER_KEER), totaal: regels.length }
    },
  })

  const volgen: Deps['volgen'] = {
    volg: async (nummer) => {
      const gevonden = zoek(nummer)
      if (!gevonden) return { kind: 'niet_gevonden' }
      const alGevolgd = gevolgd.has(sleutel(nummer))
      gevolgd.add(sleutel(nummer))
      return { kind: 'gevolgd', nummer, status: gevonden.status, alGevolgd }
    },
    stop: async (nummer) =>
      zoek(nummer) ? { kind: 'gestopt', volgde: gevolgd.delete(sleutel(nummer)) } : { kind: 'niet_gevonden' },
    eigen: async () => eigen.filter(({ nummer }) => gevolgd.has(sleutel(nummer))),
  }
  return { tlv, volgen, gevolgd }
}

function naarAantal([eerste, ...meer]: readonly TlvInzage[]): TlvGevonden {
  if (!eerste) return { kind: 'niet_gevonden' }
  return meer.length > 0 ? { kind: 'meerdere', keuzes: [eerste, ...meer] } : { kind: 'gevonden', aanvraag: eerste }
}

function hoortBij({ status, besluit, plaatsing }: TlvInzage, { soort, voor }: TlvLijstvraag, vandaag: Datum): boolean {
  if (soort === 'onvolledig') return status === 'onvolledig'
  if (soort === 'wacht') return plaatsing?.status === 'wacht'
  if (soort === 'aflopend') return besluit?.geldigTot !== undefined && besluit.geldigTot <= (voor ?? vandaag)
  return isLopend(status)
}

const toRegel = ({ adviezen: _, ontbreekt: __, ...een }: TlvInzage): TlvLijstregel => ({
  ...een,
  ...(een.besluit?.geldigTot && { tot: een.besluit.geldigTot }),
  ...(een.plaatsing && { bij: een.plaatsing.bij, tot: een.plaatsing.sinds }),
})
