import {
  blokkeerGesprek,
  type Session,
  saveAntwoordstatussen,
  verstuurTaak,
  withReadSession,
  withSession,
} from '@thuisnabij/db'
import type { Wie } from '@thuisnabij/domain'
import { type Antwoordregel, conceptOp, toBericht } from '../antwoordregel.ts'
import { tekstKaart } from '../kaarten/tekst.ts'
import { type Levering, stuurAlles } from '../levering.ts'
import type { Bericht, InkomendeGebeurtenis } from '../ports.ts'
import type { TurnOptions } from '../turn.ts'
import type { Beurtuitkomst } from './in-sessie.ts'

/** Sends the replies of a turn that is committed, notes what became of each, then takes the cards out that no longer hold. */
export async function stuurEnNoteer(
  options: TurnOptions,
  wie: Wie,
  turn: Beurtuitkomst & { readonly inkomend: InkomendeGebeurtenis },
): Promise<void> {
  if (turn.teSturen.length > 0) await stuurAntwoorden(options, wie, turn)
  await neemUit(options, turn)
}

async function stuurAntwoorden(
  { db, klok, kanaal, teksten }: TurnOptions,
  wie: Wie,
  { inkomend, teSturen, regels }: Beurtuitkomst & { readonly inkomend: InkomendeGebeurtenis },
): Promise<void> {
  const { adres, activityId } = inkomend
  const plekken = teSturen.flatMap((plek) => regels[plek] ?? [])
  const levering = await stuurAlles(
    kanaal,
    adres,
    plekken.map((regel) => toBericht(regel, teksten)),
  )
  const statussen = teSturen.map((volgorde, plek) => ({
    volgorde,
    status: levering.statussen[plek] ?? 'klaar',
    ...verzondenAls(regels[volgorde], levering.berichtIds[plek]),
  }))
  const turn = { gesprekId: adres.gesprekId, activityId, statussen }
  if (levering.later === undefined && levering.geblokkeerd === undefined)
    return await withReadSession(db, { wie, klok }, (sessie) => saveAntwoordstatussen(sessie, turn))

  await withSession(db, { wie, klok }, async (sessie) => {
    await saveAntwoordstatussen(sessie, turn)
    await noteerHindernis(sessie, levering, { wie, gesprekId: adres.gesprekId })
  })
}

function verzondenAls(regel: Antwoordregel | undefined, berichtId: string | undefined) {
  if (!regel || berichtId === undefined) return {}
  const concept = conceptOp(regel)
  return { verzondenAls: berichtId, ...(concept === undefined ? {} : { concept }) }
}

/**
 * A card of a draft that was changed, stored or dropped can no longer be pressed: it says so, for what follows stands below it. When
 * that happened in a window nothing stands below, and the card shows how it is now. Tried once: a card that stays says the same when
 * it is pressed.
 */
async function neemUit(
  { kanaal, teksten, log }: TurnOptions,
  { inkomend, vervallen, regels }: Beurtuitkomst & { readonly inkomend: InkomendeGebeurtenis },
): Promise<void> {
  const nu = inkomend.wijze === 'venster' ? regels.findLast(({ soort }) => soort === 'kaart') : undefined
  const samenvatting = teksten.kaart.nietMeer
  const bericht: Bericht = nu
    ? toBericht(nu, teksten)
    : { soort: 'kaart', kaart: tekstKaart(samenvatting), samenvatting }
  for (const berichtId of vervallen) {
    const verzending = await kanaal.vervang(inkomend.adres, berichtId, bericht)
    if (verzending.kind !== 'verzonden') log(`bot: kaart niet vervangen (${verzending.kind} ${verzending.code})`)
  }
}

async function noteerHindernis(
  sessie: Session,
  { later, geblokkeerd }: Levering,
  { wie, gesprekId }: { readonly wie: Wie; readonly gesprekId: string },
): Promise<void> {
  if (geblokkeerd !== undefined)
    await blokkeerGesprek(sessie, gesprekId, { medewerkerId: wie.medewerkerId, reden: geblokkeerd })
  if (later !== undefined) {
    const na = new Date(Date.now() + (later.naMs ?? 5_000))
    await verstuurTaak(sessie, 'gesprek-antwoord-versturen', { id: gesprekId, na })
  }
}
