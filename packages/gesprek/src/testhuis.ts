import { datum, type Instellingen, magDoen, type Rol } from '@thuisnabij/domain'
import { type Documentinhoud, leesArtikelen, maakKennisbank, maakPassagebank } from '@thuisnabij/kennis'
import type { Antwoord, Begrip, Duim } from './antwoord.ts'
import { beurt } from './beurt.ts'
import { type EigenTeksten, maakTeksten } from './catalogus/teksten.ts'
import type { Deps, Ik, MeldingInvoer } from './deps.ts'
import { testregister } from './testhuis-register.ts'
import { kreek, proefmolen, sluis, zaanoever } from './testhuis-scholen.ts'
import { type Testvragen, testvragen } from './testvragen.ts'
import { begin, type Toestand } from './toestand.ts'
import { duid } from './verstaan/duid.ts'
import type { Duiding } from './verstaan/intent.ts'
import { type Begrepen, versta } from './verstaan/verstaan.ts'

/*
 * A house in memory for the tests of whole conversations: plain functions, a few invented dossiers, and what was stored.
 */

export { proefmolen, zaanoever } from './testhuis-scholen.ts'

export const ibProefmolen: Ik = { rol: 'ib', functie: "IB'er van Proefmolen", scholen: [proefmolen], bestuur: 'Agora' }
export const ibSluis: Ik = {
  ...ibProefmolen,
  functie: "IB'er van De Sluis",
  scholen: [sluis],
  bestuur: 'Zaan Primair',
}
export const ibTweeScholen: Ik = { ...ibProefmolen, scholen: [proefmolen, zaanoever] }
export const iemand = (rol: Rol): Ik => ({ rol, functie: rol, scholen: [] })

const ALLE_SCHOLEN = [proefmolen, zaanoever, sluis, kreek]
const kennis = maakKennisbank(leesArtikelen())
const geenDocumenten = maakPassagebank([])
const instellingen: Deps['instellingen'] = {
  naam: 'Samenwerkingsverband PO Zaanstreek',
  korteNaam: 'SWV PO Zaanstreek',
  organisatie: { gemeenten: ['Oostzaan', 'Wormerland', 'Zaanstad'] } as unknown as Instellingen['organisatie'],
  thuiszitter: { normMaanden: { waarde: 3, bron: 'proef', sinds: datum('2022-01-01') } } as Instellingen['thuiszitter'],
}

export type Testhuis = {
  readonly deps: Deps
  /** What was stored, in order. */
  readonly gemeld: readonly MeldingInvoer[]
  readonly bijgewerkt: readonly unknown[]
  /** Acts on meldingen and signalen, in order: which, on what, with what. */
  readonly gedaan: readonly (readonly unknown[])[]
  readonly vragen: Testvragen
  readonly duim: (duim: Omit<Duim, 'soort'>) => Promise<Teruggezegd>
  /** Which aanvragen are followed, as "2023-117". */
  readonly gevolgd: ReadonlySet<string>
  /** Says something and gives what came back; the state is kept, by way of JSON as in real life. */
  readonly zeg: (tekst: string) => Promise<Teruggezegd>
  readonly druk: (verb: string, data: Record<string, unknown>) => Promise<Teruggezegd>
  /** Presses a button of the last card in what came back. */
  readonly drukOp: (titel: string, van: Teruggezegd) => Promise<Teruggezegd>
  /** What is found in a message, and what it wants, by itself. */
  readonly versta: (tekst: string) => Begrepen
  readonly duid: (tekst: string) => Duiding
  /** The state is lost, as when somebody takes on another role. */
  readonly vergeet: () => void
  readonly toestand: () => Toestand
  /** These documents, and no others, are what the samenwerkingsverband loaded. */
  readonly laad: (...documenten: readonly Documentinhoud[]) => void
  readonly wachtTot: (dag: string) => void
}

/** All text somebody would read, in one string; and the parts it came from. */
export type Teruggezegd = { readonly tekst: string; readonly antwoorden: readonly Antwoord[]; readonly begrip: Begrip }

/** `oudere`: numbers of meldingen that the own school has beside 31 and 29; `eigen`: texts of this samenwerkingsverband. */
export function testhuis(ik: Ik = ibProefmolen, oudere: readonly string[] = [], eigen: EigenTeksten = {}): Testhuis {
  const teksten = maakTeksten(eigen)
  let vandaag = datum('2023-11-15')
  let toestand: Toestand = begin
  let documenten = geenDocumenten
  let concepten = 0
  const register = testregister(ik, oudere)
  const vragen = testvragen()

  const deps = (): Deps => ({
    ik,
    vandaag,
    nieuwId: () => `concept-${++concepten}`,
    teksten,
    instellingen,
    kennis,
    documenten,
    scholen: async () => ALLE_SCHOLEN,
    tlv: register.tlv(() => vandaag),
    volgen: register.volgen,
    melding: register.melding(() => vandaag),
    signaal: register.signaal(() => vandaag),
    werklijst: register.werklijst(() => vandaag),
    ...vragen.deps,
    monitor: {
      kerncijfers: async () => {
        if (!magDoen(ik.rol, 'monitor-inzien')) return { kind: 'geen_toegang' }
        const periode = { van: datum('2023-10-31'), tot: datum('2023-10-31') }
        const basis = {
          definitie: 'Zo tellen we.',
          bron: 'Ondersteuningsplan 2022-2024 §7.3',
          periode,
          peil: '31 oktober 2023',
          onderdrukt: false,
        } as const
        return {
          kind: 'gevonden',
          cijfers: [
            { ...basis, id: 'thuiszitters', titel: 'Thuiszitters', eenheid: 'aantal', waarde: 23, teller: 23 },
            {
              ...basis,
              id: 'thuiszitters_langer_dan_3_maanden',
              titel: 'Thuiszitters langer dan 3 maanden',
              eenheid: 'aantal',
              onderdrukt: true,
            },
            {
              ...basis,
              id: 'doorlooptijd',
              titel: 'Gemiddelde doorlooptijd',
              eenheid: 'dagen',
              waarde: 43,
              teller: 1290,
              noemer: 30,
            },
            {
              ...basis,
              id: 'deelname_totaal',
              titel: 'Deelname sbo en so samen',
              eenheid: 'procent',
              waarde: 2.35,
              teller: 354,
              noemer: 15012,
              streven: 1,
            },
          ],
        }
      },
    },
  })

  const lees = (tekst: string) => versta(tekst, { vandaag, scholen: ALLE_SCHOLEN })
  const speel = async (gebeurtenis: Parameters<typeof beurt>[2]): Promise<Teruggezegd> => {
    const { toestand: nieuw, antwoorden, begrip } = await beurt(deps(), toestand, gebeurtenis)
    toestand = JSON.parse(JSON.stringify(nieuw))
    return { tekst: antwoorden.map(leesbaar).join('\n'), antwoorden, begrip }
  }
  return {
    get deps() {
      return deps()
    },
    gemeld: register.gemeld,
    bijgewerkt: register.bijgewerkt,
    gedaan: register.gedaan,
    vragen,
    gevolgd: register.gevolgd,
    zeg: (tekst) => speel({ soort: 'tekst', tekst }),
    duim: (duim) => speel({ soort: 'duim', ...duim }),
    druk: (verb, data) => speel({ soort: 'knop', verb, data }),
    drukOp: async (titel, { antwoorden }) => {
      const knop = antwoorden
        .flatMap((antwoord) =>
          antwoord.soort === 'kaart' && 'knoppen' in antwoord.kaart ? antwoord.kaart.knoppen : [],
        )
        .findLast((een) => een.titel === titel)
      if (!knop) throw new Error(`Geen knop ${titel}`)
      return speel({ soort: 'knop', verb: knop.verb, data: knop.data })
    },
    versta: (tekst) => lees(tekst),
    duid: (tekst) => duid(lees(tekst), { rol: ik.rol, laatste: toestand.laatste?.soort, lees }),
    vergeet: () => {
      toestand = begin
    },
    toestand: () => toestand,
    laad: (...nieuw) => {
      documenten = maakPassagebank(nieuw)
    },
    wachtTot: (dag) => {
      vandaag = datum(dag)
    },
  }
}

/** Every string of a message that a person would see. */
export function leesbaar(antwoord: Antwoord): string {
  if (antwoord.soort === 'tekst') return antwoord.tekst
  const teksten: string[] = []
  const verzamel = (waarde: unknown, naam: string): void => {
    if (typeof waarde === 'string' && naam !== 'soort' && naam !== 'verb' && naam !== 'stand') teksten.push(waarde)
    if (Array.isArray(waarde)) for (const deel of waarde) verzamel(deel, naam)
    else if (typeof waarde === 'object' && waarde !== null) {
      for (const [sleutel, deel] of Object.entries(waarde))
        if (sleutel !== 'data')
          verzamel(deel, antwoord.kaart.soort === 'signaal' && sleutel === 'stand' ? 'zin' : sleutel)
    }
  }
  verzamel(antwoord.kaart, 'kaart')
  return teksten.join('\n')
}
