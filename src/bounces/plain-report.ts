// Whom does a report name that was written for people, not for programs?
import type { Leaf } from './parts.ts'

/** One address of a plain report, as it is written, and what is said of it. */
export interface Named {
  readonly address: string
  readonly said: string
}

/** Below such a line servers return the mail itself: what stands there says nothing of its delivery. */
const COPY =
  /^(?:[-_=*\s]{2,}.{0,40}\b(?:below|copy|original|returned|unsent|forwarded)\b.*|(?:the )?original (?:message|mail)\b.{0,40}|return-path:.*|received: .*)$/im
const FAILED =
  /\b(?:un(?:deliverable|delivered|able to deliver)|(?:not|n['’]t|cannot|failed to) (?:be |been |have been )?(?:deliver|reach|sen[dt])|deliver(?:y|ies)\b.{0,40}\bfail|fail(?:ed|ure)\b.{0,30}\bdeliver|returned (?:mail|to sender)|permanent (?:fatal )?error|mail failure|failed recipient|rejected|did not reach)/i
const WAITING =
  /\b(?:will (?:be retried|keep trying|retry|continue to)|still (?:being )?(?:trying|retried)|(?:delivery|message|mail)\b.{0,30}\bdelayed|warning message only|do not need to resend)/i
const ADDRESS = /<?([^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:".]+)>?/

/** Reads what qmail, Domino, Exchange and older servers write: an address, and in its paragraph or the next ones why. */
export function plainReport(subject: string, leaves: readonly Leaf[]): readonly Named[] {
  const [part] = leaves.filter(({ type }) => type.startsWith('text/'))
  const whole = (part?.text ?? '').slice(0, 20_000).replaceAll('\r', '')
  const text = part?.type === 'text/html' ? whole.replaceAll(/<(?![^\s<>]+@)[^>]*>/g, '\n') : whole
  const copy = COPY.exec(text)
  const own = copy ? text.slice(0, copy.index) : text
  if (!FAILED.test(`${subject}\n${own}`) || WAITING.test(`${subject}\n${own}`)) return []
  const named: { address: string; said: string }[] = []
  for (const paragraph of own.split(/\n[ \t]*\n/)) {
    const line = paragraph.replaceAll(/\s+/g, ' ').trim()
    const found = ADDRESS.exec(line)?.[1]
    const last = named.at(-1)
    const isNew = found !== undefined && !/^(?:mailer-daemon|postmaster|abuse|support)@/i.test(found)
    if (isNew && !named.some(({ address }) => address === found)) named.push({ address: found, said: line })
    else if (last) last.said += ` ${line}`
  }
  return named
}

/** The head of the returned mail, where a server put it into its own text. */
export function returnedHead(leaves: readonly Leaf[]): string {
  const text = leaves.find(({ type }) => type.startsWith('text/plain'))?.text ?? ''
  const copy = COPY.exec(text)
  return copy ? text.slice(copy.index, copy.index + 20_000) : ''
}
