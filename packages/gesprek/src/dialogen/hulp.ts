import { magDoen } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Deps } from '../deps.ts'
import type { HulpKaart } from '../kaart.ts'
import { algemeen } from '../teksten.ts'
import { begrip, blijf, type Context, type Stap, toon, zeg } from './stap.ts'

export function hulp(context: Context): Stap {
  return blijf(context, begrip('hulp', 0.95), hulpkaart(context.deps))
}

/** What somebody sees who opens the conversation for the first time. */
export const welkom = (deps: Deps): readonly Antwoord[] => [
  zeg(algemeen.welkom(deps.instellingen.naam)),
  hulpkaart(deps),
]

/** What this role can do here; nothing that would be refused. */
function hulpkaart({ ik }: Deps): Antwoord {
  const kanten: HulpKaart['kanten'][number][] = [
    {
      titel: 'Vragen hoe iets werkt',
      voorbeelden: ['Kan een TLV zonder instemming van ouders?', 'Wat staat er in een OPP?'],
    },
  ]
  if (magDoen(ik.rol, 'tlv-aanvraag-inzien'))
    kanten.push({
      titel: 'Zien hoe het met een TLV-aanvraag staat',
      voorbeelden: ['Status TLV 2023-0117', 'Hoe staat het met de TLV van J.V.?'],
    })
  if (magDoen(ik.rol, 'thuiszitter-melden'))
    kanten.push({
      titel: 'Een (dreigende) thuiszitter melden',
      voorbeelden: [
        'J.V. uit groep 6 is sinds 30 oktober thuis, leerplicht weet het',
        'Hoe staat het met mijn melding?',
      ],
    })
  if (magDoen(ik.rol, 'signaal-oppakken'))
    kanten.push({ titel: 'Een signaal oppakken', voorbeelden: ['Signaal 14 pak ik op'] })
  if (magDoen(ik.rol, 'monitor-inzien'))
    kanten.push({
      titel: 'Cijfers van de regio zien',
      voorbeelden: [
        'Hoeveel thuiszitters nu en hoeveel langer dan 3 maanden?',
        'Wat is de gemiddelde doorlooptijd van een TLV?',
      ],
    })
  const kaart: HulpKaart = {
    soort: 'hulp',
    titel: 'Dit kan ik voor je doen',
    kanten,
    uitleg: [
      `Je praat met me als ${ik.functie}.`,
      'Noem een leerling alleen met initialen en groep. Typ geen namen, geboortedatums of BSN.',
      'Met **laat maar** stop je, met **hulp** zie je dit weer.',
    ],
  }
  return toon(kaart, 'Dit kan ik voor je doen')
}
