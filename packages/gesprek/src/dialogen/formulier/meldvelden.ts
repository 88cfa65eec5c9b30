import { normaliseerInitialen, parseDatum, VERZUIMTYPE_TEKST, type Verzuimtype } from '@thuisnabij/domain'
import type { Teksten } from '../../catalogus/teksten.ts'
import type { Meldslots } from '../../toestand.ts'
import type { Veld } from './veld.ts'

/** What a melding wants to know, in the order in which one asks. */
export const MELDVELDEN: readonly Veld<Meldslots>[] = [
  {
    naam: 'leerling',
    soort: 'tekst',
    verplicht: true,
    label: (teksten) => teksten.formulier.initialen,
    vraag: (teksten) => teksten.melding.vraag.leerling,
    fout: (teksten) => teksten.melding.nogEens.leerling,
    lees: ({ initialen }) => initialen,
    vul: ({ leerlingId: _, ...slots }, ingevuld = '') => {
      const initialen = normaliseerInitialen(ingevuld)
      return initialen === undefined ? undefined : { ...slots, initialen }
    },
  },
  {
    naam: 'school',
    soort: 'keuze',
    verplicht: true,
    label: (teksten) => teksten.veld.school,
    fout: (teksten) => teksten.formulier.kies,
    keuzes: ({ deps, scholen }) =>
      (deps.ik.scholen.length > 0 ? deps.ik.scholen : scholen).map(({ id, naam }) => ({ titel: naam, waarde: id })),
    lees: ({ schoolId }) => schoolId,
    vul: (slots, ingevuld, { scholen }) => {
      const school = scholen.find(({ id }) => id === ingevuld)
      return school && { ...slots, schoolId: school.id }
    },
  },
  {
    naam: 'groep',
    soort: 'keuze',
    verplicht: true,
    label: (teksten) => teksten.veld.groep,
    vraag: (teksten) => teksten.melding.vraag.groep,
    fout: (teksten) => teksten.formulier.kies,
    keuzes: ({ deps: { teksten } }) => [
      ...GROEPEN.map((groep) => ({ titel: teksten.waarde.groep({ groep }), waarde: groep })),
      { titel: teksten.suggestie.weetIkNiet, waarde: ONBEKEND },
    ],
    lees: ({ groep, groepOnbekend }) => groep?.toString() ?? (groepOnbekend ? ONBEKEND : undefined),
    vul: ({ groep: _, groepOnbekend: __, ...slots }, ingevuld = '') => {
      if (ingevuld === ONBEKEND) return { ...slots, groepOnbekend: true }
      return GROEPEN.includes(ingevuld) ? { ...slots, groep: Number(ingevuld) } : undefined
    },
  },
  {
    naam: 'sinds',
    soort: 'datum',
    verplicht: true,
    label: (teksten) => teksten.veld.thuisSinds,
    vraag: (teksten) => teksten.melding.vraag.sinds,
    fout: (teksten) => teksten.formulier.dagNietGeweest,
    lees: ({ sinds }) => sinds?.op,
    vul: (slots, ingevuld = '', { deps }) => {
      const op = parseDatum(ingevuld)
      if (op === undefined || op > deps.vandaag) return undefined
      return { ...slots, sinds: { op, precisie: 'dag' }, sindsGenoemd: true, langGeledenBevestigd: false }
    },
  },
  {
    naam: 'verzuimtype',
    soort: 'keuze',
    verplicht: true,
    label: (teksten) => teksten.veld.soortVerzuim,
    vraag: (teksten) => teksten.melding.vraag.verzuimtype,
    suggesties: (teksten) => [
      teksten.suggestie.ongeoorloofd,
      teksten.suggestie.ziekGemeld,
      teksten.suggestie.deelsOpSchool,
    ],
    fout: (teksten) => teksten.formulier.kies,
    keuzes: () => Object.entries(VERZUIMTYPE_TEKST).map(([waarde, titel]) => ({ titel, waarde })),
    lees: ({ verzuimtype }) => verzuimtype,
    vul: (slots, ingevuld = '') => (isVerzuimtype(ingevuld) ? { ...slots, verzuimtype: ingevuld } : undefined),
  },
  {
    naam: 'leerplicht',
    soort: 'keuze',
    verplicht: true,
    label: (teksten) => teksten.formulier.leerplicht,
    vraag: (teksten) => teksten.melding.vraag.leerplicht,
    suggesties: (teksten) => [teksten.suggestie.ja, teksten.suggestie.nee, teksten.suggestie.weetIkNiet],
    fout: (teksten) => teksten.formulier.kies,
    keuzes: ({ deps }) => jaNeeOnbekend(deps.teksten),
    lees: ({ leerplicht }) => leerplicht,
    vul: (slots, ingevuld) =>
      ingevuld === 'ja' || ingevuld === 'nee' || ingevuld === ONBEKEND ? { ...slots, leerplicht: ingevuld } : undefined,
  },
  {
    naam: 'jeugdarts',
    soort: 'keuze',
    verplicht: false,
    label: (teksten) => teksten.formulier.jeugdarts,
    fout: (teksten) => teksten.formulier.kies,
    keuzes: ({ deps }) => jaNeeOnbekend(deps.teksten),
    lees: ({ jeugdartsBetrokken }) =>
      jeugdartsBetrokken === undefined ? undefined : jeugdartsBetrokken ? 'ja' : 'nee',
    vul: ({ jeugdartsBetrokken: _, ...slots }, ingevuld) =>
      ingevuld === 'ja' || ingevuld === 'nee' ? { ...slots, jeugdartsBetrokken: ingevuld === 'ja' } : slots,
  },
  vrijeTekst('aanwezigheid', (teksten) => teksten.veld.nogOpSchool),
  vrijeTekst('reden', (teksten) => teksten.veld.reden),
  {
    naam: 'veiligheid',
    soort: 'jaNee',
    verplicht: false,
    label: (teksten) => teksten.formulier.veiligheid,
    fout: (teksten) => teksten.formulier.kies,
    lees: ({ veiligheid }) => String(veiligheid),
    vul: (slots, ingevuld) => ({ ...slots, veiligheid: ingevuld === 'true' }),
  },
]

const ONBEKEND = 'onbekend'
const GROEPEN: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8']

const isVerzuimtype = (waarde: string): waarde is Verzuimtype => Object.hasOwn(VERZUIMTYPE_TEKST, waarde)

const jaNeeOnbekend = (teksten: Teksten) => [
  { titel: teksten.suggestie.ja, waarde: 'ja' },
  { titel: teksten.suggestie.nee, waarde: 'nee' },
  { titel: teksten.suggestie.weetIkNiet, waarde: ONBEKEND },
]

function vrijeTekst(naam: 'reden' | 'aanwezigheid', label: Veld<Meldslots>['label']): Veld<Meldslots> {
  return {
    naam,
    soort: 'tekst',
    verplicht: false,
    label,
    fout: (teksten) => teksten.formulier.korter,
    lees: (slots) => slots[naam],
    vul: ({ [naam]: _, ...slots }, ingevuld) => {
      if (ingevuld === undefined) return slots
      return ingevuld.length > MEESTE_TEKENS ? undefined : { ...slots, [naam]: ingevuld }
    },
  }
}

/** As the input takes, and as a card shows well. */
export const MEESTE_TEKENS = 500
