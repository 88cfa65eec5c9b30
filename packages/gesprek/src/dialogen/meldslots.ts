import { formatDatum, VERZUIMTYPE_TEKST, verzuimSindsTekst } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import type { Schoolnaam } from '../deps.ts'
import type { Regel } from '../kaart.ts'
import type { Meldslots, Meldvraag, Wisveld } from '../toestand.ts'
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
        // Since when a leerling comes again for a part is not the first day at home.
        sindsGenoemd: begrepen.sinds.nadrukkelijk && begrepen.aanwezigheid === undefined,
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
    ...gewistVan(slots, begrepen),
  }
}

/** "haal leerplicht weg" says no more than that: not that leerplicht knows nothing. */
const gezegdVanLeerplicht = ({ leerplichtGemeld, weggehaald }: Begrepen): boolean | undefined =>
  leerplichtGemeld === false && weggehaald.velden.includes('leerplicht') ? undefined : leerplichtGemeld

/** What was taken back, as far as it was not said anew. */
function gewistVan(slots: Meldslots, begrepen: Begrepen) {
  const { weggehaald, reden, aanwezigheid, betrokkenen, jeugdartsBetrokken: jeugdarts } = begrepen
  const nieuw = { reden, aanwezigheid, leerplicht: gezegdVanLeerplicht(begrepen), jeugdarts }
  const velden: readonly string[] = weggehaald.velden
  const weg = velden.filter((veld): veld is Wisveld => veld in nieuw)
  const gewist = [...new Set([...(slots.gewist ?? []), ...weg])].filter((veld) => nieuw[veld] === undefined)
  const partijen = [...new Set([...(slots.betrokkenenWeg ?? []), ...weggehaald.betrokkenen])].filter(
    (wie) => !betrokkenen.includes(wie),
  )
  return { ...(gewist.length > 0 && { gewist }), ...(partijen.length > 0 && { betrokkenenWeg: partijen }) }
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

function leerplichtVan(begrepen: Begrepen, vraag: Meldvraag | undefined): Meldslots['leerplicht'] {
  const { kort } = begrepen
  const leerplichtGemeld = gezegdVanLeerplicht(begrepen)
  if (leerplichtGemeld !== undefined) return leerplichtGemeld ? 'ja' : 'nee'
  return vraag === 'leerplicht' && kort === 'weet_niet' ? 'onbekend' : undefined
}

/** What is needed to say a slot in words. */
export type Weergave = { readonly teksten: Teksten; readonly scholen: readonly Schoolnaam[] }

type Veld = {
  readonly label: (teksten: Teksten) => string
  readonly waarde: (slots: Meldslots, weergave: Weergave) => string | undefined
  /** Told, but not stored: named in a correction, not in what is said back. */
  readonly los?: true
}

/** One definition of what is said back: in the card, and in "groep 6 wordt groep 7". In the order of reading. */
const VELDEN: readonly Veld[] = [
  { label: (teksten) => teksten.veld.leerling, waarde: ({ initialen }) => initialen },
  {
    label: (teksten) => teksten.veld.groep,
    waarde: ({ groep, groepOnbekend }, { teksten }) =>
      groep === undefined
        ? groepOnbekend
          ? teksten.waarde.groepOnbekend
          : undefined
        : teksten.waarde.groep({ groep }),
  },
  {
    label: (teksten) => teksten.veld.leeftijd,
    waarde: ({ leeftijd }, { teksten }) =>
      leeftijd === undefined ? undefined : teksten.waarde.jaar({ jaren: leeftijd }),
    los: true,
  },
  { label: (teksten) => teksten.veld.geboortejaar, waarde: ({ geboortejaar }) => geboortejaar?.toString() },
  {
    label: (teksten) => teksten.veld.school,
    waarde: ({ schoolId }, { scholen }) => scholen.find(({ id }) => id === schoolId)?.naam,
  },
  { label: (teksten) => teksten.veld.thuisSinds, waarde: ({ sinds }) => sinds && sindstekst(sinds) },
  {
    label: (teksten) => teksten.veld.soortVerzuim,
    waarde: ({ verzuimtype }) => verzuimtype && VERZUIMTYPE_TEKST[verzuimtype],
  },
  { label: (teksten) => teksten.veld.nogOpSchool, waarde: ({ aanwezigheid }) => aanwezigheid },
  { label: (teksten) => teksten.veld.reden, waarde: ({ reden }) => reden },
  {
    label: (teksten) => teksten.veld.leerplicht,
    waarde: ({ leerplicht }, { teksten }) => leerplicht && leerplichttekst(teksten, leerplicht),
  },
  {
    label: (teksten) => teksten.veld.jeugdarts,
    waarde: ({ jeugdartsBetrokken }, { teksten }) =>
      jeugdartsBetrokken === undefined
        ? undefined
        : jeugdartsBetrokken
          ? teksten.waarde.betrokken
          : teksten.waarde.nogNietBetrokken,
  },
  {
    label: (teksten) => teksten.veld.ookBetrokken,
    waarde: ({ betrokkenen }) => (betrokkenen.length > 0 ? betrokkenen.join(', ') : undefined),
  },
  {
    label: (teksten) => teksten.veld.urgent,
    waarde: ({ veiligheid }, { teksten }) => (veiligheid ? teksten.waarde.urgent : undefined),
  },
  {
    label: (teksten) => teksten.veld.weg,
    waarde: ({ gewist = [], betrokkenenWeg = [] }, { teksten }) =>
      [...gewist.map((veld) => teksten.waarde.gewist[veld]), ...betrokkenenWeg].join(', ') || undefined,
    los: true,
  },
]

function leerplichttekst(teksten: Teksten, leerplicht: NonNullable<Meldslots['leerplicht']>): string {
  switch (leerplicht) {
    case 'ja':
      return teksten.waarde.opDeHoogte
    case 'nee':
      return teksten.waarde.nogNietGemeld
    case 'onbekend':
      return teksten.waarde.gemeldOnbekend
  }
}

/** "maandag 30 oktober 2023", or "ongeveer 31 oktober 2023 (eind oktober 2023)". */
const sindstekst = (sinds: NonNullable<Meldslots['sinds']>): string =>
  sinds.precisie === 'dag' ? formatDatum(sinds.op, 'lang') : verzuimSindsTekst(sinds)

/** All that was told, said back in words. */
export function toRegels(slots: Meldslots, weergave: Weergave): readonly Regel[] {
  return VELDEN.flatMap(({ label, waarde, los }) => {
    const tekst = los ? undefined : waarde(slots, weergave)
    return tekst === undefined ? [] : [{ label: label(weergave.teksten), waarde: tekst }]
  })
}

/** What changed between two, for who corrected something: "groep 6 wordt groep 7", "leerplicht: op de hoogte". */
export function verschillen(
  oud: Meldslots,
  nieuw: Meldslots,
  weergave: Weergave,
  telt: (was: string | undefined) => boolean = () => true,
): readonly string[] {
  const { teksten } = weergave
  return VELDEN.flatMap(({ label, waarde }) => {
    const [was, wordt] = [waarde(oud, weergave), waarde(nieuw, weergave)]
    if (was === wordt || !telt(was)) return []
    const veld = label(teksten).toLowerCase()
    if (was === undefined) return wordt === undefined ? [] : [teksten.melding.wijziging.nieuw({ veld, wordt })]
    return [
      wordt === undefined
        ? teksten.melding.wijziging.vervalt({ veld, was })
        : teksten.melding.wijziging.anders({ was, wordt }),
    ]
  })
}

/** As {@link verschillen}, without what is new: only what stood there and is no more. */
export const overschreven = (oud: Meldslots, nieuw: Meldslots, weergave: Weergave): readonly string[] =>
  verschillen(oud, nieuw, weergave, (was) => was !== undefined)
