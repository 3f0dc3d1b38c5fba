// Where does a sentence begin that the page's buttons were glued to?
import { anyOf, phrasesOfAll } from '../languages/lookup.ts'

let glued: RegExp | undefined

/** The sentence without the buttons that a scraper glued before it: `ShareTweetEmailThe court …`. */
export function withoutButtons(sentence: string): string {
  glued ??= gluedButtons()
  return sentence.replace(glued, '')
}

/** Three buttons in a row, or a phrase; fewer may be a name (`PrintNightmare`). A capital follows without a space. */
function gluedButtons(): RegExp {
  const button = `(?:${anyOf(phrasesOfAll(({ buttons }) => buttons?.labels))})`
  const phrase = `(?:${anyOf(phrasesOfAll(({ buttons }) => buttons?.phrases))})`
  return new RegExp(
    String.raw`^(?:(?:${button}\s?){0,20}${phrase}|(?:${button}\s?){3,20})(?<!\s)(?=(?-i:\p{Lu}))`,
    'iu',
  )
}
