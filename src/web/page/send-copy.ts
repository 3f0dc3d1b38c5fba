// How does a person send test copies, as any reader would get them?
import { element, fill } from './dom.ts'
import { doOrExplain, showProblem } from './problem.ts'
import { readerChoice } from './readers.ts'
import type { Step } from './send-part.ts'
import { post } from './server.ts'
import type { Store } from './store.ts'

/** The last addresses are remembered while the browser tab is open. */
const COPY_TO = 'digestif-copy-to'
const ADDRESSES = 10

function remembered(): string[] {
  return JSON.parse(sessionStorage.getItem(COPY_TO) ?? '[]') as string[]
}

/** One mail to each address that is typed, recorded nowhere, as the reader that is chosen for the whole page. */
export function copyStep(store: Store): Step {
  const to = element('input', {
    id: 'copy-to',
    type: 'email',
    multiple: true,
    required: true,
    autocomplete: 'email',
    placeholder: 'you@example.com',
    list: 'copy-addresses',
    'aria-describedby': 'copy-about',
  })
  // Chromium ignores the attribute where several addresses are allowed.
  to.value = remembered()[0] ?? ''
  const known = element('datalist', { id: 'copy-addresses' })
  const offer = () =>
    fill(
      known,
      remembered().map((value) => element('option', { value })),
    )
  offer()
  const remember = (address: string): void => {
    sessionStorage.setItem(COPY_TO, JSON.stringify([...new Set([address, ...remembered()])].slice(0, ADDRESSES)))
    offer()
  }
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
    about = hash
    fill(answer)
    const { reader } = store.display
    const isDone = await doOrExplain(problem, async () => {
      for (const address of to.value.split(',').map((each) => each.trim())) {
        const waiting = element('span', {}, `Sending a copy to ${address}…`)
        answer.append(waiting)
        const { reply } = await post('/api/test-copy', { to: address, hash, reader })
        remember(address)
        fill(
          waiting,
          `A copy is on its way to ${address}. `,
          element('span', { class: 'soft' }, `Server reply: ${reply}`),
        )
      }
    })
    if (!isDone) answer.lastElementChild?.remove()
    isBusy = false
  }
  const words =
    'To one address, or several with commas between them. It is not recorded, and its links unsubscribe nobody.'
  return {
    body: element(
      'form',
      { class: 'step', onsubmit: submit },
      element('label', { for: 'copy-to' }, 'Test copy'),
      element('p', { id: 'copy-about', class: 'soft' }, words),
      known,
      element('div', { class: 'together' }, to, element('button', {}, 'Send a copy')),
      element(
        'div',
        { class: 'together' },
        element('label', { class: 'soft', for: 'copy-as' }, 'As it comes to'),
        readerChoice(store, 'copy-as', 'As it comes to'),
      ),
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
