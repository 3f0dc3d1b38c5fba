// How is a phrase of the pages filled?

/** A phrase with the newsletter's title, and with a link where it has one. */
export function fillTitle(phrase: string, title: string, link = ''): string {
  return phrase.replace(/\{(title|link)\}/g, (_, hole: string) => (hole === 'title' ? title : link))
}
