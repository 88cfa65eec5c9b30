// The baseline of the list benchmark: what a good engineer writes by hand. One named statement over node:http and pg,
// without row-level security, without GraphQL, without a record of who looked.
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env['BASISLIJN_URL'], max: 10 })

const text = `
  select a.id, a.jaar, a.volgnummer, a.ingediend_op::text as "ingediendOp", a.status, l.initialen, l.groep, s.naam as school,
    (select coalesce(json_agg(g), '[]') from (
      select soort, op, toelichting from tlv_gebeurtenis where aanvraag_id = a.id order by id desc limit 5) g) as gebeurtenissen
  from tlv_aanvraag a join leerling l on l.id = a.leerling_id join school s on s.id = a.school_id
  where a.school_id = $1 and a.status = $2
  order by a.ingediend_op desc, a.id desc limit 20`

createServer(async (vraag, antwoord) => {
  const { pathname, searchParams } = new URL(vraag.url ?? '/', 'http://basislijn')
  if (pathname === '/gezond') {
    antwoord.end('ok')
    return
  }
  const { rows } = await pool.query({
    name: 'lijst',
    text,
    values: [searchParams.get('school'), searchParams.get('status')],
  })
  antwoord.setHeader('content-type', 'application/json')
  antwoord.end(JSON.stringify({ aanvragen: rows }))
}).listen(Number(process.env['BASISLIJN_PORT']), '127.0.0.1')
