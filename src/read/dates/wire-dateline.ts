// Which day does the dateline of a wire or a press release give, before its first sentence?
import { dayIn } from './in-text.ts'

const LENGTH = 140
const PLACE_LENGTH = 60
/** `(AP)`, `/PRNewswire/`, a bracket that closes, and the dash. */
const END = /^\s*(?:[)\]]|\([^)]{2,30}\)|\/[^/]{2,30}\/)?\s*(?:[—–|:_-]|--)/

/** The day in "ASHFORD, Northshire, Oct. 18, 2024 (AP) – The town …"; undefined where the text begins otherwise. */
export function datelineDay(text: string, language: string): string | undefined {
  const head = text.slice(0, LENGTH)
  const named = dayIn(head, language)
  if (!named || named.start > PLACE_LENGTH || /\p{Ll}{3}[.!?] \p{Lu}\p{Ll}{3}/u.test(head.slice(0, named.start)))
    return undefined
  return END.test(head.slice(named.end)) ? named.day : undefined
}
