import type { Duiding } from '../verstaan/intent.ts'
import { doetZichVoor } from '../verstaan/zeker.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'

const OUDER =
  /\b(?:ik ben|wij zijn|als) (?:de |een )?(?:ouders?|moeder|vader)\b|\bmijn (?:zoon|dochter|zoontje|dochtertje)\b/

/** A parent is sent to who helps parents; who asks to be taken for somebody else stays who they are. */
export function wieBenIk({ deps, begrepen, toestand }: Context, { intent }: Duiding): Stap | undefined {
  const { teksten, ik } = deps
  if (OUDER.test(begrepen.plat)) return blijf({ toestand }, begrip('doorverbinden', 0.85), zeg(teksten.overig.ouder))
  return doetZichVoor(begrepen.plat) && intent !== 'geen_toegang'
    ? blijf({ toestand }, begrip('geen_toegang', 0.85), zeg(teksten.overig.rolBlijft({ functie: ik.functie })))
    : undefined
}
