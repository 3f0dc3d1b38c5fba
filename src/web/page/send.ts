// How does the dialog "Send…" guide a person through a send?
import type { View } from '../view.ts'
import { element } from './dom.ts'
import { addKeys } from './keys.ts'
import { againPart } from './send-again.ts'
import { endedPart } from './send-ended.ts'
import { sendObstacle } from './send-obstacle.ts'
import { percentOf, sendingPart } from './send-progress.ts'
import { readyPart } from './send-ready.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'
import { unfinishedBar } from './unfinished.ts'

/** Opens the dialog on the uncertain deliveries of an issue. */
export type OpenAgain = (issue: string) => void

/** The button and its dialog, with one part for each stage: ready to send, sending, ended, once more. */
export function mountSend(store: Store): OpenAgain {
  const region = document.getElementById('send')
  if (!region) return () => {}
  const close = () => dialog.close()
  const ready = readyPart(store, close)
  const again = againPart(close)
  const parts = { idle: ready, sending: sendingPart(close), ended: endedPart(close, openAgain, goOn), again }
  const title = element('h2', { id: 'send-title', tabindex: -1 })
  const bodies = Object.values(parts).map(({ body }) => body)
  const dialog = element('dialog', { class: 'sends', 'aria-labelledby': 'send-title' }, title, bodies)
  const button = element('button', { type: 'button', class: 'main', 'aria-haspopup': 'dialog', onclick: open })
  const unfinished = unfinishedBar(open)
  let shown: keyof typeof parts = 'idle'
  /** Once a result has been read, the dialog shows the next issue. */
  let read = ''
  let isAgain = false

  function open(): void {
    ready.opened(store.view)
    show()
    askAgain()
  }

  /** From the result of a send to what it left. */
  function goOn(): void {
    read = resultOf(store.view)
    ready.opened(store.view)
    draw()
  }

  function openAgain(issue: string): void {
    isAgain = true
    void again.opened(issue)
    show()
  }

  function show(): void {
    draw()
    if (dialog.open) return
    // On closing, a dialog returns the focus to where it was; this one may have been opened by a key.
    button.focus()
    dialog.showModal()
    title.focus()
  }

  function draw(): void {
    const { sending } = store.view
    if (sending.state === 'sending') isAgain = false
    const isRead = sending.state === 'ended' && resultOf(store.view) === read
    const state = isAgain ? 'again' : isRead ? 'idle' : sending.state
    for (const [name, { body }] of Object.entries(parts)) body.hidden = name !== state
    title.textContent = parts[state].draw(store.view)
    button.textContent = sending.state === 'sending' ? `Sending ${percentOf(sending)} %` : 'Send…'
    button.classList.toggle('blocked', sending.state !== 'sending' && sendObstacle(store.view) !== undefined)
    unfinished.draw(store.view)
    // The focused element is gone. No button gets the focus: a second Enter must not stop what the first started.
    if (state !== shown && dialog.open) title.focus()
    shown = state
  }

  dialog.addEventListener('close', () => {
    if (shown === 'ended') read = resultOf(store.view)
    isAgain = false
    draw()
  })
  region.append(button, dialog)
  document.getElementById('lost')?.after(unfinished.bar)
  // Another program may send, too: what is left is current to the minute.
  setInterval(() => !document.hidden && askAgain(), MINUTE_MS)
  addEventListener('focus', askAgain)
  store.watch(draw)
  addKeys([{ key: 's', words: 'opens the dialog to send the issue', press: open }])
  return openAgain
}

const MINUTE_MS = 60_000

/** The answer arrives as a new view; a lost connection has a bar of its own. */
function askAgain(): void {
  getJson('/api/sending').catch(() => {})
}

/** Names a result, whatever becomes of the readers and the next issue meanwhile. */
function resultOf({ sending }: View): string {
  return sending.state === 'ended' ? [sending.issue, sending.how, sending.seconds, sending.sent].join() : ''
}
