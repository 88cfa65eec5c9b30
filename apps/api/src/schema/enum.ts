import { builder } from './builder.ts'

/** A GraphQL enum of the words of a domain union, each with what it means; the compiler misses no word. */
export const enumOf = <Word extends string>(name: string, description: string, words: Readonly<Record<Word, string>>) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(words).map(([word, meaning]) => [word, { value: word as Word, description: meaning }]),
    ) as { readonly [W in Word]: { readonly value: W; readonly description: string } },
  })
