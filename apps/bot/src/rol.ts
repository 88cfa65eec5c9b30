import { actieveRollen, type Datum, type Medewerker, naarWie, type Rol, type Wie } from '@thuisnabij/domain'

/** The roles in which somebody can act today through the bot, in the order in which they were given. */
export function mogelijkeRollen(medewerker: Medewerker, vandaag: Datum): readonly (Wie & { readonly rol: Rol })[] {
  return actieveRollen(medewerker, vandaag).flatMap(
    (actief) => naarWie(medewerker, { ...actief, deur: 'bot' }, vandaag) ?? [],
  )
}

/** What is kept of the chosen role: two roles of one name differ by their schoolbestuur. */
export const rolSleutel = ({ rol, schoolbestuurId }: Pick<Wie, 'rol' | 'schoolbestuurId'>): string =>
  schoolbestuurId === undefined ? rol : `${rol}:${schoolbestuurId}`

/** What somebody asks about their roles: which they are, or to act in another one; undefined when the sentence is about something else. `rolnamen`: how people call each role. */
export function leesRolvraag(
  tekst: string,
  rolnamen: Readonly<Record<Rol, string>>,
): { readonly naar?: Rol } | undefined {
  const [, naam] = /^\s*(?:mijn )?rol(?:len)?(?:\s+(.+?))?\s*[?.!]*\s*$/i.exec(tekst) ?? []
  if (naam === undefined) return /^\s*(?:mijn )?rol(?:len)?\s*[?.!]*\s*$/i.test(tekst) ? {} : undefined

  const gezocht = vouw(naam)
  const gevonden = Object.entries(rolnamen).find(([rol, woorden]) => [rol, vouw(woorden)].includes(gezocht))
  return gevonden ? { naar: gevonden[0] as Rol } : undefined
}

const vouw = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z ]/g, '')
    .toLowerCase()
    .trim()
