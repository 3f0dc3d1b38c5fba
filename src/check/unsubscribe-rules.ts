// Can a reader unsubscribe with one click, in the mail program and by a link in the mail?
import { repeated } from './header-rules.ts'
import { headersNamed, type Mail } from './mail.ts'
import { attribute, textOf } from './page.ts'
import type { Rule } from './rule.ts'

/** Rules on unsubscribing. */
export const unsubscribeRules: readonly Rule[] = [
  {
    code: 'unsubscribe-header',
    group: 'unsubscribe',
    severity: 'error',
    why: 'Gmail and Yahoo refuse newsletters without it, and readers who cannot unsubscribe report spam.',
    source: 'RFC 2369 §3.2; https://support.google.com/mail/answer/81126',
    find: (mail) => {
      const headers = headersNamed(mail, 'list-unsubscribe')
      const fix = 'Write <https://…>, <mailto:…>: addresses in angle brackets, separated by commas, one of them https.'
      const [header] = headers
      if (!header) return [{ what: '`List-Unsubscribe` is missing.', fix }]
      if (headers.length > 1) return repeated(headers, 'List-Unsubscribe', fix)
      const flaw = flawOf(header.value)
      return flaw ? [{ what: `\`List-Unsubscribe\` ${flaw}.`, fix, at: header.name }] : []
    },
  },
  {
    code: 'unsubscribe-one-click',
    group: 'unsubscribe',
    severity: 'error',
    why: 'Gmail and Yahoo ask bulk senders for one-click unsubscribing, which takes both headers.',
    source: 'RFC 8058 §3.1',
    find: (mail) => {
      const posts = headersNamed(mail, 'list-unsubscribe-post')
      const [post] = posts
      const hasHttps = addressesIn(mail).some((address) => /^https:/i.test(address))
      const fix = 'Write one https address into List-Unsubscribe, and List-Unsubscribe-Post: List-Unsubscribe=One-Click'
      const missing = '`List-Unsubscribe` has an https address, but `List-Unsubscribe-Post` is missing.'
      if (!post) return hasHttps ? [{ what: missing, fix }] : []
      if (posts.length > 1) return repeated(posts, 'List-Unsubscribe-Post', fix)
      if (post.value !== 'List-Unsubscribe=One-Click')
        return [{ what: `\`List-Unsubscribe-Post\` is "${post.value}".`, fix, at: post.name }]
      const what = '`List-Unsubscribe-Post` is set, but `List-Unsubscribe` has no https address.'
      return hasHttps ? [] : [{ what, fix, at: post.name }]
    },
  },
  {
    code: 'unsubscribe-link',
    group: 'unsubscribe',
    severity: 'error',
    why: 'Many countries require it by law, and many mail programs have no unsubscribe button.',
    source: 'CAN-SPAM §5(a)(3); https://support.google.com/mail/answer/81126',
    find: (mail) => {
      const addresses = new Set(addressesIn(mail))
      const links = mail.page.elements.filter(({ tagName }) => tagName === 'a')
      const isLinked = links.some((link) => {
        const href = attribute(link, 'href') ?? ''
        return (
          textOf(link) !== '' &&
          (addresses.has(href) || /unsub|opt-?out|abmeld|abbestell|desinscri|avregistr/i.test(href))
        )
      })
      return isLinked
        ? []
        : [{ what: 'No link in the mail unsubscribes.', fix: 'Link {{reader.unsubscribe}} in the imprint.' }]
    },
  },
]

/** The addresses in `List-Unsubscribe`. */
function addressesIn(mail: Pick<Mail, 'headers'>): string[] {
  return bracketed(headersNamed(mail, 'list-unsubscribe')[0]?.value ?? '')
}

function bracketed(value: string): string[] {
  return Array.from(value.matchAll(/<([^<>]*)>/g), (match) => match[1] ?? '')
}

function flawOf(value: string): string | undefined {
  if (!/^<[^<>\s]+>(?:\s*,\s*<[^<>\s]+>)*$/.test(value))
    return `is "${value}", which is not a list of addresses in angle brackets`
  const addresses = bracketed(value)
  const wrong = addresses.find((address) => !isAddress(address))
  if (wrong !== undefined) return `has "${wrong}", which is neither https nor mailto`
  return addresses.filter((address) => /^https:/i.test(address)).length > 1
    ? 'has more than one https address'
    : undefined
}

function isAddress(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === 'mailto:' ? url.pathname.includes('@') : url?.protocol === 'https:'
}
