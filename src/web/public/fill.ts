// How is a phrase of the pages filled?

/** A phrase with the newsletter's title, and with a link and what was asked for where it has them. */
export function fillTitle(phrase: string, title: string, link = '', what = ''): string {
  const fields: Readonly<Record<string, string>> = { title, link, what }
  return phrase.replace(/\{(title|link|what)\}/g, (_, hole: string) => fields[hole] ?? '')
}
