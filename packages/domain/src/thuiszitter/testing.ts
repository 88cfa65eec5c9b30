import type { LeerlingId, MedewerkerId, SchoolId, ThuiszittermeldingId } from '../ids.ts'
import type { Thuiszitterdefinitie, ThuiszitterInstellingen } from '../instellingen/instellingen.ts'
import { datum } from '../kalender/datum.ts'
import type { LopendeMelding } from './melding.ts'

/** For tests: a valid melding to spread from, a child that was at home from 4 September 2023 on and has no place in sight. */
export const voorbeeldmelding: LopendeMelding = {
  id: '00000000-0000-4000-8000-000000000022' as ThuiszittermeldingId,
  nummer: { jaar: 2023, nummer: 22 },
  leerlingId: '00000000-0000-4000-8000-00000000aa01' as LeerlingId,
  schoolId: '00000000-0000-4000-8000-00000000cc02' as SchoolId,
  gemeldDoor: '00000000-0000-4000-8000-00000000dd02' as MedewerkerId,
  gemeldOp: datum('2023-09-08'),
  verzuimSinds: { op: datum('2023-09-04'), precisie: 'dag' },
  verzuimtype: 'ongeoorloofd',
  betrokkenen: [],
  veiligheid: false,
  activiteiten: [],
  status: 'lopend',
}

/** For tests: from four calendar weeks on; children who are ill or partly at school do not count. */
export const voorbeelddefinitie: Thuiszitterdefinitie = {
  vanafWeken: 4,
  telling: 'kalenderdagen',
  geoorloofdTeltMee: false,
  gedeeltelijkTeltMee: false,
  bron: 'test',
  sinds: datum('2022-08-01'),
}

/** For tests: norm of three months, near 30 days before. */
export const voorbeeldinstellingen: ThuiszitterInstellingen = {
  definities: [voorbeelddefinitie],
  normMaanden: { waarde: 3, bron: 'test', sinds: datum('2022-08-01') },
  nadertDagen: { waarde: 30, bron: 'test', sinds: datum('2022-08-01') },
  doorzettingsmacht: { waarde: ['bestuur'], bron: 'test', sinds: datum('2022-08-01') },
}
