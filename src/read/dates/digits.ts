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

const HAN = '〇一二三四五六七八九'

/** `二〇二四` is 2024: each sign is a digit. */
export function hanDigits(text: string): number {
  return Number(Array.from(text.replaceAll('零', '〇'), (sign) => HAN.indexOf(sign)).join(''))
}

/** `十`, `十八`, `二十`, `二十三`, `廿三`: a number below a hundred. */
export function hanNumber(text: string): number {
  const [tens = '', ones = ''] = text.replace('廿', '二十').replace('卅', '三十').split('十')
  if (!/[十廿卅]/.test(text)) return hanDigits(text)
  return (tens === '' ? 1 : hanDigits(tens)) * 10 + (ones === '' ? 0 : hanDigits(ones))
}
