import type { Antwoordpakket, InkomendeGebeurtenis, Kanaal } from '../ports.ts'

/** A sentence of the door itself. Nothing of it, or of what it answers, is stored. */
export async function zeg(
  kanaal: Kanaal,
  { wijze, gebeurtenis, adres }: InkomendeGebeurtenis,
  tekst: string,
): Promise<Antwoordpakket> {
  if (!['tekst', 'knop', 'installatie'].includes(gebeurtenis.soort)) return { soort: 'niets' }
  if (wijze === 'invoke' || wijze === 'venster') return { soort: 'melding', tekst }
  if (wijze === 'teruggeven') return { soort: 'berichten', berichten: [{ soort: 'tekst', tekst }] }

  await kanaal.stuur(adres, { soort: 'tekst', tekst })
  return { soort: 'niets' }
}
