// Is a text nothing but a list of links?
import { countWords } from '../../languages/words.ts'

const LINKS_MIN = 3
/** With a line of the author's about something else, a few links are that page's buttons. */
const LINKS_BESIDE_DEK = 6
/** Beside each link: "by Ann", "(PDF)". */
const WORDS_PER_LINK = 2
/** "Beekeeping in winter", above links of its own. */
const ITEM_WORDS_MAX = 5
/** "Everything that I have written about bees, newest first:" */
const LEAD_WORDS_MAX = 12
const LENGTH_MAX = 200_000

const LINK =
  /(?<!!)\[\[[^[\]\n]+\]\]|(?<!!)\[[^[\]\n]+\](?:\([^()\n]*\)|\[[^[\]\n]*\])|<https?:\/\/[^\s<>]+>|<a\s[^<>]*>[^<>]*<\/a>|\bhttps?:\/\/[^\s<>()]+/gi
/** Headings, rules, comments, tags and definitions of links say nothing of their own. */
const FURNITURE =
  /^ {0,3}#{1,6}\s.*$|^[ \t]*(?:[-=*_][ \t]*){3,}$|<!--[^<>]*-->|<\/?(?!a\b)[a-z][^<>]*>|^ {0,3}\[[^[\]\n]+\]:.*$/gim
/** A picture, code, a quotation or a formula is something to read. */
const CONTENT = /!\[|^ {0,3}(?:```|~~~|>)|\$\$|<(?:img|video|iframe|pre)\b/im

/** Whether it holds links and hardly a word beside them: an index, not an article. A list with remarks is an article. */
export function isLinkList(body: string, hasDek = false): boolean {
  if (body.length > LENGTH_MAX || CONTENT.test(body)) return false
  let links = 0
  let words = 0
  for (const line of body.replace(FURNITURE, '').split('\n')) {
    let found = 0
    const rest = line.replace(LINK, () => {
      found++
      return ' '
    })
    const beside = countWords(rest.replace(/[\d\p{P}\p{S}]+/gu, ' '))
    const isItem = found > 0 || /^\s*(?:[-*+]|\d+[.)])\s/.test(line)
    if (beside > (isItem ? ITEM_WORDS_MAX : LEAD_WORDS_MAX)) return false
    links += found
    words += beside
  }
  return links >= (hasDek ? LINKS_BESIDE_DEK : LINKS_MIN) && words <= WORDS_PER_LINK * links + LEAD_WORDS_MAX
}
