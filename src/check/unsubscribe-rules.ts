// Can a reader leave with one click, by the button of the mail program as by a link in the mail?
import { headersNamed, type Mail } from './mail.ts'
import { attribute, textOf } from './page.ts'
import type { Rule } from './rule.ts'

export const unsubscribeRules: readonly Rule[] = [
  {
    code: 'unsubscribe-header',
    group: 'unsubscribe',
    severity: 'error',
    why: 'Without it Gmail and Yahoo refuse newsletters, and a reader who finds no way out reports them as spam.',
    source: 'RFC 2369 §3.2; https://support.google.com/mail/answer/81126',
    find: (mail) => {
      const headers = headersNamed(mail, 'list-unsubscribe')
      const fix = 'Write <https://…>, <mailto:…>: each address in angle brackets, commas between, one https.'
      const [header] = headers
      if (!header) return [{ what: 'There is no List-Unsubscribe.', fix }]
      if (headers.length > 1)
        return [{ what: `There are ${headers.length} headers List-Unsubscribe.`, fix, at: header.name }]
      const odd = oddity(header.value)
      return odd ? [{ what: `List-Unsubscribe ${odd}.`, fix, at: header.name }] : []
    },
  },
  {
    code: 'unsubscribe-one-click',
    group: 'unsubscribe',
    severity: 'error',
    why: 'Only the pair of both headers makes the button that Gmail and Yahoo ask of whoever sends to many.',
    source: 'RFC 8058 §3.1',
    find: (mail) => {
      const posts = headersNamed(mail, 'list-unsubscribe-post')
      const [post] = posts
      const hasHttps = waysOf(mail).some((way) => /^https:/i.test(way))
      const fix =
        'Write both: List-Unsubscribe with one https address, and List-Unsubscribe-Post: List-Unsubscribe=One-Click'
      if (!post) {
        return hasHttps
          ? [{ what: 'List-Unsubscribe has an https address, and there is no List-Unsubscribe-Post.', fix }]
          : []
      }
      if (posts.length > 1)
        return [{ what: `There are ${posts.length} headers List-Unsubscribe-Post.`, fix, at: post.name }]
      if (post.value !== 'List-Unsubscribe=One-Click') {
        return [{ what: `List-Unsubscribe-Post is "${post.value}".`, fix, at: post.name }]
      }
      const what = 'There is a List-Unsubscribe-Post, and no https address that would take the click.'
      return hasHttps ? [] : [{ what, fix, at: post.name }]
    },
  },
  {
    code: 'unsubscribe-link',
    group: 'unsubscribe',
    severity: 'error',
    why: 'Laws ask for it, and many programs have no button.',
    source: 'CAN-SPAM §5(a)(3); https://support.google.com/mail/answer/81126',
    find: (mail) => {
      const ways = new Set(waysOf(mail))
      const links = mail.page.elements.filter(({ tagName }) => tagName === 'a')
      const leads = links.some((link) => {
        const href = attribute(link, 'href') ?? ''
        return (
          textOf(link) !== '' && (ways.has(href) || /unsub|opt-?out|abmeld|abbestell|desinscri|avregistr/i.test(href))
        )
      })
      return leads
        ? []
        : [{ what: 'No link in the mail unsubscribes.', fix: 'Let the imprint link {{reader.unsubscribe}}.' }]
    },
  },
]

/** The addresses that List-Unsubscribe offers. */
function waysOf(mail: Pick<Mail, 'headers'>): string[] {
  const value = headersNamed(mail, 'list-unsubscribe')[0]?.value ?? ''
  return Array.from(value.matchAll(/<([^<>]*)>/g), (match) => match[1] ?? '')
}

function oddity(value: string): string | undefined {
  if (!/^<[^<>\s]+>(?:\s*,\s*<[^<>\s]+>)*$/.test(value))
    return `is "${value}", which is no list of addresses in angle brackets`
  const ways = Array.from(value.matchAll(/<([^<>]*)>/g), (match) => match[1] ?? '')
  const wrong = ways.find((way) => !isAddress(way))
  if (wrong !== undefined) return `has "${wrong}", which is neither https nor mailto`
  return ways.filter((way) => /^https:/i.test(way)).length > 1 ? 'has more than one https address' : undefined
}

function isAddress(way: string): boolean {
  const url = URL.parse(way)
  return url?.protocol === 'mailto:' ? url.pathname.includes('@') : url?.protocol === 'https:'
}
