// How does a person confirm that the issue goes to so many readers?
import { countOf } from './amounts.ts'
import { element, fill } from './dom.ts'
import { doOrExplain, showProblem } from './problem.ts'
import type { Step } from './send-part.ts'
import { post } from './server.ts'

/** The button, and Enter, work only once the person has typed the number of readers. */
export function nowStep(): Step & { reset(): void } {
  const label = element('label', { for: 'send-count' })
  const count = element('input', {
    id: 'send-count',
    inputmode: 'numeric',
    autocomplete: 'off',
    size: 8,
    'aria-describedby': 'send-about',
    oninput: updateButton,
  })
  const about = element('p', { id: 'send-about', class: 'soft' })
  const button = element('button', { class: 'main', disabled: true }, 'Send now')
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  let recipients = 0
  let isAllowed = false
  let hash = ''
  function isConfirmed(): boolean {
    // People may type 1,200 or 1 200.
    return isAllowed && count.value.replace(/[\s,.’']/g, '') === String(recipients)
  }
  function updateButton(): void {
    button.disabled = !isConfirmed()
  }
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!isConfirmed()) return
    button.disabled = true
    await doOrExplain(problem, () => post('/api/send', { hash, readers: recipients }))
    updateButton()
  }
  return {
    body: element(
      'form',
      { class: 'step', onsubmit: submit },
      label,
      about,
      element('div', { class: 'together' }, count, button),
      problem,
    ),
    reset() {
      count.value = ''
      showProblem(problem, undefined)
    },
    draw({ sending }, seenHash) {
      hash = seenHash
      recipients = sending.recipients
      isAllowed = sending.unfinished !== undefined || !sending.needsApproval
      count.disabled = !isAllowed
      fill(label, `Send it to ${countOf(recipients, 'reader')}`)
      fill(about, isAllowed ? `Type ${recipients} to confirm. Nobody gets it twice.` : 'Approve it first.')
      updateButton()
    },
  }
}
