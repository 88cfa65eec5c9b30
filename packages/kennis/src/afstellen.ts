/** Numbers of what is weighed, in a fixed order. */
export type Rij = readonly number[]

/** A choice somebody should make: what speaks for each of the options, and which of them are right (at least one). */
export type Keuze = { readonly opties: readonly Rij[]; readonly goed: readonly boolean[] }

/** What speaks for something, and whether it is so. */
export type Geval = { readonly rij: Rij; readonly waar: boolean }

const STAPPEN = 400
/** How strongly weights are held back to where they began: few questions must not make large weights. */
const HOUVAST = 0.0003

/** Weights by which the right options get the most of the chance; they begin at `begin`. The same data give the same weights. */
export function weegKeuzes(keuzes: readonly Keuze[], begin: Rij): Rij {
  return klim(begin, (gewichten, helling) => {
    for (const { opties, goed } of keuzes) {
      const scores = opties.map((rij) => inproduct(gewichten, rij))
      const hoogst = Math.max(...scores)
      const kansen = scores.map((score) => Math.exp(score - hoogst))
      const totaal = som(kansen)
      const goede = som(kansen.filter((_, plek) => goed[plek]))
      for (const [plek, rij] of opties.entries()) {
        const kans = kansen[plek] ?? 0
        const duw = (goed[plek] ? kans / goede : 0) - kans / totaal
        telOp(helling, rij, duw / keuzes.length)
      }
    }
  })
}

/** Weights of a logistic regression. The same data give the same weights. */
export function weegGevallen(gevallen: readonly Geval[], begin: Rij): Rij {
  return klim(begin, (gewichten, helling) => {
    for (const { rij, waar } of gevallen) {
      const kans = 1 / (1 + Math.exp(-inproduct(gewichten, rij)))
      telOp(helling, rij, ((waar ? 1 : 0) - kans) / gevallen.length)
    }
  })
}

/** Adam: steps up the slope, each weight at its own pace. */
function klim(begin: Rij, hellingVan: (gewichten: Rij, helling: number[]) => void): Rij {
  const gewichten = [...begin]
  const vaart = begin.map(() => 0)
  const kracht = begin.map(() => 0)
  for (let stap = 1; stap <= STAPPEN; stap++) {
    const helling = gewichten.map((gewicht, plek) => HOUVAST * ((begin[plek] ?? 0) - gewicht))
    hellingVan(gewichten, helling)
    for (const [plek, steil] of helling.entries()) {
      vaart[plek] = 0.9 * (vaart[plek] ?? 0) + 0.1 * steil
      kracht[plek] = 0.99 * (kracht[plek] ?? 0) + 0.01 * steil * steil
      const gemiddeld = (vaart[plek] ?? 0) / (1 - 0.9 ** stap)
      gewichten[plek] =
        (gewichten[plek] ?? 0) + (0.08 * gemiddeld) / (Math.sqrt((kracht[plek] ?? 0) / (1 - 0.99 ** stap)) + 1e-9)
    }
  }
  return gewichten
}

export function inproduct(a: Rij, b: Rij): number {
  let uit = 0
  for (let plek = 0; plek < a.length; plek++) uit += (a[plek] ?? 0) * (b[plek] ?? 0)
  return uit
}

function telOp(bij: number[], rij: Rij, maat: number): void {
  for (let plek = 0; plek < bij.length; plek++) bij[plek] = (bij[plek] ?? 0) + maat * (rij[plek] ?? 0)
}

const som = (getallen: Rij) => getallen.reduce((totaal, getal) => totaal + getal, 0)
