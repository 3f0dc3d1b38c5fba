// Which day does the dateline of a wire or a press release give, before its first sentence?
import { dayIn } from './in-text.ts'
import { SPELLING } from './spelling.ts'

const LENGTH = 140
const PLACE_LENGTH = 60
/** `(AP)`, `/PRNewswire/`, a bracket that closes, and the dash. */
const END =
  /^(?:,? \p{L}{3,})?(?: ?\p{L}{1,5}\.|\.(?=\s))?\s*(?:(?:[)\]]|\([^)]{2,30}\)|\/[^/]{2,30}\/)?\s*(?:[—–|:_-]|--|\.[-–—])|(?:\([^)]{2,30}\)|\/[^/]{2,30}\/)\.\s)/u
/** `(`, `Published: `, or nothing. */
const ALONE = new RegExp(String.raw`^[([]?(?:(?:${SPELLING.published})(?: ${SPELLING.on})?[:\s]+)?$`, 'iu')
/** `Ashford, `, `Ashford (NP), `, `ASHFORD, le `, `Ashford, (`. */
const PLACE = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,3}(?: \([^()]{2,20}\))?(?:, |,? \()(?:${SPELLING.on} )?$`,
  'u',
)
/** The day is closed, and a sentence begins. */
const CLOSED = /^(?:\s?[)\]][.:]?|\.)?\s+["“„«]?(?:\p{Lu}|\p{Lo})/u
const STOPPED = /^(?:\.|\)[.:]?)\s+["“„«]?(?:\p{Lu}|\p{Lo})/u

/** The day in "ASHFORD, Northshire, Oct. 18, 2024 (AP) – The town …"; undefined where the text begins otherwise. */
export function datelineDay(text: string, language: string): string | undefined {
  const head = text.slice(0, LENGTH)
  const named = dayIn(head, language)
  if (!named || named.start > PLACE_LENGTH || /\p{Ll}{3}[.!?] \p{Lu}\p{Ll}{3}/u.test(head.slice(0, named.start)))
    return undefined
  const [before, behind] = [head.slice(0, named.start), head.slice(named.end)]
  if (END.test(behind)) return named.day
  const isDateline = (ALONE.test(before) && CLOSED.test(behind)) || (PLACE.test(before) && STOPPED.test(behind))
  return isDateline ? named.day : undefined
}
