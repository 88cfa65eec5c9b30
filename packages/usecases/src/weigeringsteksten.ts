/** A sentence per kind of refusal; a kind without one fails the build. */
export type Weigeringsteksten<Weigering extends { readonly kind: string }> = {
  readonly [Kind in Weigering['kind']]: (weigering: Extract<Weigering, { readonly kind: Kind }>) => string
}
