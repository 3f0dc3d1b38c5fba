// Which service that sends releases stands before the first sentence?
import type { Block } from '../model/article.ts'

const PARAGRAPHS = 3
/** `/PRNewswire/ --`, `--(BUSINESS WIRE)--`, `(GLOBE NEWSWIRE) --`, `(ots) -`, behind a place and a day. */
const SERVICE =
  /^(\p{Lu}[^!?"“”«»:;]{0,120}?|)(?:\/[\p{L}\d .-]{2,30}\/|\((?:[^()]{0,20}(?:wire|presswire|wired|EIN)|ots(?:\/[^()]{1,20})?)\))\s*(?:[—–-]{1,2}|$)\s*/iu
/** More than that in lower case is a sentence, not a place and a day. */
const LOWER_WORDS_MAX = 3
const REST_MIN = 20

/** The blocks without such a dateline in the first paragraphs: it tells where and when a release was sent, and by whom. */
export function withoutServiceDateline(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.filter(({ type }) => type === 'paragraph').slice(0, PARAGRAPHS)
  const found = first.find(({ text }) => serviceIn(text) !== undefined)
  if (found?.type !== 'paragraph') return blocks
  const text = found.text.slice(serviceIn(found.text)?.length)
  return blocks.map((block) => (block === found ? { ...found, text } : block))
}

function serviceIn(text: string): string | undefined {
  const [all = '', place = ''] = SERVICE.exec(text.slice(0, 220)) ?? []
  const lower = place.match(/(?<![\p{L}.])\p{Ll}{2,}/gu) ?? []
  const rest = text.slice(all.length)
  return all !== '' && lower.length <= LOWER_WORDS_MAX && rest.length >= REST_MIN && /^["“„«]?[\p{Lu}\p{N}]/u.test(rest)
    ? all
    : undefined
}
