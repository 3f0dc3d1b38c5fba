// How is one finding told, and one notice?
import type { Notice } from '../../model/problem.ts'
import type { FindingView } from '../view.ts'
import { element } from './dom.ts'
import type { Shower } from './spotlight.ts'

const WHERE = { mail: 'Show me', message: 'Show the header', text: 'Show the text' }

/** What, in which story, why it matters, how it is mended, and the way there. */
export function findingItem(finding: FindingView, shower: Shower): HTMLElement {
  const { severity, what, why, fix, under, code } = finding
  const where = shower.whereIs(finding)
  return element(
    'li',
    { class: `finding ${severity}`, 'data-code': code },
    element('p', {}, element('b', {}, severity === 'error' ? 'Error ' : 'Notice '), what),
    under !== undefined && element('p', { class: 'soft', dir: 'auto' }, `Under “${under}”`),
    element('p', { class: 'soft' }, why),
    element('p', {}, fix, ' ', element('code', { class: 'soft' }, code)),
    where && element('button', { type: 'button', onclick: () => shower.finding(finding) }, WHERE[where]),
  )
}

/** What was noticed while the issue was made. */
export function noticeItem({ what, where, fix, code }: Notice): HTMLElement {
  const file = where.line === undefined ? where.file : `${where.file}:${where.line}`
  return element(
    'li',
    { class: 'finding notice', 'data-code': code },
    element('p', {}, what),
    element('p', { class: 'soft' }, element('code', {}, file)),
    element('p', {}, fix, ' ', element('code', { class: 'soft' }, code)),
  )
}
