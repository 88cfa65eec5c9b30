import { formatDatum, VERZUIMTYPE_TEKST, verzuimSindsTekst } from '@thuisnabij/domain'
import type { Schoolnaam } from '../deps.ts'
import type { Regel } from '../kaart.ts'
import type { Meldslots, Meldvraag } from '../toestand.ts'
import type { Begrepen } from '../verstaan/verstaan.ts'
import type { Weggehaald } from '../verstaan/weghalen.ts'

export const leeg: Meldslots = { betrokkenen: [], veiligheid: false }

/**
 * The slots with what a message adds or corrects. A bare answer ("6", "ja") counts only for the question that is open.
 *
 * A groep that does not exist is left out.
 */
export function neemOver(slots: Meldslots, begrepen: Begrepen, vraag: Meldvraag | undefined): Meldslots {
  const [leerling] = begrepen.leerlingen
  const andereLeerling = leerling && leerling.initialen !== slots.initialen
  const over = zonderWeggehaald(slots, begrepen.weggehaald)
  const { leerlingId: _, ...zonderKeuze } = over
  const basis = andereLeerling ? zonderKeuze : over
  const groep = begrepen.groep ?? leerling?.groep ?? begrepen.kaalGetal
  const leeftijd =
    begrepen.leeftijd ??
    (groep !== undefined && groep > 8 && groep <= 14 && begrepen.groep === undefined ? groep : undefined)
  const groepOnbekend = vraag === 'groep' && begrepen.kort === 'weet_niet' && groep === undefined
  const [school] = begrepen.scholen
  const leerplicht = leerplichtVan(begrepen, vraag)
  const langGeleden = vraag === 'lang_geleden' && begrepen.kort === 'ja' && !begrepen.sinds

  return {
    ...basis,
    ...(leerling && { initialen: leerling.initialen }),
    ...(groep !== undefined && groep >= 1 && groep <= 8 && { groep }),
    ...(groepOnbekend && { groepOnbekend }),
    ...(leeftijd !== undefined && { leeftijd }),
    ...(begrepen.geboortejaar !== undefined && { geboortejaar: begrepen.geboortejaar }),
    ...(school && { schoolId: school.id }),
    // Words that mean either of two days are asked about.
    ...(begrepen.sinds?.ook === undefined &&
      begrepen.sinds && {
        sinds: begrepen.sinds.sinds,
        sindsGenoemd: begrepen.sinds.nadrukkelijk,
        langGeledenBevestigd: false,
      }),
    ...(langGeleden && { langGeledenBevestigd: true }),
    ...(begrepen.verzuimtype && { verzuimtype: begrepen.verzuimtype }),
    // Who still attends part of the week is away for part of it.
    ...(begrepen.aanwezigheid && {
      aanwezigheid: begrepen.aanwezigheid,
      verzuimtype: begrepen.verzuimtype ?? slots.verzuimtype ?? 'gedeeltelijk',
    }),
    ...(begrepen.reden && { reden: begrepen.reden }),
    ...(leerplicht && { leerplicht }),
    ...(begrepen.jeugdartsBetrokken !== undefined && { jeugdartsBetrokken: begrepen.jeugdartsBetrokken }),
    betrokkenen: [...new Set([...over.betrokkenen, ...begrepen.betrokkenen])],
    veiligheid: over.veiligheid || begrepen.gevaar,
  }
}

/** Without what was taken back; said anew in the same message, it comes back in. */
function zonderWeggehaald(slots: Meldslots, { velden, betrokkenen, nietGroep }: Weggehaald): Meldslots {
  const weg = new Set<string>(nietGroep !== undefined && nietGroep === slots.groep ? [...velden, 'groep'] : velden)
  const rest = Object.fromEntries(Object.entries(slots).filter(([naam]) => !weg.has(naam)))
  return {
    ...rest,
    betrokkenen: slots.betrokkenen.filter((wie) => !betrokkenen.includes(wie)),
    veiligheid: slots.veiligheid && !weg.has('veiligheid'),
  }
}

function leerplichtVan({ leerplichtGemeld, kort }: Begrepen, vraag: Meldvraag | undefined): Meldslots['leerplicht'] {
  if (leerplichtGemeld !== undefined) return leerplichtGemeld ? 'ja' : 'nee'
  if (vraag !== 'leerplicht') return undefined
  return kort === 'ja' || kort === 'nee' ? kort : kort === 'weet_niet' ? 'onbekend' : undefined
}

type Veld = {
  readonly label: string
  readonly waarde: (slots: Meldslots, scholen: readonly Schoolnaam[]) => string | undefined
  /** Told, but not stored: named in a correction, not in what is said back. */
  readonly los?: true
}

/** One definition of what is said back: in the card, and in "groep 6 wordt groep 7". In the order of reading. */
const VELDEN: readonly Veld[] = [
  { label: 'Leerling', waarde: ({ initialen }) => initialen },
  {
    label: 'Groep',
    waarde: ({ groep, groepOnbekend }) =>
      groep === undefined ? (groepOnbekend ? 'groep onbekend' : undefined) : `groep ${groep}`,
  },
  { label: 'Leeftijd', waarde: ({ leeftijd }) => (leeftijd === undefined ? undefined : `${leeftijd} jaar`), los: true },
  { label: 'Geboortejaar', waarde: ({ geboortejaar }) => geboortejaar?.toString() },
  { label: 'School', waarde: ({ schoolId }, scholen) => scholen.find(({ id }) => id === schoolId)?.naam },
  { label: 'Thuis sinds', waarde: ({ sinds }) => sinds && sindstekst(sinds) },
  { label: 'Soort verzuim', waarde: ({ verzuimtype }) => verzuimtype && VERZUIMTYPE_TEKST[verzuimtype] },
  { label: 'Nog wel op school', waarde: ({ aanwezigheid }) => aanwezigheid },
  { label: 'Reden', waarde: ({ reden }) => reden },
  { label: 'Leerplicht', waarde: ({ leerplicht }) => leerplicht && LEERPLICHT[leerplicht] },
  {
    label: 'Jeugdarts',
    waarde: ({ jeugdartsBetrokken }) =>
      jeugdartsBetrokken === undefined ? undefined : jeugdartsBetrokken ? 'betrokken' : 'nog niet betrokken',
  },
  {
    label: 'Ook betrokken',
    waarde: ({ betrokkenen }) => (betrokkenen.length > 0 ? betrokkenen.join(', ') : undefined),
  },
  { label: 'Urgent', waarde: ({ veiligheid }) => (veiligheid ? 'ja, zorgen over veiligheid' : undefined) },
]

const LEERPLICHT = { ja: 'op de hoogte', nee: 'nog niet gemeld', onbekend: 'niet bekend of het gemeld is' } as const

/** "maandag 30 oktober 2023", or "ongeveer 31 oktober 2023 (eind oktober 2023)". */
const sindstekst = (sinds: NonNullable<Meldslots['sinds']>): string =>
  sinds.precisie === 'dag' ? formatDatum(sinds.op, 'lang') : verzuimSindsTekst(sinds)

/** All that was told, said back in words. */
export function toRegels(slots: Meldslots, scholen: readonly Schoolnaam[]): readonly Regel[] {
  return VELDEN.flatMap(({ label, waarde, los }) => {
    const tekst = los ? undefined : waarde(slots, scholen)
    return tekst === undefined ? [] : [{ label, waarde: tekst }]
  })
}

/** What changed between two, for who corrected something: "groep 6 wordt groep 7", "leerplicht: op de hoogte". */
export function verschillen(
  oud: Meldslots,
  nieuw: Meldslots,
  scholen: readonly Schoolnaam[],
  telt: (was: string | undefined) => boolean = () => true,
): readonly string[] {
  return VELDEN.flatMap(({ label, waarde }) => {
    const [was, wordt] = [waarde(oud, scholen), waarde(nieuw, scholen)]
    if (was === wordt || !telt(was)) return []
    if (wordt === undefined) return [`${label.toLowerCase()} vervalt: ${was}`]
    return [was === undefined ? `${label.toLowerCase()}: ${wordt}` : `${was} wordt ${wordt}`]
  })
}

/** As {@link verschillen}, without what is new: only what stood there and is no more. */
export const overschreven = (oud: Meldslots, nieuw: Meldslots, scholen: readonly Schoolnaam[]): readonly string[] =>
  verschillen(oud, nieuw, scholen, (was) => was !== undefined)
