// Which pane (stories, mail, checks) is shown on a narrow screen?
import { element, fill } from './dom.ts'

const PANES = { stories: 'Stories', mail: 'Mail', checks: 'Checks' } as const

/** Adds the buttons that switch between panes at the bottom of narrow screens. */
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

/** Shows a pane; on a wide screen all panes are visible anyway. */
export function showPane(name: keyof typeof PANES): void {
  document.body.dataset.pane = name
  for (const button of document.querySelectorAll<HTMLElement>('#panes button'))
    button.setAttribute('aria-pressed', String(button.dataset.pane === name))
}
