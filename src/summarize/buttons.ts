// Where does a sentence begin that the page's buttons were glued to?
import { anyOf, phrasesOfAll } from '../languages/lookup.ts'

let glued: RegExp | undefined
/** The first letters of each button. */
let starts: ReadonlySet<string> | undefined
const START = 3

const labels = () => phrasesOfAll(({ buttons }) => buttons?.labels)
const phrases = () => phrasesOfAll(({ buttons }) => buttons?.phrases)

/** The sentence without the buttons that a scraper glued before it: `ShareTweetEmailThe court …`. */
export function withoutButtons(sentence: string): string {
  starts ??= new Set([...labels(), ...phrases()].map((text) => text.slice(0, START)))
  const start = sentence.slice(0, START).toLowerCase().replaceAll('’', "'")
  // Few sentences begin like a button, and the pattern of them all takes long to compile.
  if (!starts.has(start) && !starts.has(start.slice(0, START - 1))) return sentence
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
