import { writeFile } from 'node:fs/promises'
import { instellingenLezen } from '@thuisnabij/usecases'
import { leesProcesAppgegevens } from './env.ts'
import { maakPakket } from './pakket.ts'

const [uit = 'thuisnabij-teams.zip'] = process.argv.slice(2)
const gelezen = leesProcesAppgegevens(await instellingenLezen())
if (gelezen.ok) {
  await writeFile(uit, await maakPakket(gelezen.app))
  console.log(`Het pakket voor Teams staat in ${uit}. Hoe je het plaatst: docs/handleiding/teams.md.`)
} else {
  for (const fout of gelezen.fouten) console.error(fout)
  process.exitCode = 1
}
