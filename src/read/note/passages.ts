// Which passages does a note in Markdown have?
import type { Definition, PhrasingContent, Root, RootContent } from 'mdast'
import type { Run } from '../../model/note.ts'
import { limitComplexity } from '../markdown/limit-complexity.ts'
import { parse } from '../markdown/parse.ts'

/** A passage whose picture is still as the author named it. */
export type Drafted =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly type: 'picture'; readonly src: string; readonly alt: string }

/** What a note has, and whether HTML was left out of it: what people paste there could be anything. */
export interface Passages {
  readonly passages: readonly Drafted[]
  readonly hadHtml: boolean
  /** The first mark of Markdown that is shown as it is, because it has no counterpart. */
  readonly leftover?: string
}

/** Emphasis or a link that ends nowhere, or beside punctuation where CommonMark ends none: `**注意：**这`. */
const LEFTOVER = /\*\*|!?\[[^\][\n]*\]\(/

const SCRIPT = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
/** In ASCII, as browsers copy addresses: in a script without spaces, what follows is the sentence. */
const ADDRESS = /https?:\/\/[!#-;=?-~]*[^\s<>".,;:!?)\]\x80-\uffff]/g

/** Paragraphs, lists and pictures in their order. Headings become paragraphs, quotes and tables those within them. */
export function passagesOf(source: string): Passages {
  const safe = source.replace(SCRIPT, '')
  const root = parse(limitComplexity(safe), false)
  const walk = new Walk(root)
  const passages = root.children.flatMap((node) => walk.block(node))
  const { hadHtml, leftover } = walk
  return { passages, hadHtml: hadHtml || safe !== source, ...(leftover !== undefined && { leftover }) }
}

type Setting = Omit<Run, 'text'>

class Walk {
  hadHtml = false
  leftover: string | undefined
  readonly #addresses: ReadonlyMap<string, string>

  constructor(root: Root) {
    const definitions = root.children.filter((node): node is Definition => node.type === 'definition')
    this.#addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]))
  }

  block(node: RootContent): Drafted[] {
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(node.children, {})
      case 'heading':
        return this.paragraph(node.children, { strong: true })
      case 'list': {
        const items = node.children.flatMap((item) => this.items(item.children))
        const runs = items.flatMap((each) => (each.type === 'paragraph' ? [each.runs] : []))
        const rest = items.filter((each) => each.type === 'picture')
        return [{ type: 'list', ordered: node.ordered === true, items: runs }, ...rest]
      }
      case 'code':
        return [{ type: 'paragraph', runs: [{ text: node.value }] }]
      case 'html':
        this.hadHtml ||= !node.value.startsWith('<!--')
        return []
      case 'definition':
      case 'thematicBreak':
        return []
      default:
        return 'children' in node ? node.children.flatMap((child) => this.block(child as RootContent)) : []
    }
  }

  /** One paragraph for each item, those of the lists within it below it; pictures as they are. */
  items(children: readonly RootContent[]): Drafted[] {
    return children.flatMap((child) =>
      this.block(child).flatMap((each): Drafted[] =>
        each.type === 'list' ? each.items.map((runs) => ({ type: 'paragraph', runs })) : [each],
      ),
    )
  }

  /** A picture ends the paragraph that it stands in. */
  paragraph(children: readonly PhrasingContent[], setting: Setting): Drafted[] {
    const found: Drafted[] = []
    let runs: Run[] = []
    const flush = () => {
      if (runs.some(({ text }) => text.trim() !== '')) found.push({ type: 'paragraph', runs })
      runs = []
    }
    for (const part of children.flatMap((child) => this.inline(child, setting))) {
      if ('src' in part) {
        flush()
        found.push(part)
      } else runs.push(part)
    }
    flush()
    return found
  }

  inline(node: PhrasingContent, setting: Setting): (Run | Extract<Drafted, { type: 'picture' }>)[] {
    const within = (children: readonly PhrasingContent[], more: Setting) =>
      children.flatMap((child) => this.inline(child, { ...setting, ...more }))
    switch (node.type) {
      case 'text':
        this.leftover ??= LEFTOVER.exec(node.value)?.[0]
        return setting.url === undefined ? linked(node.value, setting) : [{ text: node.value, ...setting }]
      case 'inlineCode':
        return [{ text: node.value, ...setting }]
      case 'break':
        return [{ text: '\n' }]
      case 'strong':
        return within(node.children, { strong: true })
      case 'emphasis':
        return within(node.children, { emphasis: true })
      case 'link':
        return within(node.children, { url: node.url })
      case 'linkReference': {
        const url = this.#addresses.get(node.identifier)
        return within(node.children, url === undefined ? {} : { url })
      }
      case 'image':
        return [{ type: 'picture', src: node.url, alt: node.alt ?? '' }]
      case 'imageReference': {
        const src = this.#addresses.get(node.identifier)
        return src === undefined ? [] : [{ type: 'picture', src, alt: node.alt ?? '' }]
      }
      case 'html':
        this.hadHtml ||= !/^<(?:br\b|!--)/i.test(node.value)
        return /^<br\b/i.test(node.value) ? [{ text: '\n' }] : []
      default:
        return 'children' in node ? within(node.children as PhrasingContent[], {}) : []
    }
  }
}

/** A text with its bare addresses as links; a line end in the source is a space. */
function linked(text: string, setting: Setting): Run[] {
  const runs: Run[] = []
  let end = 0
  const plain = (part: string) => part !== '' && runs.push({ text: part.replaceAll('\n', ' '), ...setting })
  for (const { 0: url, index } of text.matchAll(ADDRESS)) {
    plain(text.slice(end, index))
    runs.push({ text: url, ...setting, url })
    end = index + url.length
  }
  plain(text.slice(end))
  return runs
}
