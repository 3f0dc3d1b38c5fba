// Who sent the mail that a page of an archive shows?
import { MAIL_FIELDS } from '../mail-fields.ts'
import type { Segment } from './segments.ts'

/** `From: Ann Lee <ann () example ! org>`, `From: Ann Lee <ann@ex...> - 2024-10-18`. */
const FROM = new RegExp(
  String.raw`^(?:${MAIL_FIELDS.from})\s?[:：]\s*["“]?(\p{L}[^@<>"“”\d:]{2,60}?)["”]?\s*<[^<>]*>`,
  'iu',
)

/** Archives of mailing lists show `Ann Lee ann at example.org` above the text. */
export function senderOf(around: readonly Segment[]): string[] {
  for (const { text } of around) {
    const [, sender] = text.length < LINE_LENGTH ? (FROM.exec(text) ?? []) : []
    if (sender !== undefined) return [sender]
    const [, name] =
      /^(?:from:? )?["“]?(\p{L}[^@<>"“”\d:]{2,60}?)["”]? <?\S+(?:@| at )\S+\.[a-z]{2,}/iu.exec(text) ?? []
    if (name !== undefined) return [name]
  }
  return []
}

const LINE_LENGTH = 100
