import type { Datum } from '../kalender/datum.ts'
import type { Maandstand } from './maandstand.ts'
import type { Monitorperiode } from './periode.ts'

/** A sum over schools; null when it was left out where it was added up, because it is small. */
export type Telcel = number | null

/** The figures of the region, or of some schools, in one period. Stands are of the peildatum. */
export type Monitorsom = {
  readonly thuiszitters: Telcel
  readonly thuiszittersLangerDan3Maanden: Telcel
  readonly tlvLopend: Telcel
  /** In the schooljaar, up to and including the peilmaand. */
  readonly tlvToegekend: Telcel
  readonly tlvAfgewezen: Telcel
  /** In the quarter. */
  readonly doorlooptijdDagen: Telcel
  readonly doorlooptijdAantal: Telcel
}

/** Leerlingen per schoolsoort on one teldatum, over the schools the figures go over. */
export type Leerlingenstand = {
  readonly teldatum: Datum
  readonly bao: number
  readonly sbo: number
  readonly so: number
}

/** Adds the rows up over the schools they are of; months outside the period are left out. Nothing is hidden yet. */
export function telOp(standen: readonly Maandstand[], periode: Monitorperiode): Monitorsom {
  const peil = standen.filter(({ maand }) => maand === periode.peilmaand)
  const schooljaar = standen.filter(({ maand }) => periode.schooljaarVanaf <= maand && maand <= periode.peilmaand)
  const kwartaal = standen.filter(({ maand }) => periode.kwartaalVanaf <= maand && maand <= periode.kwartaalTotEnMet)

  return {
    thuiszitters: som(peil, ({ thuiszitters }) => thuiszitters),
    thuiszittersLangerDan3Maanden: som(peil, (stand) => stand.thuiszittersLangerDan3Maanden),
    tlvLopend: som(peil, ({ tlvLopend }) => tlvLopend),
    tlvToegekend: som(schooljaar, ({ tlvToegekend }) => tlvToegekend),
    tlvAfgewezen: som(schooljaar, ({ tlvAfgewezen }) => tlvAfgewezen),
    doorlooptijdDagen: som(kwartaal, ({ doorlooptijdDagen }) => doorlooptijdDagen),
    doorlooptijdAantal: som(kwartaal, ({ doorlooptijdAantal }) => doorlooptijdAantal),
  }
}

const som = (standen: readonly Maandstand[], getal: (stand: Maandstand) => number): number =>
  standen.reduce((totaal, stand) => totaal + getal(stand), 0)
