import type { Antwoord } from './antwoord.ts'
import { opsomming } from './catalogus/zinsdelen.ts'
import type { Deps } from './deps.ts'
import { procedureVraag } from './dialogen/procedure.ts'
import { zeg } from './dialogen/stap.ts'
import { begin } from './toestand.ts'
import { duid, type Spreker } from './verstaan/duid.ts'
import type { Intent } from './verstaan/intent.ts'
import { type Begrepen, MEESTE_TEKENS, versta } from './verstaan/verstaan.ts'

/**
 * What is said to a message in a group or channel: the answer of an article when it is sure, for that holds no leerling. Anything
 * about a leerling or a dossier, and all that takes more than one turn, is for a conversation of one's own. Keeps nothing.
 */
export async function groepsantwoord(deps: Deps, tekst: string): Promise<Antwoord> {
  const { teksten } = deps
  if (tekst.length > MEESTE_TEKENS) return zeg(teksten.algemeen.teLang)
  const scholen = await deps.scholen()
  const lees = (deel: string) => versta(deel, { vandaag: deps.vandaag, scholen })
  const begrepen = lees(tekst)
  if (begrepen.persoonsgegevens.length > 0) {
    const wat = begrepen.persoonsgegevens.map((soort) => teksten.privacy.woorden[soort])
    return zeg(teksten.privacy.waarschuwing({ wat: opsomming(wat) }))
  }
  if (begrepen.gevaar) return zeg(teksten.veiligheid.eerst)
  if (noemtDossier(begrepen) || wilMeerDanWeten(begrepen, { rol: deps.ik.rol, laatste: undefined, lees }))
    return zeg(teksten.deur.groep)

  const { antwoorden } = procedureVraag({ deps, toestand: begin, begrepen, lees })
  const zeker = antwoorden.flatMap((antwoord) => (antwoord.soort === 'tekst' && antwoord.bronnen ? [antwoord] : []))
  const [eerste] = zeker
  if (!eerste) return zeg(teksten.deur.groepWeetNiet)
  // What one may ask next, and whether it helped, is asked in a conversation of one's own.
  const { suggesties: _, artikel: __, ...antwoord } = eerste
  return antwoord
}

const noemtDossier = ({ leerlingen, tlvNummers, meldingnummer, signaalnummer }: Begrepen): boolean =>
  leerlingen.length > 0 || tlvNummers.length > 0 || meldingnummer !== undefined || signaalnummer !== undefined

function wilMeerDanWeten(begrepen: Begrepen, spreker: Spreker): boolean {
  const { intent, zekerheid } = duid(begrepen, spreker)
  return !VRAAGT.has(intent) && zekerheid >= 0.6
}

const VRAAGT: ReadonlySet<Intent> = new Set(['procedure_vraag', 'niet_in_plan', 'buiten_bereik'])
