import { magDoen } from '@thuisnabij/domain'
import type { Antwoord } from '../antwoord.ts'
import type { Deps } from '../deps.ts'
import type { HulpKaart } from '../kaart.ts'
import { begrip, blijf, type Context, type Stap, toon, zeg } from './stap.ts'

export function hulp(context: Context): Stap {
  return blijf(context, begrip('hulp', 0.95), hulpkaart(context.deps))
}

/** What somebody sees who opens the conversation for the first time. */
export const welkom = (deps: Deps): readonly Antwoord[] => [
  zeg(deps.teksten.algemeen.welkom({ swv: deps.instellingen.naam })),
  hulpkaart(deps),
]

/** What this role can do here; nothing that would be refused. */
function hulpkaart({ ik, teksten }: Deps): Antwoord {
  const kanten: HulpKaart['kanten'][number][] = [
    {
      titel: teksten.hulp.vragen,
      voorbeelden: [teksten.hulp.vragenVoorbeeld, teksten.hulp.vragenVoorbeeld2],
    },
  ]
  if (magDoen(ik.rol, 'tlv-aanvraag-inzien'))
    kanten.push({
      titel: teksten.hulp.tlv,
      voorbeelden: [teksten.hulp.tlvVoorbeeld, teksten.hulp.tlvVoorbeeld2],
    })
  if (magDoen(ik.rol, 'tlv-aanvraag-volgen'))
    kanten.push({
      titel: teksten.hulp.tlvLijst,
      voorbeelden: [teksten.hulp.tlvLijstVoorbeeld, teksten.hulp.tlvLijstVoorbeeld2],
    })
  if (magDoen(ik.rol, 'thuiszitter-melden'))
    kanten.push(
      { titel: teksten.hulp.melden, voorbeelden: [teksten.hulp.meldenVoorbeeld, teksten.hulp.meldenVoorbeeld2] },
      {
        titel: teksten.hulp.bijhouden,
        voorbeelden: [teksten.hulp.bijhoudenVoorbeeld, teksten.hulp.bijhoudenVoorbeeld2],
      },
      {
        titel: teksten.hulp.werklijst,
        voorbeelden: [teksten.hulp.werklijstVoorbeeld, teksten.hulp.werklijstVoorbeeld2],
      },
    )
  if (magDoen(ik.rol, 'signaal-oppakken'))
    kanten.push({
      titel: teksten.hulp.signaal,
      voorbeelden: [teksten.hulp.signaalVoorbeeld, teksten.hulp.signaalVoorbeeld2],
    })
  if (magDoen(ik.rol, 'monitor-inzien'))
    kanten.push({
      titel: teksten.hulp.cijfers,
      voorbeelden: [teksten.hulp.cijfersVoorbeeld, teksten.hulp.cijfersVoorbeeld2],
    })
  if (magDoen(ik.rol, 'coordinatievraag-stellen'))
    kanten.push({ titel: teksten.hulp.aanCoordinatie, voorbeelden: [teksten.hulp.aanCoordinatieVoorbeeld] })
  const kaart: HulpKaart = {
    soort: 'hulp',
    titel: teksten.hulp.kop,
    kanten,
    uitleg: [teksten.hulp.rol({ functie: ik.functie }), teksten.hulp.privacy, teksten.hulp.woorden],
  }
  return toon(kaart, teksten.hulp.kop)
}
