/** A day in the Netherlands, `YYYY-MM-DD`. */
export type Datum = string & { readonly __datum: true }
/** A month, `YYYY-MM`. */
export type Maand = string & { readonly __maand: true }
