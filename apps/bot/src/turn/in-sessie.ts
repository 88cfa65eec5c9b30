import {
  blokkeerGesprek,
  findAntwoordAls,
  listAntwoorden,
  openGesprek,
  type Session,
  saveBeurt,
  saveConceptkaart,
  verstuurTaak,
  wekBezorgingen,
} from '@thuisnabij/db'
import { type Antwoordregel, conceptOp, type Verdeling, verdeel } from '../antwoordregel.ts'
import { beantwoord, type Gespreksturn } from '../beantwoord.ts'
import type { Persoon } from '../persoon.ts'
import type { InkomendeGebeurtenis } from '../ports.ts'
import { conceptVan, leesStand } from '../stand.ts'
import type { TurnOptions } from '../turn.ts'

export type Beurtinvoer = {
  readonly inkomend: InkomendeGebeurtenis
  readonly persoon: Persoon
  readonly opTijd: { readonly nog: boolean }
}
export type Beurtuitkomst = Verdeling & {
  readonly regels: readonly Antwoordregel[]
  /** Messages that show a draft which no longer stands so. */
  readonly vervallen: readonly string[]
}

const niets: Beurtuitkomst = { pakket: { soort: 'niets' }, teSturen: [], regels: [], vervallen: [] }

/** All of a turn that commits together: the conversation held, what the event causes, the replies and the state after it. */
export async function beurtInSessie(
  options: TurnOptions,
  sessie: Session,
  { inkomend, persoon, opTijd }: Beurtinvoer,
): Promise<Beurtuitkomst> {
  const { activityId, wijze, gebeurtenis, adresseerbaar } = inkomend
  const { gebruikerId, ...adres } = inkomend.adres
  const geopend = await openGesprek(sessie, {
    adres: { ...adres, soort: inkomend.plek, teamsUserId: gebruikerId },
    adresseerbaar,
    activityId,
  })
  if (geopend.alVerwerkt) return await herhaald(options, sessie, inkomend)
  if (gebeurtenis.soort === 'verwijderd') {
    await blokkeerGesprek(sessie, adres.gesprekId, { medewerkerId: persoon.wie.medewerkerId, reden: 'verwijderd' })
    return niets
  }
  if (adresseerbaar) for (const id of await wekBezorgingen(sessie)) await verstuurTaak(sessie, 'bezorgen', { id })

  const stand = leesStand(geopend.toestand)
  const gesprek = (turn: Gespreksturn) => options.gesprek(sessie, persoon, turn)
  const onder = gebeurtenis.soort === 'feedback' ? await antwoordOnder(sessie, inkomend) : undefined
  const { regels: alle, nieuw } = await beantwoord(gesprek, options.teksten, {
    ...{ persoon, stand, gebeurtenis },
    ...(onder ? { onder } : {}),
  })
  const trace = options.trace === 'alle' || (options.trace === 'teruggegeven' && wijze === 'teruggeven')
  const regels = alle.filter(({ soort }) => soort !== 'trace' || trace)
  const teLaat = !opTijd.nog && (wijze === 'invoke' || wijze === 'venster')
  const hoe = teLaat ? 'sturen' : wijze
  const verdeling = verdeel(options.teksten, hoe, gebeurtenis, regels)
  const concept = conceptVan(nieuw)
  const vervallen = await saveBeurt(sessie, {
    gesprekId: adres.gesprekId,
    activityId,
    toestand: nieuw,
    antwoorden: regels.map((antwoord, plek) => ({
      antwoord,
      status: verdeling.teSturen.includes(plek) ? 'klaar' : 'teruggegeven',
    })),
    ...(concept === undefined ? {} : { concept }),
  })
  const ingenomen = verdeling.pakket.soort === 'kaart' ? inkomend.berichtId : undefined
  const [anders, getoond] =
    hoe === 'venster'
      ? [vervallen, regels.findLast(({ soort }) => soort === 'kaart')]
      : [ingenomen === undefined ? [] : [ingenomen], regels.find((_, plek) => !verdeling.teSturen.includes(plek))]
  await noteerKaarten(sessie, adres.gesprekId, anders, getoond)
  return { ...verdeling, regels, vervallen: vervallen.filter((berichtId) => berichtId !== ingenomen) }
}

/** The answer that a thumb stands under; undefined once it is erased. */
async function antwoordOnder(
  sessie: Session,
  { adres, berichtId }: InkomendeGebeurtenis,
): Promise<Antwoordregel | undefined> {
  if (berichtId === undefined) return undefined
  return (await findAntwoordAls(sessie, adres.gesprekId, berichtId)) as Antwoordregel | undefined
}

/** Messages that show another card from now on, which may be of a draft too. */
async function noteerKaarten(
  sessie: Session,
  gesprekId: string,
  berichtIds: readonly string[],
  getoond: Antwoordregel | undefined,
): Promise<void> {
  const { medewerkerId } = sessie.wie
  const concept = getoond && conceptOp(getoond)
  if (concept === undefined) return
  for (const berichtId of berichtIds) await saveConceptkaart(sessie, { concept, berichtId, gesprekId, medewerkerId })
}

/** The channel sent it again. Messages were or will be sent once; what goes in the response is given again. */
async function herhaald(
  { teksten }: TurnOptions,
  sessie: Session,
  { adres, activityId, wijze, gebeurtenis }: InkomendeGebeurtenis,
): Promise<Beurtuitkomst> {
  const eerder = wijze === 'sturen' ? [] : await listAntwoorden(sessie, adres.gesprekId, activityId)
  const regels = eerder
    .filter(({ status }) => status === 'teruggegeven')
    .map(({ antwoord }) => antwoord as Antwoordregel)
  const { pakket } = verdeel(teksten, wijze, gebeurtenis, regels)
  const leeg = wijze === 'invoke' && pakket.soort === 'niets'
  return { ...niets, regels, pakket: leeg ? { soort: 'melding', tekst: teksten.deur.alVerwerkt } : pakket }
}
