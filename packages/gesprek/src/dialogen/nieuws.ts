import { verzuimSindsTekst } from '@thuisnabij/domain'
import type { Teksten } from '../catalogus/teksten.ts'
import type { MeldingInzage, Meldingwijziging } from '../deps.ts'
import type { Meldslots, Wisveld } from '../toestand.ts'
import { toRegels } from './meldslots.ts'

/** What was told that the running melding does not hold, as a change and in words. */
export function nieuwsVoor(
  teksten: Teksten,
  melding: MeldingInzage,
  slots: Meldslots,
): { readonly wijziging: Meldingwijziging; readonly teksten: readonly string[] } {
  const { gewist = [], betrokkenenWeg = [] } = slots
  const blijven = melding.betrokkenen.filter((wie) => !betrokkenenWeg.includes(wie))
  const betrokkenen = [...new Set([...blijven, ...slots.betrokkenen])]
  const wis = gewist.flatMap((veld) => {
    const naam = veldnaam(veld)
    return melding[naam] === undefined ? [] : [naam]
  })
  const gemeld = slots.leerplicht === 'ja' ? true : slots.leerplicht === 'nee' ? false : undefined
  const verzuimSinds = nieuweEersteDag(melding, slots)
  const wijziging: Meldingwijziging = {
    ...(verzuimSinds && { verzuimSinds, ...(slots.langGeledenBevestigd && { langGeledenBevestigd: true }) }),
    ...(slots.verzuimtype && slots.verzuimtype !== melding.verzuimtype && { verzuimtype: slots.verzuimtype }),
    ...(slots.aanwezigheid && slots.aanwezigheid !== melding.aanwezigheid && { aanwezigheid: slots.aanwezigheid }),
    ...(slots.reden && slots.reden !== melding.reden && { reden: slots.reden }),
    ...(gemeld !== undefined && gemeld !== melding.leerplichtGemeld && { leerplichtGemeld: gemeld }),
    ...(slots.jeugdartsBetrokken !== undefined &&
      slots.jeugdartsBetrokken !== melding.jeugdartsBetrokken && { jeugdartsBetrokken: slots.jeugdartsBetrokken }),
    ...(betrokkenen.join() !== melding.betrokkenen.join() && { betrokkenen }),
    ...(wis.length > 0 && { wis }),
    ...(slots.veiligheid && { veiligheid: true as const }),
  }
  const nieuw: Meldslots = {
    ...(wijziging.verzuimtype && { verzuimtype: wijziging.verzuimtype }),
    ...(wijziging.aanwezigheid && { aanwezigheid: wijziging.aanwezigheid }),
    ...(wijziging.reden && { reden: wijziging.reden }),
    ...(wijziging.leerplichtGemeld !== undefined && {
      leerplicht: wijziging.leerplichtGemeld ? ('ja' as const) : ('nee' as const),
    }),
    ...(wijziging.jeugdartsBetrokken !== undefined && { jeugdartsBetrokken: wijziging.jeugdartsBetrokken }),
    betrokkenen: betrokkenen.filter((wie) => !melding.betrokkenen.includes(wie)),
    veiligheid: wijziging.veiligheid === true,
  }
  const regels = toRegels(nieuw, { scholen: [], teksten }).map(({ label, waarde }) =>
    teksten.melding.wijziging.nieuw({ veld: label.toLowerCase(), wordt: waarde }),
  )
  const dag =
    verzuimSinds &&
    teksten.melding.eersteDag({
      was: verzuimSindsTekst(melding.verzuimSinds),
      wordt: verzuimSindsTekst(verzuimSinds),
    })
  const weg = [
    ...gewist
      .filter((veld) => wis.includes(veldnaam(veld)))
      .map((veld) =>
        teksten.melding.wijziging.vervalt({ veld: teksten.waarde.gewist[veld], was: wasVan(teksten, melding, veld) }),
      ),
    ...melding.betrokkenen
      .filter((wie) => !blijven.includes(wie) && !slots.betrokkenen.includes(wie))
      .map((was) => teksten.melding.wijziging.vervalt({ veld: teksten.veld.ookBetrokken.toLowerCase(), was })),
  ]
  return { wijziging, teksten: [...(dag ? [dag] : []), ...regels, ...weg] }
}

const VELDNAMEN = {
  reden: 'reden',
  aanwezigheid: 'aanwezigheid',
  leerplicht: 'leerplichtGemeld',
  jeugdarts: 'jeugdartsBetrokken',
} as const satisfies Readonly<Record<Wisveld, NonNullable<Meldingwijziging['wis']>[number]>>

const veldnaam = (veld: Wisveld): NonNullable<Meldingwijziging['wis']>[number] => VELDNAMEN[veld]

function wasVan(teksten: Teksten, melding: MeldingInzage, veld: Wisveld): string {
  switch (veld) {
    case 'reden':
    case 'aanwezigheid':
      return melding[veld] ?? ''
    case 'leerplicht':
      return melding.leerplichtGemeld ? teksten.waarde.opDeHoogte : teksten.waarde.nogNietGemeld
    case 'jeugdarts':
      return melding.jeugdartsBetrokken ? teksten.waarde.betrokken : teksten.waarde.nogNietBetrokken
  }
}

/** What a melding held before this change, told again as somebody who takes it back would. */
export function terugslots(melding: MeldingInzage, wijziging: Meldingwijziging, slots: Meldslots): Meldslots {
  const { verzuimSinds, verzuimtype, aanwezigheid, reden, leerplichtGemeld, betrokkenen, wis = [] } = wijziging
  const { jeugdartsBetrokken } = wijziging
  const { initialen, schoolId, leerlingId, groep } = slots
  const weer = (naam: 'aanwezigheid' | 'reden', nieuw: string | undefined) =>
    nieuw !== undefined || wis.includes(naam) ? melding[naam] : undefined
  const [oudeAanwezigheid, oudeReden] = [weer('aanwezigheid', aanwezigheid), weer('reden', reden)]
  const leerplicht =
    leerplichtGemeld !== undefined || wis.includes('leerplichtGemeld') ? melding.leerplichtGemeld : undefined
  const oudeJeugdarts =
    jeugdartsBetrokken !== undefined || wis.includes('jeugdartsBetrokken') ? melding.jeugdartsBetrokken : undefined
  const gewist: readonly Wisveld[] = [
    ...(aanwezigheid !== undefined && melding.aanwezigheid === undefined ? (['aanwezigheid'] as const) : []),
    ...(reden !== undefined && melding.reden === undefined ? (['reden'] as const) : []),
    ...(leerplichtGemeld !== undefined && melding.leerplichtGemeld === undefined ? (['leerplicht'] as const) : []),
    ...(jeugdartsBetrokken !== undefined && melding.jeugdartsBetrokken === undefined ? (['jeugdarts'] as const) : []),
  ]
  return {
    ...(initialen !== undefined && { initialen }),
    ...(schoolId && { schoolId }),
    ...(leerlingId && { leerlingId }),
    ...(groep !== undefined && { groep }),
    ...(verzuimSinds && { sinds: melding.verzuimSinds, sindsGenoemd: true }),
    ...(verzuimtype && { verzuimtype: melding.verzuimtype }),
    ...(oudeAanwezigheid !== undefined && { aanwezigheid: oudeAanwezigheid }),
    ...(oudeReden !== undefined && { reden: oudeReden }),
    ...(leerplicht !== undefined && { leerplicht: leerplicht ? ('ja' as const) : ('nee' as const) }),
    ...(oudeJeugdarts !== undefined && { jeugdartsBetrokken: oudeJeugdarts }),
    betrokkenen: betrokkenen ? melding.betrokkenen.filter((wie) => !betrokkenen.includes(wie)) : [],
    veiligheid: false,
    ...(gewist.length > 0 && { gewist }),
    ...(betrokkenen && { betrokkenenWeg: betrokkenen.filter((wie) => !melding.betrokkenen.includes(wie)) }),
  }
}

/** The first day at home, when it was said to be another than is stored. A day that was only named is not one. */
export function nieuweEersteDag(melding: MeldingInzage, slots: Meldslots): Meldslots['sinds'] {
  const isAnders = slots.sinds !== undefined && slots.sinds.op !== melding.verzuimSinds.op
  return isAnders && slots.sindsGenoemd ? slots.sinds : undefined
}
