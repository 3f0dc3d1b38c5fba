// Which marks of links and emphasis does a line of plain text carry?

/** Removes the Markdown that people and programs leave in plain text. */
export function plain(text: string): string {
  if (!MARK.test(text)) return text.trim()
  return text
    .replace(HASHES, '')
    .replace(NOTHING, '')
    .replace(LINK, '$1')
    .replace(
      STRONG,
      (_, bold: string, next: string | undefined) => bold + (next === undefined || bold.endsWith(' ') ? '' : ' '),
    )
    .replace(UNCLOSED, '')
    .replace(UNDERLINED, '$1')
    .replace(EMPHASIS, '$1')
    .replace(/\s\|$/, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

const MARK = /[[*_|]|^##/
/** Of what is too long for a heading. */
const HASHES = /^#{2,6}\s+/
/** Programs break a long address behind a hyphen. */
const LINK = /!?\[([^\][]{1,300})\]\((?:https?:|\/|#|mailto:)(?:[^()\s]|(?<=-)\s){0,500}\)/g
/** A picture without a description, as pandoc prints it. */
const NOTHING = /(?<!\S)\[\](?=["“„«¿¡]?[\p{L}\p{N}])/gu
/** html2text may print the blank behind a word inside its marks, and a paragraph in bold over several lines. */
const STRONG = /(?<![\p{L}\p{N}*])\*\*([^*\s](?:[^*]{0,600}[^*])?)\*{2,3}(?![*\p{N}])(?=(\p{L})?)/gu
const UNCLOSED =
  /^\*\*(?=["“„«¿¡]?\p{Lu})|(?<=[\p{L}.!?:;,"”])\*\*$|(?<=[\p{L}.,;:!?]\s)\*{2,4}(?=\s\p{Lu}|$)|(?<!\S)\*{4}(?!\S)/gu
const UNDERLINED = /(?<![\p{L}\p{N}_])__([^_\s](?:[^_]{0,300}[^_\s])?)__(?![\p{L}\p{N}_])/gu
const EMPHASIS = /(?<![\p{L}\p{N}_\\/¯(])_([^_\s](?:[^_]{0,300}[^_\s])?)_(?![\p{L}\p{N}_/])/gu
