// How does a person approve the issue exactly as it is?
import { element, fill } from './dom.ts'
import { doOrExplain, showProblem } from './problem.ts'
import type { Step } from './send-part.ts'
import { post } from './server.ts'

/** Approving saves the mail, so the next send from anywhere sends exactly these bytes. */
export function approveStep(): Step {
  const about = element('p', { class: 'soft', role: 'status' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  let hash = ''
  let isDone = false
  const submit = async (): Promise<void> => {
    if (isDone) return
    await doOrExplain(problem, () => post('/api/approve', { hash }))
  }
  const button = element('button', { type: 'button', onclick: submit }, 'Approve')
  return {
    body: element(
      'section',
      { class: 'step', 'aria-labelledby': 'approve-title' },
      element('h3', { id: 'approve-title' }, 'Approval'),
      element('div', { class: 'together' }, about, button),
      problem,
    ),
    draw({ sending: { isApproved, needsApproval } }, seenHash) {
      if (hash !== seenHash || isApproved) showProblem(problem, undefined)
      hash = seenHash
      isDone = isApproved
      // A disabled button would lose the focus.
      button.setAttribute('aria-disabled', String(isApproved))
      button.textContent = isApproved ? 'Approved' : 'Approve'
      const words = isApproved ? APPROVED : needsApproval ? NEEDED : POSSIBLE
      if (about.textContent !== words) fill(about, words)
    },
  }
}

const APPROVED = 'Approved: the next “digestif send” or scheduled send delivers exactly this mail.'
const NEEDED = 'This version is not approved. Approve it before you send it.'
const POSSIBLE = 'Saves exactly this mail, so that “digestif send” or the schedule delivers it and nothing else.'
