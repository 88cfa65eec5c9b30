import type { FormulierKaart, Invoer, Teksten } from '@thuisnabij/gesprek'
import type { AdaptiveCard } from '../ports.ts'
import { alinea, alineas, type Element, kaartVan, kop } from './elementen.ts'

/** A form to fill in; what is filled in comes back beside the data of its button. */
export const formulierKaart = (kaart: FormulierKaart, teksten: Teksten): AdaptiveCard =>
  kaartVan({
    fallbackText: teksten.kaart.zonderFormulier,
    body: [kop(kaart.titel), ...alineas(kaart.uitleg), ...kaart.invoer.flatMap(velden)],
    knoppen: kaart.knoppen,
  })

/** A client shows an errorMessage only for what it refuses itself; what the conversation refused stands above its input. */
const velden = (invoer: Invoer): readonly Element[] =>
  invoer.fout ? [alinea(invoer.foutmelding, { color: 'Attention', weight: 'Bolder' }), veld(invoer)] : [veld(invoer)]

function veld({ naam, soort, label, verplicht, waarde, keuzes = [], foutmelding }: Invoer): Element {
  const basis = {
    id: naam,
    label,
    ...(verplicht ? { isRequired: true } : {}),
    errorMessage: foutmelding,
    ...(waarde === undefined ? {} : { value: waarde }),
  }
  switch (soort) {
    case 'tekst':
      return { type: 'Input.Text', ...basis, maxLength: 500 }
    case 'datum':
      return { type: 'Input.Date', ...basis }
    case 'keuze':
      return {
        type: 'Input.ChoiceSet',
        ...basis,
        choices: keuzes.map(({ titel, waarde: value }) => ({ title: titel, value })),
      }
    case 'jaNee': {
      // What stands beside the box is its label.
      const { label: title, ...rest } = basis
      return { type: 'Input.Toggle', ...rest, title, wrap: true }
    }
  }
}
