// Which month does a word name, in any of the usual languages?

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH_LONG = 'january february march april may june july august september october november december'.split(' ')
const LANGUAGES =
  'de fr es it pt nl sv da nb fi pl cs sk sl hr hu ro bg ru uk tr el ca et lt lv id ms vi ar fa he hi bn'.split(' ')

/** The month, 1 to 12, or undefined where the word names none, or different ones in different languages. */
export function monthOf(word: string): number | undefined {
  const name = bare(word)
  const long = ENGLISH_LONG.indexOf(name)
  if (long >= 0) return long + 1
  const short = ENGLISH.indexOf(name === 'sept' ? 'sep' : name)
  if (short >= 0) return short + 1
  return elsewhere().get(name)
}

let others: Map<string, number | undefined> | undefined

/** Built at the first word that is not English: the platform knows every language's names. */
function elsewhere(): Map<string, number | undefined> {
  if (others) return others
  others = new Map()
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it many languages inflect the name: "23 listopada", "23. marraskuuta".
      for (const options of [{ month }, { month, day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' })
        for (let m = 1; m <= 12; m++) {
          const part = format.formatToParts(Date.UTC(2026, m - 1, 15)).find(({ type }) => type === 'month')
          const name = bare(part?.value ?? '')
          if (!/^\p{L}{2}/u.test(name)) continue
          others.set(name, others.has(name) && others.get(name) !== m ? undefined : m)
        }
      }
    }
  }
  return others
}

function bare(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\.$/, '')
}
