/** What stands in documents that the samenwerkingsverband loaded itself. */
export const document = {
  staat: 'Dit staat in {waar}: [{nummer}]',
  verlopen: '**Let op:** deze versie gold tot en met {dag}. Vraag de coördinatie of dit nog zo is.',
} as const
