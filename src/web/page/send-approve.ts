// May the issue go out exactly as it is?
import { element, fill } from './dom.ts'
import { doneOr } from './problem.ts'
import type { Step } from './send-part.ts'
import { call } from './server.ts'

/** Approving saves the mail: the next send, from here, by hand or by the schedule, sends these bytes. */
export function approveStep(): Step {
  const about = element('p', { class: 'soft', role: 'status' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  let hash = ''
  let isDone = false
  const approve = async (): Promise<void> => {
    if (isDone) return
    await doneOr(problem, () => call('/api/approve', { hash }))
  }
  const button = element('button', { type: 'button', onclick: approve }, 'Approve')
  return {
    body: element(
      'section',
      { class: 'step', 'aria-labelledby': 'approve-title' },
      element('h3', { id: 'approve-title' }, 'Approval'),
      element('div', { class: 'together' }, about, button),
      problem,
    ),
    draw({ sending: { isApproved, needsApproval } }, seen) {
      hash = seen
      isDone = isApproved
      // A button that is disabled would lose the focus.
      button.setAttribute('aria-disabled', String(isApproved))
      button.textContent = isApproved ? 'Approved' : 'Approve'
      const words = isApproved ? APPROVED : needsApproval ? NEEDED : POSSIBLE
      if (about.textContent !== words) fill(about, words)
    },
  }
}

const APPROVED = 'Approved as it is: the next “digestif send”, or the schedule, sends exactly this mail.'
const NEEDED = 'It is not approved as it is, and must be before it is sent.'
const POSSIBLE = 'Saves exactly this mail, so that “digestif send” or the schedule sends it and nothing else.'
