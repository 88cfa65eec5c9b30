import type { SignaalOppakkenMutation } from '../../operaties.gen.ts'
import type { Uitkomst } from '../../vraag.ts'

/** What to say after somebody pressed "Ik pak dit op", in one sentence. */
export function tekstNaOppakken(nummer: number, uitkomst: Uitkomst<SignaalOppakkenMutation>): string {
  switch (uitkomst.soort) {
    case 'mislukt':
      return `Signaal ${nummer} oppakken lukt nu niet. Probeer het zo nog eens.`
    case 'geweigerd':
      return uitkomst.melding
    case 'klaar': {
      const { signaalOppakken: antwoord } = uitkomst.data
      return antwoord.__typename === 'Signaal' ? `Signaal ${nummer} staat nu op jouw naam.` : antwoord.melding
    }
  }
}
