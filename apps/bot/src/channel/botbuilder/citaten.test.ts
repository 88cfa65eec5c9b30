import { expect, test } from 'vitest'
import { toActivity } from './activiteit.ts'

const antwoord = (bronnen: readonly { readonly naam: string; readonly citaat: string }[]) =>
  toActivity({ soort: 'tekst', tekst: 'De basisschool vraagt aan. [1]', bronnen }, { gebruikerId: '29:ib' })

test('a source is one root message entity with a citation per [n], and no label that a model wrote it', () => {
  const { entities = [], text } = antwoord([{ naam: 'Ondersteuningsplan 2022-2024, §5.1', citaat: 'De basisschool.' }])
  expect(text).toContain('[1]')
  expect(entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'Ondersteuningsplan 2022-2024, §5.1',
            abstract: 'De basisschool.',
          },
        },
      ],
    },
  ])
})

test('stays within what Teams takes: twenty citations, names of 80 and texts of 160 characters', () => {
  const { entities } = antwoord(Array.from({ length: 30 }, () => ({ naam: 'n'.repeat(200), citaat: 'c'.repeat(900) })))
  const kort = { name: `${'n'.repeat(79)}…`, abstract: `${'c'.repeat(159)}…` }
  expect(entities).toMatchObject([{ citation: Array.from({ length: 20 }, () => ({ appearance: kort })) }])
})

test('a text without sources carries no entity', () => {
  expect(toActivity({ soort: 'tekst', tekst: 'Hoi' }, { gebruikerId: '29:ib' })).not.toHaveProperty('entities')
})
