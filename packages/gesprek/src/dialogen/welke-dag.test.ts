import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

test.each([
  ['vorige maandag', ['maandag 6 november 2023', 'maandag 13 november 2023']],
  ['maandag 7 november', ['maandag 6 november 2023', 'dinsdag 7 november 2023']],
])('"%s" may be two days: it asks which, and an answer settles it', async (gezegd, dagen) => {
  const huis = testhuis()
  const gevraagd = await huis.zeg(`M.D. uit groep 3 zit sinds ${gezegd} thuis, ongeoorloofd, leerplicht weet het`)
  expect(gevraagd.antwoorden.at(-1)).toMatchObject({ tekst: `Bedoel je ${dagen.join(' of ')}?`, suggesties: dagen })
  expect((await huis.zeg(dagen[0] ?? '')).tekst).toContain('maandag 6 november 2023')
})
