// How are the results of the checks shown?
import type { FindingView, IssueView, View } from '../view.ts'
import { countOf } from './amounts.ts'
import { element, fill, keepingFocus } from './dom.ts'
import { findingItem, noticeItem } from './finding.ts'
import type { Spotlight } from './spotlight.ts'
import type { Store } from './store.ts'

const LABELS: Readonly<Record<FindingView['group'], string>> = {
  headers: 'Headers',
  unsubscribe: 'Unsubscribing',
  size: 'Size',
  text: 'Text',
  structure: 'Structure',
  colours: 'Colours',
  links: 'Links',
  pictures: 'Pictures',
  clients: 'Mail programs',
}

/** The rules in groups: a line for each group that passes, and for each finding the reason, the fix and the place. */
export function mountChecks(store: Store, spotlight: Spotlight): void {
  const region = document.getElementById('checks')
  if (!region) return
  const sum = element('p', { class: 'sum', role: 'status' })
  const groups = element('ul', { class: 'groups' })
  const notices = element('div')
  const foot = element('p', { class: 'soft foot' })
  region.append(sum, groups, notices, foot)
  let drawn = ''
  store.watch((view) => {
    const { issue } = view
    const all = [...(view.polling ? [view.polling] : []), ...view.notices]
    const now = JSON.stringify([issue?.findings, issue?.groups, all, issue === undefined, view.newsletter.opensWith])
    fill(foot, timeOf(view))
    if (now === drawn) return
    drawn = now
    region.setAttribute('aria-busy', String(issue !== undefined && !issue.findings))
    // The last findings stay until the new ones are known, so nothing flickers on each save.
    if (!issue) fill(groups)
    fill(sum, summaryOf(issue))
    if (issue?.findings && issue.groups) keepingFocus(groups, () => fill(groups, groupsOf(issue, spotlight)))
    fill(
      notices,
      all.length > 0 && [
        element('h3', {}, 'Notices'),
        element(
          'ul',
          {},
          all.map((notice) => noticeItem(notice, view.newsletter)),
        ),
      ],
    )
  })
}

function groupsOf({ findings = [], groups = [] }: IssueView, spotlight: Spotlight): HTMLElement[] {
  return groups.map(({ name, rules }) => {
    const found = findings.filter(({ group }) => group === name)
    const passes = found.length === 0
    return element(
      'li',
      { class: passes ? 'passed' : 'broken', 'data-group': name },
      element(
        'p',
        { class: 'group-line' },
        element('span', { class: 'sign', 'aria-hidden': 'true' }, passes ? '✓' : '!'),
        element('span', {}, LABELS[name]),
        element('span', { class: 'soft' }, passes ? countOf(rules, 'rule') : countsOf(found)),
      ),
      found.length > 0 &&
        element(
          'ul',
          {},
          found.map((finding) => findingItem(finding, spotlight)),
        ),
    )
  })
}

function summaryOf(issue: IssueView | undefined): (Node | string)[] {
  if (!issue) return ['There is no mail to check.']
  if (!issue.findings || !issue.groups) return ['Checking …']
  const rules = issue.groups.reduce((total, group) => total + group.rules, 0)
  if (issue.findings.length === 0) return [`All ${rules} rules pass.`]
  const isRefused = issue.findings.some(({ severity }) => severity === 'error')
  return [
    element('b', { class: isRefused ? 'bad' : '' }, countsOf(issue.findings)),
    isRefused ? ' – it can’t be sent like this.' : ` in ${rules} rules; it can be sent.`,
  ]
}

function countsOf(findings: readonly FindingView[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const notices = findings.length - errors
  return [errors > 0 && countOf(errors, 'error'), notices > 0 && countOf(notices, 'notice')].filter(Boolean).join(', ')
}

/** How long the mail took to make, for whoever waits for it. */
function timeOf({ tookMs }: View): string {
  const steps = Object.entries(tookMs).map(([step, ms]) => [step, Math.round(ms)] as const)
  if (steps.length === 0) return ''
  const total = steps.reduce((sum, [, ms]) => sum + ms, 0)
  return `Made in ${total} ms: ${steps.map(([step, ms]) => `${step} ${ms}`).join(', ')}`
}
