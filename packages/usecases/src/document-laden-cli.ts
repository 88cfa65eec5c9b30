// Loads a document of the samenwerkingsverband; the handleiding says how: docs/handleiding/documenten.md
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  assertSafeRole,
  listMedewerkersWithRol,
  openDatabase,
  type PostgresServer,
  prepareServer,
  startPostgres,
  systeemklok,
  withReadSession,
  withSession,
} from '@thuisnabij/db'
import { type Datum, type MedewerkerId, parseDatum, type Wie } from '@thuisnabij/domain'
import { BESTANDSGRENZEN } from '@thuisnabij/kennis'
import { documentLaden } from './document-laden.ts'
import { leesRegisterplek } from './env.ts'
import { instellingenLezen } from './instellingen-lezen.ts'
import { weigeringstekst } from './weigeringstekst.ts'

const GEBRUIK = `Zo laad je een document:
  node packages/usecases/src/document-laden-cli.ts <bestand> --titel <titel> --versie <versie> --van <JJJJ-MM-DD> [--tot <JJJJ-MM-DD>]
  --account <kenmerk>   in wiens naam; zonder dit de eerste coördinator
  --leeg                in het lege register van npm start -- --leeg`

/** A sentence for whoever typed the command. */
class Zin extends Error {}

/** Looks up who the coördinatie is; sees no dossier. */
const NIEMAND: Wie = {
  medewerkerId: '00000000-0000-4000-8000-000000000000' as MedewerkerId,
  rol: 'systeem',
  schoolIds: [],
  deur: 'werker',
}

try {
  console.log(await laad(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Zin ? error.message : error)
  process.exitCode = 1
}

async function laad(argumenten: readonly string[]): Promise<string> {
  const { pad, leeg, account, ...gegevens } = leesOpdracht(argumenten)
  const bytes = leesBytes(pad)
  const instellingen = await instellingenLezen()
  const server = await openServer(leeg)
  const db = openDatabase(server.appUrl, { naam: 'thuisnabij-document' })
  try {
    await assertSafeRole(db)
    const { wie, functie } = await withReadSession(db, { wie: NIEMAND, klok: systeemklok }, async (sessie) => {
      const coordinatie = await listMedewerkersWithRol(sessie, 'coordinatie')
      const gekozen = coordinatie.find((een) => account === undefined || een.aadObjectId === account)
      if (!gekozen) throw new Zin('Er is geen coördinator met dit account. Alleen de coördinatie laadt documenten.')
      const wie: Wie = { medewerkerId: gekozen.id, rol: 'coordinatie', schoolIds: [], deur: 'werker' }
      return { wie, functie: gekozen.functie }
    })
    const bestand = { bytes, bestandsnaam: basename(pad) }
    const geladen = await withSession(db, { wie, klok: systeemklok }, (sessie) =>
      documentLaden({ ...sessie, instellingen }, { ...gegevens, bestand }),
    )
    if (!geladen.ok) throw new Zin(weigeringstekst(geladen.error))
    const { titel, versies } = geladen.value
    const nieuw = versies.at(-1)
    return `Geladen: “${titel}”, versie ${nieuw?.versie}, ${nieuw?.passages} stukken. Vastgelegd op naam van: ${functie}. Vanaf de volgende vraag wordt het document aangehaald.`
  } finally {
    await db.pool.end()
    // A server that ran already is of npm start.
    if (!server.adopted) await server.stop()
  }
}

async function openServer(leeg: boolean): Promise<PostgresServer> {
  const { databaseUrl, dataDir } = leesRegisterplek()
  if (databaseUrl) return await prepareServer(databaseUrl, dataDir)
  const folder = join(dataDir, 'postgres')
  if (!existsSync(folder)) throw new Zin(`In ${dataDir} is nog geen register. Start eerst npm start.`)
  return await startPostgres({ dataDir: folder, database: leeg ? 'thuisnabij_leeg' : 'thuisnabij' })
}

function leesBytes(pad: string): Uint8Array {
  if (!existsSync(pad) || !statSync(pad).isFile()) throw new Zin(`Het bestand ${pad} is er niet. Kijk de naam na.`)
  const hoogstensMegabyte = BESTANDSGRENZEN.megabyte
  if (statSync(pad).size > hoogstensMegabyte * 1024 * 1024)
    throw new Zin(weigeringstekst({ kind: 'BestandTeGroot', hoogstensMegabyte }))
  return readFileSync(pad)
}

function leesOpdracht(argumenten: readonly string[]) {
  const { values, positionals } = ontleed(argumenten)
  const { titel, versie, van, tot, leeg, account } = values
  const [pad, ...rest] = positionals
  if (!pad || rest.length > 0 || titel === undefined || versie === undefined || van === undefined)
    throw new Zin(GEBRUIK)
  return {
    ...{ pad, titel, versie, leeg, geldigVan: dag('--van', van) },
    ...(tot === undefined ? {} : { geldigTot: dag('--tot', tot) }),
    ...(account === undefined ? {} : { account }),
  }
}

function ontleed(argumenten: readonly string[]) {
  const tekst = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...argumenten],
      allowPositionals: true,
      options: {
        ...{ titel: tekst, versie: tekst, van: tekst, tot: tekst, account: tekst },
        leeg: { type: 'boolean', default: false },
      },
    })
  } catch {
    throw new Zin(GEBRUIK)
  }
}

function dag(optie: string, tekst: string): Datum {
  const datum = parseDatum(tekst)
  if (!datum) throw new Zin(`${optie} is geen dag: “${tekst}”. Schrijf bijvoorbeeld 2022-08-01.`)
  return datum
}
