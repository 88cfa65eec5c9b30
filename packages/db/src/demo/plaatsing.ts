import {
  addDagen,
  type Datum,
  datum,
  geldigheid,
  jaarVan,
  maandnummerVan,
  type Plaatsing,
  type Plek,
  plaatsen,
  plaatsingBeeindigen,
  type TlvAanvraagToegekend,
  vakantieOp,
  type Wachtinvoer,
  wachten,
} from '@thuisnabij/domain'
import { gisteren, laatste, vandaag, vroegste, werkdagVanaf } from './dagen.ts'
import { demoId } from './demo-id.ts'
import type { Kans } from './kans.ts'
import { gelukt } from './tlv-verloop.ts'

export const TERUGGEPLAATST = 'Teruggeplaatst op de basisschool'

type Plaatsingplan = {
  readonly sleutel: string
  readonly bij: Plek
  readonly leerling: Wachtinvoer['leerling']
  readonly eindeGroep8: Datum
  readonly kanTerug: boolean
}

/** How it went on after the toekenning, up to today: waiting, placed, or placed until the TLV or groep 8 ended. */
export function trekPlaatsing(
  kans: Kans,
  aanvraag: TlvAanvraagToegekend,
  { sleutel, bij, leerling, eindeGroep8, kanTerug }: Plaatsingplan,
): Plaatsing {
  const besluitOp = aanvraag.besluiten.at(-1)?.op ?? aanvraag.ingediendOp
  const { geldigVan, geldigTot } = geldigheid(aanvraag) ?? { geldigVan: besluitOp, geldigTot: besluitOp }
  const wachtSinds = vroegste(werkdagVanaf(addDagen(besluitOp, kans.heel(0, 6))), gisteren)
  const wacht = gelukt(wachten(aanvraag, { id: demoId('plaatsing', sleutel), leerling, bij, wachtSinds }, wachtSinds))

  const geplaatstOp = schooldagVanaf(laatste(geldigVan, addDagen(wachtSinds, kans.heel(5, 40))))
  const wachtlijst = besluitOp > '2023-02-01' && kans.ja('school' in bij ? 0.03 : 0.2)
  if (geplaatstOp > gisteren || geplaatstOp > geldigTot || wachtlijst) return wacht

  const geplaatst = gelukt(plaatsen(wacht, geplaatstOp, geplaatstOp))
  const einde = vroegste(geldigTot, eindeGroep8)
  if (einde >= vandaag || einde < geplaatstOp) return geplaatst

  const terug = kanTerug && kans.ja(0.6)
  const anders = terug ? TERUGGEPLAATST : 'Verhuisd naar een andere regio'
  const reden = einde === eindeGroep8 ? 'Naar het voortgezet onderwijs' : anders
  return gelukt(plaatsingBeeindigen(geplaatst, { op: einde, reden }, einde))
}

/** Nobody begins in the zomervakantie; of the years whose vakanties are not known, that is until the end of August. */
function schooldagVanaf(dag: Datum): Datum {
  let schooldag = maandnummerVan(dag) === 8 ? laatste(dag, datum(`${jaarVan(dag)}-08-30`)) : dag
  while (vakantieOp(schooldag)) schooldag = addDagen(schooldag, 1)
  return werkdagVanaf(schooldag)
}
