// How do raised and lowered characters look in plain text?

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()n'].map((char, i) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][i] ?? char]),
)
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((char, i) => [char, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][i] ?? char]),
)
/** The mark of a note: behind the end of a sentence, in brackets, or a list of numbers. */
const NOTE = /^\s*(?:\[[^[\]]{1,20}\]|[*†‡§]|\d{1,3}(?:\s*[,–-]\s*\d{1,3})+)\s*$/

/**
 * `\uE003…\uE004` stands around what is raised, `\uE005…\uE006` around what is lowered. Letters stay (21st, H₂O is H2O);
 * a digit behind a digit would make a number that nobody wrote, so it is raised (10⁶); the mark of a note goes.
 */
export function shownScripts(text: string): string {
  if (!/[\uE003-\uE006]/.test(text)) return text
  return text
    .replace(/(?<=([^\s]?))\s*\uE003([^\uE003\uE004]{0,200})\uE004/gu, (_, before: string, raised: string) => {
      if (NOTE.test(raised) || (/^\d{1,3}$/.test(raised.trim()) && /[.,;:!?…。！？"”’»]/.test(before))) return ''
      return scripted(raised, RAISED)
    })
    .replace(/(?<=([^\s]?))\uE005([^\uE005\uE006]{0,200})\uE006/gu, (_, before: string, lowered: string) =>
      /\d/.test(before) ? scripted(lowered, LOWERED) : lowered,
    )
    .replace(/[\uE003-\uE006]/g, '')
}

function scripted(text: string, signs: Readonly<Record<string, string>>): string {
  const trimmed = text.trim()
  return [...trimmed].every((char) => char in signs) ? [...trimmed].map((char) => signs[char]).join('') : trimmed
}
