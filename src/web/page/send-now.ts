// Does the person really want to send it to so many?
import { element, fill } from './dom.ts'
import { doneOr, tellProblem } from './problem.ts'
import { readersIn, type Step } from './send-part.ts'
import { call } from './server.ts'

/** The number of readers is typed to confirm; the button, and Enter, work only then. */
export function nowStep(): Step & { empty(): void } {
  const label = element('label', { for: 'send-count' })
  const count = element('input', {
    id: 'send-count',
    inputmode: 'numeric',
    autocomplete: 'off',
    size: 8,
    'aria-describedby': 'send-about',
    oninput: allow,
  })
  const about = element('p', { id: 'send-about', class: 'soft' })
  const button = element('button', { class: 'main', disabled: true }, 'Send now')
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  let recipients = 0
  let isAllowed = false
  let hash = ''
  function isRight(): boolean {
    // A person may write 1,200 or 1 200 as they read it.
    return isAllowed && count.value.replace(/[\s,.’']/g, '') === String(recipients)
  }
  function allow(): void {
    button.disabled = !isRight()
  }
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!isRight()) return
    button.disabled = true
    await doneOr(problem, () => call('/api/send', { hash, readers: recipients }))
    allow()
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
    empty() {
      count.value = ''
      tellProblem(problem, undefined)
    },
    draw({ sending }, seen) {
      hash = seen
      recipients = sending.recipients
      isAllowed = sending.unfinished !== undefined || !sending.needsApproval
      count.disabled = !isAllowed
      fill(label, `Send it to ${readersIn(recipients)}`)
      fill(about, isAllowed ? `Type ${recipients} to confirm. Nobody gets it twice.` : 'Approve it first.')
      allow()
    },
  }
}
