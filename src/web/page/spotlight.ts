// How is a place of the mail brought before the eyes?
import type { FindingView, StoryView } from '../view.ts'
import { pointAt, whenShown } from './frames.ts'
import { showPane } from './panes.ts'
import type { Store } from './store.ts'

type Find = (document: Document) => Element | null | undefined

/** Shows places of the next issue's mail. There is one for a page. */
export interface Shower {
  story(story: StoryView): void
  finding(finding: FindingView): void
  /** Where the finding could be shown. */
  whereIs(finding: FindingView): 'mail' | 'message' | 'text' | undefined
}

/** What is not there yet is shown when it comes. */
export function openShower(store: Store): Shower {
  let waiting: Find | undefined
  whenShown(() => {
    if (waiting && pointAt(waiting)) waiting = undefined
  })
  const show = (find: Find): void => {
    showPane('mail')
    waiting = pointAt(find) ? undefined : find
    // Whoever has gone on reading by then is not to be taken elsewhere.
    setTimeout(() => {
      if (waiting === find) waiting = undefined
    }, PATIENCE_MS)
  }
  const whereIs = ({ element, header, group }: FindingView): ReturnType<Shower['whereIs']> => {
    if (element !== undefined) return 'mail'
    if (header !== undefined) return 'message'
    return group === 'text' ? 'text' : undefined
  }
  return {
    whereIs,
    story(story) {
      store.look({ tab: 'html', issue: 'next' })
      show((document) => elementOf(story, document, store))
    },
    finding(finding) {
      const where = whereIs(finding)
      // It was found in the mail as it is sent.
      const asSent = { issue: 'next', look: '', language: '' }
      if (where === 'mail') {
        store.look({ tab: 'html', ...asSent })
        show((document) => document.querySelectorAll('*')[finding.element ?? 0])
      } else if (where !== undefined) {
        store.look({ tab: where, ...asSent })
        showPane('mail')
        if (finding.header) markHeader(finding.header)
      }
    },
  }
}

/** The element of a story in a mail; in another look or language it is where its headline is. */
export function elementOf({ element, title }: StoryView, document: Document, { looking }: Store): Element | undefined {
  if (looking.look === '' && looking.language === '')
    return element === undefined ? undefined : elements(document)[element]
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, li > *')].findLast(
    (each) => each.textContent?.trim() === title,
  )
}

const known = new WeakMap<Document, Element[]>()

/** All elements of a document, which does not change. */
function elements(document: Document): Element[] {
  const before = known.get(document)
  if (before) return before
  const all = [...document.querySelectorAll('*')]
  known.set(document, all)
  return all
}

const PATIENCE_MS = 5_000

/** Marks a header in the list of headers, which may have to be fetched first. */
function markHeader(name: string): void {
  const form = document.getElementById('form-message')
  if (!form) return
  const mark = (): boolean => {
    const row = [...form.querySelectorAll<HTMLElement>('[data-header]')].find((each) => each.dataset.header === name)
    if (!row) return false
    for (const before of form.querySelectorAll('.pointed')) before.classList.remove('pointed')
    row.classList.add('pointed')
    row.scrollIntoView({ block: 'center' })
    return true
  }
  if (mark()) return
  const observer = new MutationObserver(() => mark() && observer.disconnect())
  observer.observe(form, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE_MS)
}
