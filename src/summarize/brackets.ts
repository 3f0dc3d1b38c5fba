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

/** The index of the character that closes what opens at `at`; -1 if nothing opens, or it closes too far away. */
export function quotationEnd(text: string, at: number): number {
  const opener = text.charAt(at)
  const closers = CLOSERS[opener]
  if (closers === undefined || !opens(text, at, opener)) return -1
  const limit = Math.min(text.length, at + LONGEST)
  let depth = 0
  for (let i = at + 1; i < limit; i++) {
    const char = text.charAt(i)
    if (closers.includes(char) && closes(text, i, opener)) {
      if (depth === 0) return i
      depth--
    } else if (char === opener && NESTING.includes(opener)) depth++
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
