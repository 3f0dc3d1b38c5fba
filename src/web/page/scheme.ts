// How is a mail shown in a given colour scheme, whatever scheme the browser uses?
import { darken } from './forced-dark.ts'
import type { Scheme } from './store.ts'

/**
 * Applies a scheme to a freshly loaded document, once. `dark` uses the mail's own dark styles; `forced` and `inverted`
 * imitate mail programs that ignore those and change the colours themselves.
 */
export function applyScheme(document: Document, scheme: Scheme): void {
  const isDark = scheme === 'dark'
  // What has no colour of its own, such as a rule in the colour of the text, follows the scheme of the root.
  document.documentElement.style.setProperty('color-scheme', isDark ? 'dark' : 'light', 'important')
  if (isDark) document.documentElement.style.setProperty('scrollbar-color', '#7d7a72 transparent')
  // Forced colours of the system would make light and dark look alike.
  document.documentElement.style.setProperty('forced-color-adjust', 'none', 'important')
  for (const sheet of document.styleSheets) {
    sheet.media.mediaText = resolved(sheet.media.mediaText, isDark)
    resolveRules(sheet.cssRules, isDark)
  }
  for (const source of document.querySelectorAll('source')) source.media = resolved(source.media, isDark)
  if (scheme === 'forced' || scheme === 'inverted') darken(document, scheme === 'inverted')
}

const SCHEME_QUERY = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi

/** The media query with its scheme condition replaced by one that is always true, `(width >= 0)`, or never, `(width < 0)`. */
function resolved(media: string, isDark: boolean): string {
  return media.replace(SCHEME_QUERY, (_, scheme) => ((scheme === 'dark') === isDark ? '(width >= 0)' : '(width < 0)'))
}

function resolveRules(rules: CSSRuleList, isDark: boolean): void {
  for (const rule of rules) {
    // `instanceof` fails here: the rules of a frame are instances of that frame's own classes.
    if (!('media' in rule) || !('cssRules' in rule)) continue
    const { media, cssRules } = rule as CSSMediaRule
    media.mediaText = resolved(media.mediaText, isDark)
    resolveRules(cssRules, isDark)
  }
}
