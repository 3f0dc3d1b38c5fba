// What does the author's line under the title say?
import { fieldNames } from '../../languages/fields.ts'
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { words } from '../../languages/words.ts'
import { readMarkdown } from '../markdown/markdown.ts'
import { TITLE_CHARS_MAX, titleText } from '../markdown/title-text.ts'

/** Several lines, or markup of whole blocks, which only a document can hold. */
const DOCUMENT =
  /\n\s*\S|\{[{%<:]|\[\/?[a-z][\w-]*[\] ]|<(?:\/?(?:p|div|br|a|img|span|h\d|ul|ol|li|figure|blockquote|section|iframe|script|style)\b|!--)/i
/** A note to write one, or the sample text of a template. */
const PLACEHOLDER =
  /^[<[({*_\s]*(?:(?:to ?do|tbd|tba|tbc|fixme|xxx+)(?:\s*$|\s*:.*|\s[-–—].*|[\])}>.…!]+$)|n\/?a|none|null|undefined|lorem ipsum.*|placeholder(?: text)?|\d+|this is (?:a|the|my)(?: \w+){0,2} (?:description|summary|excerpt)|(?:(?:your|a|the|short|brief|page|post|article|meta|seo)\s+){0,4}(?:description|summary|excerpt|abstract|subtitle)(?:\s+(?:goes\s+)?here)?|(?:add|write|insert|enter|put)\s+(?:(?:your|a|an|the|some)\s+)?(?:\w+\s+){0,2}(?:description|summary|excerpt|abstract|subtitle)(?:\s+(?:here|(?:of|for)\s.*))?)[\])}>*_.…!\s]*$|[[(]\s*(?:to ?do|tbd|fixme|xxx+)\s*[\])]$|^[^\p{L}\p{N}]*$/iu

/** What a generator puts before the line; and a line that is written as a quote, a heading or an item. */
const INCLUDED = /^\s*(?:(?:\{%[^%]*%\}|\{\{[<%][^<>%]*[>%]\}\})\s*)+(?=[\p{L}\p{N}"“])/u
const MARKER = /^\s*(?:>|#{1,6}|[-*+])\s+(?=[\p{L}"“][^\n]*\s*$)/u

const LETTER = /\p{L}/u
const DEK_FIELDS = new Set('description summary subtitle excerpt abstract'.split(' '))
/** A picture’s or a page’s. */
const ADDRESS = /^(?:\.{0,2}\/|https?:)\S*$|^\S+\.(?:png|jpe?g|gif|webp|svg|avif)$/i
/** A component with what it shows, and one that shows nothing in a line. */
const COMPONENT = /<([A-Z]\w*)(?:\s[^<>]{0,500})?>([^<>]{0,500})<\/\1>|<[A-Z]\w*(?:\s[^<>]{0,500})?\/>/g
/** `link:https://example.com[the mill]` */
const ASCIIDOC_LINK = /(?:\b(?:link|xref):|(?<![(\]])\bhttps?:\/\/)[^\s[\]()]{1,500}\[([^[\]]{1,200})\]/g
const LAST_LINK =
  /<a\b([^<>]{0,500})>((?:(?!<\/?a\b)[\s\S]){0,500})<\/a>\s*(?:<\/\w+>\s*)*$|\[([^[\]]{1,200})\]\([^()\s]{0,500}\)\s*$/i
/** WordPress's, whatever its text. */
const MORE_LINK = /\bclass\s*=\s*["'][^"']{0,200}\b(?:more-link|read-?more)\b/i
let syndicated: RegExp | undefined
let goingOn: RegExp | undefined
let callOpening: RegExp | undefined
let unwritten: ReadonlySet<string> | undefined
let names: RegExp | undefined

/** Its plain text, without the mark at which it was cut; undefined where nothing is left that a reader should see. */
export function dekText(source: string): string | undefined {
  const written = withoutCall(source.slice(0, TITLE_CHARS_MAX))
    .replace(COMPONENT, '$2')
    .replace(ASCIIDOC_LINK, '$1')
    .replace(INCLUDED, '')
    .replace(MARKER, '')
  const text = DOCUMENT.test(written.trim()) ? proseOf(written) : titleText(written)
  if (text === undefined) return undefined
  const whole = text.replace(footer(), '').replace(cutMark(), '').trim()
  return PLACEHOLDER.test(whole) || isUnwritten(whole) || ADDRESS.test(whole) || !LETTER.test(whole) ? undefined : whole
}

/** The source without a link at its end that leads to the text, "Read more about Two divers", where a sentence ends before it. */
function withoutCall(source: string): string {
  const [all = '', attributes = '', html, markdown] = (/[>)]\s*$/.test(source) && LAST_LINK.exec(source)) || []
  if (all === '') return source
  const before = source.slice(0, -all.length)
  const text = html ?? markdown ?? ''
  callOpening ??= new RegExp(String.raw`^\W*(?:${anyOf(phrasesOfAll(({ goingOn }) => goingOn))})(?![\p{L}\p{N}])`, 'iu')
  const isCall = callOpening.test(text.replace(/<[^<>]*>/g, '')) && /(?:^|[.!?…。！？"”’\])>])\s*$/u.test(before)
  return isCall || MORE_LINK.test(attributes) ? before : source
}

const NOTE_WORDS_MAX = 20

/** Whether it only asks for itself, as "Hier Beschreibung einfügen" does: the name of such a field and the words of a note. */
function isUnwritten(text: string): boolean {
  if (text.length > 100) return false
  const said = words(text)
  if (said.length > NOTE_WORDS_MAX) return false
  names ??= new RegExp(String.raw`(?<!\S)(?:${anyOf(dekNames().map((name) => words(name).join(' ')))})(?!\S)`, 'gu')
  unwritten ??= new Set(phrasesOfAll(({ unwritten }) => unwritten).flatMap(words))
  const spaced = said.join(' ')
  const rest = spaced.replace(names, '')
  const note = unwritten
  return rest.length < spaced.length && rest.split(' ').every((word) => word === '' || note.has(word))
}

function dekNames(): string[] {
  const foreign = fieldNames().flatMap(([own, english]) => (DEK_FIELDS.has(english) ? own : []))
  return [...DEK_FIELDS, ...foreign]
}

/** The paragraphs; none where one has a hole. Headings and lists are a page's, not a line's. */
function proseOf(source: string): string | undefined {
  const prose = readMarkdown(source, { components: false }).blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'quote' ? block : [],
  )
  return prose.some(({ holes }) => holes) ? undefined : prose.map(({ text }) => text).join(' ')
}

/** "Continue reading →", "[…]": behind a sentence, up to the end. */
function cutMark(): RegExp {
  const phrase = anyOf(phrasesOfAll(({ goingOn }) => goingOn))
  goingOn ??= new RegExp(
    String.raw`(?:(?:(?<=[.!?…。！？"”’\])]|^)\s*|\s*\.{3}\s*)(?:${phrase})(?:[\s.…:]*|[^.!?]{0,120}[→»›>…]+\s*|\s[“"„«][^”"“»]{1,120}[”"“»]\s*)|\s*[[(](?:…|\.{3}|more|\+)[\])]\s*|\s*(?:→|»|›|&rarr;)\s*)+$`,
    'iu',
  )
  return goingOn
}

/** "The post … appeared first on …": WordPress's, behind the last sentence. */
function footer(): RegExp {
  syndicated ??= new RegExp(
    String.raw`(?:(?<=[.!?…。！？"”»\])])\s+|^)(?=\S)(?:(?![.!?…]\s).){1,200}?\s(?:${anyOf(phrasesOfAll(({ syndicated }) => syndicated))})\s.{1,120}$`,
    'iu',
  )
  return syndicated
}
