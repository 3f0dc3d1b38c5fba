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
  const approve = async (): Promise<void> => {
    button.disabled = true
    await doneOr(problem, async () => {
      await call('/api/approve', { hash })
    })
    button.disabled = false
  }
  const button = element('button', { type: 'button', onclick: approve }, 'Approve')
  return {
    body: element(
      'section',
      { class: 'step', 'aria-labelledby': 'approve-title' },
      element('h3', { id: 'approve-title' }, 'Approval'),
      element('div', { class: 'line' }, about, button),
      problem,
    ),
    draw({ sending: { isApproved, needsApproval } }, seen) {
      hash = seen
      // The button stays where the focus is.
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
