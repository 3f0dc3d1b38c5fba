// Do the pictures show, and what is there where they don't?
import { computedStyles } from './cascade.ts'
import type { Mail } from './mail.ts'
import { attribute, type Element, tagText } from './page.ts'
import type { Rule } from './rule.ts'

export const pictureRules: readonly Rule[] = [
  {
    code: 'picture-alt',
    group: 'pictures',
    severity: 'error',
    why: 'A screen reader reads out the file name, and most programs show nothing until pictures are allowed.',
    source: 'WCAG 2.2, 1.1.1',
    find: (mail) =>
      pictures(mail)
        .filter((picture) => attribute(picture, 'alt') === undefined)
        .map((picture) => ({
          what: `${tagText(picture)} has no alternative text.`,
          fix: 'Write alt="…" with what it shows, or alt="" where it only decorates.',
          at: picture,
        })),
  },
  {
    code: 'picture-size',
    group: 'pictures',
    severity: 'error',
    why: 'Outlook shows a picture without a width as large as its file is, and the text jumps while others load it.',
    source: 'https://www.caniemail.com/features/html-width/',
    find: (mail) => {
      const styles = computedStyles(mail.page, 'inline')
      return pictures(mail)
        .filter((picture) => !/^\d+$/.test(attribute(picture, 'width') ?? '') || !hasHeight(picture))
        .map((picture) => ({
          what: `${tagText(picture)} has no width and height.`,
          fix: 'Give it width="…" in pixels, and a height, or height:auto in its style.',
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
    why: 'A picture that is neither on the web nor in the mail is a broken frame.',
    source: 'RFC 2392; data: is shown by no large mail program',
    find: (mail) =>
      pictures(mail)
        .filter((picture) => !isReachable((attribute(picture, 'src') ?? '').trim(), mail))
        .map((picture) => ({
          what: `${tagText(picture)} shows what is neither on the web nor in the mail.`,
          fix: 'Give it an address that begins with https://, or attach it and write cid:…',
          at: picture,
        })),
  },
  {
    code: 'picture-insecure',
    group: 'pictures',
    severity: 'notice',
    why: 'Gmail and others show no picture over http, or show it with a warning.',
    source: 'Gmail, image proxy',
    find: (mail) =>
      pictures(mail)
        .filter((picture) => /^http:/i.test(attribute(picture, 'src') ?? ''))
        .map((picture) => ({
          what: `${tagText(picture)} is fetched without encryption.`,
          fix: 'Use https:// where the site has it, or save the picture beside the article.',
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
