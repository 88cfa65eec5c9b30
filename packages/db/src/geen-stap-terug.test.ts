import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { poging, register } from './policies.fixture.ts'
import { as, persona, proefmolen } from './testing.ts'

const REST = {
  concept: `jaar = null, volgnummer = null, ingediend_op = null, ingediend_door = null, ontbreekt = '{}', reden = null`,
  onvolledig: `ontbreekt = '{handelingsdeel}', reden = null`,
  ingetrokken: `ontbreekt = '{}', reden = 'x'`,
} as const
const naar = (status: string) => {
  const rest = status in REST ? REST[status as keyof typeof REST] : `ontbreekt = '{}', reden = null`
  return `update tlv_aanvraag set status = '${status}', ${rest}`
}

test('a school brings an aanvraag on, and never back', async () => {
  await using db = await register()
  const kan: Record<string, readonly string[]> = {}
  for (const van of ['ingediend', 'onvolledig', 'in_behandeling', 'bij_deskundigen', 'ter_besluit']) {
    await as(persona(4), db, ({ trx }) =>
      sql.raw(`${naar(van)} where school_id = '${proefmolen}' and status <> 'toegekend'`).execute(trx),
    )
    const gelukt = []
    for (const status of ['concept', 'ingediend', 'onvolledig', 'in_behandeling', 'ter_besluit', 'ingetrokken']) {
      const uitkomst = await poging(db, persona(1), `${naar(status)} where status = '${van}'`)
      if (uitkomst === 1) gelukt.push(status)
      else expect(uitkomst).toBe('new row violates row-level security policy')
    }
    kan[van] = gelukt
  }
  expect(kan).toEqual({
    ingediend: ['ingediend', 'ingetrokken'],
    onvolledig: ['ingediend', 'onvolledig', 'ingetrokken'],
    in_behandeling: ['ingetrokken'],
    bij_deskundigen: ['ingetrokken'],
    ter_besluit: ['ingetrokken'],
  })
})

test('a school writes to a melding that runs, and opens none that ended', async () => {
  await using db = await register()
  const sluit = `update thuiszittermelding set status = 'afgesloten', uitkomst = 'anders', afgesloten_op = '2023-11-15'`
  expect(await poging(db, persona(1), sluit)).toBe(1)
  await as(persona(4), db, ({ trx }) => sql.raw(sluit).execute(trx))
  for (const nr of [1, 4] as const)
    expect(
      await poging(
        db,
        persona(nr),
        `update thuiszittermelding set status = 'lopend', uitkomst = null, afgesloten_op = null`,
      ),
    ).toBe(nr === 1 ? 0 : 2)
})
