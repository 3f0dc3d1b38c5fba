// Which segments does Readability consider the article?
import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'

/** The numbers (`data-segment`) of the segments that Readability keeps; none if it finds no article or fails. */
export function keptByReadability(markup: string): Set<number> {
  const document = new DOMParser().parseFromString(`<html><body>${markup}</body></html>`, 'text/html')
  const kept = new Set<number>()
  const reader = new Readability<void>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (article) => {
      for (const element of article.querySelectorAll('[data-segment]'))
        kept.add(Number(element.getAttribute('data-segment')))
    },
  })
  try {
    reader.parse()
  } catch {
    // Readability is one of two methods: without it, the amount of prose decides.
    kept.clear()
  }
  return kept
}
