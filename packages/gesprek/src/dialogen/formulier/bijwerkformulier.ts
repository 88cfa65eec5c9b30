import type { MeldingInzage } from '../../deps.ts'
import type { Melddialoog, Meldslots, Wisveld } from '../../toestand.ts'
import { MELDVELDEN } from './meldvelden.ts'
import type { Veld } from './veld.ts'

/** Which leerling it is, does not change with its melding. */
const VAST: readonly string[] = ['leerling', 'school', 'groep']

/** What can be changed of a melding that runs. */
export const BIJWERKVELDEN: readonly Veld<Meldslots>[] = MELDVELDEN.filter(({ naam }) => !VAST.includes(naam))

/** What a form of a melding shows: what it holds, with what was told since in its place. */
export function formulierslots(melding: MeldingInzage, { gewist = [], ...verteld }: Melddialoog['slots']): Meldslots {
  const { verzuimSinds, verzuimtype, aanwezigheid, reden, leerplichtGemeld, jeugdartsBetrokken } = melding
  const leerplicht = leerplichtGemeld === undefined ? 'onbekend' : leerplichtGemeld ? 'ja' : 'nee'
  const stond: Partial<Meldslots> = {
    sinds: verzuimSinds,
    verzuimtype,
    leerplicht: gewist.includes('leerplicht') ? 'onbekend' : leerplicht,
    ...(aanwezigheid !== undefined && !gewist.includes('aanwezigheid') && { aanwezigheid }),
    ...(reden !== undefined && !gewist.includes('reden') && { reden }),
    ...(jeugdartsBetrokken !== undefined && !gewist.includes('jeugdarts') && { jeugdartsBetrokken }),
  }
  return { ...stond, ...verteld, sinds: verteld.sindsGenoemd && verteld.sinds ? verteld.sinds : verzuimSinds }
}

/** What a filled form says that the melding does not hold already, as if it was told. */
export function verteldMet(melding: MeldingInzage, verteld: Meldslots, ingevuld: Meldslots): Meldslots {
  const { initialen, schoolId, leerlingId, groep, betrokkenen, betrokkenenWeg } = verteld
  const { sinds, langGeledenBevestigd, verzuimtype, aanwezigheid, reden, jeugdartsBetrokken, veiligheid } = ingevuld
  const leerplicht = ingevuld.leerplicht === 'onbekend' ? undefined : ingevuld.leerplicht
  const leeg: readonly (readonly [Wisveld, unknown, unknown])[] = [
    ['reden', melding.reden, reden],
    ['aanwezigheid', melding.aanwezigheid, aanwezigheid],
    ['leerplicht', melding.leerplichtGemeld, leerplicht],
    ['jeugdarts', melding.jeugdartsBetrokken, jeugdartsBetrokken],
  ]
  const gewist = leeg.filter(([, was, wordt]) => was !== undefined && wordt === undefined).map(([veld]) => veld)
  return {
    ...(initialen !== undefined && { initialen }),
    ...(schoolId && { schoolId }),
    ...(leerlingId && { leerlingId }),
    ...(groep !== undefined && { groep }),
    ...(sinds && sinds.op !== melding.verzuimSinds.op && { sinds, sindsGenoemd: true }),
    ...(langGeledenBevestigd !== undefined && { langGeledenBevestigd }),
    ...(verzuimtype && { verzuimtype }),
    ...(aanwezigheid !== undefined && { aanwezigheid }),
    ...(reden !== undefined && { reden }),
    ...(leerplicht && { leerplicht }),
    ...(jeugdartsBetrokken !== undefined && { jeugdartsBetrokken }),
    betrokkenen,
    veiligheid,
    ...(gewist.length > 0 && { gewist }),
    ...(betrokkenenWeg && { betrokkenenWeg }),
  }
}
