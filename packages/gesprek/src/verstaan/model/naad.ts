import { isVraag } from '../intent.ts'
import { type Naad, zonderAanloop } from '../naden.ts'
import { inBakken, type Kenmerken } from './kenmerken.ts'
import { voorspel } from './lineair.ts'
import { leesModel } from './opgeslagen.ts'

/** Of a place where a message may become two: one thing that is said on, or two. */
export type Naadklasse = 'een' | 'twee'

/** A place that is less likely by its words is not read further. */
export const MINSTE_KANS = 0.1

/** How likely two things are asked at this place, by the words alone: cheap, so that few places need be read further. */
export const kansOpNaad = (naad: Naad): number => voorspel(leesModel('naad'), naadkenmerken(naad)).get('twee') ?? 0

/** What was understood of a part by itself. */
export type Gelezen = { readonly intent: string; readonly zekerheid: number }

/** How likely two things are asked at this place, by the words and by what both parts are understood as. */
export const kansOpTwee = (naad: Naad, eerste: Gelezen, tweede: Gelezen): number =>
  voorspel(leesModel('twee'), tweekenmerken(naad, eerste, tweede)).get('twee') ?? 0

export const naadkenmerken = (naad: Naad): Kenmerken => inBakken(naadwoorden(naad))

const trap = (zekerheid: number): number => [0.3, 0.5, 0.75, 0.9, 0.97].filter((grens) => zekerheid >= grens).length

export function tweekenmerken(naad: Naad, eerste: Gelezen, tweede: Gelezen): Kenmerken {
  const zelfde = eerste.intent === tweede.intent
  const minst = trap(Math.min(eerste.zekerheid, tweede.zekerheid))
  return inBakken([
    ...naadwoorden(naad),
    `e ${eerste.intent}`,
    `t ${tweede.intent}`,
    `et ${eerste.intent} ${tweede.intent}`,
    `set ${naad.teken.trim().slice(0, 3)} ${eerste.intent} ${tweede.intent}`,
    `ez ${eerste.intent} ${trap(eerste.zekerheid)}`,
    `tz ${tweede.intent} ${trap(tweede.zekerheid)}`,
    `z ${trap(eerste.zekerheid)}`,
    `zt ${trap(tweede.zekerheid)}`,
    `zm ${zelfde} ${minst}`,
    `zelfde ${zelfde}`,
  ])
}

const MEESTE_STAPPEN = 6
/** Further on nothing tells any more where it began. */
const MEESTE_WOORDEN = 30
/** A length in steps of two words. */
const lengte = (woorden: readonly string[]): number => Math.min(MEESTE_STAPPEN, Math.floor(woorden.length / 2))
const woordenIn = (plat: string): readonly string[] => plat.match(/[a-z0_]+|\?/g) ?? []

/** What the second part begins with and speaks of, what the first ends with, what stands between them, and how long both are. */
function naadwoorden({ teken, voor, na, nummer, van }: Naad): readonly string[] {
  const eerste = woordenIn(zonderGetal(voor.plat))
  const tweede = zonderGetal(na.plat)
  const vervolg = zonderAanloop(tweede)
  const woorden = woordenIn(vervolg)
  const [begin = '', daarna = '', ...rest] = woorden
  const scheiding = teken.trim().slice(0, 3)
  return [
    `s ${scheiding}`,
    `sb ${scheiding} ${begin}`,
    `n0 ${begin}`,
    `n1 ${daarna}`,
    ...rest.slice(0, 2).map((woord) => `n2 ${woord}`),
    `n01 ${begin} ${daarna}`,
    `a ${woordenIn(tweede).slice(0, 2).join(' ')}`,
    `a0 ${woordenIn(tweede)[0]}`,
    `aanloop ${vervolg !== tweede}`,
    ...woorden.slice(0, MEESTE_WOORDEN).map((woord) => `b ${woord}`),
    ...eerste.slice(-3).map((woord) => `l ${woord}`),
    `lb ${eerste.at(-1)} ${begin}`,
    `ln ${lengte(woorden)}`,
    `lv ${lengte(eerste)}`,
    `i ${Math.min(3, nummer)}`,
    `r ${Math.min(3, van - nummer)}`,
    `q ${na.plat.includes('?')}`,
    `vq ${voor.plat.includes('?')}`,
    `d ${/\d/.test(na.plat)}`,
    `vraag ${isVraag(vervolg)}`,
  ]
}

const zonderGetal = (plat: string): string => plat.replace(/\d+/g, '0')
