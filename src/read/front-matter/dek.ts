// What does the author's line under the title say?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
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
/** A picture’s or a page’s. */
const ADDRESS = /^(?:\.{0,2}\/|https?:)\S*$|^\S+\.(?:png|jpe?g|gif|webp|svg|avif)$/i
let syndicated: RegExp | undefined
let goingOn: RegExp | undefined

/** Its plain text, without the mark at which it was cut; undefined where nothing is left that a reader should see. */
export function dekText(source: string): string | undefined {
  const written = source.slice(0, TITLE_CHARS_MAX).replace(INCLUDED, '').replace(MARKER, '')
  const text = DOCUMENT.test(written.trim()) ? proseOf(written) : titleText(written)
  if (text === undefined) return undefined
  const whole = text.replace(footer(), '').replace(cutMark(), '').trim()
  return PLACEHOLDER.test(whole) || ADDRESS.test(whole) || !LETTER.test(whole) ? undefined : whole
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
