// Does every picture load, at its own size, with alternative text?
import { computedStyles } from './cascade.ts'
import type { Mail } from './mail.ts'
import { attribute, type Element, tagText } from './page.ts'
import type { Rule, Violation } from './rule.ts'

/** Rules on pictures. */
export const pictureRules: readonly Rule[] = [
  {
    code: 'picture-alt',
    group: 'pictures',
    severity: 'error',
    why: 'Without it a screen reader reads out the file name, and a program that blocks pictures shows nothing.',
    source: 'WCAG 2.2, 1.1.1',
    find: (mail) =>
      flawed(
        mail,
        'has no alternative text',
        'Describe it in alt="…", or write alt="" if it is only decoration.',
        (picture) => attribute(picture, 'alt') === undefined,
      ),
  },
  {
    code: 'picture-size',
    group: 'pictures',
    severity: 'error',
    why: 'Outlook shows a picture without a width at its full size, and elsewhere the text jumps while it loads.',
    source: 'https://www.caniemail.com/features/html-width/',
    find: (mail) => {
      const styles = computedStyles(mail.page, 'inline')
      const hasHeight = (picture: Element) =>
        attribute(picture, 'height') !== undefined || styles.declared(picture, 'height') !== undefined
      return flawed(
        mail,
        'has no width and height',
        'Give it width="…" in pixels and a height, or height: auto in its style.',
        (picture) => !/^\d+$/.test(attribute(picture, 'width') ?? '') || !hasHeight(picture),
      )
    },
  },
  {
    code: 'picture-source',
    group: 'pictures',
    severity: 'error',
    why: 'Readers see a broken picture.',
    source: 'RFC 2392; no large mail program shows data:',
    find: (mail) =>
      flawed(
        mail,
        'has a source that is neither on the web nor attached',
        'Use an address that begins with https://, or attach the picture and write cid:…',
        (picture) => !isReachable((attribute(picture, 'src') ?? '').trim(), mail),
      ),
  },
  {
    code: 'picture-insecure',
    group: 'pictures',
    severity: 'notice',
    why: 'Gmail and others do not show pictures over http, or show a warning.',
    source: 'Gmail, image proxy',
    find: (mail) =>
      flawed(
        mail,
        'is loaded without encryption',
        'Use https:// if the site supports it, or save the picture beside the article.',
        (picture) => /^http:/i.test(attribute(picture, 'src') ?? ''),
      ),
  },
]

function flawed({ page }: Mail, flaw: string, fix: string, isFlawed: (picture: Element) => boolean): Violation[] {
  return page.elements
    .filter((element) => element.tagName === 'img' && isFlawed(element))
    .map((picture) => ({ what: `${tagText(picture)} ${flaw}.`, fix, at: picture }))
}

function isReachable(src: string, { cids }: Mail): boolean {
  if (/^cid:/i.test(src)) return cids.has(src.slice(4)) || cids.has(URL.parse(src)?.pathname ?? '')
  return /^https?:\/\//i.test(src) && URL.parse(src) !== null
}
