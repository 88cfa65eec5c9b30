import { magDoen } from '@thuisnabij/domain'
import type { Antwoord, Formulier } from '../../antwoord.ts'
import type { Deps } from '../../deps.ts'
import type { Handeldialoog, Handelsoort } from '../../toestand.ts'
import { isStevigJa } from '../../verstaan/kortewoorden.ts'
import { rangwoord } from '../../verstaan/rangwoord.ts'
import { type Formulieromgeving, leesFormulier } from '../formulier/veld.ts'
import { begrip, type Context, type Stap, uitDialoog, zeg } from '../stap.ts'
import { isTochGoed, wilStoppen } from '../wending.ts'
import { doe } from './doe.ts'
import type { Handelingsdefinitie } from './handeling.ts'
import { HANDELINGEN } from './handelingen.ts'
import { hoor } from './hoor.ts'
import { bevestigkaart, kopVan, omgevingVan, toonFormulier } from './kaarten.ts'
import type { Handelveld, Waarden } from './velden.ts'
import { welkeMelding, welkeVraag } from './welke.ts'

/** Begins an act with all that was told at once; says so when it is not for this person, or when there is nothing to do it to. */
export async function beginHandeling(
  context: Context,
  soort: Handelsoort,
  bekend: { readonly over?: string; readonly wie?: string; readonly waarden?: Waarden } = {},
): Promise<Stap> {
  const { deps, begrepen } = context
  const handeling = HANDELINGEN[soort]
  if (!magDoen(deps.ik.rol, handeling.handeling)) return nietVoorJou(context, handeling)

  const dialoog: Handeldialoog = {
    soort: 'handeling',
    handeling: soort,
    concept: deps.nieuwId(),
    versie: 1,
    ...(bekend.over !== undefined && { over: bekend.over, wie: bekend.wie ?? bekend.over }),
    waarden: bekend.waarden ?? {},
    vraag: 'welke',
    gemist: 0,
    begonnenOp: deps.vandaag,
  }
  const omgeving = await omgevingVan(deps, soort)
  const { waarden, fout } = hoor(dialoog, begrepen, omgeving)
  const verteld = { ...dialoog, waarden }
  const vooraf = fout ? [zeg(fout)] : []
  return dialoog.over === undefined
    ? opZoek(context, verteld, vooraf)
    : metKop(context, await volgende(context, verteld, vooraf))
}

const nietVoorJou = ({ deps, toestand }: Context, { over }: Handelingsdefinitie): Stap => ({
  toestand,
  antwoorden: [zeg(over === 'melding' ? deps.teksten.algemeen.nietMelden : deps.teksten.algemeen.nietOppakken)],
  begrip: begrip('geen_toegang', 0.95),
})

/** Finds the melding that is meant, and goes on with it. */
async function opZoek(context: Context, dialoog: Handeldialoog, vooraf: readonly Antwoord[] = []): Promise<Stap> {
  const { deps, toestand } = context
  const { teksten } = deps
  const { intent } = HANDELINGEN[dialoog.handeling]
  const klaar = (zin: string): Stap => ({
    toestand: uitDialoog(toestand),
    antwoorden: [zeg(zin)],
    begrip: begrip(intent, 0.9),
  })
  const welke = await welkeMelding(context)
  switch (welke.kind) {
    case 'geen_toegang':
      return { ...klaar(teksten.algemeen.geenToegang), begrip: begrip('geen_toegang', 0.95) }
    case 'geen':
      return klaar(welke.zin)
    case 'vraag':
    case 'kies': {
      const keuzes = welke.kind === 'kies' ? welke.meldingen : []
      return {
        toestand: {
          ...toestand,
          dialoog: { ...dialoog, vraag: 'welke', keuzes: keuzes.slice(0, 3).map(({ nummer }) => nummer) },
        },
        antwoorden: [welkeVraag(deps, dialoog, keuzes)],
        begrip: begrip(intent, 0.9),
      }
    }
    case 'deze': {
      const { nummer, initialen, status } = welke.melding
      if (status !== 'lopend')
        return klaar(teksten.handeling.looptNiet({ nummer, stand: teksten.melding.stand[status] }))
      const weer =
        dialoog.waarden['uitkomst'] === 'terug_op_school'
          ? [zeg(teksten.handeling.weerNaarSchool({ wie: initialen }))]
          : []
      const stap = await volgende(context, { ...dialoog, over: nummer, wie: initialen }, [...weer, ...vooraf])
      return metKop(context, stap)
    }
  }
}

/** What is begun is named before its first question; its card names itself. */
function metKop({ deps }: Context, stap: Stap): Stap {
  const { dialoog } = stap.toestand
  if (dialoog?.soort !== 'handeling' || dialoog.vraag === 'bevestigen') return stap
  return {
    ...stap,
    antwoorden: [zeg(deps.teksten.handeling.begin({ kop: kopVan(deps, dialoog) })), ...stap.antwoorden],
  }
}

/** The next thing to ask; when nothing is missing, all of it said back with the question whether it is right. */
export async function volgende(
  context: Context,
  dialoog: Handeldialoog,
  vooraf: readonly Antwoord[] = [],
): Promise<Stap> {
  const { deps, toestand } = context
  const handeling = HANDELINGEN[dialoog.handeling]
  const { keuzes: _, ...rest } = dialoog
  // What was said and cannot be is asked, not filled in.
  const waarden = vooraf.length > 0 ? dialoog.waarden : metStandaard(handeling, dialoog.waarden, deps)
  const open = (vraag: string, antwoord: Antwoord): Stap => ({
    toestand: { ...toestand, dialoog: { ...rest, waarden, vraag, gemist: 0 } },
    antwoorden: [...vooraf, antwoord],
    begrip: begrip(handeling.intent, 0.9),
  })
  const omgeving = await omgevingVan(deps, dialoog.handeling)
  const ontbreekt = handeling.velden.find(({ vraag, naam }) => vraag && waarden[naam] === undefined)
  if (ontbreekt)
    return open(ontbreekt.naam, zeg(ontbreekt.vraag?.(deps.teksten) ?? '', suggesties(ontbreekt, omgeving)))
  return open('bevestigen', bevestigkaart({ ...rest, waarden }, omgeving))
}

const suggesties = (veld: Handelveld, omgeving: Formulieromgeving): readonly string[] | undefined =>
  veld.suggesties?.(omgeving.deps.teksten) ?? veld.keuzes?.(omgeving).map(({ titel }) => titel)

/** What holds when nobody says otherwise is taken once the rest is known. */
function metStandaard({ velden }: Handelingsdefinitie, waarden: Waarden, { vandaag }: Deps): Waarden {
  const standaard = velden.flatMap(({ naam, standaard: geef }) =>
    geef && waarden[naam] === undefined ? [[naam, geef(vandaag)] as const] : [],
  )
  return { ...waarden, ...Object.fromEntries(standaard) }
}

/** One turn of an act that is being made ready; undefined when the message had nothing to do with it. */
export async function vervolgHandeling(context: Context, dialoog: Handeldialoog): Promise<Stap | undefined> {
  const { begrepen, deps } = context
  const { kort, kaal, plat } = begrepen
  if (wilStoppen(begrepen)) return stopHandeling(context)
  if (/\bformulier\b/.test(plat) && !/\?/.test(plat) && dialoog.over !== undefined)
    return toonFormulier(context, dialoog)

  if (dialoog.vraag === 'welke') {
    const gekozen = dialoog.keuzes?.[rangwoord(plat)]
    const nummer = gekozen ?? /^\D{0,12}((?:20\d\d-)?\d{1,5})\W*$/.exec(plat.trim())?.[1]
    if (nummer !== undefined) return kiesMelding(context, dialoog, nummer)
    return begrepen.leerlingen.length > 0 || begrepen.meldingnummer !== undefined ? opZoek(context, dialoog) : undefined
  }

  const omgeving = await omgevingVan(deps, dialoog.handeling)
  const { waarden, fout } = hoor(dialoog, begrepen, omgeving)
  const anders = wijzigingen(dialoog, waarden, omgeving)
  if (dialoog.vraag === 'bevestigen' || dialoog.vraag === 'wat_anders') {
    const zegtJa = kort === 'ja' && kaal && anders.length === 0
    const toch = dialoog.vraag === 'wat_anders' && anders.length === 0 && (zegtJa || isTochGoed(plat))
    if (toch) return volgende(context, dialoog)
    if (zegtJa && (dialoog.gemist === 0 || isStevigJa(plat))) return doe(context, dialoog)
    if (zegtJa) return volgende(context, dialoog)
    if (kort === 'nee' && kaal && anders.length === 0) return watAnders(context, dialoog)
  }
  if (fout) return mis(context, dialoog, [zeg(fout)])
  if (anders.length === 0 && JSON.stringify(waarden) === JSON.stringify(dialoog.waarden)) return undefined
  const verbeterd = dialoog.vraag === 'bevestigen' || dialoog.vraag === 'wat_anders'
  const vooraf = verbeterd ? [zeg(deps.teksten.handeling.aangepast({ wat: anders.join('; ') }))] : []
  return volgende(context, { ...dialoog, waarden, versie: dialoog.versie + 1 }, vooraf)
}

function wijzigingen({ handeling, waarden: oud }: Handeldialoog, nieuw: Waarden, omgeving: Formulieromgeving) {
  return HANDELINGEN[handeling].velden.flatMap((veld) => {
    const waarde = nieuw[veld.naam]
    if (!waarde || waarde === oud[veld.naam]) return []
    return [`${veld.label(omgeving.deps.teksten).toLowerCase()}: ${veld.inWoorden(waarde, omgeving)}`]
  })
}

/** Goes on with the melding of this number, from a button or as it was typed. */
export function kiesMelding(context: Context, dialoog: Handeldialoog, nummer: string): Promise<Stap> {
  const begrepen = { ...context.begrepen, meldingnummer: nummer }
  return opZoek({ ...context, begrepen }, dialoog)
}

export function watAnders({ deps, toestand }: Context, dialoog: Handeldialoog): Stap {
  return {
    toestand: { ...toestand, dialoog: { ...dialoog, vraag: 'wat_anders', gemist: 0 } },
    antwoorden: [zeg(deps.teksten.handeling.watAnders)],
    begrip: begrip(HANDELINGEN[dialoog.handeling].intent, 0.9),
  }
}

/** Nothing is changed. */
export const stopHandeling = ({ deps, toestand }: Context): Stap => ({
  toestand: uitDialoog(toestand),
  antwoorden: [zeg(deps.teksten.handeling.gestopt)],
  begrip: begrip('thuiszitter_annuleren', 0.95),
})

/** Asks again with an example; the second time with the form. After that it asks no more, and names a person. */
export async function nogEensHandeling(context: Context, dialoog: Handeldialoog): Promise<Stap> {
  const { teksten } = context.deps
  const veld = HANDELINGEN[dialoog.handeling].velden.find(({ naam }) => naam === dialoog.vraag)
  const zin =
    dialoog.vraag === 'welke'
      ? teksten.handeling.noemWelke({ vraag: HANDELINGEN[dialoog.handeling].welke(teksten) })
      : veld
        ? opnieuw(veld, teksten)
        : dialoog.vraag === 'wat_anders'
          ? teksten.handeling.watAnders
          : teksten.handeling.nogEens
  const opties = veld && suggesties(veld, await omgevingVan(context.deps, dialoog.handeling))
  return mis(context, dialoog, [zeg(zin, opties)])
}

/** What was no answer to a question for a sentence was not too long a one: that question again. */
const opnieuw = ({ soort, vraag, fout }: Handelveld, teksten: Deps['teksten']): string =>
  soort === 'tekst' && vraag ? vraag(teksten) : fout(teksten)

async function mis(context: Context, dialoog: Handeldialoog, zinnen: readonly Antwoord[]): Promise<Stap> {
  const { deps, toestand } = context
  const nieuw = { ...dialoog, gemist: dialoog.gemist + 1 }
  const kanFormulier = dialoog.over !== undefined && HANDELINGEN[dialoog.handeling].velden.length > 0
  const kaart = nieuw.gemist === 2 && kanFormulier ? (await toonFormulier(context, nieuw)).antwoorden : []
  return {
    toestand: { ...toestand, dialoog: nieuw },
    antwoorden: nieuw.gemist >= 3 ? [zeg(deps.teksten.handeling.hulplijn)] : [...zinnen, ...kaart],
    begrip: begrip(HANDELINGEN[dialoog.handeling].intent, 0.4),
  }
}

/** The open question once more, after something else was answered. */
export async function hervatHandeling(context: Context, dialoog: Handeldialoog): Promise<readonly Antwoord[]> {
  const { teksten } = context.deps
  const stap = dialoog.over === undefined ? await opZoek(context, dialoog) : await volgende(context, dialoog)
  return [zeg(teksten.handeling.terug({ kop: kopVan(context.deps, dialoog) })), ...stap.antwoorden]
}

/** Takes a filled form in, as `vulMeldingIn` does for a melding. */
export async function vulHandelingIn(context: Context, dialoog: Handeldialoog, formulier: Formulier): Promise<Stap> {
  const { velden } = HANDELINGEN[dialoog.handeling]
  const { waarden, fouten } = leesFormulier<Waarden>(velden, dialoog.waarden, {
    ingevuld: formulier.waarden,
    isHetGeheel: formulier.versie === dialoog.versie,
    omgeving: await omgevingVan(context.deps, dialoog.handeling),
  })
  const gevraagd = Object.fromEntries(velden.filter(({ verplicht }) => !verplicht).map(({ naam }) => [naam, '']))
  const nieuw = { ...dialoog, waarden: { ...gevraagd, ...waarden }, versie: dialoog.versie + 1 }
  const [fout] = fouten
  // As for a melding: what was changed was not shown whole yet.
  return fout === undefined
    ? volgende(context, nieuw)
    : toonFormulier(context, { ...nieuw, vraag: fout, gemist: 0 }, fouten)
}
