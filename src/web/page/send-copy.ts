// How does a person send a test copy to one address?
import { element, fill } from './dom.ts'
import { doOrExplain, showProblem } from './problem.ts'
import type { Step } from './send-part.ts'
import { post } from './server.ts'

/** The last addresses are remembered while the browser tab is open. */
const COPY_TO = 'digestif-copy-to'
const ADDRESSES = 10

function remembered(): string[] {
  return JSON.parse(sessionStorage.getItem(COPY_TO) ?? '[]') as string[]
}

/** One mail to one address, not recorded anywhere. */
export function copyStep(): Step {
  const to = element('input', {
    id: 'copy-to',
    type: 'email',
    required: true,
    autocomplete: 'email',
    placeholder: 'you@example.com',
    value: remembered()[0] ?? '',
    list: 'copy-addresses',
    'aria-describedby': 'copy-about',
  })
  const known = element('datalist', { id: 'copy-addresses' })
  const offer = () =>
    fill(
      known,
      remembered().map((value) => element('option', { value })),
    )
  offer()
  const answer = element('p', { role: 'status' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  let hash = ''
  /** The mail that the answer, or the refusal, is about. */
  let about = ''
  let isBusy = false
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    const address = to.value.trim()
    about = hash
    fill(answer, 'Sending a copy…')
    const isDone = await doOrExplain(problem, async () => {
      const { reply } = await post('/api/test-copy', { to: address, hash })
      sessionStorage.setItem(COPY_TO, JSON.stringify([...new Set([address, ...remembered()])].slice(0, ADDRESSES)))
      offer()
      fill(answer, `A copy is on its way to ${address}. `, element('span', { class: 'soft' }, `Server reply: ${reply}`))
    })
    if (!isDone) fill(answer)
    isBusy = false
  }
  const words = 'Exactly this mail, to one address. It is not recorded, and its links unsubscribe nobody.'
  return {
    body: element(
      'form',
      { class: 'step', onsubmit: submit },
      element('label', { for: 'copy-to' }, 'Test copy'),
      element('p', { id: 'copy-about', class: 'soft' }, words),
      known,
      element('div', { class: 'together' }, to, element('button', {}, 'Send a copy')),
      answer,
      problem,
    ),
    draw({ issue }, seenHash) {
      hash = seenHash
      if (isBusy || about === '' || about === (issue?.hash ?? '')) return
      about = ''
      fill(answer)
      showProblem(problem, undefined)
    },
  }
}
