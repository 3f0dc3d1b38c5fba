// Which sentences, headings, words and ends of titles does a site repeat?
import { announcesRoundUp } from '../languages/headlines.ts'
import { languageByTag, monthsOf } from '../languages/lookup.ts'
import { contentWords, countWords } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { masked, maskedRuns, plain, REPEATED, repeatsOpening, repeatsSentence, type Site } from '../model/site.ts'
import { candidatesOf } from './candidates.ts'

type Counted = Pick<Article, 'title' | 'language' | 'blocks'> & Partial<Pick<Article, 'dek' | 'url' | 'published'>>

/** By text and the host of the articles: the occasions on which it was said. */
type Occasions = Map<string, Map<string, Set<unknown>>>

/** An end of a title is short, and two authors may find the same: it must be in this share of them. */
const SHARE_OF_TITLES = 0.2
/** If this share of an article's sentences was seen word for word, it is a copy. */
const COPIED = 0.8
/** "… - Vercel", "… « Le Canal"; Chinese and Japanese have no spaces around the bar. */
const TITLE_END =
  /(?<=\S)(?:\s+(?:[|·•–—~/›‹»«⋆★☆-]|::|\/\/)\s+|\s*[｜＿]\s*|(?<=\p{Lo})[|_—-](?=\p{L}))[^|·•–—｜＿«»]{2,40}$/u

/** "Tidewater :: …", "Tidewater » …": not behind a colon or a dash, which also follow what a text is about. */
const TITLE_START = /^[^|·•:»›｜]{2,40}(?:\s+(?:[|·•»›]|::)\s+|｜)(?=\S)/u
/** Behind the name of a series may stand only which one it is: "Minutes | 4 May". */
const OWN_WORDS = 3

/**
 * Counts how often each sentence, heading and word comes back: in articles of one host, or on days where no host is known.
 */
export function siteOf(articles: readonly Counted[]): Site {
  const sentences: Occasions = new Map()
  const headings: Occasions = new Map()
  const ends = new Map<string, Set<string>>()
  const words = new Map<string, number>()
  const seen = new Set<string>()
  const beginnings = new Map<Counted, readonly string[]>()
  const months = monthsIn(articles)
  let counted = 0
  for (const article of articles) {
    const texts = candidatesOf(article).map(({ text }) => text)
    const copied = texts.filter((text) => seen.has(text)).length
    if (texts.length > 1 && copied >= COPIED * texts.length) continue
    for (const text of texts) seen.add(text)
    counted++
    const keys = texts.map((text) => masked(text, months))
    beginnings.set(article, keys)
    for (const word of saidIn(article)) words.set(word, (words.get(word) ?? 0) + 1)
    add(sentences, article, [...keys, ...texts.filter((text) => NUMBER.test(text)).map(plain)])
    if (article.dek !== undefined) add(sentences, article, [masked(article.dek, months)])
    const headed = article.blocks.flatMap((block) => (block.type === 'heading' ? [masked(block.text, months)] : []))
    add(headings, article, headed)
    for (const pattern of [TITLE_END, TITLE_START]) {
      const [end] = pattern.exec(article.title) ?? []
      if (end !== undefined) ends.set(end, (ends.get(end) ?? new Set()).add(article.title))
    }
  }
  const many = Math.max(REPEATED, SHARE_OF_TITLES * counted)
  const titleEnds = new Set([...ends].filter(([, titles]) => titles.size >= many).map(([end]) => end))
  return {
    articles: counted,
    sentences: counts(sentences),
    runs: runsIn(beginnings),
    headings: counts(headings),
    words,
    months,
    titleEnds,
  }
}

/** On how many days each run of words was said, in the beginnings of the newest articles; their texts are masked. */
function runsIn(texts: ReadonlyMap<Counted, readonly string[]>): ReadonlyMap<number, number> {
  const newest = [...texts.keys()].toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))).slice(0, RUNS_ARTICLES)
  const found = new Map<number, number>()
  for (const ofDay of Map.groupBy(newest, (article) => dayOf(article) || article).values()) {
    const runs = new Set<number>()
    for (const article of ofDay)
      for (const text of texts.get(article)?.slice(0, RUNS_SENTENCES) ?? [])
        for (const run of maskedRuns(text)) runs.add(run)
    for (const run of runs) found.set(run, (found.get(run) ?? 0) + 1)
  }
  return found
}

/** As many show what a site repeats now, and bound the cost. */
const RUNS_ARTICLES = 100
/** Summaries come from the beginning. */
const RUNS_SENTENCES = 20

/** The day that the article itself gives; a checkout gives all its files one time. */
function dayOf({ published }: Counted): string {
  return published === undefined || published.from === 'file-time' ? '' : published.day
}

const NUMBER = /\p{N}/u

const saidIn = oncePer((article: Counted): ReadonlySet<string> => {
  const texts = [article.title, ...candidatesOf(article).map(({ text }) => text)]
  return new Set(texts.flatMap((text) => contentWords(text, article.language)))
})

/** The article without what the site gives to each: the name behind its title, one line for all of them. */
export function withoutShared<Shared extends { readonly title: string; readonly dek?: string }>(
  article: Shared,
  site: Site,
): Shared {
  const own = withoutTitleEnd(article, site)
  if (own.dek === undefined || !repeatsSentence(site, own.dek)) return own
  const { dek: _, ...rest } = own
  return rest as Shared
}

/** The article without the name that the site puts behind or before its titles. */
function withoutTitleEnd<Titled extends { readonly title: string }>(article: Titled, { titleEnds }: Site): Titled {
  const { title } = article
  const [end = ''] = TITLE_END.exec(title) ?? []
  const [start = ''] = TITLE_START.exec(title) ?? []
  if (end !== '' && titleEnds.has(end)) return { ...article, title: title.slice(0, -end.length) }
  const own = title.slice(start.length)
  return start !== '' && titleEnds.has(start) && countWords(own) >= OWN_WORDS ? { ...article, title: own } : article
}

/** Whether an article begins with what its site repeats; which number a newsletter has is no news, as that of a version is. */
export function opensAsAlways(site: Site | undefined, title: string, text: string): boolean {
  return repeatsOpening(site, title, text) || (repeatsSentence(site, text) && announcesRoundUp(title))
}

/** Several outlets quote the same sentence on one day; a site says it again on another. */
function add(occasions: Occasions, article: Counted, texts: readonly string[]): void {
  const host = hostOf(article.url)
  const occasion = (host === '' && dayOf(article)) || article
  for (const text of new Set(texts)) {
    const byHost = occasions.get(text) ?? new Map<string, Set<unknown>>()
    occasions.set(text, byHost.set(host, (byHost.get(host) ?? new Set()).add(occasion)))
  }
}

function monthsIn(articles: readonly Counted[]): ReadonlySet<string> {
  const languages = new Set(articles.map(({ language }) => languageByTag(language)))
  return new Set([...languages].flatMap((language) => monthsOf(language).map(([name]) => name.toLowerCase())))
}

function counts(occasions: Occasions): Map<string, number> {
  return new Map(
    [...occasions].map(([text, byHost]) => [text, Math.max(...[...byHost.values()].map(({ size }) => size))]),
  )
}

function hostOf(url: string | undefined): string {
  return (url !== undefined && URL.parse(url)?.hostname) || ''
}
