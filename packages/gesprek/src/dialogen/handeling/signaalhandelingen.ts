import type { Begrepen } from '../../verstaan/verstaan.ts'
import type { Gelukt, Handelingen } from './handeling.ts'
import { tekstveld } from './velden.ts'

/** What may be done to a signaal once it is known; taking it up needs no more than saying so. */
export const SIGNAALHANDELINGEN: Pick<Handelingen, 'overdragen' | 'afhandelen' | 'escaleren'> = {
  overdragen: {
    over: 'signaal',
    handeling: 'signaal-overdragen',
    intent: 'signaal_afhandelen',
    velden: [
      {
        naam: 'aan',
        soort: 'keuze',
        verplicht: true,
        label: (teksten) => teksten.handeling.veld.aan,
        vraag: (teksten) => teksten.handeling.vraag.aan,
        fout: (teksten) => teksten.handeling.fout.aan,
        lees: ({ aan }) => aan || undefined,
        keuzes: ({ coordinatoren = [] }) => coordinatoren.map(({ id, functie }) => ({ titel: functie, waarde: id })),
        vul: (waarden, ingevuld, { coordinatoren = [] }) =>
          coordinatoren.some(({ id }) => id === ingevuld) ? { ...waarden, aan: ingevuld ?? '' } : undefined,
        inWoorden: (waarde, { coordinatoren = [] }) => coordinatoren.find(({ id }) => id === waarde)?.functie ?? '',
      },
    ],
    welke: (teksten) => teksten.signaal.welk,
    titel: (teksten, { nummer }) => teksten.handeling.kop.overdragen({ nummer }),
    vooraf: () => [],
    gedaan: (teksten, nummer, uitkomst) =>
      isVanMij(uitkomst)
        ? teksten.handeling.gedaan.overgenomen({ nummer })
        : teksten.handeling.gedaan.overdragen({ nummer }),
    erna: (teksten, uitkomst) => (isVanMij(uitkomst) ? [] : [teksten.handeling.erna.overdragen]),
    doe: ({ signaal }, nummer, { aan = '' }) => signaal.overdragen(Number(nummer), aan),
  },
  afhandelen: {
    over: 'signaal',
    handeling: 'signaal-afhandelen',
    intent: 'signaal_afhandelen',
    velden: [
      tekstveld({
        naam: 'afhandeling',
        verplicht: true,
        label: (teksten) => teksten.handeling.veld.afhandeling,
        vraag: (teksten) => teksten.handeling.vraag.afhandeling,
        fout: (teksten) => teksten.formulier.korter,
        hoor: achterDubbelePunt,
      }),
    ],
    welke: (teksten) => teksten.signaal.welk,
    titel: (teksten, { nummer }) => teksten.handeling.kop.afhandelen({ nummer }),
    vooraf: (teksten) => [teksten.handeling.vooraf.afhandelen],
    gedaan: (teksten, nummer) => teksten.handeling.gedaan.afhandelen({ nummer }),
    erna: () => [],
    doe: ({ signaal }, nummer, { afhandeling = '' }) => signaal.afhandelen(Number(nummer), afhandeling),
  },
  escaleren: {
    over: 'signaal',
    handeling: 'signaal-escaleren',
    intent: 'signaal_afhandelen',
    velden: [
      tekstveld({
        naam: 'reden',
        verplicht: true,
        label: (teksten) => teksten.veld.reden,
        vraag: (teksten) => teksten.handeling.vraag.escalatiereden,
        fout: (teksten) => teksten.formulier.korter,
        hoor: achterDubbelePunt,
      }),
    ],
    welke: (teksten) => teksten.signaal.welk,
    titel: (teksten, { nummer }) => teksten.handeling.kop.escaleren({ nummer }),
    vooraf: (teksten) => [teksten.handeling.vooraf.escaleren],
    gedaan: (teksten, nummer) => teksten.handeling.gedaan.escaleren({ nummer }),
    erna: (teksten) => [teksten.handeling.erna.escaleren],
    doe: ({ signaal }, nummer, { reden = '' }) => signaal.escaleren(Number(nummer), reden),
  },
}

const isVanMij = (uitkomst: Gelukt): boolean =>
  uitkomst.kind === 'gedaan' && uitkomst.signaal.opgepaktDoor?.ikzelf === true

/** "signaal 14 sluiten: ouders gesproken", "signaal 14 escaleren want er is geen plek". */
function achterDubbelePunt({ tekst, plat }: Begrepen): string | undefined {
  const gevonden = /(?::|,?\s(?:want|omdat))\s+(.{5,})$/.exec(plat)
  const deel = gevonden?.[1] ?? ''
  return gevonden ? tekst.slice(gevonden.index + gevonden[0].length - deel.length).trim() : undefined
}
