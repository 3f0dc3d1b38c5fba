// How is a finding of the checks, or a notice, shown?
import type { Notice } from '../../model/problem.ts'
import type { FindingView, NewsletterView } from '../view.ts'
import { element } from './dom.ts'
import { fileActions } from './file-actions.ts'
import type { Spotlight } from './spotlight.ts'

const WHERE = { mail: 'Show me', message: 'Show the header', text: 'Show the text' }

/** What is wrong, in which story, why it matters, how to fix it, and a button that shows the place. */
export function findingItem(finding: FindingView, spotlight: Spotlight): HTMLElement {
  const { severity, what, why, fix, under, own, code } = finding
  const where = spotlight.whereIs(finding)
  return element(
    'li',
    { class: `finding ${severity}`, 'data-code': code },
    element('p', {}, element('b', {}, severity === 'error' ? 'Error ' : 'Notice '), what),
    own !== undefined && element('p', { class: 'soft' }, `In ${own}`),
    under !== undefined && element('p', { class: 'soft', dir: 'auto' }, `In “${under}”`),
    element('p', { class: 'soft' }, why),
    element('p', {}, fix, ' ', element('code', { class: 'soft' }, code)),
    where && element('button', { type: 'button', onclick: () => spotlight.finding(finding) }, WHERE[where]),
  )
}

/** A notice from making the issue. */
export function noticeItem({ what, where, fix, code }: Notice, newsletter: NewsletterView): HTMLElement {
  const file = where.line === undefined ? where.file : `${where.file}:${where.line}`
  return element(
    'li',
    { class: 'finding notice', 'data-code': code },
    element('p', {}, what),
    element('p', { class: 'soft' }, element('code', {}, file), ' ', fileActions(newsletter, where.file, where.line)),
    element('p', {}, fix, ' ', element('code', { class: 'soft' }, code)),
  )
}
