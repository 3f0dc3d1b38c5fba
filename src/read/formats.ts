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

/** The format that a text without a telling name shows. */
export function guessFormat(bytes: Uint8Array): Format {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 4_096))
  if (/^\s*<(?:!doctype|html|head|\?xml)\b/i.test(beginning)) return 'html'
  return /^(?:---|\+\+\+)[ \t]*\r?$|^#{1,6} \S|\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/m.test(beginning)
    ? 'markdown'
    : 'text'
}
