import { type Datum, versieOp, type Woordenregel } from '@thuisnabij/domain'
import { woorden } from '../analyse.ts'
import { type Gevraagd, gedekt } from '../gelijkenis.ts'
import { zeldzaamheid } from '../plaatsen.ts'
import { leesVraag, voluit } from '../vraag.ts'
import { stopwoorden } from '../woorden.ts'
import { leesWoordenlijst } from '../woordenlijst.ts'
import { type Citaat, citaatVan } from './citaat.ts'
import { type Documentinhoud, type Indexpassage, maakPassageindex, type Passageindex } from './passage-index.ts'

/** Documents of the samenwerkingsverband, to be asked many times. Days decide which version of each is read. */
export type Passagebank = {
  /** What to quote, best first: at most three, none when no passage surely answers. */
  readonly zoek: (vraag: string, dag: Datum) => readonly Citaat[]
  /** All that may answer, best first, and how sure it is (0 to 1) that the first does; for judging, not for showing. */
  readonly rangorde: (
    vraag: string,
    dag: Datum,
  ) => { readonly passages: readonly Indexpassage[]; readonly zeker: number }
}

/** From how sure it is that a passage answers it is quoted. Set on vragen/plan-afstellen.jsonl. */
const ZEKER_GENOEG = 0.5
const HOOGSTENS = 3
/** What is quoted beside the first must score at least this share of it. */
const IN_DE_BUURT = 0.75
/** How many are looked at closely. */
const VOORSELECTIE = 30
/** In three passages nothing is rare: as if there were so many more without what was asked. */
const MINSTENS = 100
/** From which likeness a word surely is the one that was asked. */
const ZELFDE = 0.7

/**
 * How much each thing that speaks for a passage counts: likeness of the whole as written and of what says something, and the
 * likeness of its best two sentences, and the share of the question in its best sentence, its best two, and all of it. Set on
 * vragen/plan-afstellen.jsonl.
 */
const GEWICHT = { geschreven: 2, inhoud: 1, venster: 1, zin: 0.3, tweeZinnen: 0.5, geheel: 0.3 }

/** Builds it of all versions that may be asked for. Withdrawn ones are never found. */
export function maakPassagebank(
  documenten: readonly Documentinhoud[],
  { woordenlijst = leesWoordenlijst() }: { readonly woordenlijst?: readonly Woordenregel[] } = {},
): Passagebank {
  const index = maakPassageindex(documenten, woordenlijst)
  const geldig = perDag(documenten)
  return {
    zoek(vraag, dag) {
      const { kandidaten, gevraagd } = rangschik(index, vraag, geldig(dag))
      const [eerste] = kandidaten
      if (!eerste || eerste.zeker < ZEKER_GENOEG) return []
      return kandidaten
        .slice(0, HOOGSTENS)
        .filter(({ score, zeker }) => zeker >= ZEKER_GENOEG && score >= IN_DE_BUURT * eerste.score)
        .map(({ passage, zeker }) => citaatVan(passage, { zeker, dag, dekking: (zin) => gedekt(gevraagd, zin) }))
    },
    rangorde(vraag, dag) {
      const { kandidaten } = rangschik(index, vraag, geldig(dag))
      return { passages: kandidaten.map(({ passage }) => passage), zeker: kandidaten[0]?.zeker ?? 0 }
    },
  }
}

/** The versions that are read on a day; days are asked again and again. */
function perDag(documenten: readonly Documentinhoud[]): (dag: Datum) => ReadonlySet<Documentinhoud> {
  const versies = Map.groupBy(
    documenten.map((inhoud) => ({ ...inhoud.versie, inhoud })),
    ({ inhoud }) => inhoud.documentId,
  )
  let laatste: { readonly dag: Datum; readonly geldig: ReadonlySet<Documentinhoud> } | undefined
  return (dag) => {
    if (laatste?.dag !== dag) {
      const geldig = [...versies.values()].flatMap((van) => versieOp(van, dag)?.inhoud ?? [])
      laatste = { dag, geldig: new Set(geldig) }
    }
    return laatste.geldig
  }
}

type Kandidaat = { readonly passage: Indexpassage; readonly score: number; readonly zeker: number }

function rangschik(
  index: Passageindex,
  tekst: string,
  geldig: ReadonlySet<Documentinhoud>,
): { readonly kandidaten: readonly Kandidaat[]; readonly gevraagd: readonly Gevraagd[] } {
  const vraag = leesVraag(woorden(tekst), index.lexicon, index.schat)
  const gevraagd = vraag.begrippen.map(({ gewicht, alternatieven }): Gevraagd => {
    const uitbreiding = alternatieven.map((manier) => manier.woorden.map(index.schat.verwant))
    return {
      gewicht: gewicht * zeldzaamheid(index.passages.length + MINSTENS, aantalMet(index, uitbreiding)),
      alternatieven: uitbreiding,
    }
  })
  const alles = voluit(vraag)
  const geschreven = index.teksten.gelijkenis(alles)
  const inhoud = index.teksten.gelijkenis(alles.filter((woord) => !stopwoorden.has(woord)))
  const terzake = new Set(
    gevraagd.flatMap(({ alternatieven }) =>
      alternatieven.flatMap((een) => een.flatMap((verwant) => [...verwant.keys()])),
    ),
  )
  const vergelijking = { gevraagd, terzake, lijktOp: index.teksten.vergelijk(alles) }
  const eersteBlik = (nummer: number) =>
    GEWICHT.geschreven * (geschreven[nummer] ?? 0) + GEWICHT.inhoud * (inhoud[nummer] ?? 0)

  const kandidaten = besten(index.passages, geldig, eersteBlik).map(({ nummer, passage }): Kandidaat => {
    const { zin, tweeZinnen, venster, geheel } = besteZinnen(passage, vergelijking)
    const score =
      eersteBlik(nummer) +
      GEWICHT.venster * venster +
      GEWICHT.zin * zin +
      GEWICHT.tweeZinnen * tweeZinnen +
      GEWICHT.geheel * geheel
    return { passage, score, zeker: zekerheid(Math.sqrt(geheel * (inhoud[nummer] ?? 0)), score) }
  })
  return { kandidaten: kandidaten.sort((a, b) => b.score - a.score), gevraagd }
}

/** Fitted on vragen/plan-afstellen.jsonl: a passage that answers has what was asked, and is about little else. */
const ZEKER = { vast: -4.2, samen: 7, score: 2 }
const zekerheid = (samen: number, score: number) =>
  1 / (1 + Math.exp(-(ZEKER.vast + ZEKER.samen * samen + ZEKER.score * score)))

/** In how many passages something asked surely stands, in any of the ways to say it. */
function aantalMet({ passages, perWoord }: Passageindex, uitbreiding: Gevraagd['alternatieven']): number {
  const gevonden = new Uint8Array(passages.length)
  let aantal = 0
  for (const manier of uitbreiding) {
    // How many words of this way each passage has, as long as it has all so far.
    const stand = new Uint8Array(passages.length)
    for (const [plek, verwant] of manier.entries())
      for (const [woord, gelijk] of verwant)
        if (gelijk >= ZELFDE)
          for (const nummer of perWoord[woord] ?? []) {
            if (stand[nummer] === plek) stand[nummer] = plek + 1
            if (stand[nummer] !== manier.length || gevonden[nummer] === 1) continue
            gevonden[nummer] = 1
            aantal += 1
          }
  }
  return aantal
}

type Vergelijking = {
  readonly gevraagd: readonly Gevraagd[]
  /** Numbers of all words that something asked may stand for. */
  readonly terzake: ReadonlySet<number>
  readonly lijktOp: (woorden: readonly string[]) => number
}

/** How well a passage answers, its best sentence, and its two best in a row: of those also how alike they are. */
function besteZinnen(
  { woorden, zinswoorden, alleWoorden }: Indexpassage,
  { gevraagd, terzake, lijktOp }: Vergelijking,
) {
  let [zin, tweeZinnen, venster, beste] = [0, 0, 0, -1]
  const delen = woorden.map((zinwoorden) => zinwoorden.filter((woord) => terzake.has(woord)))
  for (const [plek, hier] of delen.entries()) {
    zin = Math.max(zin, gedekt(gevraagd, hier))
    const samen = gedekt(gevraagd, [...hier, ...(delen[plek + 1] ?? [])])
    if (samen <= tweeZinnen) continue
    tweeZinnen = samen
    beste = plek
  }
  if (beste >= 0) venster = lijktOp([...(zinswoorden[beste] ?? []), ...(zinswoorden[beste + 1] ?? [])])
  const geheel = gedekt(
    gevraagd,
    alleWoorden.filter((woord) => terzake.has(woord)),
  )
  return { zin, tweeZinnen, venster, geheel }
}

/** The passages that score most at first sight, at most {@link VOORSELECTIE}, and none that scores nothing. */
function besten(
  passages: readonly Indexpassage[],
  geldig: ReadonlySet<Documentinhoud>,
  score: (nummer: number) => number,
): readonly { readonly nummer: number; readonly passage: Indexpassage }[] {
  const gevonden: { readonly nummer: number; readonly passage: Indexpassage; readonly score: number }[] = []
  let drempel = 0
  for (const [nummer, passage] of passages.entries()) {
    const hier = score(nummer)
    if (hier <= drempel || !geldig.has(passage.inhoud)) continue
    gevonden.push({ nummer, passage, score: hier })
    if (gevonden.length < 4 * VOORSELECTIE) continue
    gevonden.sort((a, b) => b.score - a.score).length = VOORSELECTIE
    drempel = gevonden.at(-1)?.score ?? 0
  }
  return gevonden.sort((a, b) => b.score - a.score).slice(0, VOORSELECTIE)
}
