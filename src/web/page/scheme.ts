// How does a mail look in one colour scheme, whatever the browser's own is?
import { darken } from './forced-dark.ts'
import type { Scheme } from './store.ts'

/**
 * Makes a document look as in the scheme. `dark` has the mail's own dark rules; `forced` and `inverted` are mail programs
 * that know none and change the colours themselves. Done to a fresh document, once.
 */
export function applyScheme(document: Document, scheme: Scheme): void {
  const isDark = scheme === 'dark'
  for (const sheet of document.styleSheets) {
    sheet.media.mediaText = decided(sheet.media.mediaText, isDark)
    decide(sheet.cssRules, isDark)
  }
  for (const source of document.querySelectorAll('source')) source.media = decided(source.media, isDark)
  if (scheme === 'forced' || scheme === 'inverted') darken(document, scheme === 'inverted')
}

const ASKS = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi

/** What a media query that asks for a scheme would be answered: `(width >= 0)` is always so, `(width < 0)` never. */
function decided(media: string, isDark: boolean): string {
  return media.replace(ASKS, (_, scheme) => ((scheme === 'dark') === isDark ? '(width >= 0)' : '(width < 0)'))
}

function decide(rules: CSSRuleList, isDark: boolean): void {
  for (const rule of rules) {
    // Rules of a frame are made by the frame's own classes, so `instanceof` doesn't know them.
    if (!('media' in rule) || !('cssRules' in rule)) continue
    const { media, cssRules } = rule as CSSMediaRule
    media.mediaText = decided(media.mediaText, isDark)
    decide(cssRules, isDark)
  }
}
