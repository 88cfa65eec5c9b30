import {
  type Activiteit,
  activiteitToevoegen,
  addDagen,
  type Datum,
  dagenTussen,
  type LopendeMelding,
  zichtOpPlekVastleggen,
} from '@thuisnabij/domain'
import { laatste, vroegste, werkdagVanaf } from './dagen.ts'
import type { Kans } from './kans.ts'
import { gelukt } from './tlv-verloop.ts'

/** What schools did for the child between `gemeldOp` and `tot`: up to three activiteiten, earliest first. */
export function metActiviteiten(kans: Kans, melding: LopendeMelding, tot: Datum): LopendeMelding {
  const ruimte = dagenTussen(melding.gemeldOp, tot)
  const dagen = Array.from({ length: Math.min(kans.heel(0, 3), ruimte) }, () => kans.heel(0, ruimte))
  return dagen
    .toSorted((een, ander) => een - ander)
    .reduce((bij, na) => {
      const op = vroegste(addDagen(melding.gemeldOp, na), tot)
      return gelukt(activiteitToevoegen(bij, { op, ...kans.kies(ACTIVITEITEN) }, op))
    }, melding)
}

const ACTIVITEITEN: readonly Omit<Activiteit, 'op'>[] = [
  { soort: 'gesprek_ouders', omschrijving: 'Gesprek met de ouders over hoe het thuis gaat.' },
  { soort: 'overleg', omschrijving: 'Overleg op school met de coördinatie.' },
  { soort: 'leerplicht', omschrijving: 'De leerplichtambtenaar heeft met de ouders gesproken.' },
  { soort: 'jeugdarts', omschrijving: 'De jeugdarts ziet mogelijkheden om op te bouwen.' },
  { soort: 'jeugdteam', omschrijving: 'Het jeugdteam helpt het gezin.' },
  { soort: 'thuiszittertafel', omschrijving: 'Besproken aan de thuiszittertafel.' },
  { soort: 'afstandsonderwijs', omschrijving: 'Het kind krijgt thuis opdrachten van de leraar.' },
]

/** With a place in sight, told some weeks after the melding and no later than `tot`. */
export function metZichtOpPlek(kans: Kans, melding: LopendeMelding, tot: Datum): LopendeMelding {
  const later = werkdagVanaf(addDagen(melding.gemeldOp, kans.heel(7, 60)))
  const op = laatste(melding.gemeldOp, vroegste(later, tot))
  const zicht = { ...kans.kies(PLEKKEN), vanaf: addDagen(op, kans.heel(14, 90)) }
  return gelukt(zichtOpPlekVastleggen(melding, zicht, op))
}

const PLEKKEN = [
  { plek: 'Buitengewoon leren', bevestigdDoor: 'coördinatie' },
  { plek: 'opbouw op de eigen school', bevestigdDoor: 'directeur van de school' },
  { plek: 'De Sluis', bevestigdDoor: "IB'er van De Sluis" },
  { plek: 'zorgboerderij met onderwijs', bevestigdDoor: 'jeugdteam' },
] as const
