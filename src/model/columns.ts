// How many columns does a text take in a monospaced typeface?

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u

/** The width in a terminal or a plain mail: wide East Asian characters take two columns, combining marks none. */
export function columns(text: string): number {
  let sum = 0
  for (const character of text)
    sum += character < '\u0300' ? 1 : WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1
  return sum
}
