// Are two titles of one site a single form, with other names filled in?
import { contentWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { isOwnPost } from './one-site.ts'
import { siteOf } from './templates.ts'

/** So many words the form has at least, and at least half of each title. */
const FORM_WORDS = 5
const SHARE = 0.5
/** With so much of each, what differs need not be a name where the articles are posts of one blog. */
const BLOG_SHARE = 0.75
/** The same words around much more are no form. */
const NAME_WORDS = 6

/**
 * "Moss & Reed Investigates Claims in Arna Mills Data Breach", "… in Brock Bank Data Breach": two events of which one
 * site tells in the same words. What differs is a name in both, with no word in common: "kills 12" and "kills 60" are one.
 * On a blog, the titles may differ in any word: "How to mend a kettle in the yard", "How to mend a ladder in the yard".
 */
export function areFilledInTitles(a: Article, b: Article): boolean {
  if (a.titleFrom === 'file-name' || b.titleFrom === 'file-name' || siteOf(a) !== siteOf(b)) return false
  const [inA, inB] = [wordsOf(a.title), wordsOf(b.title)]
  const shorter = Math.min(inA.length, inB.length)
  let before = 0
  while (before < shorter && same(inA[before], inB[before])) before++
  let behind = 0
  while (behind < shorter - before && same(inA.at(-1 - behind), inB.at(-1 - behind))) behind++
  const form = before + behind
  if (form < FORM_WORDS || form < SHARE * Math.max(inA.length, inB.length)) return false
  const [nameA, nameB] = [inA, inB].map((words) => words.slice(before, words.length - behind).join(' '))
  const isWhole = form >= BLOG_SHARE * Math.max(inA.length, inB.length)
  const isFilled = isWhole && isOwnPost(a) && isOwnPost(b) ? isWord : isName
  if (!isFilled(nameA) || !isFilled(nameB)) return false
  const others = new Set(contentWords(nameB, b.language))
  return !contentWords(nameA, a.language).some((word) => others.has(word))
}

function wordsOf(title: string): string[] {
  return title.split(/\s+/).filter((word) => word !== '')
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}

function isName(slot: string | undefined): slot is string {
  return slot !== undefined && /(?<!\S)\p{Lu}/u.test(slot) && wordsOf(slot).length <= NAME_WORDS
}

function isWord(slot: string | undefined): slot is string {
  return slot !== undefined && slot !== '' && !/\d/.test(slot)
}
