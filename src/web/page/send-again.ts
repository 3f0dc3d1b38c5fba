// How does a person send an issue once more to readers of whom nobody knows whether they have it?
import type { UncertainView } from '../api.ts'
import type { View } from '../view.ts'
import { countOf, figure } from './amounts.ts'
import { element, fill } from './dom.ts'
import { doOrExplain } from './problem.ts'
import type { Part } from './send-part.ts'
import { getJson, post } from './server.ts'

/** To whom it goes once more, and to how many with those who still wait for it. */
interface Choice {
  readonly whom: string
  readonly words: string
  readonly readers: number
}

/** Lists the uncertain deliveries of one issue; asks before anything is sent, because somebody may get it twice. */
export function againPart(close: () => void): Part & { opened(issue: string): Promise<void> } {
  const about = element('p', {}, ABOUT)
  const list = element('ul', { class: 'uncertain', tabindex: 0, 'aria-label': 'Uncertain deliveries' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const foot = element('div', { class: 'ends' })
  const question = element('p', { class: 'question', tabindex: -1 })
  const yes = element('button', { type: 'button' }, 'Send it again')
  const back = element('button', { type: 'button', onclick: () => ask(undefined) }, 'Back')
  const asking = element('div', { hidden: true }, question, element('div', { class: 'ends' }, back, yes))
  const choosing = element('div', {}, about, list, foot)
  let issue = ''
  let timeZone = 'UTC'
  let asked: HTMLElement | undefined

  function ask(choice: Choice | undefined, waiting = 0): void {
    choosing.hidden = choice !== undefined
    asking.hidden = choice === undefined
    if (!choice) {
      asked?.focus()
      return
    }
    asked = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    const others =
      waiting === 0
        ? ''
        : ` It also goes to ${countOf(waiting, 'reader')} who still ${waiting === 1 ? 'waits' : 'wait'} for it.`
    fill(
      question,
      `Issue ${issue} goes once more to ${choice.words}. Whoever got it the first time gets it twice.${others}`,
    )
    yes.onclick = () =>
      doOrExplain(problem, () => post('/api/send-again', { issue, whom: choice.whom, readers: choice.readers }))
    // Not the button: a second Enter must not send what the first only asked about.
    question.focus()
  }

  function draw({ deliveries, total, waiting, recipients }: UncertainView): void {
    const time = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' })
    const more = total - deliveries.length
    fill(
      list,
      deliveries.map(({ address, at, reply }) => {
        const one = { whom: address, words: address, readers: waiting + 1 }
        const label = `Send again to ${address}…`
        return element(
          'li',
          {},
          element('span', {}, address),
          element('span', { class: 'soft' }, `${time.format(new Date(at))} · ${reply}`),
          element('button', { type: 'button', 'aria-label': label, onclick: () => ask(one, waiting) }, 'Send again…'),
        )
      }),
      more > 0 && element('li', { class: 'soft' }, `and ${figure(more)} more`),
    )
    const again = recipients - waiting
    const all = { whom: 'uncertain', words: countOf(again, 'reader'), readers: recipients }
    fill(
      foot,
      again > 1 &&
        element('button', { type: 'button', onclick: () => ask(all, waiting) }, `Send again to all ${figure(again)}…`),
      element('button', { type: 'button', onclick: close }, 'Close'),
    )
  }

  return {
    body: element('div', {}, choosing, asking, problem),
    async opened(wanted) {
      issue = wanted
      ask(undefined)
      fill(list)
      fill(foot, element('button', { type: 'button', onclick: close }, 'Close'))
      await doOrExplain(problem, async () => draw(await getJson(`/api/issues/${encodeURIComponent(wanted)}/uncertain`)))
    },
    draw(view: View) {
      timeZone = view.newsletter.timeZone
      return `Uncertain deliveries of issue ${issue}`
    },
  }
}

const ABOUT =
  'The mail was handed to the server, but its reply never came. Check the server’s log, or ask the reader. Where it has arrived, there is nothing to do; where it has not, send it again.'
