/** What an act gives: the new state, or a refusal that is part of the domain. Faults are thrown instead. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal }

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const
export const weiger = <Refusal>(error: Refusal) => ({ ok: false, error }) as const
