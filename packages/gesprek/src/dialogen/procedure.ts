import { vouw, type Zoekuitkomst } from '@thuisnabij/kennis'
import type { Antwoord } from '../antwoord.ts'
import { BUITEN, VOORTGEZET } from '../verstaan/buiten.ts'
import { type Duiding, isVraag } from '../verstaan/intent.ts'
import { splitsVraag, vraagzinnen } from '../verstaan/vraagdelen.ts'
import { artikelMetId, artikelMetTitel, intentVan, keuzeUit, metArtikel, zoekArtikel } from './artikel.ts'
import { aangevuld, uitDocumenten, uitDocumentenVanToen } from './documenten.ts'
import { gemist, metVraag } from './gevraagd.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'
import { vervolgvraag } from './vervolgvraag.ts'

/**
 * Answers a question from the knowledge articles, or says honestly that it does not know. A question that leans on the last
 * answer is read with it; several questions in one message are answered one by one. What is likely about something else than passend
 * onderwijs is answered only by an article that surely does.
 */
export function procedureVraag(context: Context, kansen: Kansen = { buiten: 0, vraag: 0 }): Stap {
  return metVraag(context, beantwoord(context, kansen))
}

/** How likely a message is about something else than passend onderwijs, and a question for the articles, from 0 to 1. */
type Kansen = Pick<Duiding, 'buiten' | 'vraag'>

function beantwoord(context: Context, kansen: Kansen): Stap {
  const { deps, begrepen } = context
  if (VOORTGEZET.test(begrepen.plat))
    return blijf(context, begrip('buiten_bereik', 0.85), zeg(deps.teksten.kennis.anderSwv))
  if (BUITEN.test(begrepen.plat))
    return blijf(context, begrip('buiten_bereik', 0.85), zeg(deps.teksten.kennis.buitenBereik))

  const bijTitel = artikelMetTitel(context)
  if (bijTitel) return artikelMetId(context, bijTitel.id) ?? eenVraag(context)
  return inDelen(context) ?? vervolgvraag(context) ?? eenVraag(context, kansen)
}

/**
 * Each question of a message answered by an article of its own, in order; what no article surely answers is named, with what
 * looks like it. Undefined when it is one question, or when one article answers all of it.
 */
function inDelen(context: Context): Stap | undefined {
  const { begrepen, deps } = context
  const delen = splitsVraag(begrepen.tekst)
  if (delen.length < 2) return undefined
  let { toestand } = context
  const zeker: Stap[] = []
  const open: (Pick<Stap, 'antwoorden' | 'gemist'> & { readonly tekst: string })[] = []
  for (const tekst of delen) {
    const deel = { ...context, toestand, begrepen: { ...begrepen, tekst, plat: vouw(tekst) } }
    const stap = vervolgvraag(deel) ?? eenVraag(deel)
    if (!stap.antwoorden.some(isMetBron)) open.push({ ...stap, tekst })
    else if (zeker.every((ander) => onderwerp(ander) !== onderwerp(stap))) zeker.push(stap)
    toestand = stap.toestand
  }
  const [eerste] = zeker
  const inEen = zeker.length === 1 && zoekArtikel(context, begrepen.tekst).band === 'antwoord'
  if (!eerste || zeker.length + open.length < 2 || inEen) return undefined
  const nietZeker = open.flatMap(({ tekst, antwoorden }) => [
    zeg(deps.teksten.kennis.deelOpen({ vraag: tekst })),
    ...antwoorden.filter(({ soort }) => soort === 'kaart'),
  ])
  return {
    toestand,
    antwoorden: [...zeker.flatMap(({ antwoorden }) => antwoorden), ...nietZeker],
    begrip: eerste.begrip,
    gemist: [...zeker, ...open].flatMap((deel) => deel.gemist ?? []),
  }
}

const isMetBron = (antwoord: Antwoord): boolean => antwoord.soort === 'tekst' && antwoord.bronnen !== undefined
const onderwerp = ({ begrip: { slots } }: Stap): unknown => slots['onderwerp']

function eenVraag(context: Context, { buiten, vraag: isProcedure }: Kansen = { buiten: 0, vraag: 0 }): Stap {
  const { deps, begrepen } = context
  const vanToen = uitDocumentenVanToen(context)
  if (vanToen) return vanToen

  const uitkomst = zoekVraag(context)
  const isVak = VAKWOORD.test(begrepen.plat)
  const grens = uitkomst.band === 'antwoord' ? (isVak ? 1.1 : 0.9) : isVak ? 0.8 : 0.5
  if (buiten >= grens)
    return (
      uitDocumenten(context) ?? blijf(context, begrip('buiten_bereik', buiten), zeg(deps.teksten.kennis.buitenBereik))
    )
  switch (uitkomst.band) {
    case 'antwoord': {
      const { artikel, dekking } = uitkomst.treffer
      const stap = metArtikel(context, artikel, dekking)
      return artikel.soort === 'niet_in_plan' ? aangevuld(context, stap, artikel) : stap
    }
    case 'lijkt_erop': {
      const artikelen = uitkomst.treffers.map(({ artikel }) => artikel)
      const [eerste] = uitkomst.treffers
      const antwoordt = artikelen.some((artikel) => intentVan(artikel) === 'procedure_vraag')
      const intent = antwoordt && !uitkomst.mist ? 'procedure_vraag' : 'niet_in_plan'
      const vraag = gemist(context, 'lijkt_erop', eerste?.artikel.id)
      const keuze = keuzeUit(deps.teksten, artikelen, vraag.id)
      const stap = { ...blijf(context, begrip(intent, eerste?.dekking ?? 0), keuze), gemist: [vraag] }
      return aangevuld(context, stap)
    }
    case 'weet_ik_niet':
      return uitDocumenten(context) ?? nietGeweten(context, isProcedure >= ZEKER_VRAAG)
  }
}

/** What the articles say to the message, or, when they do not surely answer it, to the question that stands in it. */
function zoekVraag(context: Context): Zoekuitkomst {
  const { tekst } = context.begrepen
  const zoek = (vraag: string) => zoekArtikel(context, vraag)
  const geheel = zoek(tekst)
  if (geheel.band === 'antwoord') return geheel
  const delen = vraagzinnen(tekst).map(zoek)
  const antwoord = delen.find(({ band }) => band === 'antwoord')
  const lijkt = geheel.band === 'lijkt_erop' ? geheel : delen.find(({ band }) => band === 'lijkt_erop')
  return antwoord ?? lijkt ?? geheel
}

/** So likely a question about passend onderwijs needs no word that tells so. */
const ZEKER_VRAAG = 0.85

function nietGeweten(context: Context, isProcedure: boolean): Stap {
  const { deps, begrepen } = context
  const vakwoord = isProcedure || VAKWOORD.test(begrepen.plat)
  const stap = vakwoord
    ? blijf(
        context,
        begrip('niet_in_plan', 0.7),
        zeg(deps.teksten.kennis.nietInPlan({ swv: deps.instellingen.korteNaam })),
      )
    : blijf(context, begrip('buiten_bereik', 0.7), zeg(deps.teksten.kennis.buitenBereik))
  return vakwoord || isVraag(begrepen.plat) ? { ...stap, gemist: [gemist(context, 'weet_ik_niet')] } : stap
}

/** Words by which a question is about passend onderwijs, even when no article answers it. */
const VAKWOORD =
  /\btlv|\bopp\b|\bsop\b|thuiszit|leerplicht|\bleerling|onderwijs|coordinat|wijkpilot|\bpl\s?\d?\b|\bouders?\b|ontheffing|ondersteuning|jeugdteam|\bsbo\b|\bso\b|samenwerkingsverband|\bswv\b|arrangement|begroting|\bplan\b|verzuim|schors|dyslexie|programmalijn|terugplaats|vervoer|maatschappelijk|heliomare|kentalis|visio|landzijde|ergo|expertise|zorgplicht|\bopr\b|\brvt\b|programmaraad|\bbestuur|\bbooz\b|\boogo\b|steunpunt|nieuwkomer|\bpoint\b|startgroep|teachgroep|maatwerk|verantwoord|vangnet|\bpi[\s-]research|hoogbegaafd|jonge kind|\bavg\b|\bfg\b|perspectief op school|buitengewoon|deskundige|orthopedagoog|huiselijk geweld/
