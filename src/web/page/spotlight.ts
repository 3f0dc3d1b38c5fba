// How is a story or a finding located and outlined in the mail?
import type { FindingView, StoryView } from '../view.ts'
import { onMailShown, pointAt } from './frames.ts'
import { showPane } from './panes.ts'
import { isSubscriber } from './readers.ts'
import type { Display, Store } from './store.ts'

type Find = (document: Document) => Element | null | undefined

/** Switches to the right tab, scrolls, and outlines a place in the next issue's mail. */
export interface Spotlight {
  story(story: StoryView): void
  finding(finding: FindingView): void
  /** An element of the mail that is shown, by its index among all. */
  element(at: number): void
  /** In which tab the finding can be shown. */
  whereIs(finding: FindingView): 'mail' | 'message' | 'text' | undefined
}

/** A place in a mail that is still loading is shown once the mail is there. */
export function openSpotlight(store: Store): Spotlight {
  let waiting: Find | undefined
  onMailShown(() => {
    if (waiting && pointAt(waiting)) waiting = undefined
  })
  const show = (find: Find): void => {
    showPane('mail')
    waiting = pointAt(find) ? undefined : find
    // After a while the person is reading elsewhere and must not be interrupted.
    setTimeout(() => {
      if (waiting === find) waiting = undefined
    }, LOADING_MS)
  }
  const whereIs = ({ element, header, group }: FindingView): ReturnType<Spotlight['whereIs']> => {
    if (element !== undefined) return 'mail'
    if (header !== undefined) return 'message'
    return group === 'text' ? 'text' : undefined
  }
  return {
    whereIs,
    story(story) {
      store.setDisplay({ tab: 'html', issue: 'next' })
      show((document) => elementOf(story, document, store))
    },
    element(at) {
      store.setDisplay({ tab: 'html' })
      show((document) => elements(document)[at])
    },
    finding(finding) {
      const where = whereIs(finding)
      // Findings refer to the mail as it is sent.
      const { reader } = store.display
      const asSent = { issue: 'next', look: '', language: '', reader: isSubscriber(reader) ? '' : reader }
      if (where === 'mail') {
        store.setDisplay({ tab: 'html', ...asSent })
        show((document) => elements(document)[finding.element ?? 0])
      } else if (where !== undefined) {
        store.setDisplay({ tab: where, ...asSent })
        showPane('mail')
        if (finding.header) markHeader(finding.header)
      }
    },
  }
}

/** The element of a story in a mail; in one that is not as the view has it, the element with its headline. */
export function elementOf({ element, title }: StoryView, document: Document, { display }: Store): Element | undefined {
  if (isWhole(display)) return element === undefined ? undefined : elements(document)[element]
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, li > *')].findLast(
    (each) => each.textContent?.trim() === title,
  )
}

/** Whether the mail is the one that the view describes: in its own look and language, with all stories. */
export function isWhole({ look, language, reader }: Display): boolean {
  return look === '' && language === '' && !isSubscriber(reader)
}

const elementsOf = new WeakMap<Document, Element[]>()

/** All elements of a document; documents of mails do not change. */
function elements(document: Document): Element[] {
  const cached = elementsOf.get(document)
  if (cached) return cached
  const all = [...document.querySelectorAll('*')]
  elementsOf.set(document, all)
  return all
}

const LOADING_MS = 5_000

/** Marks a header in the table of headers, which may have to be fetched first. */
function markHeader(name: string): void {
  const panel = document.getElementById('panel-message')
  if (!panel) return
  const mark = (): boolean => {
    const row = [...panel.querySelectorAll<HTMLElement>('[data-header]')].find((each) => each.dataset.header === name)
    if (!row) return false
    for (const last of panel.querySelectorAll('.pointed')) last.classList.remove('pointed')
    row.classList.add('pointed')
    row.scrollIntoView({ block: 'center' })
    return true
  }
  if (mark()) return
  const observer = new MutationObserver(() => mark() && observer.disconnect())
  observer.observe(panel, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), LOADING_MS)
}
