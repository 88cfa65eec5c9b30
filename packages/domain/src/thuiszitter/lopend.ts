import type { LopendeMelding, Meldingsnummer, Thuiszittermelding } from './melding.ts'

/** The melding was closed or withdrawn, so nothing about it changes any more; a child at home again is a new melding. */
export type MeldingNietLopend = {
  readonly kind: 'MeldingNietLopend'
  readonly nummer: Meldingsnummer
  readonly status: 'afgesloten' | 'ingetrokken'
}

/** Whether the melding still runs: neither closed nor withdrawn. */
export const isLopendeMelding = (melding: Thuiszittermelding): melding is LopendeMelding => melding.status === 'lopend'

export const meldingNietLopend = ({
  nummer,
  status,
}: Exclude<Thuiszittermelding, LopendeMelding>): MeldingNietLopend => ({ kind: 'MeldingNietLopend', nummer, status })
