// How good is each candidate as a sentence by itself?
import { isFigureCaption } from '../languages/figures.ts'
import { languageByTag } from '../languages/lookup.ts'
import type { Article } from '../model/article.ts'
import { repeatsSentence, type Site } from '../model/site.ts'
import {
  greets,
  introducesAuthor,
  isChatter,
  isFiller,
  isShort,
  isShortCall,
  isSound,
  pointsElsewhere,
} from './admissible.ts'
import { asSentence, type Candidate } from './candidates.ts'
import { isForeign } from './foreign.ts'
import { isButton, isNoAnswer, isNoText } from './junk.ts'
import { hasPhrase, phrasePattern } from './phrase-pattern.ts'
import { opensAsAlways } from './site.ts'
import { countTowardsBudget } from './word-budget.ts'

/**
 * 2: a whole sentence about the subject; 1: a whole sentence that says little; 0: a fragment, what the site repeats, or a
 * long word to the reader; -1: one with a hole, or that announces what isn't there. A lower grade is chosen only where there is no higher.
 * -2 is never chosen: a button, a time, thanks.
 */
export type Grade = -2 | -1 | 0 | 1 | 2

/** A shorter question is rhetoric; a longer one may be what the article is about. */
const QUESTION_WORDS = 8
/** The same where characters are counted. */
const QUESTION_CHARACTERS = 14
/** Who speaks in an interview: "AM: I never liked mills.", "Ada Moss (AM): I never did." */
const SPEAKER =
  /^(?:\p{Lu}[\p{Lu}\p{N}]{1,3}:\s|@[\w.-]+[,:]?\s\p{Ll}|(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\(\p{Lu}{2,4}\):\s)/u
/** A heading or caption that ran into its text: "Ada Moss Ada Moss keeps the mill." */
const TWICE = /^(\p{Lu}[^\s.,;:]*(?:\s\p{Lu}[^\s.,;:]*){1,4})\s\1(?![\p{L}\p{N}])/u
/** What announces something that is not among the candidates. */
const COLON = /[:：]$/
/** "Let's talk about what is new: lids, spouts, and a whistle." */
const LISTS = /[:：]\s?[^:：]{20,}[,，、]/u
const QUESTION = /[?？؟](?:\s?»|["'”’)])*$/

type About = Pick<Article, 'title' | 'language' | 'blocks'>

/** The grade of each candidate; a colon and what it announces have one grade together, the worst of theirs. */
export function gradesOf(candidates: readonly Candidate[], article: About, site: Site | undefined): Grade[] {
  const isAnswer = answersIn(article)
  const speakers = speakersIn(article)
  const isPersonal = ({ text }: Candidate) => hasPhrase('personal', article.language, text)
  const opening = candidates.filter(({ section }) => section === 0)
  const isOurs = opening.length === 0 || opening.some(isPersonal)
  const grades = candidates.map((candidate, i) => {
    if (candidate.completes) return gradeOfAnnounced(candidate, article.language)
    const announces = candidates[i + 1]?.completes === true
    // "There are two reasons." stands with the first of them, or says nothing.
    const promises = hasPhrase('promising', article.language, candidate.text) && !candidates[i + 1]?.follows
    const grade = gradeOf(candidate, announces, article, site)
    // Below what introduces them, or an opening without an "I", nothing shows whose it is; nor what an answer answers.
    const answers = isAnswer(candidate)
    const isUnnamed =
      (answers || (!isOurs && candidate.section > 0)) && (isPersonal(candidate) || answers === 'at once')
    const isSpoken = speakers.has(SPEAKING.exec(candidate.text)?.[1] ?? '')
    return isUnnamed || isSpoken || promises ? (Math.min(grade, 1) as Grade) : grade
  })
  for (let end = candidates.length - 1; end > 0; end--) {
    if (!candidates[end]?.completes) continue
    let start = end
    while (candidates[start]?.completes) start--
    const worst = Math.min(...grades.slice(start, end + 1)) as Grade
    grades.fill(worst, start, end + 1)
    end = start
  }
  return grades
}

/** Who speaks in a conversation: what stands before the colon of two paragraphs, "Ada Moss: …", "DIGEST: …". */
function speakersIn({ blocks }: About): ReadonlySet<string> {
  const seen = new Set<string>()
  const speakers = new Set<string>()
  for (const { type, text } of blocks) {
    const name = type === 'paragraph' ? SPEAKING.exec(text)?.[1] : undefined
    if (name === undefined) continue
    if (seen.has(name)) speakers.add(name)
    seen.add(name)
  }
  return speakers
}

const SPEAKING = /^(\p{Lu}[\p{L}\p{N}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s/u

/** Which sentences answer the questions of an interview, and which of them right behind one; of another text, none. */
function answersIn({ blocks, language }: About): (candidate: Candidate) => boolean | 'at once' {
  const asked = [...blocks.entries()].filter(
    ([, { type, text }]) => (type === 'heading' || type === 'paragraph') && QUESTION.test(text),
  )
  const addressed = asked.filter(([, { text }]) => hasPhrase('address', language, text))
  const said = blocks.filter(({ type }) => type === 'heading' || type === 'paragraph').length
  const least = Math.max(INTERVIEW_QUESTIONS, QUESTION_SHARE * said)
  if (asked.length < least || addressed.length < ADDRESSED_QUESTIONS) return () => false
  const introduced = blocks.slice(0, asked[0]?.[0]).map(({ text }) => text)
  const replies = addressed.map(([at]) => blocks[at + 1]?.text ?? '')
  return ({ text, order }) => {
    if (order === 0 || (order < INTRODUCING && introduced.some((intro) => intro.includes(text)))) return false
    return replies.some((reply) => reply.startsWith(text)) ? 'at once' : true
  }
}

/** Other texts ask fewer, or ask themselves. */
const INTERVIEW_QUESTIONS = 4
const ADDRESSED_QUESTIONS = 2
/** Of an interview's paragraphs and headings, one in eight asks; a long essay asks its reader as often, but more seldom. */
const QUESTION_SHARE = 0.12
/** Whoever asks introduces whom in so many sentences; further down, what seems to be before the first question answers an order. */
const INTRODUCING = 5

function gradeOf(candidate: Candidate, announces: boolean, { title, language }: About, site: Site | undefined): Grade {
  const { text, holed, quoted, change, order, section, follows } = candidate
  if (holed) return -1
  // What "the following" points at comes with it.
  const asked = announces ? `${text.slice(0, -1)}.` : asSentence(candidate)
  const chatter = isChatter(asked, language)
  const words = countTowardsBudget(text)
  const sound = isSound(asked, language)
  if (isButton(text, language) || (!sound && (chatter || isNoText(text))) || isShortCall(asked, language)) return -2
  if (!announces && COLON.test(text)) return -1
  const isRepeated = order === 0 ? opensAsAlways(site, title, text) : repeatsSentence(site, text)
  if (!sound || chatter || isRepeated || isFigureCaption(text)) return 0
  if (quoted || greets(text, language) || introducesAuthor(text, language)) return 1
  if (!announces && pointsElsewhere(told(text), language) && !(order === 0 && tellsAround(text, language))) return 1
  if (section > 0 && hasPhrase('preview', language, text)) return 1
  if (SPEAKER.test(text) || TWICE.test(text)) return 1
  if (order > 0 && hasPhrase('step', language, text) && !LISTS.test(text)) return 1
  if (!announces && QUESTION.test(text) && !asks(candidate, words, language)) return 1
  if (!announces && !change && (isFiller(candidate) || (!follows && isShort(candidate)))) return 1
  return isForeign(text, language) ? 1 : 2
}

/** "We tried the exam on four people; their answers are below": what stands before the pointer is told here. */
function told(text: string): string {
  const end = text.lastIndexOf('; ')
  return end >= 0 && countTowardsBudget(text.slice(0, end)) >= TOLD_WORDS ? text.slice(0, end) : text
}

const TOLD_WORDS = 8

/** "The default of the four targets listed below has changed", "Two lids leak, as below": it is beside what an article opens with. */
function tellsAround(text: string, language: string): boolean {
  const pointer = phrasePattern('pointing', language).exec(text.toLowerCase())
  if (pointer === null) return true
  const around = [text.slice(0, pointer.index), text.slice(pointer.index + pointer[0].length)]
  const [before = 0, behind = 0] = around.map(countTowardsBudget)
  return before >= AROUND_WORDS && (behind >= AROUND_WORDS || before >= TOLD_WORDS)
}

const AROUND_WORDS = 4

/** Whether a question is long enough, and high enough up, to be what the article asks. */
function asks({ text, section }: Candidate, words: number, language: string): boolean {
  const least = languageByTag(language).isUnspaced ? QUESTION_CHARACTERS : QUESTION_WORDS
  return section === 0 && words >= least && !hasPhrase('address', language, text)
}

/** An item of a list needn't be a sentence. */
function gradeOfAnnounced({ text, holed }: Candidate, language: string): Grade {
  if (holed) return -1
  return isButton(text, language) || isNoAnswer(text) || isChatter(text, language) ? -2 : 2
}
