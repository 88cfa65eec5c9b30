import {
  ACTIVITEIT_TEKST,
  type Activiteit,
  type Datum,
  MELDINGSUITKOMST_TEKST,
  type Meldingsuitkomst,
} from '@thuisnabij/domain'
import { vindActiviteitsoort, vindDag, vindKomendeDag } from '../../verstaan/daden.ts'
import { vindUitkomst } from '../../verstaan/uitkomst.ts'
import type { Begrepen } from '../../verstaan/verstaan.ts'
import type { Handelingen } from './handeling.ts'
import { dagveld, keuzeveld, tekstveld } from './velden.ts'

const vandaagGeleden = dagveld({
  naam: 'op',
  uiterlijkVandaag: true,
  label: (teksten) => teksten.handeling.veld.op,
  vraag: (teksten) => teksten.handeling.vraag.op,
  fout: (teksten) => teksten.handeling.fout.dag,
  suggesties: (teksten) => [teksten.suggestie.vandaag, teksten.suggestie.gisteren],
  hoor: vindDag,
})

/** What may be done to a melding that runs. */
export const MELDINGHANDELINGEN: Pick<Handelingen, 'activiteit' | 'afsluiten' | 'intrekken' | 'plek' | 'plek_vervalt'> =
  {
    activiteit: {
      over: 'melding',
      handeling: 'thuiszitter-activiteit-toevoegen',
      intent: 'thuiszitter_bijwerken',
      velden: [
        keuzeveld({
          naam: 'soort',
          titels: ACTIVITEIT_TEKST,
          label: (teksten) => teksten.handeling.veld.soort,
          vraag: (teksten) => teksten.handeling.vraag.soort,
          fout: (teksten) => teksten.handeling.fout.soort,
          suggesties: () => [ACTIVITEIT_TEKST.gesprek_ouders, ACTIVITEIT_TEKST.leerplicht, ACTIVITEIT_TEKST.overleg],
          hoor: ({ plat }) => vindActiviteitsoort(plat),
        }),
        { ...vandaagGeleden, standaard: (vandaag) => vandaag },
        tekstveld({
          naam: 'verslag',
          verplicht: false,
          label: (teksten) => teksten.handeling.veld.verslag,
          vraag: (teksten) => teksten.handeling.vraag.verslag,
          fout: (teksten) => teksten.formulier.korter,
          suggesties: (teksten) => [teksten.suggestie.nee],
          hoor: hoorVerslag,
        }),
      ],
      welke: (teksten) => teksten.handeling.welke.activiteit,
      titel: (teksten, { nummer, wie }) => teksten.handeling.kop.activiteit({ nummer, wie }),
      vooraf: () => [],
      gedaan: (teksten, nummer) => teksten.handeling.gedaan.activiteit({ nummer }),
      erna: () => [],
      doe: ({ melding }, nummer, { soort = '', op = '', verslag = '' }) =>
        melding.activiteitToevoegen(nummer, {
          soort: soort as Activiteit['soort'],
          op: op as Datum,
          omschrijving: verslag,
        }),
    },
    afsluiten: {
      over: 'melding',
      handeling: 'thuiszitter-afsluiten',
      intent: 'thuiszitter_bijwerken',
      velden: [
        keuzeveld({
          naam: 'uitkomst',
          titels: MELDINGSUITKOMST_TEKST,
          label: (teksten) => teksten.handeling.veld.uitkomst,
          vraag: (teksten) => teksten.handeling.vraag.uitkomst,
          fout: (teksten) => teksten.handeling.fout.uitkomst,
          suggesties: () => [
            MELDINGSUITKOMST_TEKST.terug_op_school,
            MELDINGSUITKOMST_TEKST.andere_school,
            MELDINGSUITKOMST_TEKST.sbo_of_so,
          ],
          hoor: ({ plat }) => vindUitkomst(plat),
        }),
        {
          ...vandaagGeleden,
          label: (teksten) => teksten.handeling.veld.nietMeerThuis,
          vraag: (teksten) => teksten.handeling.vraag.sindsWanneer,
        },
      ],
      welke: (teksten) => teksten.handeling.welke.afsluiten,
      titel: (teksten, { nummer, wie }) => teksten.handeling.kop.afsluiten({ nummer, wie }),
      vooraf: (teksten) => [teksten.handeling.vooraf.afsluiten],
      gedaan: (teksten, nummer) => teksten.handeling.gedaan.afsluiten({ nummer }),
      erna: (teksten) => [teksten.handeling.erna.afsluiten],
      doe: ({ melding }, nummer, { uitkomst = '', op = '' }) =>
        melding.afsluiten(nummer, { uitkomst: uitkomst as Meldingsuitkomst, op: op as Datum }),
    },
    intrekken: {
      over: 'melding',
      handeling: 'thuiszitter-intrekken',
      intent: 'thuiszitter_annuleren',
      velden: [
        tekstveld({
          naam: 'reden',
          verplicht: true,
          label: (teksten) => teksten.veld.reden,
          vraag: (teksten) => teksten.handeling.vraag.reden,
          fout: (teksten) => teksten.formulier.korter,
          suggesties: (teksten) => [
            teksten.suggestie.vergissing,
            teksten.suggestie.dubbelGemeld,
            teksten.suggestie.verkeerdeLeerling,
          ],
          hoor: hoorIntrekreden,
        }),
      ],
      welke: (teksten) => teksten.handeling.welke.intrekken,
      titel: (teksten, { nummer, wie }) => teksten.handeling.kop.intrekken({ nummer, wie }),
      vooraf: (teksten) => [teksten.handeling.vooraf.intrekken],
      gedaan: (teksten, nummer) => teksten.handeling.gedaan.intrekken({ nummer }),
      erna: (teksten) => [teksten.handeling.erna.intrekken],
      doe: ({ melding }, nummer, { reden = '' }) => melding.intrekken(nummer, reden),
    },
    plek: {
      over: 'melding',
      handeling: 'thuiszitter-zicht-op-plek-vastleggen',
      intent: 'thuiszitter_bijwerken',
      velden: [
        tekstveld({
          naam: 'plek',
          verplicht: true,
          label: (teksten) => teksten.handeling.veld.plek,
          vraag: (teksten) => teksten.handeling.vraag.plek,
          fout: (teksten) => teksten.formulier.korter,
          hoor: hoorPlek,
        }),
        dagveld({
          naam: 'vanaf',
          uiterlijkVandaag: false,
          label: (teksten) => teksten.handeling.veld.vanaf,
          vraag: (teksten) => teksten.handeling.vraag.vanaf,
          fout: (teksten) => teksten.handeling.fout.vanaf,
          hoor: vindKomendeDag,
        }),
        tekstveld({
          naam: 'bevestigdDoor',
          verplicht: true,
          label: (teksten) => teksten.handeling.veld.bevestigdDoor,
          vraag: (teksten) => teksten.handeling.vraag.bevestigdDoor,
          fout: (teksten) => teksten.formulier.korter,
          hoor: hoorBevestiger,
        }),
      ],
      welke: (teksten) => teksten.handeling.welke.plek,
      titel: (teksten, { nummer, wie }) => teksten.handeling.kop.plek({ nummer, wie }),
      vooraf: () => [],
      gedaan: (teksten, nummer) => teksten.handeling.gedaan.plek({ nummer }),
      erna: (teksten) => [teksten.handeling.erna.plek],
      doe: ({ melding }, nummer, { plek = '', vanaf = '', bevestigdDoor = '' }) =>
        melding.plekVastleggen(nummer, { plek, vanaf: vanaf as Datum, bevestigdDoor }),
    },
    plek_vervalt: {
      over: 'melding',
      handeling: 'thuiszitter-zicht-op-plek-laten-vervallen',
      intent: 'thuiszitter_bijwerken',
      velden: [],
      welke: (teksten) => teksten.handeling.welke.plekVervalt,
      titel: (teksten, { nummer, wie }) => teksten.handeling.kop.plekVervalt({ nummer, wie }),
      vooraf: (teksten) => [teksten.handeling.vooraf.plekVervalt],
      gedaan: (teksten, nummer) => teksten.handeling.gedaan.plekVervalt({ nummer }),
      erna: () => [],
      doe: ({ melding }, nummer) => melding.plekLatenVervallen(nummer),
    },
  }

/** What came of it, from the words that say so. */
function hoorVerslag({ tekst, plat }: Begrepen): string | undefined {
  const gevonden =
    /\b(?:(?:we|ze) (?:hebben |zijn |spraken )?\b|afgesproken|afspraak|besproken dat|uitkomst)[^\n]{8,}$/.exec(plat)
  return gevonden ? tekst.slice(gevonden.index).trim() : undefined
}

const INTREKREDENEN =
  /\b(?:vergissing|per ongeluk|foutje|dubbel(?: gemeld)?|verkeerde? (?:leerling|kind|school)|onterecht|niet meer nodig)\b/

function hoorIntrekreden({ tekst, plat }: Begrepen): string | undefined {
  const gevonden = INTREKREDENEN.exec(plat)
  const omdat = /\b(?:want|omdat)\s+([^.;!?\n]{3,120})/.exec(plat)
  if (omdat) return tekst.slice(omdat.index + omdat[0].length - (omdat[1] ?? '').length, omdat.index + omdat[0].length)
  return gevonden ? tekst.slice(gevonden.index, gevonden.index + gevonden[0].length) : undefined
}

const PLEK =
  /\bplek\b\s*(?:is\s)?(?:gevonden\s)?(?:op|bij|in)\s+((?:(?!\b(?:vanaf|per|met ingang|bevestigd|en)\b)[^,.;\n])+)/

function hoorPlek({ scholen, plat, tekst }: Begrepen): string | undefined {
  const gevonden = PLEK.exec(plat)
  const [, deel = ''] = gevonden ?? []
  const begin = gevonden ? gevonden.index + gevonden[0].length - deel.length : 0
  return scholen[0]?.naam ?? (deel.trim() === '' ? undefined : tekst.slice(begin, begin + deel.length).trim())
}

const BEVESTIGER =
  /\b(?:bevestigd|toegezegd|akkoord)\s+(?:is\s+)?door\s+((?:(?!\b(?:vanaf|per|met ingang|op \d)\b)[^,.;\n])+)|\b((?:de |het )?(?:directeur|directie|intern begeleider|ib'?er|school|coordinatie|bestuur)(?: van [^,.;\n]+?)?) (?:heeft|bevestigt|heeft het)\b/

function hoorBevestiger({ plat, tekst }: Begrepen): string | undefined {
  const gevonden = BEVESTIGER.exec(plat)
  const deel = gevonden?.[1] ?? gevonden?.[2] ?? ''
  const begin = gevonden ? gevonden.index + gevonden[0].indexOf(deel) : 0
  return deel.trim() === '' ? undefined : tekst.slice(begin, begin + deel.length).trim()
}
