import type { Verzoek } from './verzoek.ts'

/** What a list of work is narrowed to. */
export type Werkfilter = NonNullable<Verzoek['filter']> | 'zonder_activiteit'

const ZONDER_ACTIVITEIT =
  /\b(?:melding\w*|thuiszitters?)\b.{0,25}\b(?:zonder|geen)\b.{0,20}\bactivite?it\w*|\bstil(?:ligt|liggen|staat|staan)\b/

/** The filter that was said. */
export const vindWerkfilter = (plat: string, { filter }: Verzoek): Werkfilter | undefined =>
  filter ?? (ZONDER_ACTIVITEIT.test(plat) ? 'zonder_activiteit' : undefined)
