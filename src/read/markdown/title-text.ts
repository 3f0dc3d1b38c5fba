// What does a title in front matter say, in which both code and Markdown are likely?
import type { PhrasingContent } from 'mdast'
import { cleanDecodedText, cleanText } from '../clean-text.ts'
import { withoutHoles } from './holes.ts'
import { inlineOf } from './inline.ts'
import { limitComplexity } from './limit-complexity.ts'
import { parse } from './parse.ts'

/** More is neither a title nor a description. */
export const TITLE_CHARS_MAX = 4_000

/** Elements that only change how their words look; others are what a title is about: "Styling the <details> element". */
const LOOKS =
  /^(?:a|abbr|b|bdi|big|center|cite|code|del|div|em|font|h[1-6]|i|ins|kbd|mark|p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)$/
/** One without an address is what the title is about: "Put `<img loading="lazy">` everywhere". */
const PICTURE = /^<img\s[^<>]*\bsrc\s*=/i
const TAG = /^<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*)?(\/?)>$/

/**
 * The plain text of a title, in which Markdown, elements and character references may stand. Only marks that come in
 * pairs are formatting: `*args`, `__init__`, `Option<T>` and `C++` are words.
 */
export function titleText(source: string): string {
  if (!/[*_`[<~\\{^]|:\w+:|==|\$\S/.test(source)) return cleanDecodedText(source)
  const line = limitComplexity(cleanText(source.slice(0, TITLE_CHARS_MAX)))
  const [first, second] = parse(line, false).children
  const text =
    first?.type === 'paragraph' && second === undefined
      ? inlineOf(wordsKept(first.children, line), new Map(), repaired).text
      : withoutPairs(line)
  return cleanDecodedText(withoutHoles(text === '' ? source : text))
}

/** Markdown leaves marks next to East Asian characters, and links whose address has spaces. */
function repaired(text: string): string {
  return text
    .replace(/\*\*([^*\s][^*\n]{0,300})\*\*/g, '$1')
    .replace(/!?\[([^[\]]{1,500})\]\((?:https?:|[/#])[^()]{0,500}\)/g, '$1')
}

/** A line that is not a paragraph: `<p>…</p>`, `# 1`. */
function withoutPairs(line: string): string {
  return line.replace(/<([a-z][a-z0-9]*)(?:\s[^<>]{0,500})?>(.*?)<\/\1>/gi, (all, name: string, inner: string) =>
    LOOKS.test(name.toLowerCase()) ? withoutPairs(inner) : all,
  )
}

/** The nodes; what is not formatting stays as it was written. */
function wordsKept(nodes: readonly PhrasingContent[], line: string): PhrasingContent[] {
  const paired = pairs(nodes, line)
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'html') return paired.has(node) ? node : { type: 'text', value: node.value }
    if (node.type === 'strong' && isIdentifier(node, line)) {
      const { start, end } = node.position ?? {}
      return { type: 'text', value: line.slice(start?.offset, end?.offset) }
    }
    return 'children' in node ? ({ ...node, children: wordsKept(node.children, line) } as PhrasingContent) : node
  })
}

/** `__init__` is a name. */
function isIdentifier({ position, children }: PhrasingContent & { type: 'strong' }, line: string): boolean {
  const [only] = children
  const isWord = children.length === 1 && only?.type === 'text' && /^[a-z]\w*$/.test(only.value)
  return isWord && line.startsWith('__', position?.start.offset ?? 0)
}

/** The tags that only change how words look and come in pairs, comments, line breaks and pictures. */
function pairs(nodes: readonly PhrasingContent[], line: string): ReadonlySet<PhrasingContent> {
  const found = new Set<PhrasingContent>()
  const open: { readonly name: string; readonly node: PhrasingContent }[] = []
  for (const node of nodes) {
    if (node.type !== 'html') continue
    const [, closing, name = ''] = TAG.exec(node.value) ?? []
    const lower = name.toLowerCase()
    if (node.value.startsWith('<!') || PICTURE.test(node.value)) found.add(node)
    else if (/^w?br$/.test(lower)) {
      if (!isNamed(node, line)) found.add(node)
    } else if (closing === '' && LOOKS.test(lower)) open.push({ name: lower, node })
    else if (closing === '/') {
      const at = open.findLastIndex((one) => one.name === lower)
      const opening = open[at]
      if (opening) found.add(opening.node).add(node)
      if (at >= 0) open.length = at
    }
  }
  return found
}

/** A line break that stands as a word where no line ends: "When to use `<br>`", "The `<br>` tag". */
function isNamed({ position }: PhrasingContent, line: string): boolean {
  const before = line.slice(0, position?.start.offset)
  const after = line.slice(position?.end.offset)
  if (!/(?:^|\s)$/.test(before) || !/^(?:[\s-]|$)/.test(after)) return false
  return before.trim() === '' || after.trim() === '' || ELEMENT.test(after)
}

/** What HTML calls such a thing, and with it most languages. */
const ELEMENT = /^[\s-](?:tag|element)/i
