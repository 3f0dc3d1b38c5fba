// Which line of a page's metadata did the author write about this article?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { contentWords } from '../../languages/words.ts'
import { isAside } from '../boilerplate/site-notice.ts'
import { bylineOf } from '../text/person-lines.ts'
import { field, metaContent, type PageMetadata } from './page-metadata.ts'
import { siteOf } from './title.ts'

/** A truncated description is the beginning of the text, not the author's own line. */
export function dekOf(metadata: PageMetadata): string | undefined {
  const claims = [
    field(metadata.article, 'alternativeHeadline', 'description'),
    metaContent(metadata, 'og:description'),
    metaContent(metadata, 'description', 'twitter:description', 'dc.description', 'dcterms.description'),
  ]
  const site = siteOf(metadata)
  return claims
    .map(onceOf)
    .find(
      (claim) =>
        claim !== undefined &&
        claim.length >= 20 &&
        claim.length <= 600 &&
        !/^["“„«]?\s?(?:…|\.\.\.)|(?:…|\.\.\.|\[\W*\])$/.test(claim) &&
        !CUT.test(claim) &&
        (bylineOf(claim) === undefined || /\p{Sentence_Terminal}$/u.test(claim)) &&
        !KEYWORDS.test(claim) &&
        !isKeywordList(claim) &&
        !isNameplate(claim, site),
    )
}

/** "Ferries, Islands, Harbour, Batteries, Kelso Bay": what a page is filed under. */
function isKeywordList(claim: string): boolean {
  const parts = claim.split(/[,،、;]\s*/u)
  return (
    parts.length >= KEYWORDS_MIN &&
    parts.every((part) => part.split(/\s+/).length <= KEYWORD_WORDS) &&
    !ENDED.test(claim)
  )
}

const KEYWORDS_MIN = 5
const KEYWORD_WORDS = 2

/** "Quay Post - News and weather for the islands": the site's name, what it is, and no sentence. */
function isNameplate(claim: string, site: string | undefined): boolean {
  if (site === undefined || site.length < 3 || ENDED.test(claim)) return false
  const [text, name] = [plain(claim), plain(site)]
  return (
    (text.startsWith(name) && /^\s?[|:·•-]\s/u.test(text.slice(name.length))) ||
    (text.endsWith(name) && /\s[|·•-]\s$/u.test(text.slice(0, -name.length)))
  )
}

const ENDED = /\p{Sentence_Terminal}["”’»)]*$/u

/** Programs put a cut line before the whole: "The lamp is | The lamp is out." */
function onceOf(claim: string | undefined): string | undefined {
  const [cut = '', whole] = claim?.split(' | ', 2) ?? []
  return whole?.startsWith(cut) ? whole : claim
}

/** "… happened nearRead More". */
const CUT = new RegExp(String.raw`(?:${anyOf(phrasesOfAll(({ goingOn }) => goingOn))})[\s»›→>]*$`, 'iu')
/** Commas without spaces behind them divide keywords. */
const KEYWORDS = /^[^,.!?]*(?:,[^\s,.!?\d][^,.!?]*){2,}$/u

/** A line of which the text has less is about the site, or is an advertisement. */
const SHARED_MIN = 0.3
/** A few words that are no sentence may be a site's slogan, whose words any long text has somewhere. */
const SLOGAN_LENGTH = 60
const SLOGAN_SHARED_MIN = 0.5
const OPENING_LENGTH = 1500

/**
 * Whether a line is about a text: a site often describes itself on each of its pages, and a player gives the title with
 * "watch" and its own name around it.
 */
export function isAbout(
  dek: string,
  { title, text, language }: { title: string; text: string; language: string },
): boolean {
  if (isAside(dek)) return false
  const isSlogan = dek.length < SLOGAN_LENGTH && !ENDED.test(dek)
  const known = new Set(
    contentWords(isSlogan ? `${title} ${text.slice(0, OPENING_LENGTH)}` : `${title} ${text}`, language),
  )
  const said = new Set(contentWords(dek, language))
  if (said.intersection(known).size < (isSlogan ? SLOGAN_SHARED_MIN : SHARED_MIN) * said.size) return false
  const repeatsTitle = contentWords(title, language).length >= TITLE_WORDS_MIN && plain(dek).includes(plain(title))
  return !repeatsTitle || ENDED.test(dek)
}

/**
 * Whether a line says what a page is about that has hardly any text of its own, as those of videos: what they print is
 * about the site.
 */
export function tellsMore(
  dek: string | undefined,
  { title, text, language }: { title: string; text: string; language: string | undefined },
): boolean {
  if (dek === undefined || text.length > OWN_TEXT_MAX || dek.length < 2 * text.length || isAside(dek)) return false
  if (text === '' || dek.length < SLOGAN_LENGTH || !ENDED.test(dek)) return false
  const named = new Set(contentWords(title, language ?? 'en'))
  return named.intersection(new Set(contentWords(dek, language ?? 'en'))).size >= SHARED_MIN * named.size
}

const OWN_TEXT_MAX = 150

/** Whether a line begins or breaks off where a paragraph goes on: a site cut it out of the text, by length. */
export function isCutOff(dek: string, text: string): boolean {
  const [first = ''] = dek.split(' ', 1)
  if (/^\p{Ll}{4}/u.test(first)) {
    const at = text.indexOf(dek.slice(0, CUT_LENGTH))
    if (at > 0 && /\p{L}/u.test(text.charAt(at - 1))) return true
  }
  if (opensElsewhere(dek, text)) return true
  if (ENDED.test(dek)) return false
  // Of several sentences, the last is the one that is cut; it may stand behind others than in the line.
  const last = /^.*\p{Sentence_Terminal}["”’»)]*\s(?=(?:\S+\s+){3})(.*)$/su.exec(dek)?.[1] ?? dek
  const line = plain(last).trim()
  const opening = text.slice(0, CUT_WITHIN)
  return [...opening.split('\n'), opening].some((paragraph) => {
    const at = plain(paragraph).indexOf(line)
    return at >= 0 && /^,?\s?[\p{L}\p{N}]/u.test(plain(paragraph).slice(at + line.length))
  })
}

const CUT_LENGTH = 40

/** Whether a line has the beginning of a paragraph behind words that are no sentence: a picture's caption. */
function opensElsewhere(dek: string, text: string): boolean {
  return text
    .slice(0, CUT_WITHIN)
    .split('\n')
    .some((paragraph) => {
      const at = paragraph.length < CUT_LENGTH ? -1 : dek.indexOf(paragraph.slice(0, CUT_LENGTH))
      return at > CAPTION_LENGTH_MIN && /[\p{L}\p{N}]\s$/u.test(dek.slice(0, at))
    })
}

const CAPTION_LENGTH_MIN = 12
/** The beginning of an article, which descriptions are cut out of. */
const CUT_WITHIN = 4000
/** A shorter title may be the name of what the line tells about. */
const TITLE_WORDS_MIN = 3

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[–—]/g, '-')
      // Descriptions are put together without spaces.
      .replace(/[.!?](?=\p{L})/gu, '$& ')
      .replace(/[\s'"‘’“”]+/g, ' ')
  )
}
