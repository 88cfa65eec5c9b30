import { ownerUrlFromEnv } from './env.ts'
import { migrate } from './migrate.ts'

const ran = await migrate(ownerUrlFromEnv())
console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.join(', ')}.`)
