// Fits the weights of the ranking and of how sure it is on vragen/afstellen.jsonl, and prints them beside those in use, with
// figures of questions that were left out of the fit: node src/afstellen-cli.ts
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Geval, inproduct, type Keuze, type Rij, weegGevallen, weegKeuzes } from './afstellen.ts'
import { EIGEN_LAGEN } from './lagen.ts'
import { leesArtikelen } from './lees.ts'
import { GEWICHT, type Kandidaat, rangschik } from './rangschik.ts'
import { leesWoordenlijst } from './woordenlijst.ts'
import { ZEKERHEID, zekerheidskenmerken } from './zekerheid.ts'
import { BANDEN } from './zoek.ts'
import { maakIndex } from './zoekindex.ts'

const DELEN = 6
const NAMEN = Object.keys(GEWICHT) as readonly (keyof typeof GEWICHT)[]
const ZEKERHEDEN = Object.keys(ZEKERHEID.zeker) as readonly (keyof typeof ZEKERHEID.zeker)[]

type Vraag = { readonly vraag: string; readonly goed: readonly string[] }
type Gezocht = { readonly vraag: Vraag; readonly kandidaten: readonly Kandidaat[] }
type Gewogen = { readonly rangorde: Rij; readonly herkend: Rij; readonly zeker: Rij }

const bestand = join(import.meta.dirname, '..', 'vragen', 'afstellen.jsonl')
const vragen: readonly Vraag[] = readFileSync(bestand, 'utf8')
  .trim()
  .split('\n')
  .map((regel) => JSON.parse(regel))
const artikelen = leesArtikelen().filter(({ laag }) => EIGEN_LAGEN.includes(laag))
const index = maakIndex(artikelen, leesWoordenlijst())
const gezocht = vragen.map((vraag): Gezocht => ({ vraag, kandidaten: rangschik(index, vraag.vraag).kandidaten }))

const kan = ({ goed }: Vraag) => goed.length > 0
const isGoed = ({ goed }: Vraag, { document }: Kandidaat) => goed.includes(document.artikel.id)
const rijVan = ({ kenmerken }: Kandidaat): Rij => NAMEN.map((naam) => kenmerken[naam])

function geordend({ vraag, kandidaten }: Gezocht, gewichten: Rij): Gezocht {
  const opnieuw = kandidaten.map((kandidaat) => ({ ...kandidaat, score: inproduct(gewichten, rijVan(kandidaat)) }))
  return { vraag, kandidaten: opnieuw.sort((a, b) => b.score - a.score) }
}

function zekerheidsrij({ kandidaten }: Gezocht): Rij {
  const kenmerken = zekerheidskenmerken(kandidaten)
  return ZEKERHEDEN.map((naam) => kenmerken?.[naam] ?? 0)
}

function weeg(lijst: readonly Gezocht[]): Gewogen {
  const keuzes = lijst.flatMap(({ vraag, kandidaten }): readonly Keuze[] => {
    const goed = kandidaten.map((kandidaat) => isGoed(vraag, kandidaat))
    return goed.includes(true) ? [{ opties: kandidaten.map(rijVan), goed }] : []
  })
  const rangorde = weegKeuzes(
    keuzes,
    NAMEN.map((naam) => GEWICHT[naam]),
  )
  const gevallen = (waar: (een: Gezocht) => boolean) =>
    lijst.map((een): Geval => {
      const hier = geordend(een, rangorde)
      return { rij: zekerheidsrij(hier), waar: waar(hier) }
    })
  return {
    rangorde,
    herkend: weegGevallen(
      gevallen(({ vraag }) => kan(vraag)),
      ZEKERHEDEN.map((naam) => ZEKERHEID.herkend[naam]),
    ),
    zeker: weegGevallen(
      gevallen(eersteGoed),
      ZEKERHEDEN.map((naam) => ZEKERHEID.zeker[naam]),
    ),
  }
}

function eersteGoed({ vraag, kandidaten: [eerste] }: Gezocht): boolean {
  return eerste !== undefined && isGoed(vraag, eerste)
}

/** Questions about one article stay together, so that what was left out is new. */
function deelVan({ goed: [eerste], vraag }: Vraag): number {
  return [...(eerste ?? vraag)].reduce((som, teken) => (som * 31 + (teken.codePointAt(0) ?? 0)) % 9973, 7) % DELEN
}

type Uitslag = {
  readonly plek: number
  readonly kan: boolean
  readonly herkend: number
  readonly zeker: number
  readonly dekking: number
}
const kansVan = (gewichten: Rij, rij: Rij) => 1 / (1 + Math.exp(-inproduct(gewichten, rij)))
const uitslagVan = (een: Gezocht, gewogen: Gewogen): Uitslag => {
  const hier = geordend(een, gewogen.rangorde)
  const rij = zekerheidsrij(hier)
  return {
    plek: hier.kandidaten.findIndex((kandidaat) => isGoed(hier.vraag, kandidaat)),
    kan: kan(hier.vraag),
    herkend: kansVan(gewogen.herkend, rij),
    zeker: kansVan(gewogen.zeker, rij),
    dekking: hier.kandidaten[0]?.kenmerken.dekking ?? 0,
  }
}

function beschrijf(naam: string, uitslagen: readonly Uitslag[]): void {
  const kunnen = uitslagen.filter((een) => een.kan)
  const niet = uitslagen.filter((een) => !een.kan)
  const deel = (aantal: number, van: number) => `${((100 * aantal) / van).toFixed(1)}%`
  let boven = 0
  for (const a of kunnen) for (const b of niet) boven += a.herkend > b.herkend ? 1 : 0
  console.log(
    `${naam}: first ${deel(kunnen.filter(({ plek }) => plek === 0).length, kunnen.length)}, first 3 ${deel(kunnen.filter(({ plek }) => plek >= 0 && plek < 3).length, kunnen.length)}, AUROC ${(boven / (kunnen.length * niet.length)).toFixed(3)}`,
  )
  for (const zeker of [0.7, 0.75, 0.8, 0.85, 0.9]) {
    const stellig = uitslagen.filter(
      (een) => een.herkend >= BANDEN.antwoord && een.zeker >= zeker && een.dekking >= BANDEN.dekking,
    )
    const fout = stellig.filter(({ plek }) => plek !== 0)
    const onbekend = fout.filter((een) => !een.kan).length
    console.log(
      `  sure from ${zeker}: answered ${deel(stellig.length - fout.length, kunnen.length)}, wrong ${deel(fout.length, uitslagen.length)} (${fout.length}, of which ${onbekend} unanswerable)`,
    )
  }
  for (const herkend of [0.3, 0.4, 0.5, 0.6])
    console.log(
      `  something offered from ${herkend}: answerable ${deel(kunnen.filter((een) => een.herkend >= herkend).length, kunnen.length)}, unanswerable ${deel(niet.filter((een) => een.herkend >= herkend).length, niet.length)}`,
    )
}

const nu: Gewogen = {
  rangorde: NAMEN.map((naam) => GEWICHT[naam]),
  herkend: ZEKERHEDEN.map((naam) => ZEKERHEID.herkend[naam]),
  zeker: ZEKERHEDEN.map((naam) => ZEKERHEID.zeker[naam]),
}
beschrijf(
  'weights in use',
  gezocht.map((een) => uitslagVan(een, nu)),
)
const buiten = Array.from({ length: DELEN }, (_, deel) => {
  const gewogen = weeg(gezocht.filter(({ vraag }) => deelVan(vraag) !== deel))
  return gezocht.filter(({ vraag }) => deelVan(vraag) === deel).map((een) => uitslagVan(een, gewogen))
}).flat()
beschrijf('fitted, on what was left out', buiten)
const alles = weeg(gezocht)
const met = (namen: readonly string[], rij: Rij) =>
  namen.map((naam, plek) => `${naam}: ${rij[plek]?.toFixed(2)}`).join(', ')
console.log(`fitted on all:\n  GEWICHT ${met(NAMEN, alles.rangorde)}`)
console.log(`  herkend ${met(ZEKERHEDEN, alles.herkend)}\n  zeker ${met(ZEKERHEDEN, alles.zeker)}`)
