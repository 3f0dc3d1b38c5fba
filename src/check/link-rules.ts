// Does every link lead somewhere, and does its text say where?
import { phrasesOfAll } from '../languages/lookup.ts'
import { isReachable } from '../model/reachable.ts'
import { pretendedHost } from './link-pretence.ts'
import type { Mail } from './mail.ts'
import { attribute, type Element, isHeading, tagText, textOf } from './page.ts'
import type { Rule, Violation } from './rule.ts'

/** Rules on links. */
export const linkRules: readonly Rule[] = [
  {
    code: 'link-target',
    group: 'links',
    severity: 'error',
    why: 'A mail has no page that a link could be relative to, and mail programs open only web and mail addresses.',
    source: 'RFC 2854; caniemail',
    find: (mail) =>
      targets(mail, (href) => !href.startsWith('#') && !isReachable(href) && !FORWARDS.test(href)).map(
        ({ href, link }) => ({
          what: `${tagText(link)} leads ${href === '' ? 'nowhere' : `to "${href.slice(0, 80)}", which is not a web or mail address`}.`,
          fix: 'Give it an address that begins with https://, or make it plain text.',
          at: link,
        }),
      ),
  },
  {
    code: 'link-anchor',
    group: 'links',
    severity: 'error',
    why: 'Nothing happens when a reader clicks it.',
    source: 'HTML, navigating to a fragment',
    find: (mail) => {
      const ids = new Set(mail.page.elements.flatMap((each) => [attribute(each, 'id'), attribute(each, 'name')]))
      return targets(mail, (href) => href.startsWith('#') && !ids.has(decoded(href.slice(1)))).map(
        ({ href, link }) => ({
          what: `${tagText(link)} leads to "${href}", but nothing in the mail has that id.`,
          fix: `Give the target the id "${href.slice(1)}", or remove the link.`,
          at: link,
        }),
      )
    },
  },
  {
    code: 'link-insecure',
    group: 'links',
    severity: 'notice',
    why: 'Others on the network can read and change what a reader opens over http.',
    source: 'https://support.google.com/mail/answer/81126',
    find: (mail) =>
      targets(mail, (href) => /^http:/i.test(href)).map(({ href, link }) => ({
        what: `A link leads to "${href.slice(0, 80)}", which is not encrypted.`,
        fix: 'Use https:// if the site supports it.',
        at: link,
      })),
  },
  {
    code: 'link-elsewhere',
    group: 'links',
    severity: 'notice',
    why: 'A link that shows one address and opens another is how fraud looks: mail programs warn of it, and filters count it.',
    source: 'Thunderbird; SpamAssassin URI_PHISH',
    find: (mail) =>
      targets(mail, (href) => /^https?:/i.test(href)).flatMap(({ href, link }): Violation[] => {
        const shown = pretendedHost(textOf(link), href)
        if (shown === undefined) return []
        const what = `A link shows the address of "${shown}" and leads to "${URL.parse(href)?.hostname}".`
        return [{ what, fix: 'Let it show words, for example what the article is about.', at: link }]
      }),
  },
  {
    code: 'link-text',
    group: 'links',
    severity: 'error',
    why: 'Screen readers list links without the text around them.',
    source: 'WCAG 2.2, 2.4.4 and 2.4.9',
    find: (mail) => {
      const headings = mail.page.elements.filter(isHeading).map(textOf)
      // A headline may consist of such words, and the table of contents repeats it.
      return links(mail).flatMap((link) => (headings.includes(textOf(link)) ? [] : vague(link)))
    },
  },
]

/** A mail that the reader addresses: RFC 6068 §2 lets the address be absent. */
const FORWARDS = /^mailto:\?(?:[^#]*&)?body=[^&#]/i

/** Link texts that name no target, in any language. */
const VAGUE = new Set(phrasesOfAll(({ vagueLinks }) => vagueLinks))

function vague(link: Element): Violation[] {
  const text = textOf(link) || (attribute(link, 'aria-label') ?? '')
  const words = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (words !== '' && !VAGUE.has(words)) return []
  const what =
    text === '' ? `${tagText(link)} has no text.` : `The text of a link, "${text}", does not say where it leads.`
  return [{ what, fix: 'Name what the reader finds there, for example with the headline.', at: link }]
}

function links({ page }: Mail): Element[] {
  return page.elements.filter((each) => each.tagName === 'a' && attribute(each, 'href') !== undefined)
}

function targets(mail: Mail, isWanted: (href: string) => boolean): { href: string; link: Element }[] {
  return links(mail)
    .map((link) => ({ link, href: (attribute(link, 'href') ?? '').trim() }))
    .filter(({ href }) => isWanted(href))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
