// Does a table hold the head of a mail, as archives show it above the letter?
import { MAIL_FIELDS } from '../mail-fields.ts'

const FROM_CELL = new RegExp(`^(?:${MAIL_FIELDS.from})\\s?[:：]?$`, 'i')
const DATE_CELL = new RegExp(`^(?:${MAIL_FIELDS.date})\\s?[:：]?$`, 'i')

/** Who wrote it and when, as two lines, where the head is a table; undefined for any other table. */
export function mailHeader(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const beside = (name: RegExp) => rows.find(([first = '']) => name.test(first))?.[1]
  const [from, date] = [beside(FROM_CELL), beside(DATE_CELL)]
  return from === undefined || date === undefined ? undefined : [`From: ${from}`, `Date: ${date}`]
}
