import { magDoen } from '@thuisnabij/domain'
import type { Duiding } from '../verstaan/intent.ts'
import { doetZichVoor } from '../verstaan/zeker.ts'
import { begrip, blijf, type Context, type Stap, zeg } from './stap.ts'

const OUDER =
  /\b(?:ik ben|wij zijn) (?:de |een )?(?:ouders?|moeder|vader)\b|(?:^|[,.] ?)als (?:de |een )?(?:ouder|moeder|vader)s? (?:van|wil|wou|heb|hebben|mag|kan|zoek|vraag|weet|zou|ben)\b|\bik vraag (?:het|dit) als (?:ouder|moeder|vader)\b/
const EIGEN_KIND = /\bmijn (?:zoon|dochter|zoontje|dochtertje)\b/

/** Who speaks of a child of one's own and of something else, is no parent with a question for the samenwerkingsverband. */
const ZEKER_BUITEN = 0.5

/** A parent is sent to who helps parents; who asks to be taken for somebody else stays who they are. */
export function wieBenIk({ deps, begrepen, toestand }: Context, { intent, buiten }: Duiding): Stap | undefined {
  const { teksten, ik } = deps
  const isBestuurder = magDoen(ik.rol, 'monitor-inzien') && !/\bik ben\b/.test(begrepen.plat)
  if ((OUDER.test(begrepen.plat) && !isBestuurder) || (EIGEN_KIND.test(begrepen.plat) && buiten < ZEKER_BUITEN))
    return blijf({ toestand }, begrip('doorverbinden', 0.85), zeg(teksten.overig.ouder))
  return doetZichVoor(begrepen.plat) && intent !== 'geen_toegang'
    ? blijf({ toestand }, begrip('geen_toegang', 0.85), zeg(teksten.overig.rolBlijft({ functie: ik.functie })))
    : undefined
}
