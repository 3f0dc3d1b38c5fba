// What does Readability take for the article?
import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'

/** The numbers (`data-piece`) of the pieces that Readability keeps of a sketched page; none where it finds no article or fails. */
export function keptByReadability(sketch: string): Set<number> {
  const document = new DOMParser().parseFromString(`<html><body>${sketch}</body></html>`, 'text/html')
  const kept = new Set<number>()
  const reader = new Readability<void>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (article) => {
      for (const element of article.querySelectorAll('[data-piece]'))
        kept.add(Number(element.getAttribute('data-piece')))
    },
  })
  try {
    reader.parse()
  } catch {
    // It is one witness of two: without it, the mass of prose on the page says what the article is.
    kept.clear()
  }
  return kept
}
