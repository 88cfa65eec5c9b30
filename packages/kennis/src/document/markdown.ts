import { marked } from 'marked'
import type { Inhoud } from './blok.ts'
import { leesHtml } from './html.ts'

/** Reads Markdown, with or without front matter; HTML in it is read as {@link leesHtml} does. */
export const leesMarkdown = (markdown: string): Inhoud =>
  leesHtml(marked.parse(markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/u, ''), { async: false, gfm: true }))
