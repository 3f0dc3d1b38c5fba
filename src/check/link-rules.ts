// Does every link lead somewhere, and say where?
import { phrasesOfAll } from '../languages/lookup.ts'
import type { Mail } from './mail.ts'
import { attribute, type Element, tagText, textOf } from './page.ts'
import type { Breach, Rule } from './rule.ts'

export const linkRules: readonly Rule[] = [
  {
    code: 'link-target',
    group: 'links',
    severity: 'error',
    why: 'In a mail there is no page that a link could be relative to, and programs refuse all but web and mail.',
    source: 'RFC 2854; caniemail',
    find: (mail) =>
      targets(mail, (href) => !href.startsWith('#') && !isAbsolute(href)).map(({ href, link }) => ({
        what: `${tagText(link)} leads ${href === '' ? 'nowhere' : `to "${href.slice(0, 80)}", which is no address on the web`}.`,
        fix: 'Give it an address that begins with https://, or make it plain text.',
        at: link,
      })),
  },
  {
    code: 'link-anchor',
    group: 'links',
    severity: 'error',
    why: 'A reader who follows it stays where they are.',
    source: 'HTML, navigating to a fragment',
    find: (mail) => {
      const ids = new Set(mail.page.elements.flatMap((each) => [attribute(each, 'id'), attribute(each, 'name')]))
      return targets(mail, (href) => href.startsWith('#') && !ids.has(decoded(href.slice(1)))).map(
        ({ href, link }) => ({
          what: `${tagText(link)} leads to "${href}", and nothing in the mail has that id.`,
          fix: `Give the place the id "${href.slice(1)}", or take the link out.`,
          at: link,
        }),
      )
    },
  },
  {
    code: 'link-insecure',
    group: 'links',
    severity: 'notice',
    why: 'Somebody on the way can read and change what a reader opens over http.',
    source: 'https://support.google.com/mail/answer/81126',
    find: (mail) =>
      targets(mail, (href) => /^http:/i.test(href)).map(({ href, link }) => ({
        what: `A link leads to "${href.slice(0, 80)}" without encryption.`,
        fix: 'Use https:// where the site has it.',
        at: link,
      })),
  },
  {
    code: 'link-text',
    group: 'links',
    severity: 'error',
    why: 'Read out in a list of links, it must say where it leads.',
    source: 'WCAG 2.2, 2.4.4 and 2.4.9',
    find: (mail) => {
      const headings = mail.page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(textOf)
      // A headline says what it says, and the contents repeat it.
      return links(mail).flatMap((link) => (headings.includes(textOf(link)) ? [] : wordless(link)))
    },
  },
]

/** Link texts that say nothing, whatever stands around them, in any language. */
const NOTHING_SAID = new Set(phrasesOfAll(({ vagueLinks }) => vagueLinks))

function wordless(link: Element): Breach[] {
  const text = textOf(link) || (attribute(link, 'aria-label') ?? '')
  const said = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (said !== '' && !NOTHING_SAID.has(said)) return []
  const what =
    text === '' ? `${tagText(link)} has no text.` : `The text of a link, "${text}", does not say where it leads.`
  return [{ what, fix: 'Let it name what the reader finds there, such as the headline.', at: link }]
}

function links({ page }: Mail): Element[] {
  return page.elements.filter((each) => each.tagName === 'a' && attribute(each, 'href') !== undefined)
}

function targets(mail: Mail, isWanted: (href: string) => boolean): { href: string; link: Element }[] {
  return links(mail)
    .map((link) => ({ link, href: (attribute(link, 'href') ?? '').trim() }))
    .filter(({ href }) => isWanted(href))
}

function isAbsolute(href: string): boolean {
  const url = /^(https?:\/\/|mailto:)/i.test(href) ? URL.parse(href) : null
  return url !== null && (url.protocol === 'mailto:' ? url.pathname.includes('@') : url.hostname.includes('.'))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
