import { Parser } from 'htmlparser2'

export type Lezer = {
  readonly open?: (naam: string, kenmerken: Readonly<Record<string, string>>) => void
  readonly tekst?: (stuk: string) => void
  readonly sluit?: (naam: string) => void
}

/** No document lies deeper; the parser takes ever longer for what does. */
const DIEPST = 1_000

/** Goes through HTML or XML once, from begin to end. Throws when elements lie too deep in each other. */
export function lees(markup: string, soort: 'html' | 'xml', { open, tekst, sluit }: Lezer): void {
  let diepte = 0
  const parser = new Parser(
    {
      onopentag(naam, kenmerken) {
        diepte += 1
        if (diepte > DIEPST) throw new Error('Elements lie too deep')
        open?.(naam, kenmerken)
      },
      ontext: (stuk) => tekst?.(stuk),
      onclosetag(naam) {
        diepte -= 1
        sluit?.(naam)
      },
    },
    { xmlMode: soort === 'xml' },
  )
  parser.end(markup)
}
