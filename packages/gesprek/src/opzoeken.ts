import {
  formatDatum,
  formatMeldingsnummer,
  formatTlvNummer,
  magDoen,
  normaliseerInitialen,
  parseMeldingsnummer,
  parseTlvNummer,
  statustekst,
} from '@thuisnabij/domain'
import { type Artikel, brontekst, toAntwoord, vouw } from '@thuisnabij/kennis'
import type { Deps, MeldingInzage } from './deps.ts'
import type { TlvGevonden } from './deps-tlv.ts'
import { leerlingtekst } from './dialogen/meldkaarten.ts'
import type { ArtikelKaart, VerwijzingKaart } from './kaart.ts'
import { bevatPersoonsgegevens } from './verstaan/verstaan.ts'

/** What somebody looks up while writing a message; an empty text asks for what one would likely want. */
export type Zoekvraag = { readonly waarin: 'procedures' | 'dossiers'; readonly tekst: string }

/** One thing that was found. */
export type Treffer = {
  /** With `toelichting`, for the eyes of who looks it up alone. */
  readonly titel: string
  readonly toelichting: string
  /** What is put into the message, for everybody there: of a dossier its number, and nothing of a leerling. */
  readonly kaart: ArtikelKaart | VerwijzingKaart
}

export type Opgezocht =
  | { readonly kind: 'gevonden'; readonly treffers: readonly Treffer[] }
  | { readonly kind: 'geen_toegang' }
  | { readonly kind: 'persoonsgegevens' }

/** At most so many are listed at once. */
const MEESTE = 10

/** Looks up an article, or a dossier that this person may see: a TLV-aanvraag by number or initialen, a melding likewise. */
export async function opzoeken(deps: Deps, { waarin, tekst }: Zoekvraag): Promise<Opgezocht> {
  if (bevatPersoonsgegevens(tekst, await deps.scholen())) return { kind: 'persoonsgegevens' }
  if (waarin === 'procedures') return { kind: 'gevonden', treffers: artikelen(deps, tekst).slice(0, MEESTE) }
  if (!magDoen(deps.ik.rol, 'tlv-aanvraag-inzien') && !magDoen(deps.ik.rol, 'thuiszitter-inzien'))
    return { kind: 'geen_toegang' }

  const treffers = [...(await aanvragen(deps, tekst)), ...(await meldingen(deps, tekst))]
  return { kind: 'gevonden', treffers: treffers.slice(0, MEESTE) }
}

/** Best first; while somebody is still typing a word, also those whose title holds what is there. */
function artikelen({ kennis, ik, vandaag }: Deps, tekst: string): readonly Treffer[] {
  const gevonden = tekst.trim() === '' ? [] : kennis.rangorde(tekst, { bestuur: ik.bestuur }).artikelen
  const plat = vouw(tekst).trim()
  const opTitel = kennis.artikelen.filter(({ soort, titel }) => soort === 'antwoord' && vouw(titel).includes(plat))
  return [...new Set([...gevonden, ...opTitel])].map((artikel) => ({
    titel: artikel.titel,
    toelichting: artikel.kort,
    kaart: artikelkaart(artikel, kennis.artikelen, vandaag),
  }))
}

function artikelkaart(artikel: Artikel, alle: readonly Artikel[], vandaag: Deps['vandaag']): ArtikelKaart {
  const { titel, kort, uitleg, waarschuwing } = toAntwoord(artikel, alle, vandaag)
  const letOp = waarschuwing === undefined ? {} : { waarschuwing }
  return { soort: 'artikel', titel, kort, uitleg, bron: brontekst(artikel), ...letOp }
}

async function aanvragen({ tlv, vandaag, teksten }: Deps, tekst: string): Promise<readonly Treffer[]> {
  const nummer = parseTlvNummer(tekst, vandaag)
  const initialen = normaliseerInitialen(tekst)
  const gevonden: TlvGevonden = nummer
    ? await tlv.vindOpNummer(nummer)
    : initialen
      ? await tlv.vindOpInitialen({ initialen })
      : { kind: 'niet_gevonden' }
  const treffer = (van: Parameters<typeof formatTlvNummer>[0], toelichting: readonly string[]): Treffer => {
    const titel = teksten.verwijzing.aanvraag({ nummer: formatTlvNummer(van) })
    return {
      titel,
      toelichting: toelichting.join(' · '),
      kaart: { soort: 'verwijzing', titel, naar: { soort: 'aanvraag', nummer: formatTlvNummer(van) } },
    }
  }
  switch (gevonden.kind) {
    case 'gevonden': {
      const { aanvraag } = gevonden
      return [treffer(aanvraag.nummer, [leerlingtekst(teksten, aanvraag), statustekst(aanvraag.status)])]
    }
    case 'meerdere':
      return gevonden.keuzes.map(({ nummer: van, groep, ingediendOp }) =>
        treffer(van, [
          leerlingtekst(teksten, { initialen: initialen ?? '', ...(groep === undefined ? {} : { groep }) }),
          formatDatum(ingediendOp),
        ]),
      )
    case 'niet_gevonden':
    case 'geen_toegang':
      return []
  }
}

async function meldingen(deps: Deps, tekst: string): Promise<readonly Treffer[]> {
  const { teksten } = deps
  const gevonden = await zoekMeldingen(deps, tekst)
  if (gevonden?.kind !== 'gevonden') return []
  return gevonden.meldingen.map((melding: MeldingInzage) => {
    const titel = teksten.verwijzing.melding({ nummer: melding.nummer })
    return {
      titel,
      toelichting: `${leerlingtekst(teksten, melding)} · ${formatDatum(melding.gemeldOp)}`,
      kaart: { soort: 'verwijzing', titel, naar: { soort: 'melding', nummer: melding.nummer } },
    }
  })
}

function zoekMeldingen({ melding, vandaag }: Deps, tekst: string) {
  if (tekst.trim() === '') return melding.eigen()
  const nummer = parseMeldingsnummer(tekst, vandaag)
  if (nummer) return melding.vindOpNummer(formatMeldingsnummer(nummer, vandaag))
  const initialen = normaliseerInitialen(tekst)
  return initialen ? melding.vindOpInitialen({ initialen }) : undefined
}
