import type { Rol, Schoolsoort } from '@thuisnabij/domain'
import { enumOf } from './enum.ts'

export const SchoolsoortEnum = enumOf<Schoolsoort>('Schoolsoort', 'Wat voor school het is.', {
  bao: 'Basisschool.',
  sbo: 'School voor speciaal basisonderwijs.',
  so: 'School voor speciaal onderwijs.',
})

export const RolEnum = enumOf<Rol>('Rol', 'In welke rol iemand hier werkt. Je handelt steeds in één rol.', {
  ib: "IB'er (intern begeleider) van een school.",
  directeur: 'Directeur van een school.',
  coordinatie: 'Coördinator van het samenwerkingsverband.',
  deskundige: 'Deskundige die advies geeft over een TLV-aanvraag.',
  schoolbestuur: 'Medewerker van een schoolbestuur.',
  bestuur: 'Lid van het bestuur van het samenwerkingsverband.',
  rvt: 'Lid van de raad van toezicht.',
  opr: 'Lid van de ondersteuningsplanraad.',
  programmaraad: 'Lid van de programmaraad.',
  fg: 'Functionaris gegevensbescherming.',
})
