import type { Antwoordpakket, Bericht, InkomendeGebeurtenis, Kanaal } from '../ports.ts'

type Tekstbericht = Extract<Bericht, { soort: 'tekst' }>

/** Something that the door says itself, outside the conversation. Nothing of it, or of what it answers, is stored. */
export async function zeg(
  kanaal: Kanaal,
  { wijze, gebeurtenis, adres }: InkomendeGebeurtenis,
  wat: string | Tekstbericht,
): Promise<Antwoordpakket> {
  const bericht: Tekstbericht = typeof wat === 'string' ? { soort: 'tekst', tekst: wat } : wat
  // Nobody who puts an address in a message asked for an answer.
  if (gebeurtenis.soort === 'link') return { soort: 'treffers', treffers: [] }
  if (!['tekst', 'knop', 'installatie', 'zoeken'].includes(gebeurtenis.soort)) return { soort: 'niets' }
  if (wijze === 'invoke' || wijze === 'venster') return { soort: 'melding', tekst: bericht.tekst }
  if (wijze === 'teruggeven') return { soort: 'berichten', berichten: [bericht] }

  await kanaal.stuur(adres, bericht)
  return { soort: 'niets' }
}
