// Are the headers complete, well formed and honest?
import { domainOf, parseMailbox } from '../model/address.ts'
import { headersNamed, headerText, type Mail, type MailHeader } from './mail.ts'
import type { Rule, Violation } from './rule.ts'

const ONCE = ['From', 'To', 'Date', 'Subject', 'Message-ID', 'MIME-Version', 'Content-Type']
const AT_MOST_ONCE = [
  'Sender',
  'Reply-To',
  'Cc',
  'Bcc',
  'List-Id',
  'List-Help',
  'List-Archive',
  'Precedence',
  'Auto-Submitted',
]

/** The headers by which servers know a newsletter: name, form, example. */
const NEWSLETTER: readonly [string, RegExp, string][] = [
  ['List-Id', /<[a-z\d-]+(?:\.[a-z\d-]+)+>$/i, 'List-Id: "The Weekly" <weekly.example.com>'],
  ['Auto-Submitted', /^auto-generated$/, 'Auto-Submitted: auto-generated'],
  ['Precedence', /^(?:bulk|list)$/, 'Precedence: bulk'],
]

/** Rules on headers. */
export const headerRules: readonly Rule[] = [
  {
    code: 'header-count',
    group: 'headers',
    severity: 'error',
    why: 'Gmail refuses a mail that lacks one of these headers; where one appears twice, each program picks its own.',
    source: 'RFC 5322 §3.6',
    find: (mail) => [
      ...ONCE.flatMap((name) => miscounted(mail, name, 1)),
      ...AT_MOST_ONCE.flatMap((name) => miscounted(mail, name, 0)),
    ],
  },
  {
    code: 'header-newsletter',
    group: 'headers',
    severity: 'error',
    why: 'Mail programs filter by List-Id, and out-of-office replies answer every mail that is not marked as automatic.',
    source: 'RFC 2919, RFC 3834',
    find: (mail) =>
      NEWSLETTER.flatMap(([name, form, example]): Violation[] => {
        const header = headersNamed(mail, name)[0]
        if (header && form.test(header.decoded)) return []
        const what = header ? `\`${name}\` is "${header.decoded}".` : `\`${name}\` is missing.`
        return [{ what, fix: `Write it like this: ${example}`, ...(header && { at: header.name }) }]
      }),
  },
  {
    code: 'header-line',
    group: 'headers',
    severity: 'error',
    why: 'Servers cut or refuse longer lines, and some garble characters that are not ASCII.',
    source: 'RFC 5322 §2.1.1, RFC 6532',
    find: (mail) =>
      mail.headers.flatMap(({ name, lines }): Violation[] => {
        const fix = 'Fold it at spaces, and encode what is not ASCII.'
        if (lines.some((line) => line.length > 998))
          return [{ what: `A line of \`${name}\` is longer than 998 characters.`, fix, at: name }]
        const hasOther = lines.some((line) => /[^\t\x20-\x7e]/.test(line))
        return hasOther ? [{ what: `\`${name}\` has characters that are not ASCII.`, fix, at: name }] : []
      }),
  },
  {
    code: 'header-words',
    group: 'headers',
    severity: 'error',
    why: 'A malformed encoded word is shown to the reader as it is: =?utf-8?Q?…',
    source: 'RFC 2047 §2',
    find: (mail) =>
      mail.headers.flatMap(({ name, value, decoded }): Violation[] => {
        const words = value.match(/=\?[^\s?]*\?[^\s?]*\?[^\s?]*\?=/g) ?? []
        const long = words.find((word) => word.length > 75)
        const fix = 'Encode it in words of at most 75 characters, each complete.'
        if (long) return [{ what: `An encoded word of \`${name}\` has ${long.length} characters.`, fix, at: name }]
        return /=\?[\w-]+\?[BQ]\?/i.test(decoded)
          ? [{ what: `An encoded word of \`${name}\` is not closed.`, fix, at: name }]
          : []
      }),
  },
  {
    code: 'header-date',
    group: 'headers',
    severity: 'error',
    why: 'Inboxes sort by the date, and spam filters distrust an invalid one.',
    source: 'RFC 5322 §3.3; SpamAssassin INVALID_DATE',
    find: (mail) =>
      headersNamed(mail, 'date').flatMap(({ name, value }): Violation[] => {
        const fix = 'Write it like this: Mon, 23 Nov 2026 07:00:00 +0000'
        if (DATE.test(value) && !Number.isNaN(Date.parse(value))) return []
        return [{ what: `\`Date\` is "${value}", which is not a valid date.`, fix, at: name }]
      }),
  },
  {
    code: 'header-from',
    group: 'headers',
    severity: 'error',
    why: 'DMARC checks the sender, and readers trust it; a name that contains another address looks like phishing.',
    source: 'RFC 5322 §3.6.2, RFC 9989; https://support.google.com/mail/answer/81126',
    find: (mail) => headersNamed(mail, 'from').flatMap(sender),
  },
  {
    code: 'message-id',
    group: 'headers',
    severity: 'error',
    why: 'Replies and reports refer to a mail by its Message-ID, and filters expect the domain of the sender in it.',
    source: 'RFC 5322 §3.6.4',
    find: (mail) =>
      headersNamed(mail, 'message-id').flatMap(({ name, value }): Violation[] => {
        const domain = /^<[^<>@\s]+@([^<>@\s]+\.[^<>@\s]+)>$/.exec(value)?.[1]
        const fix = 'Write it as <something@domain>, with the domain of `From`.'
        if (!domain)
          return [{ what: `\`Message-ID\` is "${value}", which is not of the form <something@domain>.`, fix, at: name }]
        const from = senderDomain(mail)
        if (!from || isAligned(domain, from)) return []
        return [{ what: `\`Message-ID\` has the domain ${domain}, \`From\` has ${from}.`, fix, at: name }]
      }),
  },
  {
    code: 'subject-reply',
    group: 'headers',
    severity: 'error',
    why: 'A subject that pretends to be a reply deceives readers, and spam filters know the trick.',
    source: 'https://support.google.com/mail/answer/81126',
    find: (mail) => {
      const subject = headerText(mail, 'subject')
      const mark = /^(?:re|fwd?|aw|wg|sv)(?:\[\d+\])?:/i.exec(subject)?.[0]
      const fix = 'Change the title of the lead story.'
      if (mark) return [{ what: `The subject begins with "${mark}", but the mail is not a reply.`, fix, at: 'subject' }]
      const isEmpty = subject.trim() === '' && headersNamed(mail, 'subject').length > 0
      return isEmpty ? [{ what: 'The subject is empty.', fix, at: 'subject' }] : []
    },
  },
  {
    code: 'feedback-id',
    group: 'headers',
    severity: 'notice',
    why: 'Gmail reports complaints only where the last field names the sender.',
    source: 'Gmail, feedback loop',
    find: (mail) =>
      headersNamed(mail, 'feedback-id').flatMap(({ name, decoded }): Violation[] => {
        const last = decoded.split(':').at(-1) ?? ''
        if (/^[\w.-]{5,15}$/.test(last)) return []
        const what = `The last field of \`Feedback-ID\`, "${last}", is not a name of 5 to 15 characters.`
        return [{ what, fix: 'End it with a name of the sender that never changes.', at: name }]
      }),
  },
]

const DATE =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT)$/

/** The domain of the address in `From`, in lower case. */
export function senderDomain(mail: Pick<Mail, 'headers'>): string | undefined {
  const from = parseMailbox(headersNamed(mail, 'from')[0]?.decoded ?? '')
  return 'problem' in from ? undefined : domainOf(from.address.written)
}

/** Whether one domain is the other or a subdomain of it: DMARC's relaxed alignment, without its list of registries. */
export function isAligned(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** The violation of a header that may appear only once. */
export function repeated(found: readonly MailHeader[], name: string, fix: string): Violation[] {
  if (found.length < 2) return []
  const times = found.length === 2 ? 'twice' : `${found.length} times`
  return [{ what: `\`${name}\` appears ${times}.`, fix, at: name.toLowerCase() }]
}

function miscounted(mail: Mail, name: string, atLeast: 0 | 1): Violation[] {
  const found = headersNamed(mail, name)
  const fix = `Write one \`${name}\`.`
  return found.length < atLeast ? [{ what: `\`${name}\` is missing.`, fix }] : repeated(found, name, fix)
}

function sender({ name, value, decoded }: MailHeader): Violation[] {
  const fix = 'Set "from" to a name and one address: The Weekly <weekly@example.com>'
  const addresses = value.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? []
  if (addresses.length !== 1 || !/@[^@]+\.[^@]+$/.test(addresses[0] ?? '')) {
    return [{ what: `\`From\` is "${decoded}", which is not one address.`, fix, at: name }]
  }
  const from = parseMailbox(decoded)
  if ('problem' in from || !/\S@\S+\.\S/.test(from.name)) return []
  return [{ what: `The name in \`From\`, ${from.name}, looks like another address.`, fix, at: name }]
}
