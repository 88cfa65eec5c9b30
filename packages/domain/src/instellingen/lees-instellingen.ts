import type { MedewerkerId } from '../ids.ts'
import type { Termijn } from '../kalender/termijn.ts'
import type { Alias, Rol } from '../organisatie/organisatie.ts'
import { ok, type Result, weiger } from '../result.ts'
import type {
  Berichtlimiet,
  Instelling,
  Instellingen,
  KennisInstellingen,
  Mandaat,
  MonitorInstellingen,
  OrganisatieInstellingen,
  Partner,
  Signaalkanaal,
  Thuiszitterdefinitie,
  ThuiszitterInstellingen,
  TlvInstellingen,
  VereistStuk,
} from './instellingen.ts'
import { dag, getal, janee, keuze, type Lezer, lijst, object, optioneel, tekst, woordenboek } from './lezer.ts'

/** Every error of a settings file, a Dutch sentence each that begins with the place in the file. */
export type OngeldigeInstellingen = { readonly kind: 'OngeldigeInstellingen'; readonly fouten: readonly string[] }

/** Reads a settings file, parsed from JSON. Refuses with all that is wrong; an unknown field is wrong as well. */
export function leesInstellingen(json: unknown): Result<Instellingen, OngeldigeInstellingen> {
  const fouten: string[] = []
  const instellingen = lezer(json, 'instellingen', fouten)
  if (fouten.length === 0) fouten.push(...volgordefouten(instellingen), ...onderdrukkingsfouten(instellingen))
  return fouten.length === 0 ? ok(instellingen) : weiger({ kind: 'OngeldigeInstellingen', fouten })
}

const instelling = <Waarde>(waarde: Lezer<Waarde>): Lezer<Instelling<Waarde>> =>
  object<Instelling<unknown>>({ waarde, bron: tekst, sinds: dag }) as Lezer<Instelling<Waarde>>

const medewerkerId: Lezer<MedewerkerId> = (waarde, pad, fouten) => tekst(waarde, pad, fouten) as MedewerkerId
const tlvSoort = keuze('SBO', 'SO_LAAG', 'SO_MIDDEN', 'SO_HOOG')
const rol: Lezer<Rol> = keuze(
  'ib',
  'directeur',
  'coordinatie',
  'deskundige',
  'schoolbestuur',
  'bestuur',
  'rvt',
  'opr',
  'programmaraad',
  'fg',
)

const termijn = object<Termijn>({
  aantal: getal(1),
  eenheid: keuze('dagen', 'werkdagen', 'weken', 'maanden', 'jaren'),
  wettelijk: optioneel(janee),
})

const vereistStuk = object<VereistStuk>({
  code: tekst,
  naam: tekst,
  aanvraagsoorten: optioneel(lijst(keuze('eerste', 'verlenging', 'wijziging'))),
  herkomsten: optioneel(lijst(keuze('basisschool', 'voorschools', 'speciaal_onderwijs', 'anders'))),
  bron: tekst,
  sinds: dag,
})

const tlv = object<TlvInstellingen>({
  vereisteStukken: lijst(vereistStuk),
  termijnen: object<TlvInstellingen['termijnen']>({
    besluit: optioneel(instelling(termijn)),
    aanvullen: optioneel(instelling(termijn)),
    bezwaar: optioneel(instelling(termijn)),
  }),
  mandaten: lijst(
    object<Mandaat>({
      soort: tlvSoort,
      rol: keuze('coordinatie'),
      medewerkerIds: optioneel(lijst(medewerkerId, 1)),
      bron: tekst,
      sinds: dag,
    }),
  ),
  voorschoolseAanvragers: instelling(lijst(keuze('ontvangende_school', 'voorschoolse_instantie'), 1)),
})

const thuiszitter = object<ThuiszitterInstellingen>({
  definities: lijst(
    object<Thuiszitterdefinitie>({
      vanafWeken: getal(1),
      telling: keuze('kalenderdagen', 'zonder_vakanties'),
      geoorloofdTeltMee: janee,
      gedeeltelijkTeltMee: janee,
      bron: tekst,
      sinds: dag,
    }),
    1,
  ),
  normMaanden: instelling(getal(1)),
  nadertDagen: instelling(getal(0)),
  doorzettingsmacht: instelling(lijst(keuze('bestuur', 'schoolbestuur'), 1)),
})

const monitor = object<MonitorInstellingen>({
  streefpercentage: instelling(getal(0, false)),
  onderdrukking: instelling(
    object<MonitorInstellingen['onderdrukking']['waarde']>({ van: getal(1), tot: getal(1), minimaleNoemer: getal(1) }),
  ),
})

const partner = object<Partner>({ naam: tekst, waarvoor: tekst, bron: tekst })

const organisatie = object<OrganisatieInstellingen>({
  gemeenten: lijst(tekst, 1),
  schoolbesturen: lijst(
    object<OrganisatieInstellingen['schoolbesturen'][number]>({
      naam: tekst,
      aliassen: lijst(object<Alias>({ naam: tekst, afgeleid: janee })),
      expertisecentrum: optioneel(tekst),
    }),
    1,
  ),
  expertisecentra: lijst(partner),
  partners: lijst(partner),
})

const lezer = object<Instellingen>({
  naam: tekst,
  korteNaam: tekst,
  gesprek: object<Instellingen['gesprek']>({
    berichtlimiet: instelling(object<Berichtlimiet>({ aantal: getal(1), seconden: getal(1) })),
  }),
  kennis: object<KennisInstellingen>({ landelijkKader: janee, vragenPerDag: instelling(getal(1)) }),
  tlv,
  thuiszitter,
  monitor,
  signaalkanalen: lijst(object<Signaalkanaal>({ soort: keuze('persoonlijk'), rol, bron: tekst, sinds: dag })),
  bewaartermijnen: object<Instellingen['bewaartermijnen']>({
    vragen: optioneel(instelling(termijn)),
    tlv: optioneel(instelling(termijn)),
    thuiszitter: optioneel(instelling(termijn)),
  }),
  organisatie,
  teksten: optioneel(woordenboek(tekst)),
})

const volgordefouten = ({ thuiszitter: { definities } }: Instellingen): readonly string[] =>
  definities
    .slice(1)
    .flatMap((definitie, index) =>
      definitie.sinds > (definities[index]?.sinds ?? definitie.sinds)
        ? []
        : [`instellingen.thuiszitter.definities[${index + 1}].sinds moet later zijn dan die ervoor`],
    )

const onderdrukkingsfouten = ({ monitor: { onderdrukking } }: Instellingen): readonly string[] =>
  onderdrukking.waarde.van <= onderdrukking.waarde.tot
    ? []
    : ['instellingen.monitor.onderdrukking.waarde.tot moet minstens van zijn']
