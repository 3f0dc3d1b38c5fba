// Are the headers those of an honest newsletter, written as mail servers read them?
import { domainOf, parseMailbox } from '../model/address.ts'
import { headersNamed, headerText, type Mail, type MailHeader } from './mail.ts'
import type { Breach, Rule } from './rule.ts'

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

/** What a newsletter says of itself, and what it must look like. */
const NEWSLETTER: readonly [string, RegExp, string][] = [
  ['List-Id', /<[a-z\d-]+(?:\.[a-z\d-]+)+>$/i, 'List-Id: "The Weekly" <weekly.example.com>'],
  ['Auto-Submitted', /^auto-generated$/, 'Auto-Submitted: auto-generated'],
  ['Precedence', /^(?:bulk|list)$/, 'Precedence: bulk'],
]

export const headerRules: readonly Rule[] = [
  {
    code: 'header-count',
    group: 'headers',
    severity: 'error',
    why: 'Gmail refuses a mail without one of them, and with two of one each program believes another.',
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
    why: 'Mail programs sort by List-Id, and holiday notices answer a mail that does not say it is automatic.',
    source: 'RFC 2919, RFC 3834',
    find: (mail) =>
      NEWSLETTER.flatMap(([name, form, example]): Breach[] => {
        const header = headersNamed(mail, name)[0]
        if (header && form.test(header.decoded)) return []
        const what = header ? `${name} is "${header.decoded}".` : `There is no ${name}.`
        return [{ what, fix: `Write it like this: ${example}`, ...(header && { at: header.name }) }]
      }),
  },
  {
    code: 'header-line',
    group: 'headers',
    severity: 'error',
    why: 'Servers cut or refuse longer lines, and letters beyond ASCII arrive as others where a server does not know them.',
    source: 'RFC 5322 §2.1.1, RFC 6532',
    find: (mail) =>
      mail.headers.flatMap(({ name, lines }): Breach[] => {
        const fix = 'Fold it at spaces, and encode what is not ASCII.'
        if (lines.some((line) => line.length > 998))
          return [{ what: `A line of ${name} has over 998 letters.`, fix, at: name }]
        const hasOther = lines.some((line) => /[^\t\x20-\x7e]/.test(line))
        return hasOther ? [{ what: `${name} has letters that are not ASCII.`, fix, at: name }] : []
      }),
  },
  {
    code: 'header-words',
    group: 'headers',
    severity: 'error',
    why: 'A word encoded in another way is shown as it stands: =?utf-8?Q?…',
    source: 'RFC 2047 §2',
    find: (mail) =>
      mail.headers.flatMap(({ name, value, decoded }): Breach[] => {
        const words = value.match(/=\?[^\s?]*\?[^\s?]*\?[^\s?]*\?=/g) ?? []
        const long = words.find((word) => word.length > 75)
        const fix = 'Encode it in words of 75 letters at most, each whole.'
        if (long) return [{ what: `An encoded word of ${name} has ${long.length} letters.`, fix, at: name }]
        return /=\?[\w-]+\?[BQ]\?/i.test(decoded)
          ? [{ what: `An encoded word of ${name} does not end.`, fix, at: name }]
          : []
      }),
  },
  {
    code: 'header-date',
    group: 'headers',
    severity: 'error',
    why: 'Inboxes sort by it, and filters count a date that is none against a mail.',
    source: 'RFC 5322 §3.3; SpamAssassin INVALID_DATE',
    find: (mail) =>
      headersNamed(mail, 'date').flatMap(({ name, value }): Breach[] => {
        if (DATE.test(value) && !Number.isNaN(Date.parse(value))) return []
        return [
          { what: `The date is "${value}".`, fix: 'Write it like this: Mon, 23 Nov 2026 07:00:00 +0000', at: name },
        ]
      }),
  },
  {
    code: 'header-from',
    group: 'headers',
    severity: 'error',
    why: 'The sender is who a reader trusts and what DMARC checks; another address in the name is how frauds look.',
    source: 'RFC 5322 §3.6.2, RFC 9989; https://support.google.com/mail/answer/81126',
    find: (mail) => headersNamed(mail, 'from').flatMap(sender),
  },
  {
    code: 'message-id',
    group: 'headers',
    severity: 'error',
    why: 'Replies, reports and filters know a mail by it; it is to be of the domain that sends.',
    source: 'RFC 5322 §3.6.4',
    find: (mail) =>
      headersNamed(mail, 'message-id').flatMap(({ name, value }): Breach[] => {
        const domain = /^<[^<>@\s]+@([^<>@\s]+\.[^<>@\s]+)>$/.exec(value)?.[1]
        const fix = 'Write it as <something@domain>, with the domain of From.'
        if (!domain) return [{ what: `The Message-ID is "${value}".`, fix, at: name }]
        const from = senderDomain(mail)
        if (!from || isAligned(domain, from)) return []
        return [{ what: `The Message-ID is of ${domain}, and From is of ${from}.`, fix, at: name }]
      }),
  },
  {
    code: 'subject-reply',
    group: 'headers',
    severity: 'error',
    why: 'A subject that pretends to answer deceives, and is filtered.',
    source: 'https://support.google.com/mail/answer/81126',
    find: (mail) => {
      const subject = headerText(mail, 'subject')
      const mark = /^(?:re|fwd?|aw|wg|sv)(?:\[\d+\])?:/i.exec(subject)?.[0]
      const fix = 'Change the title of the lead story.'
      if (mark) return [{ what: `The subject begins with "${mark}", and answers nothing.`, fix, at: 'subject' }]
      const isEmpty = subject.trim() === '' && headersNamed(mail, 'subject').length > 0
      return isEmpty ? [{ what: 'The subject is empty.', fix, at: 'subject' }] : []
    },
  },
  {
    code: 'feedback-id',
    group: 'headers',
    severity: 'notice',
    why: 'Gmail reports complaints by it only where its last field names the sender.',
    source: 'Gmail, feedback loop',
    find: (mail) =>
      headersNamed(mail, 'feedback-id').flatMap(({ name, decoded }): Breach[] => {
        const last = decoded.split(':').at(-1) ?? ''
        if (/^[\w.-]{5,15}$/.test(last)) return []
        const what = `The last field of Feedback-ID, "${last}", is no name of 5 to 15 letters.`
        return [{ what, fix: 'Let it end in a constant name of the sender.', at: name }]
      }),
  },
]

const DATE =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT)$/

/** The domain of the one address in From, in lower case. */
export function senderDomain(mail: Pick<Mail, 'headers'>): string | undefined {
  const from = parseMailbox(headersNamed(mail, 'from')[0]?.decoded ?? '')
  return 'problem' in from ? undefined : domainOf(from.address.written)
}

/** One is the other, or lies within it: what DMARC calls relaxed, but for registries. */
export function isAligned(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function miscounted(mail: Mail, name: string, atLeast: 0 | 1): Breach[] {
  const found = headersNamed(mail, name)
  if (found.length === 0 && atLeast === 1) return [{ what: `There is no ${name}.`, fix: `Write one ${name}.` }]
  if (found.length < 2) return []
  return [{ what: `There are ${found.length} headers ${name}.`, fix: `Write one ${name}.`, at: name.toLowerCase() }]
}

function sender({ name, value, decoded }: MailHeader): Breach[] {
  const fix = 'Set "from" to a name and one address: The Weekly <weekly@example.com>'
  const addresses = value.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? []
  if (addresses.length !== 1 || !/@[^@]+\.[^@]+$/.test(addresses[0] ?? '')) {
    return [{ what: `From is "${decoded}", which is not one address.`, fix, at: name }]
  }
  const from = parseMailbox(decoded)
  if ('problem' in from || !/\S@\S+\.\S/.test(from.name)) return []
  return [{ what: `The name in From, ${from.name}, looks like another address.`, fix, at: name }]
}
