import { expect, test } from 'vitest'
import { testhuis } from '../testhuis.ts'

test('danger in another part of the message makes the melding urgent', async () => {
  const huis = testhuis()
  const eerst = await huis.zeg(
    'Q.X. groep 6 zit sinds 6 november thuis ongeoorloofd. wat is een opp? en hij wordt thuis mishandeld',
  )
  expect(eerst.tekst).toContain('Veilig Thuis')
  await huis.zeg('ja')
  await huis.zeg('ja')
  expect(huis.gemeld).toMatchObject([{ initialen: 'Q.X.', veiligheid: true }])
})

test('a yes with danger behind a question is shown once more, urgent, before it is stored', async () => {
  const huis = testhuis()
  await huis.zeg('Q.X. uit groep 6 zit sinds 6 november thuis, ongeoorloofd, leerplicht weet het')
  const antwoord = await huis.zeg('klopt. hoe staat het met 117? en hij wordt thuis geslagen')
  expect(huis.gemeld).toEqual([])
  expect(antwoord.tekst).toContain('urgent')
})
