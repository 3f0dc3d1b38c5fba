// Which part of the preview is seen where there is no room for all?
import { element, fill } from './dom.ts'

const PANES = { stories: 'Stories', mail: 'Mail', checks: 'Checks' } as const

/** Puts the buttons at the foot that part the page on narrow screens. */
export function mountPanes(): void {
  const bar = document.getElementById('panes')
  if (!bar) return
  const buttons = Object.entries(PANES).map(([name, label]) =>
    element(
      'button',
      { type: 'button', 'data-pane': name, onclick: () => showPane(name as keyof typeof PANES) },
      label,
    ),
  )
  fill(bar, buttons)
  showPane('mail')
}

/** Brings a part to the front; where all are seen, nothing changes. */
export function showPane(name: keyof typeof PANES): void {
  document.body.dataset.pane = name
  for (const button of document.querySelectorAll<HTMLElement>('#panes button'))
    button.setAttribute('aria-pressed', String(button.dataset.pane === name))
}
