// How are numbers read that are written in other digits?

/** The text with the digits of every script as those of ASCII, and as long as it was. */
export function asciiDigits(text: string): string {
  return ASCII.test(text) ? text : text.replace(OTHER_DIGIT, digitOf)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is ASCII has no other digits
const ASCII = /^[\x00-\x7f]*$/
/** Of the Basic Multilingual Plane: a digit beyond it is longer than one of ASCII. */
const OTHER_DIGIT = /[\u0660-\uffff]/g
const DIGIT = /\p{Nd}/u

/** Unicode puts the ten digits of a script side by side, the zero at a code point that ends in 0 or in 6. */
function digitOf(char: string): string {
  if (!DIGIT.test(char)) return char
  const code = char.charCodeAt(0)
  const fromSix = !DIGIT.test(String.fromCharCode(code & ~15))
  return String((code & 15) - (fromSix ? 6 : 0))
}
