import { marked } from 'marked'
import type { Inhoud } from './blok.ts'
import { leesHtml } from './html.ts'

/** Reads Markdown, with or without front matter; HTML in it is read as {@link leesHtml} does. Throws when it lies too deep. */
export function leesMarkdown(markdown: string): Inhoud {
  const tekst = markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/u, '')
  if (TE_DIEP.test(tekst)) throw new Error('Quotes or lists lie too deep')
  return leesHtml(marked.parse(tekst, { async: false, gfm: true }))
}

/** No document has so many quotes or lists in each other; the parser takes ever longer for what has. */
const TE_DIEP = /^(?:[ \t]*(?:>|[*+-]|\d+[.)])[ \t]*){50}/mu
