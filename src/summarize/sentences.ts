// Where does one sentence end and the next begin?
import type { Language } from '../languages/language.ts'
import { languageByTag } from '../languages/lookup.ts'
import { oncePer } from '../model/once.ts'
import { quotationEnds } from './brackets.ts'
import { endsSentence } from './full-stop.ts'
import { splitListItems } from './list-items.ts'

const STOPS = '.!?…。！？｡．؟۔।॥።፧‼⁇⁈⁉‽։។៕'
const CLOSERS = '”’"\'»›)\\]」』）】》〉“«\\u200e\\u200f'
const OPENERS = '"“„«»‘\'(\\[（「『《【'

/** Anything that may end a sentence (with the quotes, brackets and note marks that close after it), end a line, or open a quote. */
const markOf = oncePer(({ stops = '' }: Language) => markPattern(STOPS + stops))

/**
 * The sentences of a text, verbatim and in order: nothing but white space is lost between them.
 * A quotation or parenthesis of up to 200 characters is never split. Without a language (BCP 47), only rules that hold
 * in every language apply.
 */
export function splitSentences(text: string, language = ''): string[] {
  const primary = language.toLowerCase().split('-', 1)[0] ?? ''
  return splitListItems(text).flatMap((part) => scan(part, primary))
}

function scan(text: string, language: string): string[] {
  const sentences: string[] = []
  let start = 0
  let protectedTo = -1
  const endOfQuotation = quotationEnds(text)
  // In a text without capitals (a chat, a poem) they can't show where a sentence begins.
  const capitals = /\p{Lu}/u.test(text)
  const take = (end: number): void => {
    const sentence = text.slice(start, end).trim()
    if (sentence !== '') sentences.push(sentence)
    start = end
  }
  for (const mark of text.matchAll(markOf(languageByTag(language)))) {
    const end = mark.index + mark[0].length
    if (mark.groups?.end !== undefined) {
      if (end > protectedTo && endsSentence({ text, start, at: mark.index, end, language, capitals })) take(end)
    } else if (mark.groups?.lines !== undefined) {
      if (endsLine(text, start, mark.index, end)) take(end)
    } else if (mark.index > protectedTo) protectedTo = endOfQuotation(mark.index)
  }
  take(text.length)
  return sentences
}

const LABEL = /^(?:[•⁃*-]\s|\(?\w{1,3}[.)]+\s)/

/** An empty line always separates; a single line break only if it isn't the wrapping of a long line. */
function endsLine(text: string, start: number, at: number, end: number): boolean {
  if (/\n\s*\n/.test(text.slice(at, end)) || LABEL.test(text.slice(end, end + 8))) return true
  const wrapped = at - Math.max(start, text.lastIndexOf('\n', at - 1)) >= 60
  return !wrapped && !/^\p{Ll}/u.test(text.slice(end, end + 2))
}

function markPattern(stops: string): RegExp {
  const stop = `[${stops}]`
  const spacedEllipsis = String.raw`\.(?: \.)+`
  const noteMark = String.raw`(?:\[\d[\d, –-]*\])*(?:(?<=[\p{Ll})]\.)\d{1,2}(?:[ ,]\d{1,2})*(?=\s+\p{Lu}))?`
  const run = `(?:${spacedEllipsis}|${stop})(?:${stop}|[${CLOSERS}]|[\\u00a0\\u202f ]»)*${noteMark}`
  return new RegExp(String.raw`(?<end>${run})|(?<lines>\n\s*)|[${OPENERS}]`, 'gu')
}
