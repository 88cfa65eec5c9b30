// Memory of everything that `npm start` starts (PSS: shared pages counted once), given the process id of the launcher.
import { readdirSync, readFileSync } from 'node:fs'

const DREMPEL_MB = 800
const launcher = Number(process.argv[2])
if (!launcher) throw new Error('Give the process id of the launcher: node src/geheugen.ts <pid>')

const ouders = new Map(
  readdirSync('/proc')
    .filter((naam) => /^\d+$/.test(naam))
    .flatMap((naam) => {
      const stat = lees(`/proc/${naam}/stat`)
      const ouder = stat && Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return ouder === undefined || ouder === '' ? [] : [[Number(naam), ouder] as const]
    }),
)
const familie = [...ouders.keys()].filter(hoortBij)

let totaal = 0
for (const pid of familie) {
  const kb = Number(/^Pss:\s+(\d+)/m.exec(lees(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0)
  totaal += kb
  const opdracht = (lees(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').slice(0, 90)
  if (kb > 5_000) console.log(`${(kb / 1024).toFixed(0).padStart(6)} MB  ${opdracht}`)
}
const mb = totaal / 1024
console.log(`${mb.toFixed(0).padStart(6)} MB  in ${familie.length} processes (under ${DREMPEL_MB})`)
process.exitCode = mb < DREMPEL_MB ? 0 : 1

/** Postgres lives on under a parent of its own: it is known by its folder, and its children by it. */
function hoortBij(pid: number): boolean {
  for (let van: number | undefined = pid; van && van > 1; van = ouders.get(van)) {
    if (van === launcher) return true
    if (/\/postgres\0-D\0.*(?:\.data|\/var\/lib\/thuisnabij)\//.test(lees(`/proc/${van}/cmdline`) ?? '')) return true
  }
  return false
}

function lees(bestand: string): string | undefined {
  try {
    return readFileSync(bestand, 'utf8')
  } catch {
    return undefined // the process ended meanwhile
  }
}
