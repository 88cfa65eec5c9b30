import { algemeen, kennis, overig, privacy, veiligheid } from './algemeen.ts'
import { cijfers } from './cijfers.ts'
import { concept } from './concept.ts'
import { deur, kaart, opzoeken, rol, verwijzing } from './deur.ts'
import { document } from './document.ts'
import { formulier } from './formulier.ts'
import { handeling } from './handeling.ts'
import { hulp, samenvatting, suggestie } from './hulp.ts'
import { lijst } from './lijst.ts'
import { melding, veld, waarde } from './melding.ts'
import { ongedaan } from './ongedaan.ts'
import { signaal } from './signaal.ts'
import { tlv } from './tlv.ts'
import { vraag } from './vraag.ts'
import { werklijst } from './werklijst.ts'

/**
 * Every text that the bot says, as it is shipped: Dutch B1, je-form, and what happens next is always said. `{naam}` is filled in.
 * A samenwerkingsverband changes a text by its key ("melding.gestart") in its settings.
 */
export const catalogus = {
  algemeen,
  privacy,
  veiligheid,
  kennis,
  document,
  overig,
  tlv,
  melding,
  veld,
  waarde,
  signaal,
  concept,
  vraag,
  formulier,
  handeling,
  lijst,
  werklijst,
  ongedaan,
  cijfers,
  hulp,
  suggestie,
  samenvatting,
  deur,
  opzoeken,
  verwijzing,
  rol,
  kaart,
} as const
