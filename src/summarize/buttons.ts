// Where does a sentence begin that the page's buttons were glued to?

const BUTTON = alternatives(
  'share|share this|share this page|share this article|share this story|share this with|share with|share on|tweet|' +
    'email|e-mail|print|save|facebook|messenger|twitter|pinterest|whatsapp|linkedin|reddit|telegram|bluesky|mastodon|' +
    'instagram|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|stampa|compartilhar|delen|dela',
)
/** Long enough to be no part of a name. */
const PHRASE = alternatives(
  'copy this link|copy link|link copied|link kopieren|copier le lien|copiar enlace|copia link|copiar link|' +
    'media playback is not supported on this device|media playback is unsupported on your device',
)
/** Three buttons in a row, or a phrase; fewer may be a name (`PrintNightmare`). A capital follows without a space. */
const GLUED = new RegExp(
  String.raw`^(?:(?:${BUTTON}\s?){0,20}${PHRASE}|(?:${BUTTON}\s?){3,20})(?<!\s)(?=(?-i:\p{Lu}))`,
  'iu',
)

/** The sentence without the buttons that a scraper glued before it: `ShareTweetEmailThe court …`. */
export function withoutButtons(sentence: string): string {
  return sentence.replace(GLUED, '')
}

/** Longest first, so that a phrase isn't cut short by its own beginning. */
function alternatives(list: string): string {
  const longestFirst = list.split('|').toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.join('|')})`
}
