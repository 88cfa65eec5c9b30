import type { Bestandssoort } from '@thuisnabij/domain'

/** What a file is by what it holds, and for text by its name; `oud_word` also stands for a Word file with a password. */
export function soortVan(bytes: Uint8Array, bestandsnaam: string): Bestandssoort | 'oud_word' | undefined {
  if (begintMet(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'oud_word'
  if (begintMet(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx'
  // The PDF standard lets something stand before it.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'

  const tekst = tekstVan(bytes)
  if (tekst === undefined) return undefined
  const [, uitgang] = /\.([a-z]+)$/iu.exec(bestandsnaam) ?? []
  return TEKSTSOORTEN.get(uitgang?.toLowerCase() ?? '')
}

const TEKSTSOORTEN: ReadonlyMap<string, Bestandssoort> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'tekst'],
])

/** A file as text: UTF-8 or UTF-16, else what Windows wrote before; undefined when it is no text. */
export function tekstVan(bytes: Uint8Array): string | undefined {
  const tekst = decodeer(bytes)
  const vreemd = tekst.match(VREEMD)?.length ?? 0
  return vreemd > 0 ? undefined : tekst
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells a program from a text
const VREEMD = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/g

function decodeer(bytes: Uint8Array): string {
  if (begintMet(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (begintMet(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const begintMet = (bytes: Uint8Array, begin: readonly number[]) => begin.every((byte, plek) => bytes[plek] === byte)
