// What is wrong with a rendered mail, as far as can be checked without a browser?
import { HtmlValidate } from 'html-validate'

/** HTML for mail programs: tables for layout, inline styles and Outlook's comments are what they need. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off', // MJML writes it in lower case
    'no-conditional-comment': 'off', // Outlook
    'no-inline-style': 'off', // several programs drop style sheets
    'no-deprecated-attr': 'off', // Outlook supports only align, width and hspace
    'prefer-native-element': 'off', // <article> is stripped by several programs, role="article" is not
    'presentation-role-style': 'off', // many programs do not support "none" yet
  },
})

/** What html-validate finds, one line each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))
}

/** The links that only the HTML or only the plain text has. */
export function linksApart(html: string, text: string): string[] {
  const hrefs = new Set(
    [...html.matchAll(/<a [^>]*href="(http[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='),
    ),
  )
  const links = new Set(text.match(/https?:\/\/[^\s"<>]+/g))
  // A text may mention an address without linking it: the title of one of the test issues does.
  const said = new Set(html.replace(/<[^>]*>/g, ' ').match(/https?:\/\/[^\s"<>]+/g))
  return [...hrefs.difference(links), ...links.difference(hrefs).difference(said)]
}

/** The bytes of the style sheets. */
export function styleBytes(html: string): number {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].reduce(
    (sum, [, css = '']) => sum + Buffer.byteLength(css),
    0,
  )
}
