// What do the words of a feed or page say without their tags?
import { decodeHTML } from 'entities'

/** Words without tags, and with characters for entities: titles hold `<em>` and `&amp;`, escaped once or twice. */
export function plain(html: string): string {
  return decodeHTML(html.replace(/<\/?[a-z][^>]{0,300}>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()
}
