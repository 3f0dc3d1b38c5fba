// What is the plain text of inline Markdown?
import type { PhrasingContent, Root } from 'mdast'
import { cleanText } from '../clean-text.ts'
import { attribute, isIgnored, tokensOf } from './raw-html.ts'

interface Picture {
  readonly src: string
  readonly alt: string
}

/** Plain text and the pictures among it. */
export interface Inline {
  readonly text: string
  readonly pictures: readonly Picture[]
}

/** The addresses of pictures that are given elsewhere in the document: `![alt][label]`. */
export type Pictures = ReadonlyMap<string, string>

/** `:tada:`, which only some generators render. */
const EMOJI = /(?<![\w:])(:[a-z][a-z0-9_+-]{1,40}:)+(?![\w:])/g
const WIKI_LINK = /!?\[\[([^[\]|]{1,200})(?:\|([^[\]]{1,200}))?\]\]/g
/** TeX between dollar signs: no space next to them on the inside, so that prices are not formulas. */
const FORMULA = /(?<![\w\\$])\$(?![\s$])([^$\n]{1,200}?)(?<!\s)\$(?![\w$])/g

/** The text of inline Markdown: without markup, footnote marks, struck-out words, comments and emoji codes. */
export function inlineOf(nodes: readonly PhrasingContent[], addresses: Pictures): Inline {
  const pictures: Picture[] = []
  const ignored: string[] = []
  const textOf = (node: PhrasingContent): string => {
    if (node.type === 'html') return htmlText(node.value, ignored, pictures)
    if (ignored.length > 0) return ''
    switch (node.type) {
      case 'text':
        return prose(node.value)
      case 'inlineCode':
        return node.value
      case 'break':
        return ' '
      case 'image':
        pictures.push({ src: node.url, alt: cleanText(node.alt ?? '') })
        return ''
      case 'imageReference': {
        const src = addresses.get(node.identifier)
        if (src !== undefined) pictures.push({ src, alt: cleanText(node.alt ?? '') })
        return ''
      }
      case 'footnoteReference':
      case 'delete':
        return ''
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
        return node.children.map(textOf).join('')
    }
  }
  return { text: tidy(nodes.map(textOf).join('')), pictures }
}

/** The addresses that pictures of the document refer to by label. */
export function picturesBelow({ children }: Root): Pictures {
  return new Map(children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])))
}

function prose(text: string): string {
  return withoutBrokenMarkup(text)
    .replace(EMOJI, '')
    .replace(WIKI_LINK, (all, page: string, label?: string) => (all.startsWith('!') ? '' : (label ?? page)))
    .replace(FORMULA, (all, tex: string) =>
      /[\\^_{}=]|^\p{L}$/u.test(tex) ? tex.replace(/\\(?=[a-z])|[{}]/gi, '') : all,
    )
}

/**
 * Removes markup that Markdown can't parse and readers shouldn't see: links with a broken or missing address, emphasis
 * that CommonMark rejects next to East Asian characters, tags with broken attributes.
 */
export function withoutBrokenMarkup(text: string): string {
  if (!/[[\]*<]/.test(text)) return text
  return text
    .replace(/!\[[^[\]]{0,500}\]\([^()]{0,1000}\)/g, '')
    .replace(/\[([^[\]]{1,500})\]\((?:[^()\s]{1,500}|(?:https?:|[/#])[^()]{0,500})?\)/g, '$1')
    .replace(/(?<![\w\]])\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/(?<![\d*])\*{2,4}(?![\d*])/g, '')
    .replace(/<\/?(?:a|b|br|div|em|font|i|img|p|span|strong|u)(?:\s[^<>]{0,1000})?>/gi, '')
}

/** Removing something may leave a space before a comma. */
function tidy(text: string): string {
  return cleanText(text)
    .replace(/ +(?=[,.;:!?](?:\s|$))/g, '')
    .replace(/\( ?\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Inline HTML comes one tag at a time; `ignored` holds the open elements whose content is not text. */
function htmlText(html: string, ignored: string[], pictures: Picture[]): string {
  let text = ''
  for (const token of tokensOf(html)) {
    if (token.type === 'text') continue
    const { name, attributes } = token
    if (name === 'br') text += ' '
    else if (name === 'img') {
      const src = attribute(attributes, 'src')
      if (src) pictures.push({ src, alt: cleanText(attribute(attributes, 'alt') ?? '') })
    } else if (token.type === 'open' && isIgnored(name, attributes)) ignored.push(name)
    else if (token.type === 'close' && ignored.at(-1) === name) ignored.pop()
  }
  return text
}
