// How is the issue sent from here?
import type { View } from '../view.ts'
import { element } from './dom.ts'
import { addKeys } from './keys.ts'
import { endedPart } from './send-ended.ts'
import { obstacleIn } from './send-obstacle.ts'
import { percentOf, sendingPart } from './send-progress.ts'
import { readyPart } from './send-ready.ts'
import { ask } from './server.ts'
import type { Store } from './store.ts'

/** The button "Send…" and its dialog, which stays over the whole way: what would be sent, how far it is, how it ended. */
export function mountSend(store: Store): void {
  const region = document.getElementById('send')
  if (!region) return
  const close = () => dialog.close()
  const ready = readyPart(close)
  const parts = { idle: ready, sending: sendingPart(), ended: endedPart(close) }
  const title = element('h2', { id: 'send-title', tabindex: -1 })
  const bodies = Object.values(parts).map(({ body }) => body)
  const dialog = element('dialog', { class: 'sends', 'aria-labelledby': 'send-title' }, title, bodies)
  const button = element('button', { type: 'button', class: 'main', 'aria-haspopup': 'dialog', onclick: open })
  let shown: keyof typeof parts = 'idle'
  /** A result that was read makes room for the next issue. */
  let read = ''

  function open(): void {
    ready.begin(store.view)
    draw()
    if (dialog.open) return
    // Closed, a dialog gives the focus back to what had it; a key may have opened this one.
    button.focus()
    dialog.showModal()
    title.focus()
    // What the server finds comes as a view; that it can't be reached, the page says.
    ask('/api/sending').catch(() => {})
  }

  function draw(): void {
    const { sending } = store.view
    const state = sending.state === 'ended' && resultOf(store.view) === read ? 'idle' : sending.state
    for (const [name, { body }] of Object.entries(parts)) body.hidden = name !== state
    title.textContent = parts[state].draw(store.view)
    button.textContent = sending.state === 'sending' ? `Sending ${percentOf(sending)} %` : 'Send…'
    button.classList.toggle('blocked', sending.state !== 'sending' && obstacleIn(store.view) !== undefined)
    // What had the focus is gone. No button gets it: a second Enter must not stop what the first began.
    if (state !== shown && dialog.open) title.focus()
    shown = state
  }

  dialog.addEventListener('close', () => {
    if (shown === 'ended') read = resultOf(store.view)
  })
  region.append(button, dialog)
  store.watch(draw)
  addKeys([{ key: 's', words: 'opens what sends the issue', press: open }])
}

function resultOf({ sending }: View): string {
  return sending.state === 'ended' ? JSON.stringify(sending) : ''
}
