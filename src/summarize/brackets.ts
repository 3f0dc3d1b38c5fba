// How far does a quotation or parenthesis extend, so that it isn't split into sentences?

/** A longer one is split like any text: it is a speech, or its end is missing. */
const LONGEST = 200

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
  '(': ')',
  '[': ']',
  '（': '）',
  '「': '」',
  '『': '』',
  '《': '》',
  '【': '】',
}
const NESTING = '([（「『《【'
const BEFORE_OPENER = /[\s([{«“„‘"'—–:/-]/u
const STOP = /[.,!?…]/

/**
 * A function that gives the index of the character that closes what opens at `at`; -1 if nothing opens, or it closes too
 * far away. Asked in the order of the text, it looks at no character twice for the same opener, so that a text of
 * nothing but quotes takes no longer than any other; brackets, which nest, are counted anew each time.
 */
export function quotationEnds(text: string): (at: number) => number {
  const closing = new Map<string, number>()
  return (at) => {
    const opener = text.charAt(at)
    const closers = CLOSERS[opener]
    if (closers === undefined || !opens(text, at, opener)) return -1
    const limit = Math.min(text.length, at + LONGEST)
    if (NESTING.includes(opener)) return nestedEnd(text, at, limit)
    let end = Math.max(at + 1, closing.get(opener) ?? 0)
    while (end < limit && !(closers.includes(text.charAt(end)) && closes(text, end, opener))) end++
    closing.set(opener, end)
    return end < limit ? end : -1
  }
}

function nestedEnd(text: string, at: number, limit: number): number {
  const opener = text.charAt(at)
  const closer = CLOSERS[opener] ?? ''
  let depth = 0
  for (let i = at + 1; i < limit; i++) {
    const char = text.charAt(i)
    if (char === closer && depth-- === 0) return i
    if (char === opener) depth++
  }
  return -1
}

function opens(text: string, at: number, opener: string): boolean {
  if (!`"'«»‘`.includes(opener)) return true
  const before = text.charAt(at - 1)
  return (before === '' || BEFORE_OPENER.test(before)) && (opener === '«' || /\S/.test(text.charAt(at + 1)))
}

/** An apostrophe closes a quotation only after punctuation; a straight quote after a space opens the next one. */
function closes(text: string, at: number, opener: string): boolean {
  if (opener === "'" || opener === '‘') return STOP.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + 1))
  if (opener === '"') return !/\s/.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  return true
}

/** The text without what stands in brackets inside it: that speaks, turns and refers for itself. */
export function withoutAsides(text: string): string {
  return text.includes('(') ? text.replace(ASIDE, ' ') : text
}

const ASIDE = /(?<=\S)\s?\([^()]*\)/g
