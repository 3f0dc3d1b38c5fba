// Which part of the title that a page claims is the name of its site?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { comparable, saysTheSame } from '../same-text.ts'

/** What separates the title of an article from the name of its site, with spaces around it. */
const SEPARATOR = /\s+(?:[|–—·•»«›‹/\\:~*⋆★-]|::|\/\/|\|\||--|->|<-|→|←)\s+|\s+[»«|]|[|]\s+|(?<=\S)[»«]\s+/u
/** Chinese, Japanese and Korean write no spaces around it. */
const TIGHT_SEPARATOR = /[-_|–—｜－＿]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const PARTS_MAX = 8

/** The parts of `A | B | C`. */
export function partsOf(claim: string): string[] {
  return claim.split(isUnspaced(claim) && !SEPARATOR.test(claim) ? TIGHT_SEPARATOR : SEPARATOR)
}

/** The parts of `A | B | C` without those at either end: `A | B`, `B | C`, `A`, `B`, `C`. */
export function contiguousParts(claim: string): string[] {
  const parts = partsOf(claim)
    .filter((part) => part !== '')
    .slice(0, PARTS_MAX)
  const runs: string[] = []
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--)
      if (to - from < parts.length) runs.push(parts.slice(from, to).join(' '))
  }
  return runs
}

/**
 * Removes the site's name if the page gives it, or if a bar separates it from a title of some length. In scripts without
 * spaces also what is called like a newspaper or a portal. `sections`: the names of the sections that the page is in.
 */
export function withoutSite(claim: string, site: string | undefined, sections: readonly string[] = []): string {
  if (isUnspaced(claim)) return withoutTightSite(claim, site)
  const parts = partsOf(claim)
  if (parts.length < 2) return claim
  const section = parts.findIndex((part, at) => at > 0 && sections.some((name) => saysTheSame(name, part)))
  if (section > 0) return parts.slice(0, section).join(' – ')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (site !== undefined && isAbout(last, site))
    return claim.slice(0, claim.lastIndexOf(last)).replace(/[\s|–—·•»«›‹/:-]+$/u, '')
  if (site !== undefined && isAbout(first, site) && first.length < 2 * site.length)
    return claim.slice(first.length).replace(/^[\s|–—·•»«›‹/:-]+/u, '')
  const bar = claim.lastIndexOf(' | ')
  return bar > 0 && claim.slice(0, bar).split(/\s+/).length >= 3 ? claim.slice(0, bar).trim() : claim
}

/** The same for a title in a script without spaces, of whose page no more is known; any other stays as it is. */
export function withoutTightName(title: string): string {
  return isUnspaced(title) ? withoutTightSite(title, undefined) : title
}

function isUnspaced(claim: string): boolean {
  return (claim.match(UNSPACED)?.length ?? 0) * 2 > claim.length
}

/** `Title_Section_Site`, `Title：Site`. */
const LAST_PART = /^(.+?)\s*?(::+|--|——|\s:\s|[_|｜＿]|[-－–—―·•«»:：~～／])\s*([^_|｜＿－–—―·•«»:：~～／-]+)$/u
const FIRST_PART = /^([^_|｜＿－–—―·•«»:：~～-]+?)\s*(?:::+|--|[_|｜＿－–—―·•«»:：~～-])\s*(.+)$/u
/** A mark that hardly any headline has. */
const BAR = /^(?:::+|[_|｜＿])$/
/** `【Site】Title`, `Title（Site）`. */
const BRACKETS = ['\\[\\]', '【】', '（）', '\\(\\)', '〈〉', '《》', '「」', '［］'].map((pair) =>
  pair.replace(/^(\\?.)(\\?.)$/u, String.raw`\s*$1([^$1$2]+)$2\s*`),
)
const BRACKETED_FIRST = BRACKETS.map((inside) => new RegExp(`^${inside}(.+)$`, 'u'))
const BRACKETED_LAST = BRACKETS.map((inside) => new RegExp(`^(.+?)${inside}$`, 'u'))
/** Korean programs write the path behind the title: "Title < Society < Article - Site". */
const PATH = /\s+<\s+\S.*\s(?:<|-)\s+\S.*$/u
const SECTION_LENGTH = 5
const NAME_LENGTH = 12
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HIRAGANA = /\p{Script=Hiragana}/u
const TITLE_LENGTH_MIN = 6

function withoutTightSite(claim: string, site: string | undefined): string {
  const isGiven = (part: string): boolean => site !== undefined && isAbout(part, site)
  const isSite = (part: string): boolean => isGiven(part) || (part.length <= NAME_LENGTH && PUBLISHER.test(part.trim()))
  let title = claim.replace(PATH, '')
  // Behind the title a site's name may follow that of a section.
  for (let left = PARTS_MAX, cut = false; left > 0; left--) {
    const [, rest = '', mark = '', last = ''] = LAST_PART.exec(title) ?? []
    // Whoever is quoted stands before a colon, and a double dash is punctuation.
    const isNamed = /^(?:[:：]|——)$/.test(mark)
      ? isGiven(last) || (KANA.test(title) && isSite(last) && !HIRAGANA.test(last))
      : isSite(last)
    const isLatin = /^[\p{Script=Latin}\p{N} .&'’]+$/u.test(last) && /[_|｜＿]/u.test(rest)
    const isBehindBar = (BAR.test(mark) || isLatin) && rest.length > last.length
    const isSection = cut && !/^[:：]$/.test(mark) && last.length < SECTION_LENGTH
    if (rest.length < TITLE_LENGTH_MIN || /[—―]$/u.test(rest) || !(isNamed || isBehindBar || isSection)) break
    cut = true
    title = rest
  }
  for (const pattern of BRACKETED_LAST) {
    const [, rest = '', name = ''] = pattern.exec(title) ?? []
    if (rest.length >= TITLE_LENGTH_MIN && isSite(name)) title = rest
  }
  for (const pattern of [...BRACKETED_FIRST, FIRST_PART]) {
    const [, name = '', rest = ''] = pattern.exec(title) ?? []
    const isNamed = pattern === FIRST_PART ? isGiven(name) : isSite(name)
    if (rest.length >= TITLE_LENGTH_MIN && isNamed && name.length < rest.length) title = rest
  }
  return title.trim()
}

const PUBLISHER = new RegExp(`..(?:${anyOf(phrasesOfAll(({ publishers }) => publishers))})$`, 'u')

function isAbout(part: string, site: string): boolean {
  const [a, b] = [comparable(part).replaceAll(' ', ''), comparable(site).replaceAll(' ', '')]
  return a !== '' && b !== '' && (a === b || (isLong(a) && b.includes(a)) || (isLong(b) && a.includes(b)))
}

/** Four letters or two ideographs. */
function isLong(name: string): boolean {
  return name.length > 3 || (name.length > 1 && isUnspaced(name))
}

/** Whether somebody is called like the site, or after it: "Quay Post", "Quay Post Staff", "QP" on the Quay Post. */
export function isOfSite(name: string, site: string | undefined): boolean {
  if (site === undefined) return false
  const [own, all] = [comparable(name.replace(DOMAIN_END, '')), comparable(site.replace(DOMAIN_END, ''))]
  if (own === '' || all === '') return false
  const initials = all.split(' ').map((word) => word.charAt(0))
  return (
    own === all ||
    (initials.length > 1 && own === initials.join('')) ||
    (all.length > 2 && own.startsWith(`${all} `)) ||
    (all.includes(' ') && own.startsWith(all))
  )
}

const DOMAIN_END = /\.\p{Ll}{2,4}$/u
