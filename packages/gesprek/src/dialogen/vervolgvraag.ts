import { type Artikel, stopwoorden, woorden, type Zoekuitkomst } from '@thuisnabij/kennis'
import { type Vervolg, vindVervolg, vraagtBron, zonderAanloop } from '../verstaan/vervolg.ts'
import { bronregel, keuzeUit, metArtikel, metPassage, vindArtikel, zoekArtikel } from './artikel.ts'
import { gemist } from './gevraagd.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'

/** From which share of what is asked a paragraph is taken to answer it, when its article is near the one before. */
const DEKKING = 0.55
/** The same for an article that is surely found with the words of both questions, which may all be those of the first. */
const IETS = 0.3
/** A question that names so many things by itself, and finds its article so surely, needs no help of the one before. */
const EIGEN_WOORDEN = 3
const EIGEN_ZEKER = 0.9

/**
 * Answers a question that leans on the last article ("en bij een kleuter?", "wie betaalt dat?"), from that article or from one
 * near it; says honestly that it is not there otherwise. Undefined for a question that stands by itself.
 */
export function vervolgvraag(context: Context): Stap | undefined {
  const { begrepen, toestand, deps } = context
  const vorig = toestand.laatste?.soort === 'artikel' ? vindArtikel(context, toestand.laatste.id) : undefined
  if (!vorig) return undefined
  if (vraagtBron(begrepen.plat)) return waarHetStaat(context, vorig)
  const vervolg = vindVervolg(begrepen.plat)
  if (!vervolg) return undefined

  const vraag = zonderAanloop(begrepen.tekst)
  const zoek = (tekst: string) => zoekArtikel(context, tekst)
  if (staatOpZichzelf(vervolg, vraag, zoek(vraag))) return undefined
  const samen = zoek(`${vorig.titel} ${vraag}`)
  const gevonden = besteDichtbij(context, [vorig, ...gevondenIn(samen), ...verwantMet(context, vorig)], vraag)
  if (gevonden?.artikel === vorig) return metPassage(context, vorig, gevonden)
  const zeker = samen.band === 'antwoord' && samen.treffer.artikel !== vorig ? samen.treffer : undefined
  const ander = zeker && (deps.kennis.zoekIn(zeker.artikel, vraag)?.dekking ?? 1) >= IETS ? zeker : gevonden
  return ander ? metArtikel(context, ander.artikel, ander.dekking) : nietHierover(context, vorig, samen)
}

/** Of the articles near the last answer the one with a paragraph that has most of what is asked; of equals the nearest. */
function besteDichtbij({ deps }: Context, dichtbij: readonly Artikel[], vraag: string) {
  let best: { readonly artikel: Artikel; readonly alinea: string; readonly dekking: number } | undefined
  for (const artikel of dichtbij) {
    const passage = deps.kennis.zoekIn(artikel, vraag)
    if (passage && passage.dekking >= DEKKING && passage.dekking > (best?.dekking ?? 0) + 1e-9)
      best = { artikel, ...passage }
  }
  return best
}

function gevondenIn(uitkomst: Zoekuitkomst): readonly Artikel[] {
  switch (uitkomst.band) {
    case 'antwoord':
      return [uitkomst.treffer.artikel]
    case 'lijkt_erop':
      return uitkomst.treffers.map(({ artikel }) => artikel)
    case 'weet_ik_niet':
      return []
  }
}

const verwantMet = (context: Context, { verwant }: Artikel): readonly Artikel[] =>
  verwant.flatMap((id) => vindArtikel(context, id) ?? [])

/** Whether a question finds its own article so surely that the one before it must not stand in its way. */
function staatOpZichzelf(vervolg: Vervolg, vraag: string, alleen: Zoekuitkomst): boolean {
  if (alleen.band !== 'antwoord') return false
  if (vervolg === 'en') return !/^(?:als|bij|in|met|op|van|voor|zonder)\b/i.test(vraag)
  const eigen = woorden(vraag).filter((woord) => !stopwoorden.has(woord))
  return alleen.treffer.dekking >= EIGEN_ZEKER && eigen.length >= EIGEN_WOORDEN
}

function nietHierover(context: Context, vorig: Artikel, samen: Zoekuitkomst): Stap {
  const { teksten, instellingen } = context.deps
  const anders = [...gevondenIn(samen), ...verwantMet(context, vorig)].filter((een) => een !== vorig)
  const eerlijk = zeg(teksten.kennis.nietHierover({ titel: vorig.titel, swv: instellingen.korteNaam }))
  const vraag = gemist(context, 'weet_ik_niet', vorig.id)
  return {
    ...blijf(
      context,
      begrip('niet_in_plan', 0.6, { onderwerp: vorig.id }),
      eerlijk,
      ...(anders.length === 0 ? [] : [keuzeUit(teksten, [...new Set(anders)].slice(0, 3), vraag.id)]),
    ),
    gemist: [vraag],
  }
}

const waarHetStaat = (context: Context, artikel: Artikel): Stap =>
  blijf(
    context,
    begrip('procedure_vraag', 0.9, { onderwerp: artikel.id }),
    zeg(
      artikel.bronnen.length === 0 ? context.deps.teksten.kennis.zonderBron : bronregel(context.deps.teksten, artikel),
    ),
  )
