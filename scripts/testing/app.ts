// Stands in for an app: answers on the port that it is given, or ends at once.
import { createServer } from 'node:http'

if (process.env['PROEF_PORT'] === '1') process.exit(3)
createServer((_, response) => response.end('gezond')).listen(Number(process.env['PROEF_PORT']), '127.0.0.1')
