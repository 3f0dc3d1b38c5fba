// Does the plain text say the same as the HTML?
import type { Mail } from './mail.ts'
import { attribute, textOf } from './page.ts'
import type { Rule } from './rule.ts'

const TEXT_FIX = 'Change text.hbs of the look so that it says what issue.mjml.hbs says.'

export const textRules: readonly Rule[] = [
  {
    code: 'text-missing',
    group: 'text',
    severity: 'error',
    why: 'Programs without HTML, watches and filters read the text; filters count its absence against a mail.',
    source: 'RFC 2046 §5.1.4; SpamAssassin MIME_HTML_ONLY',
    find: (mail) => {
      const empty = [mail.text.trim() === '' && 'text', mail.html.trim() === '' && 'HTML'].filter(
        (each) => each !== false,
      )
      return empty.map((name) => ({ what: `The mail has no ${name}.`, fix: 'Send both parts.' }))
    },
  },
  {
    code: 'text-links',
    group: 'text',
    severity: 'error',
    why: 'Who reads the text gets less, and filters distrust parts that differ.',
    source: 'RFC 2046 §5.1.4; SpamAssassin MPART_ALT_DIFF',
    find: (mail) => {
      if (!mail.text.trim()) return []
      const inHtml = hrefs(mail)
      const inText = addresses(mail.text)
      const shown = textOf(mail.page.body)
      const lost = [...inHtml].filter((href) => !mail.text.includes(href))
      const added = [...inText].filter((address) => !inHtml.has(address) && !shown.includes(address))
      return [
        ...lost.map((href) => ({ what: `The text leaves out the link "${href.slice(0, 80)}".`, fix: TEXT_FIX })),
        ...added.map((href) => ({
          what: `The text has a link that the HTML lacks, "${href.slice(0, 80)}".`,
          fix: TEXT_FIX,
        })),
      ]
    },
  },
  {
    code: 'text-headings',
    group: 'text',
    severity: 'error',
    why: 'Who reads the text gets less, and filters distrust parts that differ.',
    source: 'RFC 2046 §5.1.4; SpamAssassin MPART_ALT_DIFF',
    find: (mail) => {
      if (!mail.text.trim()) return []
      const whole = flat(mail.text)
      const prose = flat(mail.text.replace(LISTED, ''))
      return mail.page.elements
        .filter((each) => /^h[1-6]$/.test(each.tagName))
        .filter((each) => !(ITEM.test(textOf(each)) ? whole : prose).includes(flat(textOf(each))))
        .map((heading) => ({
          what: `The text leaves out the heading "${textOf(heading)}".`,
          fix: TEXT_FIX,
          at: heading,
        }))
    },
  },
]

/** A line of a list: a headline in the contents does not stand for its story. */
const LISTED = /^[\t ]*(?:[-*•]|\d+[.)])[\t ].*$/gm
const ITEM = /^(?:[-*•]|\d+[.)])\s/

function hrefs({ page }: Mail): Set<string> {
  const all = page.elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '')
  return new Set(all.filter((href) => /^(https?|mailto):/i.test(href)))
}

/** The addresses of a text; a stop or bracket after one belongs to its sentence. */
function addresses(text: string): Set<string> {
  const found = text.match(/(?:https?:\/\/|mailto:)[^\s<>"]+/g) ?? []
  return new Set(found.map((address) => address.replace(/[.,;:!?)\]]+$/, '')))
}

/** Lines break at other places, and a heading may stand in capitals. */
function flat(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}
