// What is the plain text of a line of Markdown?
import type { PhrasingContent, Root } from 'mdast'
import { clean } from '../plain.ts'
import { attribute, isSilent, tokensOf } from './raw-html.ts'

interface Picture {
  readonly src: string
  readonly alt: string
}

/** Plain text and the pictures among it. */
export interface Inline {
  readonly text: string
  readonly pictures: readonly Picture[]
}

/** Where pictures lie whose address stands elsewhere: `![alt][label]`. */
export type Pictures = ReadonlyMap<string, string>

/** `:tada:`, which only some generators would draw. */
const EMOJI = /(?<![\w:])(:[a-z][a-z0-9_+-]{1,40}:)+(?![\w:])/g
const WIKI_LINK = /!?\[\[([^[\]|]{1,200})(?:\|([^[\]]{1,200}))?\]\]/g
/** TeX between dollars: nothing may touch a dollar inside, and money is no formula. */
const FORMULA = /(?<![\w\\$])\$(?![\s$])([^$\n]{1,200}?)(?<!\s)\$(?![\w$])/g

/** The text of inline Markdown: markup, footnote marks, struck-out words, comments and emoji codes gone. */
export function inlineOf(nodes: readonly PhrasingContent[], addresses: Pictures): Inline {
  const pictures: Picture[] = []
  const silent: string[] = []
  const textOf = (node: PhrasingContent): string => {
    if (node.type === 'html') return htmlText(node.value, silent, pictures)
    if (silent.length > 0) return ''
    switch (node.type) {
      case 'text':
        return prose(node.value)
      case 'inlineCode':
        return node.value
      case 'break':
        return ' '
      case 'image':
        pictures.push({ src: node.url, alt: clean(node.alt ?? '') })
        return ''
      case 'imageReference': {
        const src = addresses.get(node.identifier)
        if (src !== undefined) pictures.push({ src, alt: clean(node.alt ?? '') })
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
  return withoutLeftovers(text)
    .replace(EMOJI, '')
    .replace(WIKI_LINK, (all, page: string, label?: string) => (all.startsWith('!') ? '' : (label ?? page)))
    .replace(FORMULA, (all, tex: string) =>
      /[\\^_{}=]|^\p{L}$/u.test(tex) ? tex.replace(/\\(?=[a-z])|[{}]/gi, '') : all,
    )
}

/**
 * Takes out markup that Markdown could not read and a reader should not see: links with a fault in their address or
 * without one, emphasis that CommonMark refuses beside letters of the East, tags with a fault in their attributes.
 */
export function withoutLeftovers(text: string): string {
  if (!/[[\]*<]/.test(text)) return text
  return text
    .replace(/!\[[^[\]]{0,500}\]\([^()]{0,1000}\)/g, '')
    .replace(/\[([^[\]]{1,500})\]\((?:[^()\s]{1,500}|(?:https?:|[/#])[^()]{0,500})?\)/g, '$1')
    .replace(/(?<![\w\]])\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/(?<![\d*])\*{2,4}(?![\d*])/g, '')
    .replace(/<\/?(?:a|b|br|div|em|font|i|img|p|span|strong|u)(?:\s[^<>]{0,1000})?>/gi, '')
}

/** A space that stood before something now gone stands before a comma. */
function tidy(text: string): string {
  return clean(text)
    .replace(/ +(?=[,.;:!?](?:\s|$))/g, '')
    .replace(/\( ?\)/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Inline HTML comes a tag at a time; `silent` holds the open elements whose content is no text. */
function htmlText(html: string, silent: string[], pictures: Picture[]): string {
  let text = ''
  for (const token of tokensOf(html)) {
    if (token.type === 'text') continue
    const { name, attributes } = token
    if (name === 'br') text += ' '
    else if (name === 'img') {
      const src = attribute(attributes, 'src')
      if (src) pictures.push({ src, alt: clean(attribute(attributes, 'alt') ?? '') })
    } else if (token.type === 'open' && isSilent(name, attributes)) silent.push(name)
    else if (token.type === 'close' && silent.at(-1) === name) silent.pop()
  }
  return text
}
