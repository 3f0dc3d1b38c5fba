// What do the words of a feed or page say without their tags?

/** Words without tags: titles hold `<em>`, escaped once or twice. */
export function plain(html: string): string {
  return html
    .replace(/<\/?[a-z][^>]{0,300}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}
