// How is a problem shown that prevents the mail from being made?
import type { NewsletterView, ProblemView } from '../view.ts'
import { element, fill } from './dom.ts'
import { fileActions } from './file-actions.ts'
import type { Store } from './store.ts'

/** A panel over the mail while there is a problem. Collapsed to a bar, it uncovers the last good mail. */
export function mountProblemOverlay(store: Store): void {
  const region = document.getElementById('overlay')
  if (!region) return
  const panel = element('section', { class: 'problem', 'aria-labelledby': 'problem-title' })
  let isCollapsed = false
  let drawn = ''
  const draw = (problem: ProblemView | undefined, hasMail: boolean): void => {
    if (!problem) {
      isCollapsed = false
      fill(region)
      return
    }
    const toggle = hasMail
      ? element(
          'button',
          { type: 'button', 'aria-expanded': String(!isCollapsed), onclick: () => collapse(!isCollapsed) },
          isCollapsed ? 'Show what is wrong' : 'Look at the last good mail',
        )
      : undefined
    panel.classList.toggle('collapsed', isCollapsed)
    fill(
      panel,
      element('h2', { id: 'problem-title' }, problem.what),
      isCollapsed
        ? element('p', { class: 'soft' }, 'This is the last mail without a problem.')
        : details(problem, store.view.newsletter),
      toggle,
    )
    if (!panel.isConnected) region.append(panel)
  }
  const collapse = (collapsed: boolean): void => {
    isCollapsed = collapsed
    draw(store.view.problem, store.view.issue !== undefined)
    panel.querySelector('button')?.focus()
  }
  store.watch(({ problem, issue, newsletter }) => {
    const next = JSON.stringify([problem, issue !== undefined, newsletter.opensWith])
    document.body.toggleAttribute('data-old', problem !== undefined && issue !== undefined)
    if (next === drawn) return
    drawn = next
    draw(problem, issue !== undefined)
  })
}

function details({ where, lines, fix, code }: ProblemView, newsletter: NewsletterView): HTMLElement {
  return element(
    'div',
    {},
    where &&
      element(
        'p',
        { class: 'place' },
        element('code', {}, where.line === undefined ? where.file : `${where.file}:${where.line}`),
        ' ',
        fileActions(newsletter, where.file, where.line),
      ),
    lines &&
      lines.length > 0 &&
      element(
        'div',
        { class: 'lines', tabindex: 0, role: 'region', 'aria-label': 'The lines around the problem' },
        lines.map(({ number, text }) =>
          element(
            'div',
            {
              class: number === where?.line ? 'line current' : 'line',
              ...(number === where?.line && { 'aria-current': 'true' }),
            },
            element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
            element('code', {}, text),
          ),
        ),
      ),
    element('p', { class: 'fix' }, fix),
    element('p', { class: 'soft' }, `This message disappears once the problem is fixed. (${code})`),
  )
}
