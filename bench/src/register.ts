import pg from 'pg'

/** Size of the register that the benchmarks ask: the region, with years of aanvragen. */
export const omvang = { scholen: 60, leerlingen: 15_000, aanvragen: 5_000, gebeurtenissen: 20_000 } as const

/** Each school has an IB'er whose persona number is that of the school: 01 to 60. Persona 61 is a coördinator. */
export const COORDINATOR = 61

/** Fills an empty, migrated database, as the program itself. Everything follows from the row number: no chance. */
export async function vulRegister(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  try {
    await client.query(`begin; select set_config('sessie.rol', 'systeem', true), set_config('sessie.deur', 'werker', true),
      set_config('sessie.medewerker', '00000000-0000-4000-8000-000000000000', true)`)
    for (const opdracht of opdrachten) await client.query(opdracht)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

const id = (soort: string, nummer: string) => `('${soort}-0000-4000-8000-' || lpad((${nummer})::text, 12, '0'))::uuid`
const school = (nummer: string) => id('00000003', `(${nummer} - 1) % ${omvang.scholen} + 1`)
const { scholen, leerlingen, aanvragen, gebeurtenissen } = omvang

const opdrachten = [
  `insert into gemeente values (${id('00000001', '1')}, 'Zaanstad')`,
  `insert into schoolbestuur (id, naam) select ${id('00000002', 'n')}, 'Bestuur ' || n from generate_series(1, 7) n`,
  `insert into school (id, naam, soort, schoolbestuur_id, gemeente_id, geldig_van)
   select ${id('00000003', 'n')}, 'School ' || n, 'bao', ${id('00000002', '(n - 1) % 7 + 1')}, ${id('00000001', '1')}, '2000-08-01'
   from generate_series(1, ${scholen}) n`,
  `insert into medewerker select ${id('00000004', 'n')}, '00000000-0000-0000-0000-00000000aaaa',
     '00000000-0000-0000-0000-' || lpad(n::text, 12, '0'), 'Medewerker ' || n from generate_series(1, ${COORDINATOR}) n`,
  `insert into medewerker_rol (id, medewerker_id, rol, school_id, van)
   select ${id('00000005', 'n')}, ${id('00000004', 'n')}, case n when ${COORDINATOR} then 'coordinatie' else 'ib' end,
     case n when ${COORDINATOR} then null else ${id('00000003', 'n')} end, '2000-08-01' from generate_series(1, ${COORDINATOR}) n`,
  `insert into leerling (id, initialen, initialen_sleutel, geboortejaar, school_id, ingeschreven, groep)
   select ${id('00000006', 'n')}, chr(65 + n % 26) || '.' || chr(65 + n / 26 % 26) || '.', lower(chr(65 + n % 26) || chr(65 + n / 26 % 26)),
     2012 + n % 7, ${school('n')}, true, 8 - n % 7 from generate_series(1, ${leerlingen}) n`,
  `insert into tlv_aanvraag (id, jaar, volgnummer, leerling_id, school_id, begonnen_door, ingediend_door, soort, aanvraagsoort, herkomst,
     ouder_instemming, status, ingediend_op)
   select ${id('00000007', 'n')}, 2023, n, ${id('00000006', 'n')}, ${school('n')}, ${id('00000004', '1')}, ${id('00000004', '1')},
     (array['SBO', 'SO_LAAG', 'SO_MIDDEN'])[n % 3 + 1], 'eerste', 'basisschool', 'ja',
     (array['ingediend', 'in_behandeling', 'ter_besluit'])[n / ${scholen} % 3 + 1], date '2023-01-01' + n % 300
   from generate_series(1, ${aanvragen}) n`,
  `insert into tlv_gebeurtenis (aanvraag_id, school_id, soort, op, vastgelegd_door, vastgelegd_op)
   select ${id('00000007', `(n - 1) % ${aanvragen} + 1`)}, ${school(`(n - 1) % ${aanvragen} + 1`)},
     (array['ingediend', 'onvolledig', 'aangevuld', 'in_behandeling'])[n / ${aanvragen} % 4 + 1], date '2023-01-01' + n % 300,
     ${id('00000004', '1')}, now() from generate_series(1, ${gebeurtenissen}) n`,
]
