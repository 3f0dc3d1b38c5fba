// How does a paragraph begin whose first letter stands by itself?

/** One capital, perhaps behind a mark that opens a quotation. */
export const DROP_CAP = /^["“„«‘'¿¡([]*\s?\p{Lu}$/u
/** Letters that are words in some language. */
const WORD_LETTERS = new Set('aàáeéèioòóuwvyzksаеиікосуяв')

/**
 * Joins the initial of a paragraph to what follows: "T" and "he mill", but "A" and "mill" where one of the `others` says
 * "mill".
 */
export function withInitial(initial: string, rest: string, others: readonly { readonly text: string }[]): string {
  const letter = initial.at(-1)?.toLowerCase() ?? ''
  const [first = ''] = /^\p{L}+/u.exec(rest) ?? []
  const isWord = WORD_LETTERS.has(letter) && others.some(({ text }) => text.includes(` ${first} `))
  return `${initial.replace(/\s(?=\S$)/u, '')}${isWord ? ' ' : ''}${rest}`
}
