// Does every picture load, at its own size, with alternative text?
import { computedStyles } from './cascade.ts'
import type { Mail } from './mail.ts'
import { attribute, type Element, tagText } from './page.ts'
import type { Rule } from './rule.ts'

/** Rules on pictures. */
export const pictureRules: readonly Rule[] = [
  {
    code: 'picture-alt',
    group: 'pictures',
    severity: 'error',
    why: 'Without it a screen reader reads out the file name, and a program that blocks pictures shows nothing.',
    source: 'WCAG 2.2, 1.1.1',
    find: (mail) =>
      pictures(mail)
        .filter((picture) => attribute(picture, 'alt') === undefined)
        .map((picture) => ({
          what: `${tagText(picture)} has no alternative text.`,
          fix: 'Describe it in alt="…", or write alt="" if it is only decoration.',
          at: picture,
        })),
  },
  {
    code: 'picture-size',
    group: 'pictures',
    severity: 'error',
    why: 'Outlook shows a picture without a width at its full size, and elsewhere the text jumps while it loads.',
    source: 'https://www.caniemail.com/features/html-width/',
    find: (mail) => {
      const styles = computedStyles(mail.page, 'inline')
      return pictures(mail)
        .filter((picture) => !/^\d+$/.test(attribute(picture, 'width') ?? '') || !hasHeight(picture))
        .map((picture) => ({
          what: `${tagText(picture)} has no width and height.`,
          fix: 'Give it width="…" in pixels and a height, or height: auto in its style.',
          at: picture,
        }))
      function hasHeight(picture: Element): boolean {
        return attribute(picture, 'height') !== undefined || styles.declared(picture, 'height') !== undefined
      }
    },
  },
  {
    code: 'picture-source',
    group: 'pictures',
    severity: 'error',
    why: 'Readers see a broken picture.',
    source: 'RFC 2392; no large mail program shows data:',
    find: (mail) =>
      pictures(mail)
        .filter((picture) => !isReachable((attribute(picture, 'src') ?? '').trim(), mail))
        .map((picture) => ({
          what: `${tagText(picture)} has a source that is neither on the web nor attached.`,
          fix: 'Use an address that begins with https://, or attach the picture and write cid:…',
          at: picture,
        })),
  },
  {
    code: 'picture-insecure',
    group: 'pictures',
    severity: 'notice',
    why: 'Gmail and others do not show pictures over http, or show a warning.',
    source: 'Gmail, image proxy',
    find: (mail) =>
      pictures(mail)
        .filter((picture) => /^http:/i.test(attribute(picture, 'src') ?? ''))
        .map((picture) => ({
          what: `${tagText(picture)} is loaded without encryption.`,
          fix: 'Use https:// if the site supports it, or save the picture beside the article.',
          at: picture,
        })),
  },
]

function pictures({ page }: Mail): Element[] {
  return page.elements.filter(({ tagName }) => tagName === 'img')
}

function isReachable(src: string, { cids }: Mail): boolean {
  if (/^cid:/i.test(src)) return cids.has(src.slice(4)) || cids.has(URL.parse(src)?.pathname ?? '')
  return /^https?:\/\//i.test(src) && URL.parse(src) !== null
}
