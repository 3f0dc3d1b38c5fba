// How does somebody get a copy to look at in their own mail program?
import { element, fill } from './dom.ts'
import { doneOr } from './problem.ts'
import type { Step } from './send-part.ts'
import { call } from './server.ts'

/** The address is kept for as long as the tab is open. */
const COPY_TO = 'digestif-copy-to'

export function copyStep(): Step {
  const to = element('input', {
    id: 'copy-to',
    type: 'email',
    required: true,
    autocomplete: 'email',
    placeholder: 'you@example.com',
    value: sessionStorage.getItem(COPY_TO) ?? '',
    'aria-describedby': 'copy-about',
  })
  const answer = element('p', { role: 'status' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  let hash = ''
  let isBusy = false
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    const address = to.value.trim()
    fill(answer, 'Sending a copy…')
    const isDone = await doneOr(problem, async () => {
      const { reply } = await call('/api/test-copy', { to: address, hash })
      sessionStorage.setItem(COPY_TO, address)
      fill(answer, `A copy is on its way to ${address}. `, element('span', { class: 'soft' }, `The server: ${reply}`))
    })
    if (!isDone) fill(answer)
    isBusy = false
  }
  const about = 'This very mail, to one address. It is not recorded, and its links unsubscribe nobody.'
  return {
    body: element(
      'form',
      { class: 'step', onsubmit: submit },
      element('label', { for: 'copy-to' }, 'Test copy'),
      element('p', { id: 'copy-about', class: 'soft' }, about),
      element('div', { class: 'together' }, to, element('button', {}, 'Send a copy')),
      answer,
      problem,
    ),
    draw(_view, seen) {
      hash = seen
    },
  }
}
