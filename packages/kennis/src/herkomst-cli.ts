// Makes the file of hashed runs from the sources themselves: node packages/kennis/src/herkomst-cli.ts <folder with .txt files>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { herkomstbestand, herkomstVan, schrijfHerkomst } from './herkomst.ts'

const [map] = process.argv.slice(2)
if (!map) throw new Error('Give the folder of the sources: node packages/kennis/src/herkomst-cli.ts <folder>')

const bestanden = readdirSync(map).filter((naam) => naam.endsWith('.txt'))
if (bestanden.length === 0) throw new Error(`No .txt files in ${map}`)
const herkomst = herkomstVan(bestanden.map((naam) => readFileSync(join(map, naam), 'utf8')))
writeFileSync(herkomstbestand, schrijfHerkomst(herkomst))
console.log(`${herkomst.size} runs of ${bestanden.length} files: ${herkomstbestand}`)
