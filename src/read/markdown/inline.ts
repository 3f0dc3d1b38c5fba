// What is the plain text of inline Markdown?
import type { Link, PhrasingContent, Root } from 'mdast'
import { cleanText } from '../clean-text.ts'
import { HOLE, withoutHoles } from './holes.ts'
import { shownSyntax } from './inline-syntax.ts'
import { attribute, isIgnored, pictureAddress, SCRIPT_MARKS, tokensOf } from './raw-html.ts'

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

/** Code that is run and replaced by its result: of knitr and Quarto `r nrow(x)`, `{python} len(x)`, of Dataview `= this.x`. */
const RUN_CODE = /^(?:r|\{(?:r|python|julia|ojs)\}) \S|^= ?(?:this\b|date\(|link\(|\[\[)|^\$= ?\w/
/** What we put into the text while it is made; in a source, these characters mean nothing. */
const OUR_MARKS = /[\uE000\uE001\uE003-\uE007]/g

/** French writes a space before these, and it is the author's; one before them may also be left of what is removed. */
const SPACED_MARK = /(?<!\s)\s{1,2}(?=[;:!?»](?:\s|$))/g
const OWN_SPACE = '\uE007'

/**
 * The text of inline Markdown: without markup, footnote marks, struck-out words, comments and emoji codes. The words
 * are first strung together, code kept apart, so that the syntax of tools may reach over emphasis and links.
 */
export function inlineOf(
  nodes: readonly PhrasingContent[],
  addresses: Pictures,
  repaired = withoutBrokenMarkup,
): Inline {
  const pictures: Picture[] = []
  const ignored: string[] = []
  const codes: string[] = []
  const picture = (src: string, alt: string) => {
    pictures.push({ src: withoutHoles(src), alt: withoutHoles(cleanText(alt)) })
  }
  const textOf = (node: PhrasingContent): string => {
    if (node.type === 'html') return htmlText(node.value, ignored, picture)
    if (ignored.length > 0) return ''
    switch (node.type) {
      case 'text':
        return (OUR_MARKS.test(node.value) ? node.value.replace(OUR_MARKS, '') : node.value).replace(
          SPACED_MARK,
          OWN_SPACE,
        )
      case 'inlineCode':
        return RUN_CODE.test(node.value) ? HOLE : `\uE000${codes.push(node.value) - 1}\uE001`
      case 'break':
        return ' '
      case 'image':
        picture(node.url, node.alt ?? '')
        return ''
      case 'imageReference': {
        const src = addresses.get(node.identifier)
        if (src !== undefined) picture(src, node.alt ?? '')
        return ''
      }
      case 'footnoteReference':
      case 'delete':
        return ''
      case 'link':
        if (isBackReference(node)) return ''
        return node.children.map(textOf).join('')
      case 'emphasis':
      case 'strong':
      case 'linkReference':
        return node.children.map(textOf).join('')
    }
  }
  const strung = repaired(nodes.map(textOf).join(''))
  const text = shownSyntax(strung, { codes, picture })
  return {
    text: cleanText(tidy(text).replace(/\uE000(\d+)\uE001/g, (_, n: string) => codes[Number(n)] ?? '')),
    pictures,
  }
}

/** `[⤴️](…)`, `[¶](#a)`, and "View Highlight" of those who export what they marked. */
function isBackReference({ url, children }: Link): boolean {
  if (/^https:\/\/(?:read\.readwise\.io|readwise\.io\/open|omnivore\.app\/me|hyp\.is)\//.test(url)) return true
  return (
    children.length === 1 &&
    children[0]?.type === 'text' &&
    /^(?:\p{Extended_Pictographic}|\uFE0E|\uFE0F|[↩⤴↑¶§#^*])+$/u.test(children[0].value)
  )
}

/** The addresses that pictures of the document refer to by label. */
export function picturesBelow({ children }: Root): Pictures {
  return new Map(children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])))
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

/** Removing something may leave a space before a comma, or empty brackets; those of `fetch()`, `Result<()>` and `() =>` are the author's. */
function tidy(text: string): string {
  return cleanText(text)
    .replace(/ +(?=[,.;:!?](?:\s|$))/g, '')
    .replaceAll(OWN_SPACE, ' ')
    .replace(/(?<![\p{L}\p{N}_$\])<>\uE001])\( ?\)(?! ?[=-]>)/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Inline HTML comes one tag at a time; `ignored` holds the open elements whose content is not text. */
function htmlText(html: string, ignored: string[], picture: (src: string, alt: string) => void): string {
  let text = ''
  for (const token of tokensOf(html)) {
    if (token.type === 'text') continue
    const { name, attributes, type } = token
    if (name === 'br') text += ' '
    else if (name === 'img') {
      const src = pictureAddress(attributes)
      if (src) picture(src, attribute(attributes, 'alt') ?? '')
    } else if (type === 'open' && isIgnored(name, attributes)) ignored.push(name)
    else if (type === 'close' && ignored.at(-1) === name) ignored.pop()
    else if (ignored.length === 0) text += SCRIPT_MARKS[`${type} ${name}`] ?? ''
  }
  return text
}
