// Which of an article's headings say what it covers?

import { isDay } from '../languages/day-headline.ts'
import { en } from '../languages/en.ts'
import { anyOf, languageByTag, monthsOf, phrasesOfAll } from '../languages/lookup.ts'
import { contentWords, words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { repeatsHeading, type Site } from '../model/site.ts'
import { headingWordsOf } from './bare-words.ts'
import { areNumbered, countingOnly, isAmount, withoutCounts, withoutNumber } from './counting-headings.ts'
import { isForeign } from './foreign.ts'
import { isCallToUs, isGenericHeading } from './generic-headings.ts'
import { highestLevels, outlineOf } from './heading-levels.ts'
import { leansOnPredecessor } from './leaning.ts'
import { hasPhrase } from './phrase-pattern.ts'
import { tellingOf } from './telling-headings.ts'
import { showsTemplate } from './template-code.ts'
import { titleAgain } from './title-again.ts'

/** More would be a table of contents. */
const KEY_POINTS_MAX = 6
/** Enough to look at, and bounds the cost. */
const HEADINGS_MAX = 100
/** A longer heading is a sentence in bold. */
const HEADING_WORDS_MAX = 16

/**
 * The article's informative headings in its order, without numbering, marks and colons; empty if there are fewer than
 * two, since one item is not a list.
 * If there are more than six, only the highest levels that have two or more are used, and of these the six that tell most.
 */
export function keyPoints(article: Pick<Article, 'title' | 'language' | 'blocks'>, site?: Site): string[] {
  const { title, blocks, language } = article
  const all = blocks.flatMap((block, at) =>
    block.type === 'heading' && !isForeign(textBelow(blocks, at), language)
      ? [{ ...block, ...sectionAt(blocks, at) }]
      : [],
  )
  if (
    isInterview(
      all.map(({ text }) => text),
      language,
    )
  )
    return []
  const numbered = areNumbered(all.map(({ text }) => text))
  const counting = countingOnly(all.map(({ text }) => cleanHeading(text)))
  const isTitle = titleAgain(title, language)
  const own = headingWordsOf(article)
  const seen = new Set<string>()
  const sections = all.flatMap((heading) => {
    const text = cleanHeading(numbered ? withoutNumber(heading.text) : heading.text)
    return isTitle(text) ? [] : [{ ...heading, text, isRepeated: repeatsHeading(site, heading.text) }]
  })
  const times = Map.groupBy(sections, ({ text }) => normal(text))
  const informative = outlineOf(sections).filter(({ text, holes, isRepeated, isDivided }) => {
    if (holes || showsTemplate(text, blocks) || isRepeated || isDivided || counting.has(text) || seen.has(normal(text)))
      return false
    if ((times.get(normal(text))?.length ?? 0) > TIMES_MAX) return false
    if (!isInformative(text, article) || own.isBareWord(text)) return false
    seen.add(normal(text))
    return true
  })
  if (informative.length < 2) return []
  const looked = informative.slice(0, HEADINGS_MAX)
  const telling = tellingOf(looked, article, own)
  const found = looked.flatMap((heading, i) => {
    const tells = telling[i] ?? 0
    return tells >= 0 ? [{ ...heading, tells }] : []
  })
  // A few lines out of many leave most of the article out.
  if (found.length < TOLD_MIN * looked.length) return []
  const chosen = mostTelling(highestLevels(found, KEY_POINTS_MAX), KEY_POINTS_MAX)
  return chosen.length < 2 ? [] : [...withoutCounts(chosen.map((heading) => heading.text))]
}

/** What stands more often is a button, or a label of each section. */
const TIMES_MAX = 2

/** The share of the headings, but for those that any article might have, that must tell something. */
const TOLD_MIN = 0.4

/** At most so many, those that tell most, in the order that they have. */
function mostTelling<Own extends { readonly tells: number }>(headings: readonly Own[], most: number): readonly Own[] {
  const best = new Set(headings.toSorted((a, b) => b.tells - a.tells).slice(0, most))
  return headings.filter((heading) => best.has(heading))
}

const QUESTIONS_MIN = 2
const QUESTION = /[?？؟]$/

/** An interview asks one after the other what "you" use; its questions without the answers tell nothing. */
function isInterview(headings: readonly string[], language: string): boolean {
  const asked = headings.filter((text) => QUESTION.test(text) && hasPhrase('address', language, text))
  return asked.length >= QUESTIONS_MIN && 2 * asked.length > headings.length
}

/** What a heading stands above, if not at once: translations of an article follow it, each below its title. */
function textBelow(blocks: Article['blocks'], heading: number): string {
  const next = blocks.slice(heading + 1, heading + 1 + NEAR).find(({ type }) => TELLING.has(type))
  return next?.text ?? ''
}

/** What stands between a heading and the next, and whether that divides it: it is but the label of what is below. */
function sectionAt(
  blocks: Article['blocks'],
  heading: number,
): { readonly below: string; readonly isDivided: boolean } {
  let end = heading + 1
  while (end < blocks.length && blocks[end]?.type !== 'heading') end++
  const below = blocks.slice(heading + 1, end).map(({ text }) => text)
  const [own, other] = [blocks[heading], blocks[end]]
  const isDivided =
    below.every((text) => text === '') &&
    own?.type === 'heading' &&
    other?.type === 'heading' &&
    other.level > own.level
  return { below: below.join('\n').slice(0, BELOW_CHARACTERS), isDivided }
}

/** The first part of a section is enough, and bounds the cost. */
const BELOW_CHARACTERS = 2_000

const TELLING: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list'])
const NEAR = 5

/** `{#why}`, `{: .big }`, `(#why)`, `[#](#why)`, and the number of an issue: `#5918`. */
const ANCHOR = /\s*(?:\{[:#.][^}]*\}|\[[^\]]*\]\(#[^)]*\)|[([]#[^)\]]*[)\]]|(?<=\S\s+)#\d+)\s*$/u
const MARKS_BEFORE =
  /^(?:[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3|[#§¶*•·–—-]|\s)+(?=\P{N})/u
const MARKS_BEHIND =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3|[#¶:：…]|\s)+$/u
const FULL_STOP = /(?<=[\p{Ll}\p{N}]{2})\.$/u
const NUMBERING =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-Za-z])[.):]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\s+|#\d{1,2}[.:]?\s+|[①-⑳]\s*|[一二三四五六七八九十]{1,3}[、.．]\s*)(?=\S)/u
/** When an entry of a live blog was written: "13.28 Uhr:", "8h16 -", "10:05 am –". */
const CLOCK =
  /^\d{1,2}(?:[:h]\d\d|\.\d\d(?=\s?(?:uhr|h|hrs|[ap]\.?m\.?)(?!\p{L})))\s?(?:(?:uhr|h|hrs|[ap]\.?m\.?|[a-z]{2,3}t|gmt|utc|cest?)(?!\p{L}))*\s*[:–—|-]*\s+(?=\S)/iu

/** Removes the hour of an entry, numbering (`3.1`, `IV.`, `二、`), anchors, and emoji, hashes and colons at the ends. */
export function cleanHeading(text: string): string {
  return text
    .replace(ANCHOR, '')
    .replace(MATERIAL, '')
    .replace(BYLINE, '')
    .replace(MARKS_BEFORE, '')
    .replace(CLOCK, '')
    .replace(NUMBERING, '')
    .replace(MARKS_BEHIND, '')
    .replace(FULL_STOP, '')
    .trim()
}

/** Who wrote the section: "Kettles (by Ada Moss)". */
const BYLINE =
  /\s*(?:\[(?:by|von|par|por|di|door|av|af|od|przez)\s[^[\]]{2,60}\]|\((?:by|von|par|por|di|door|av|af|od|przez)\s[^()]{2,60}\))$/iu

/** A programme's links behind a talk: "(Recording/Slides)", "[video, pdf]"; many languages have taken these words over. */
const MATERIAL =
  /\s*[([](?:(?:recording|video|slide|deck|pdf|demo|audio|podcast|code|repo|link|notebook)s?(?:\s*[/,|&+·]\s*|\s+and\s+)?)+[)\]]$/i

/** Whether it is informative: it has a content word beyond generic headings, versions, dates and code. */
function isInformative(text: string, article: Pick<Article, 'title' | 'language'>): boolean {
  const { language } = article
  const all = words(text)
  if (all.length === 0 || all.length > HEADING_WORDS_MAX || breaksOff(text, language)) return false
  if (isGenericHeading(text, article) || isDay(text.replace(ASIDE, ''), language)) return false
  // Pages in two languages call in both.
  const tags = LATIN.test(text) ? [language, 'en'] : [language]
  if (CHATTER.some((kind) => tags.some((tag) => hasPhrase(kind, tag, text)))) return false
  if ((text.endsWith('!') && hasPhrase('order', language, text)) || SPEAKER.test(text)) return false
  if (
    POSTED.test(text) ||
    CLOCK_LAST.test(text) ||
    isVersion(text) ||
    isAmount(text, language) ||
    isCallToUs(text, language)
  )
    return false
  if ((all.length < QUESTION_WORDS && QUESTION.test(text)) || leansOnPredecessor(text, language)) return false
  // "Can we fix it?", "How do I use this": what it is, the heading does not say.
  if (all.length > 2 && leansOnPredecessor(all.at(-1) ?? '', language)) return false
  if (/^\S+\(\)?$|[{}<>]|https?:\/\/|^[\w./-]+\.\w{1,4}$/.test(text)) return false
  return contentWords(text, language).some((word) => /\p{L}/u.test(word) && !monthStems(language).has(word))
}

/** Whose post a page shows, and what others made of it: "Ann Lee @ann_lee", "3 Retweets21 Likes". */
const POSTED =
  /\s@[\w.-]{2,}$|^\d[\d.,]*[KM]?\s?(?:retweets?|quotes?|likes?|reposts?|replies|shares?|views?|comments?)(?![\p{Ll}])/iu

/** "Online since today, 7.57 Uhr", "2024-02-14T16:15:30". */
const CLOCK_LAST = /(?<!\d)\d{1,2}[.:]\d\d\s?(?:uhr|h|[ap]\.?m\.?)$|\d-\d\dT\d\d:\d\d/iu

function breaksOff(text: string, language: string): boolean {
  const last = /\s(\S+)$/u.exec(text)?.[1] ?? ''
  const own = languageByTag(language)
  return BREAKS_OFF.test(text) || last === own.and || (own === en && OPEN_ENDS.has(last))
}

/** Words that no English heading ends in, unless a link or a column cut it off: "We will use the"; "Plan A" is whole. */
const OPEN_ENDS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'or'])

/** "Oh, and…": what follows is below. "Try it ›" is a link. */
const BREAKS_OFF = /(?:[–—-]|\.\.\.|…|[›→▸▶]|如下|包括|以下)$/
/** "3 November (first day)". */
const ASIDE = /\s*\([^()]*\)$/
/** "Why us?", "Python?" ask for what only the text below them says. */
const QUESTION_WORDS = 3

/** Who asks in an interview: "MK: What is next?" */
const SPEAKER = /^\p{Lu}{2,3}:\s.*[?？؟]$/u

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u

/** Phrases that address the reader of the page: "Come and join us!", "Related: …". */
const CHATTER = ['greeting', 'offer', 'label'] as const

let version: RegExp | undefined

const LEADING_DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[\s,:–—-]*/

/** `1.4.2`, `Version 3`, `2026-07-08, Version 26.5.0`. */
function isVersion(text: string): boolean {
  version ??= new RegExp(
    String.raw`^v?\d+(?:\.\d+)+|^(?:${anyOf(phrasesOfAll(({ series }) => series?.versions))})\s*v?\d`,
    'iu',
  )
  return version.test(text.replace(LEADING_DATE, ''))
}

const monthsByLanguage = new Map<string, ReadonlySet<string>>()

/** The months of a language and of English, as `contentWords` gives them. */
function monthStems(language: string): ReadonlySet<string> {
  const known = monthsByLanguage.get(language)
  if (known) return known
  const names = [en, languageByTag(language)].flatMap(monthsOf).map(([name]) => name)
  const months = new Set(names.flatMap((name) => contentWords(name, language)))
  monthsByLanguage.set(language, months)
  return months
}

function normal(text: string): string {
  return words(text).join(' ')
}
