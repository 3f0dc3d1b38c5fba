// How is a mistake told that keeps the mail from being made?
import type { Mistake } from '../view.ts'
import { element, fill } from './dom.ts'
import type { Store } from './store.ts'

/** Lies over the stage while the mistake stands; laid aside, it leaves a bar, and the last good mail can be looked at. */
export function mountOverlay(store: Store): void {
  const region = document.getElementById('overlay')
  if (!region) return
  const panel = element('section', { class: 'mistake', 'aria-labelledby': 'mistake-title' })
  let isAside = false
  let drawn = ''
  const draw = (problem: Mistake | undefined, hasMail: boolean): void => {
    if (!problem) {
      isAside = false
      fill(region)
      return
    }
    const aside = hasMail
      ? element(
          'button',
          { type: 'button', 'aria-expanded': String(!isAside), onclick: () => put(!isAside) },
          isAside ? 'Show what is wrong' : 'Look at the last good mail',
        )
      : undefined
    panel.classList.toggle('aside', isAside)
    fill(
      panel,
      element('h2', { id: 'mistake-title' }, problem.what),
      isAside ? element('p', { class: 'soft' }, 'The mail is as it last could be made.') : details(problem),
      aside,
    )
    if (!panel.isConnected) region.append(panel)
  }
  const put = (aside: boolean): void => {
    isAside = aside
    draw(store.view.problem, store.view.issue !== undefined)
    panel.querySelector('button')?.focus()
  }
  store.watch(({ problem, issue }) => {
    const next = JSON.stringify([problem, issue !== undefined])
    document.body.toggleAttribute('data-old', problem !== undefined && issue !== undefined)
    if (next === drawn) return
    drawn = next
    draw(problem, issue !== undefined)
  })
}

function details({ where, lines, fix, code }: Mistake): HTMLElement {
  return element(
    'div',
    {},
    where &&
      element(
        'p',
        { class: 'place' },
        element('code', {}, where.line === undefined ? where.file : `${where.file}:${where.line}`),
      ),
    lines &&
      lines.length > 0 &&
      element(
        'div',
        { class: 'lines', tabindex: 0, role: 'region', 'aria-label': 'The lines around it' },
        lines.map(({ number, text }) =>
          element(
            'div',
            {
              class: number === where?.line ? 'line here' : 'line',
              ...(number === where?.line && { 'aria-current': 'true' }),
            },
            element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
            element('code', {}, text),
          ),
        ),
      ),
    element('p', { class: 'fix' }, fix),
    element('p', { class: 'soft' }, `Goes away by itself once it is mended. (${code})`),
  )
}
