import { readFileSync, writeFileSync } from 'node:fs'
import { maakOperaties, operatiesPad } from './maak-operaties.ts'

const operaties = await maakOperaties()
if (!process.argv.includes('--compare')) {
  writeFileSync(operatiesPad, operaties)
} else if (readFileSync(operatiesPad, 'utf8') !== operaties) {
  process.stderr.write('apps/tab/src/operaties.gen.ts is out of date. Run: pnpm --filter @thuisnabij/tab operaties\n')
  process.exit(1)
}
