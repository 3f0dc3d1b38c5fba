// How is the source of the whole message shown?
import { countOf } from './amounts.ts'
import { announce } from './announce.ts'
import { element, fill } from './dom.ts'
import { fetchWhileShown } from './fetch-mail.ts'
import { mailAddress } from './frames.ts'
import type { Store } from './store.ts'

/** The browser lays out only visible chunks, so that a message of megabytes opens at once. */
const CHUNK_LINES = 200
/** The line height in stage.css. */
const LINE_PX = 18

/** The content of the tab Source: numbered lines, whose numbers are not copied with the text. */
export function sourcePanel(store: Store): HTMLElement {
  const lines = element('div', { class: 'source', tabindex: 0, role: 'region', 'aria-label': 'Source of the message' })
  const note = element('span', { class: 'soft' })
  fetchWhileShown(store, 'source', 'source', lines, async (response) => {
    const content = await response.text()
    const all = content.replace(/\r?\n$/, '').split(/\r?\n/)
    note.textContent = `${countOf(all.length, 'line')}, ${countOf(new TextEncoder().encode(content).length, 'byte')}`
    const chunks: HTMLElement[] = []
    for (let from = 0; from < all.length; from += CHUNK_LINES)
      chunks.push(chunkOf(all.slice(from, from + CHUNK_LINES), from))
    fill(lines, chunks)
  })
  const eml = element('a', { class: 'download' }, 'Download .eml')
  const html = element('a', { class: 'download' }, 'Download .html')
  const copy = element('button', { type: 'button', onclick: () => void copyHtml() }, 'Copy HTML')
  const copyHtml = async (): Promise<void> => {
    await navigator.clipboard.writeText(await (await fetch(html.href)).text())
    announce('HTML copied.')
  }
  store.watch((view, display) => {
    const name = display.issue === 'next' ? (view.issue?.id ?? 'next') : display.issue
    eml.href = mailAddress('source', view, display)
    eml.download = `${name}.eml`
    html.href = mailAddress('html', view, display)
    html.download = `${name}.html`
  })
  return element('div', { class: 'sheet' }, element('p', { class: 'tally' }, note, eml, html, copy), lines)
}

function chunkOf(lines: readonly string[], from: number): HTMLElement {
  const chunk = element(
    'div',
    { class: 'chunk' },
    lines.map((line) => element('span', { class: 'row' }, `${line}\n`)),
  )
  chunk.style.counterReset = `line ${from}`
  chunk.style.containIntrinsicHeight = `auto ${lines.length * LINE_PX}px`
  return chunk
}
