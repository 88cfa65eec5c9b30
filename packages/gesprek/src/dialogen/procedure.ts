import type { Datum } from '@thuisnabij/domain'
import { type Artikel, brontekst, type Kennisbank, toAntwoord } from '@thuisnabij/kennis'
import type { Antwoord } from '../antwoord.ts'
import type { ArtikelKaart, Knop } from '../kaart.ts'
import { kennis as teksten } from '../teksten.ts'
import { begrip, blijf, type Context, type Stap, toon, zeg } from './stap.ts'

/** Answers a question from the knowledge articles, or says honestly that it does not know. */
export function procedureVraag(context: Context): Stap {
  const { deps, begrepen, toestand } = context
  if (VOORTGEZET.test(begrepen.plat)) return blijf(context, begrip('buiten_bereik', 0.85), zeg(teksten.anderSwv))
  if (BUITEN.test(begrepen.plat)) return blijf(context, begrip('buiten_bereik', 0.85), zeg(teksten.buitenBereik))

  const uitkomst = deps.kennis.zoek(begrepen.tekst, { bestuur: deps.ik.bestuur })
  switch (uitkomst.band) {
    case 'antwoord': {
      const { artikel, dekking } = uitkomst.treffer
      return {
        toestand: { ...toestand, laatste: { soort: 'artikel', id: artikel.id } },
        antwoorden: [artikelAntwoord(artikel, deps.kennis, deps.vandaag)],
        begrip: begrip(intentVan(artikel), dekking, { onderwerp: artikel.id }),
      }
    }
    case 'lijkt_erop': {
      const { treffers } = uitkomst
      const [eerste] = treffers
      const knoppen = treffers.map(({ artikel }) => artikelknop(artikel))
      const kort = treffers.map(({ artikel }) => ({
        titel: artikel.titel,
        tekst: artikel.kort,
        bron: brontekst(artikel),
      }))
      const keuze = toon({ soort: 'keuze', vraag: teksten.lijktErop, kort, knoppen }, 'Dit lijkt op je vraag')
      const intent = eerste ? intentVan(eerste.artikel) : 'procedure_vraag'
      return blijf(context, begrip(intent, eerste?.dekking ?? 0), keuze)
    }
    case 'weet_ik_niet':
      return VAKWOORD.test(begrepen.plat)
        ? blijf(context, begrip('niet_in_plan', 0.7), zeg(teksten.nietInPlan(deps.instellingen.korteNaam)))
        : blijf(context, begrip('buiten_bereik', 0.7), zeg(teksten.buitenBereik))
  }
}

/** The article behind a button; undefined when it is no longer there. */
export function artikelMetId(context: Context, id: string): Stap | undefined {
  const artikel = context.deps.kennis.artikelen.find((een) => een.id === id)
  if (!artikel) return undefined
  return {
    toestand: { ...context.toestand, laatste: { soort: 'artikel', id } },
    antwoorden: [artikelAntwoord(artikel, context.deps.kennis, context.deps.vandaag)],
    begrip: begrip(intentVan(artikel), 1, { onderwerp: id }),
  }
}

/** The card of an article, as it reads today. */
export function artikelAntwoord(artikel: Artikel, kennisbank: Kennisbank, vandaag: Datum): Antwoord {
  const antwoord = toAntwoord(artikel, kennisbank.artikelen, vandaag)
  const kaart: ArtikelKaart = {
    soort: 'artikel',
    titel: antwoord.titel,
    kort: antwoord.kort,
    uitleg: antwoord.uitleg,
    ...(antwoord.waarschuwing !== undefined && { waarschuwing: antwoord.waarschuwing }),
    bron: antwoord.bron,
    knoppen: antwoord.verwant.map(artikelknop),
  }
  return toon(kaart, antwoord.titel)
}

const artikelknop = ({ id, titel }: { readonly id: string; readonly titel: string }): Knop => ({
  titel,
  verb: 'vraag/stellen',
  data: { artikel: id },
})

const intentVan = ({ soort }: Artikel) => (soort === 'niet_in_plan' ? 'niet_in_plan' : 'procedure_vraag')

/** Words by which a question is about passend onderwijs, even when no article answers it. */
const VAKWOORD =
  /\btlv|\bopp\b|\bsop\b|thuiszit|leerplicht|\bleerling|onderwijs|coordinat|wijkpilot|\bpl\s?\d?\b|\bouders?\b|ontheffing|ondersteuning|jeugdteam|\bsbo\b|\bso\b|samenwerkingsverband|\bswv\b|arrangement|begroting|\bplan\b|verzuim|schors|dyslexie|programmalijn|terugplaats|vervoer|maatschappelijk|heliomare|kentalis|visio|landzijde|ergo|expertise|zorgplicht|\bopr\b|\brvt\b|programmaraad|\bbestuur|\bbooz\b|\boogo\b|steunpunt|nieuwkomer|\bpoint\b|startgroep|teachgroep|maatwerk|verantwoord|vangnet|\bpi[\s-]research|hoogbegaafd|jonge kind|\bavg\b|\bfg\b|perspectief op school|buitengewoon|deskundige|orthopedagoog|huiselijk geweld/

/** Plainly something else. */
const BUITEN =
  /\b(?:vertaal|vertalen|weerbericht|regen|regenen|droog|zonnig|mop|grap|recept|voetbal|ajax|treintijden|kookboek|gedicht|liedje|hoofdstad)\b|\b(?:ik|me) (?:ben )?(?:ziek (?:ben|meld)|me ziek)\b|\bdat ik ziek ben\b|\bwat voor weer\b|\bhet weer\b/
const VOORTGEZET =
  /\b(?:praktijkonderwijs|pro|vmbo|mavo|havo|vwo|middelbare school|brugklas|voortgezet onderwijs|lwoo)\b.{0,30}\b(?:tlv|aanvra\w+|toelat\w+|aanmeld\w+)|\btlv\b.{0,20}\b(?:praktijkonderwijs|vo|vso|voortgezet)\b/
