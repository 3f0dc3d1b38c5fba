// What does a Djot file say, as Markdown?
import { maskCode } from '../markdown/mask-code.ts'
import { marked } from './lines.ts'
import type { Translated } from './translated.ts'

/** A heading goes on over the lines below it, each with or without its marks: https://htmlpreview.github.io/?https://github.com/jgm/djot/blob/master/doc/syntax.html */
const HEADING =
  /^(#{1,6}[ \t]+\S.*)\n((?:(?![ \t]*\n)(?!#{1,6}[ \t]|[ \t]*(?:[-*+>:]|\d+[.)]|```|\{)[ \t]?).+(?:\n|$))+)/gm
/** Attributes of the block below, over several lines as well; `%…%` within them is a comment. */
const ATTRIBUTES = /^[ \t]*\{(?=[ \t\n]*[.#%\w])(?:%[^%]*%|"[^"\n]*"|[^{}"%])*\}[ \t]*$/gm
/** What stands behind a word, a link or a span: `[text]{.class}` loses its brackets as well. */
const SPAN = /\[((?:[^[\]\n]|\n(?![ \t]*\n)|\\[[\]]){0,500})\]\{(?=[.#%\w])[^{}\n]{0,200}\}/g
const BEHIND = /(?<=[\w)>*_\]\uE001])\{(?=[.#%]|[\w-]+=)[^{}\n]{0,200}\}/g
/** `[The key][]` leads to the heading of that name, which needs no definition. */
const IMPLICIT = /\[((?:[^[\]\n]|\n(?![ \t]*\n)){1,200})\]\[\]/g
const DEFINITION = /^:[ \t]+(\S.*)\n[ \t]*\n(?=[ \t]{2,})/gm

/**
 * Djot is near enough to Markdown that only its own marks are rewritten: strong text between single asterisks, attributes,
 * spans, insertions, headings over several lines, and its typographic hyphens and dots.
 */
export function djotSource(text: string): Translated {
  const masked = maskCode(text)
  const body = masked.text
    .replace(ATTRIBUTES, '')
    .replace(HEADING, (_, line: string, more: string) => `${line} ${more.trim().replace(/\s*\n\s*/g, ' ')}\n\n`)
    .replace(DEFINITION, (_, term: string) => `**${term}**\n\n`)
    .replace(/^\^[ \t]+\S.*$/gm, '')
    .replace(SPAN, '$1')
    .replace(BEHIND, '')
    .replace(IMPLICIT, '$1')
    .replace(/\{-[^{}]{0,1000}-\}/g, '')
    .replace(/\{([_*^~=+"'])|([_*^~=+"'])\}/g, braced)
    .replace(/^(?![ \t]*(?:[-*][ \t]*){3,}$|[ \t]*[|:]).*$/gm, dashed)
  // Math is verbatim text behind dollar signs.
  return {
    values: new Map(),
    body: masked
      .unmask(strong(body).replace(/\${1,2}(?=\uE000)/g, ''))
      .replace(/^(```+)[ \t]*=html[ \t]*$/gm, '$1{=html}'),
  }
}

/** `{*strong*}`, `{_emphasised_}`, `{+added+}`, `{=marked=}` are what they are without braces. */
function braced(_: string, opening?: string, closing?: string): string {
  const mark = opening ?? closing ?? ''
  if (mark === '+') return ''
  return mark === '=' ? '==' : mark
}

function dashed(line: string): string {
  return line
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<![-<!])--(?![->])/g, '–')
    .replace(/(?<!\.)\.\.\.(?!\.)/g, '…')
}

function strong(text: string): string {
  return marked(text, '*', '**$1**')
}
