import {
  addDagen,
  type Conceptmelding,
  type Datum,
  jaarVan,
  type LopendeMelding,
  type Meldingsuitkomst,
  melden,
  meldingAfsluiten,
  meldingIntrekken,
  normVan,
  schooljaarPeriode,
  schooljaarVan,
  type ThuiszitterInstellingen,
  type Thuiszittermelding,
  type Verzuimtype,
} from '@thuisnabij/domain'
import { gisteren, laatste, type Nummerdag, vandaag, vroegste, werkdagVanaf } from './dagen.ts'
import { demoId } from './demo-id.ts'
import type { Kans } from './kans.ts'
import { type IngeschrevenLeerling, type Kind, opBasisschool, trekInitialen } from './leerling.ts'
import type { Lopend } from './lopende-meldingen.ts'
import { metActiviteiten, metZichtOpPlek } from './melding-verloop.ts'
import { type Herkomstgebied, trekSchool } from './tlv-dossier.ts'
import { gelukt } from './tlv-verloop.ts'

export type Meldingdossier = IngeschrevenLeerling & { readonly melding: Thuiszittermelding }

/** A child of whom it is settled that the melding runs. */
export function trekLopende(kans: Kans, lopend: Lopend, gebied: Herkomstgebied): Meldingdossier {
  const { kind, melding } = trekMelding(kans, lopend, gebied)
  const bezig = metActiviteiten(kans, melding, gisteren)
  return { ...leerlingBij(kind, bezig), melding: lopend.zicht ? metZichtOpPlek(kans, bezig, gisteren) : bezig }
}

/**
 * A child whose melding ended; when it is recent and `magLopen`, perhaps not yet. Whoever still runs near or over the
 * norm has a place in sight.
 */
export function trekMeldingdossier(
  kans: Kans,
  nummerdag: Nummerdag,
  { gebied, magLopen }: { readonly gebied: Herkomstgebied; readonly magLopen?: ThuiszitterInstellingen },
): Meldingdossier {
  const sinds = addDagen(
    nummerdag.op,
    -kans.weeg([
      [kans.heel(1, 6), 3],
      [kans.heel(7, 35), 2],
    ]),
  )
  const verzuimtype = kans.weeg(VERZUIMTYPEN)
  const { kind, melding } = trekMelding(kans, { ...nummerdag, sinds, verzuimtype }, gebied)
  if (kans.ja(0.05)) {
    const op = vroegste(addDagen(melding.gemeldOp, kans.heel(1, 6)), gisteren)
    const reden = kans.kies(['Het kind was op vakantie.', 'Per ongeluk bij de verkeerde leerling gemeld.'])
    return { ...opBasisschool(kind), melding: gelukt(meldingIntrekken(melding, reden, op)) }
  }

  const eindeOp = werkdagVanaf(addDagen(melding.gemeldOp, kans.heel(10, 150)))
  if (magLopen && (eindeOp > gisteren || kans.ja(0.06))) {
    const bezig = metActiviteiten(kans, melding, gisteren)
    const norm = normVan(bezig, { peildatum: vandaag, instellingen: magLopen })
    const zicht = norm === 'binnen' ? bezig : metZichtOpPlek(kans, bezig, gisteren)
    return { ...leerlingBij(kind, zicht), melding: zicht }
  }
  const op = laatste(vroegste(eindeOp, gisteren), addDagen(melding.gemeldOp, 1))
  const bezig = metActiviteiten(kans, melding, op)
  const gezien = kans.ja(0.4) ? metZichtOpPlek(kans, bezig, op) : bezig
  const afgesloten = gelukt(meldingAfsluiten(gezien, { uitkomst: kans.weeg(UITKOMSTEN), op }, op))
  return { ...leerlingBij(kind, afgesloten), melding: afgesloten }
}

const VERZUIMTYPEN: readonly (readonly [Verzuimtype, number])[] = [
  ['ongeoorloofd', 42],
  ['geoorloofd_ziek', 15],
  ['ziekgemeld_twijfel', 12],
  ['gedeeltelijk', 12],
  ['gedeeltelijk_ongeoorloofd', 7],
  ['geschorst', 4],
  ['niet_ingeschreven', 5],
  ['vrijstelling', 3],
]

const UITKOMSTEN: readonly (readonly [Meldingsuitkomst, number])[] = [
  ['terug_op_school', 46],
  ['onderwijszorgarrangement', 15],
  ['andere_school', 14],
  ['sbo_of_so', 13],
  ['ontheffing', 5],
  ['verhuisd', 5],
  ['anders', 2],
]

type Verzuimdag = Nummerdag & Pick<Lopend, 'sinds' | 'verzuimtype'>

function trekMelding(
  kans: Kans,
  { nummer, op, sinds, verzuimtype }: Verzuimdag,
  { basisscholen }: Herkomstgebied,
): { readonly kind: Kind; readonly melding: LopendeMelding } {
  const school = trekSchool(kans, basisscholen)
  const sleutel = `${jaarVan(op)}-${nummer}`
  const kind = {
    id: demoId('leerling', `melding ${sleutel}`),
    initialen: trekInitialen(kans),
    school,
    groep: kans.heel(3, 6),
    schooljaar: schooljaarVan(op),
    woongemeenteId: school.gemeenteId,
  }
  const concept: Conceptmelding = {
    initialen: kind.initialen,
    verzuimSinds: { op: sinds, precisie: 'dag' },
    verzuimtype,
    ...trekGegevens(kans, verzuimtype),
  }
  const bekend = {
    id: demoId('thuiszittermelding', sleutel),
    nummer: { jaar: jaarVan(op), nummer },
    leerlingId: kind.id,
    schoolId: school.id,
    gemeldDoor: school.ib,
  }
  return { kind, melding: gelukt(melden({ ...bekend, concept }, op)) }
}

function trekGegevens(kans: Kans, verzuimtype: Verzuimtype): Partial<Conceptmelding> {
  const ziek = verzuimtype === 'geoorloofd_ziek' || verzuimtype === 'ziekgemeld_twijfel'
  const deels = verzuimtype === 'gedeeltelijk' || verzuimtype === 'gedeeltelijk_ongeoorloofd'
  const leerplichtGemeld = kans.ja(0.75)
  return {
    oudersGeinformeerd: true,
    leerplichtGemeld,
    betrokkenen: [...(leerplichtGemeld ? ['leerplicht'] : []), ...(kans.ja(0.4) ? ['jeugdteam'] : [])],
    ...(ziek ? { jeugdartsBetrokken: kans.ja(0.6) } : {}),
    ...(deels ? { aanwezigheid: kans.kies(['2 ochtenden', '3 ochtenden', 'alleen de ochtend']) } : {}),
    ...(kans.ja(0.6) ? { reden: kans.kies(ziek ? REDENEN_ZIEK : REDENEN) } : {}),
  }
}

const REDENEN_ZIEK = ['buikpijn en angst', 'vermoeid en somber', 'paniek bij het naar school gaan']
const REDENEN = [
  'het kind durft niet meer',
  'ouders zoeken een andere school',
  'ruzie in de klas',
  'te veel prikkels in de groep',
]

/** Who is not enrolled, or went elsewhere, is no longer at the school of the melding. */
function leerlingBij(kind: Kind, melding: Thuiszittermelding): IngeschrevenLeerling {
  if (melding.verzuimtype === 'niet_ingeschreven') return opBasisschool(kind, weg(melding.verzuimSinds.op))
  const elders = melding.status === 'afgesloten' && ELDERS.has(melding.uitkomst)
  return elders ? opBasisschool(kind, weg(melding.afgeslotenOp)) : opBasisschool(kind)
}

const ELDERS: ReadonlySet<Meldingsuitkomst> = new Set(['andere_school', 'sbo_of_so', 'verhuisd'])

const weg = (dag: Datum): Datum => laatste(addDagen(dag, -1), schoolbegin)
// Nobody left before the register was begun.
const schoolbegin = schooljaarPeriode(2020).van
