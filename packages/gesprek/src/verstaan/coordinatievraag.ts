import { vouw } from '@thuisnabij/kennis'

const AAN_COORDINATIE = String.raw`(?:de )?coordinat(?:ie|or|oren)\b`
/** "stel dit aan de coördinatie", "vraag aan de coördinatie: …"; not "stuur ik dat naar de coördinatie?". */
const OPDRACHT = new RegExp(
  String.raw`^(?:(?:kun|kan|wil) (?:je|jij|u) )?(?:graag |even |dit |deze vraag |mijn vraag |het )*(?:stel|stuur|leg|vraag|geef)(?! (?:ik|je|jij|we|wij|u|jullie)\b)\b[^.?!]{0,40}?\b${AAN_COORDINATIE}(?: (?:voor|door|vragen|stellen|voorleggen|sturen|doorsturen))?`,
)
/** "kun je dit aan de coördinatie vragen". */
const VERZOEK = new RegExp(
  String.raw`^(?:kun|kan|wil) (?:je|jij|u|ik)\b[^.?!]{0,30}?\baan ${AAN_COORDINATIE} (?:vragen|stellen|voorleggen|sturen|doorsturen)`,
)

/**
 * The question that somebody wants to be put to the coördinatie, as typed; empty when it was not said which. Undefined when
 * nothing is to be put to them.
 */
export function vindCoordinatievraag(tekst: string): string | undefined {
  const plat = vouw(tekst.trim())
  const gevonden = OPDRACHT.exec(plat) ?? VERZOEK.exec(plat)
  if (!gevonden) return undefined
  const rest =
    /co[oö]rdinat(?:ie|or|oren)\b(?: (?:voor|door|vragen|stellen|voorleggen|sturen|doorsturen)\b)?[\s:,.\-–“"]*([\s\S]*)$/iu.exec(
      tekst.normalize('NFC'),
    )?.[1]
  return (
    rest
      ?.replace(/[”"]\s*$/, '')
      .replace(/^[?!]+$/, '')
      .trim() ?? ''
  )
}
