import type { DocumentId } from '@thuisnabij/domain'
import { documentIntrekken, documentLaden } from '@thuisnabij/usecases'
import { idOf } from './builder.ts'
import { DocumentType } from './document.ts'
import { documentIntrekkenWeigeringen, documentLadenWeigeringen } from './document-weigeringen.ts'
import { handeling } from './handeling.ts'

handeling('documentLaden', {
  beschrijving:
    'Laadt een bestand als versie van een document; een titel die er al is, maakt het een nieuwere versie. Door de coördinatie. ' +
    'Een bestand van meer dan 45 kB gaat naar /graphql/document.',
  invoer: (t) => ({
    titel: t.string({ description: 'Onder deze titel wordt het aangehaald.' }),
    versie: t.string({ description: 'Hoe deze versie heet, zoals "2022-2024".' }),
    geldigVan: t({ type: 'Datum', description: 'Eerste dag waarop zij geldt.' }),
    geldigTot: t({ type: 'Datum', required: false, description: 'Laatste dag waarop zij geldt, als die bekend is.' }),
    bestandsnaam: t.string({ description: 'Naam van het bestand met zijn uitgang: .pdf, .docx, .html, .md of .txt.' }),
    inhoud: t.string({ description: 'Het bestand zelf, in base64; hoogstens 10 MB.' }),
  }),
  geeft: DocumentType,
  weigeringen: documentLadenWeigeringen,
  usecase: (sessie, { inhoud, bestandsnaam, ...gegevens }) =>
    documentLaden(sessie, { ...gegevens, bestand: { bytes: Buffer.from(inhoud, 'base64'), bestandsnaam } }),
})

handeling('documentIntrekken', {
  beschrijving: 'Zorgt dat een document, of een versie ervan, niet meer wordt gevonden. Door de coördinatie.',
  invoer: (t) => ({
    id: t({ type: idOf<DocumentId>(), description: 'Kenmerk van het document.' }),
    versie: t.string({ required: false, description: 'Naam van de versie; leeg is het hele document.' }),
    reden: t.string({ description: 'Waarom het wordt ingetrokken.' }),
  }),
  geeft: DocumentType,
  weigeringen: documentIntrekkenWeigeringen,
  usecase: (sessie, invoer) => documentIntrekken(sessie, invoer),
})
