// Is a plain text a saved mail, and what does its header say?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { dayIn } from '../dates/in-text.ts'
import { MAIL_FIELDS } from '../mail-fields.ts'
import type { Line } from './lines.ts'

export interface Mail {
  readonly subject: string
  readonly authors: readonly string[]
  readonly day?: string
  /** The lines of the body, without the signature. */
  readonly body: readonly Line[]
  /** The other lines: header and signature. */
  readonly around: readonly Line[]
}

const SUBJECT = new RegExp(`^(?:${MAIL_FIELDS.subject})$`, 'i')
const FROM = new RegExp(`^(?:${MAIL_FIELDS.from})$`, 'i')
const DATE = new RegExp(`^(?:${MAIL_FIELDS.date})$`, 'i')
const HEADER = new RegExp(
  String.raw`^(${MAIL_FIELDS.from}|${MAIL_FIELDS.to}|${MAIL_FIELDS.subject}|${MAIL_FIELDS.date}|Cc|Bcc|Reply-To|Sender|Message-ID|List-[\w-]+|MIME-Version|Content-[\w-]+|X-[\w-]+|[A-Z][A-Za-z-]{1,20})\s?:\s*(.*)$`,
  'i',
)
/** What a news desk writes in the same place. */
const BYLINE = /^(?:byline|author)$/i
const MBOX = /^From \S+(?:@| at )\S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d/
const REPLY_MARKS = new RegExp(String.raw`^(?:(?:${anyOf(phrasesOfAll(({ replyMarks }) => replyMarks))})\s*:\s*)+`, 'i')

/** Reads the header lines at the start: a subject and at least one other field; undefined if the text is not a mail. */
export function mailOf(lines: readonly Line[]): Mail | undefined {
  const fields = new Map<string, string>()
  // The line that parts the mails of an mbox file.
  let at = MBOX.test(lines[0]?.text ?? '') ? 1 : 0
  const first = at
  for (; at < lines.length && (at === first || !lines[at]?.gap); at++) {
    const [, name, value] = HEADER.exec(lines[at]?.text ?? '') ?? []
    if (name === undefined) break
    fields.set(name, value ?? '')
  }
  const value = (names: RegExp): string | undefined =>
    [...fields].find(([name, text]) => names.test(name) && text !== '')?.[1]
  const subject = value(SUBJECT)
  if (subject === undefined || fields.size < 2) return undefined
  const sent = value(FROM) ?? value(BYLINE)
  const sender = (/^\S+(?:@| at )\S+ \(([^()]+)\)$/.exec(sent ?? '')?.[1] ?? sent)
    ?.replace(/\s*<[^>]*>$|\s*\[mailto:[^\]]*\]$/, '')
    .replace(/^["']|["']$/g, '')
  const day = dayIn(value(DATE) ?? '', '')?.day
  // RFC 3676 §4.3: a signature follows a line of two hyphens.
  const end = lines.findIndex((line, i) => i >= at && line.text === '--')
  return {
    subject: subject.replace(REPLY_MARKS, ''),
    authors: sender && !sender.includes('@') ? [sender] : [],
    ...(day === undefined ? {} : { day }),
    body: lines.slice(at, end === -1 ? undefined : end),
    around: [...lines.slice(0, at), ...(end === -1 ? [] : lines.slice(end))],
  }
}
