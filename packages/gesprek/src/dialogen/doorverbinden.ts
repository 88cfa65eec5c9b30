import { formatTlvNummer } from '@thuisnabij/domain'
import { doorverbindreden } from '../verstaan/zeker.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'

/** Hands over to a person, and says who that is for what is asked. */
export function doorverbinden(context: Context, zekerheid: number): Stap {
  const { begrepen, deps } = context
  const onderwerp = doorverbindreden(begrepen)
  const tekst =
    onderwerp === 'avg_verzoek'
      ? deps.teksten.overig.avg
      : onderwerp === 'tlv_intrekken'
        ? deps.teksten.tlv.intrekken({ wie: watVanTlv(context) })
        : deps.teksten.overig.mens
  return blijf(context, begrip('doorverbinden', zekerheid, { onderwerp }), zeg(tekst))
}

function watVanTlv({ begrepen, deps }: Context): string {
  const [nummer] = begrepen.tlvNummers
  if (nummer) return deps.teksten.tlv.wat.nummer({ nummer: formatTlvNummer(nummer.nummer) })
  const [leerling] = begrepen.leerlingen
  return leerling ? deps.teksten.tlv.wat.van({ initialen: leerling.initialen }) : deps.teksten.tlv.wat.onbekend
}
