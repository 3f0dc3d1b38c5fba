// Which files are articles, and how are they written?

export type Format = 'markdown' | 'html' | 'text'

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
}

/** Larger files are refused: no article has a million words. Saved pages carry their pictures and styles with them. */
export const LIMIT_BYTES: Readonly<Record<Format, number>> = { markdown: 4_000_000, text: 4_000_000, html: 8_000_000 }

/** The format that a file's name says, or undefined where it is no article's. */
export function formatOf(path: string): Format | undefined {
  return FORMATS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '']
}
