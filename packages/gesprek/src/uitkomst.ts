/** Not for this person in this role; says nothing of whether what was asked for exists. */
export type GeenToegang = { readonly kind: 'geen_toegang' }
/** There is no such thing, or it is not for whoever asks. */
export type NietGevonden = { readonly kind: 'niet_gevonden' }
