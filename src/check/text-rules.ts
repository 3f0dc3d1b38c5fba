// Does the plain text have the same content as the HTML?
import type { Mail } from './mail.ts'
import { attribute, isHeading, textOf } from './page.ts'
import type { Rule } from './rule.ts'

const TEXT_FIX = 'Change text.hbs of the look so that it has the content of issue.mjml.hbs.'
const DIFFERS = 'Readers of the plain text miss something, and spam filters distrust parts that differ.'

/** Rules on the plain text. */
export const textRules: readonly Rule[] = [
  {
    code: 'text-missing',
    group: 'text',
    severity: 'error',
    why: 'Watches and text-only programs show the plain text, and spam filters distrust a mail without it.',
    source: 'RFC 2046 §5.1.4; SpamAssassin MIME_HTML_ONLY',
    find: (mail) => {
      const empty = [mail.text.trim() === '' && 'plain-text', mail.html.trim() === '' && 'HTML'].filter(
        (each) => each !== false,
      )
      return empty.map((name) => ({ what: `The mail has no ${name} part.`, fix: 'Send both parts.' }))
    },
  },
  {
    code: 'text-links',
    group: 'text',
    severity: 'error',
    why: DIFFERS,
    source: 'RFC 2046 §5.1.4; SpamAssassin MPART_ALT_DIFF',
    find: (mail) => {
      if (!mail.text.trim()) return []
      const inHtml = hrefs(mail)
      const inText = addresses(mail.text)
      const shown = textOf(mail.page.body)
      const written = new Set([...inText].map((address) => URL.parse(address)?.href))
      const isWritten = (href: string) => mail.text.includes(href.replace(/^mailto:/i, '')) || written.has(href)
      const lost = [...inHtml].filter((href) => !isWritten(href))
      const added = [...inText].filter((address) => !inHtml.has(address) && !shown.includes(address))
      return [
        ...lost.map((href) => `The plain text lacks the link "${href.slice(0, 80)}".`),
        ...added.map((href) => `The HTML lacks a link of the plain text, "${href.slice(0, 80)}".`),
      ].map((what) => ({ what, fix: TEXT_FIX }))
    },
  },
  {
    code: 'text-headings',
    group: 'text',
    severity: 'error',
    why: DIFFERS,
    source: 'RFC 2046 §5.1.4; SpamAssassin MPART_ALT_DIFF',
    find: (mail) => {
      if (!mail.text.trim()) return []
      const whole = flat(mail.text)
      const prose = flat(mail.text.replace(LISTED, ''))
      return mail.page.elements
        .filter(isHeading)
        .filter((each) => !(ITEM.test(textOf(each)) ? whole : prose).includes(flat(textOf(each))))
        .map((heading) => ({
          what: `The plain text lacks the heading "${textOf(heading)}".`,
          fix: TEXT_FIX,
          at: heading,
        }))
    },
  },
]

/** A line of a list: a headline in the table of contents does not replace the one above its story. */
const LISTED = /^[\t ]*(?:[-*•]|\d+[.)])[\t ].*$/gm
const ITEM = /^(?:[-*•]|\d+[.)])\s/

function hrefs({ page }: Mail): Set<string> {
  const all = page.elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '')
  return new Set(all.filter((href) => /^(https?|mailto):/i.test(href)).map(withoutSubject))
}

/** A mail that is only addressed later may have a subject in one part: a plain text shows it in percent signs. */
function withoutSubject(href: string): string {
  return href.replace(/^(mailto:\?)subject=[^&]*&(?=body=)/i, '$1')
}

/** The addresses in a text; a full stop or bracket after one belongs to its sentence. */
function addresses(text: string): Set<string> {
  const found = text.match(/(?:https?:\/\/|mailto:)[^\s<>"]+/g) ?? []
  return new Set(found.map((address) => withoutSubject(address.replace(/[.,;:!?)\]]+$/, ''))))
}

/** Ignores where lines break, and headings in capitals. */
function flat(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}
