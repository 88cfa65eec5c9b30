import type { Bestandssoort } from '@thuisnabij/domain'
import { enumOf } from './enum.ts'

export const BestandssoortEnum = enumOf<Bestandssoort>('Bestandssoort', 'Wat voor bestand het was.', {
  pdf: 'PDF.',
  docx: 'Word (.docx).',
  html: 'HTML.',
  markdown: 'Markdown.',
  tekst: 'Platte tekst.',
})
