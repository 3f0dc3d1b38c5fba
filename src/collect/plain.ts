// What do the words of a feed or page say without their tags?
import { decodeHTML } from 'entities'

/** Words without tags, and with characters for entities: titles hold `<em>` and `&amp;`, escaped once or twice. */
export function plain(html: string): string {
  return decodeHTML(html.replace(/<\/?[a-z][^>]{0,300}>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()
}

/** XML without its document type: no feed needs entities of its own, which could be made to grow without end. */
export function withoutDoctype(text: string): string {
  return text.replace(/^((?:[^<]|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*)<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, '$1')
}
