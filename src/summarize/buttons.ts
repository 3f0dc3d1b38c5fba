// Where does a sentence begin that the page's buttons were glued to?
import { anyOf, phrasesOfAll } from '../languages/lookup.ts'

let glued: RegExp | undefined
/** The buttons that have the same first letters. */
let byStart: ReadonlyMap<string, readonly string[]> | undefined
const START = 2

const labels = () => phrasesOfAll(({ buttons }) => buttons?.labels)
const phrases = () => phrasesOfAll(({ buttons }) => buttons?.phrases)

/** The sentence without the buttons that a scraper glued before it: `ShareTweetEmailThe court …`. */
export function withoutButtons(sentence: string): string {
  byStart ??= Map.groupBy([...labels(), ...phrases()], (text) => text.slice(0, START))
  const some = byStart.get(sentence.slice(0, START).toLowerCase())
  if (some === undefined) return sentence
  const said = sentence.toLowerCase().replaceAll('’', "'")
  // Few sentences begin with a button, and the pattern of them all takes long to compile.
  if (!some.some((text) => said.startsWith(text))) return sentence
  glued ??= gluedButtons()
  return sentence.replace(glued, '')
}

/** Three buttons in a row, or a phrase; fewer may be a name (`PrintNightmare`). A capital follows without a space. */
function gluedButtons(): RegExp {
  const button = `(?:${anyOf(labels())})`
  const phrase = `(?:${anyOf(phrases())})`
  return new RegExp(
    String.raw`^(?:(?:${button}\s?){0,20}${phrase}|(?:${button}\s?){3,20})(?<!\s)(?=(?-i:\p{Lu}))`,
    'iu',
  )
}
