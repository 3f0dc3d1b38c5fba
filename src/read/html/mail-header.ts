// What does the head of a mail say that an archive shows above the letter?
import { MAIL_FIELDS } from '../mail-fields.ts'
import type { Segment } from './segments.ts'

const FROM_CELL = new RegExp(`^(?:${MAIL_FIELDS.from})\\s?[:：]?$`, 'i')
const DATE_CELL = new RegExp(`^(?:${MAIL_FIELDS.date})\\s?[:：]?$`, 'i')

/** Who wrote it and when, as two lines, where the head is a table; undefined for any other table. */
export function mailHeader(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const beside = (name: RegExp) => rows.find(([first = '']) => name.test(first))?.[1]
  const [from, date] = [beside(FROM_CELL), beside(DATE_CELL)]
  return from === undefined || date === undefined ? undefined : [`From: ${from}`, `Date: ${date}`]
}

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
