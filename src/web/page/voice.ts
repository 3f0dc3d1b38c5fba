// How does the editor write subject, preheader and notes of the next issue on the page?
import type { View } from '../view.ts'
import { announce } from './announce.ts'
import { element, fill, keepingFocus } from './dom.ts'
import { doOrExplain } from './problem.ts'
import { post } from './server.ts'
import type { Store } from './store.ts'
import { decide } from './story-actions.ts'
import { keepTyped } from './unsaved.ts'

type What = keyof View['decisions']['said']

const FIELDS: readonly { readonly what: What; readonly label: string; readonly rows?: number }[] = [
  { what: 'subject', label: 'Subject' },
  { what: 'preheader', label: 'Preheader' },
  { what: 'note', label: 'Opening note, in Markdown', rows: 5 },
  { what: 'closing', label: 'Closing note, in Markdown', rows: 3 },
]

/** A field for each of the editor's texts; what is typed is saved when the field is left, and an empty one means the draft. */
export function voiceForm(store: Store): HTMLElement {
  const fields = FIELDS.map((field) => voiceField(store, field))
  const form = element(
    'form',
    { class: 'voice', 'aria-label': 'Your words', onsubmit: (event: Event) => event.preventDefault() },
    fields.map(({ label, drafts }) => [label, drafts]),
  )
  store.watch(({ issue }, display) => {
    form.hidden = display.issue !== 'next' || issue === undefined
    for (const { update } of fields) update()
  })
  return form
}

function voiceField(store: Store, { what, label, rows }: (typeof FIELDS)[number]) {
  const input: HTMLInputElement | HTMLTextAreaElement =
    rows === undefined
      ? element('input', { type: 'text', dir: 'auto', autocomplete: 'off' })
      : element('textarea', { rows, dir: 'auto' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const drafts = element('div', { class: 'suggestions' })
  let drawn = ''
  /** What the server had when the field was last the same. */
  let known = ''
  const isUnsaved = () => input.value.trim() !== known.trim()
  const save = async (): Promise<void> => {
    if (!isUnsaved()) return
    const text = input.value
    const edit = { do: 'say', what, was: known, ...(text.trim() !== '' && { text }) } as const
    if (await doOrExplain(problem, () => post('/api/decide', { edit }), save)) {
      known = text
      announce(`${label} saved`)
    }
  }
  input.addEventListener('change', () => void save())
  keepTyped({ name: label, field: input, isUnsaved, save })
  if (isLine(what))
    input.addEventListener('input', () => {
      const text = input.value.trim() || store.view.decisions.drafted[what] || ''
      store.setTyped({ ...store.typed, [what]: text })
    })
  return {
    label: element('label', {}, element('span', {}, label), input, problem),
    drafts,
    update(): void {
      const { said, drafted } = store.view.decisions
      input.placeholder = drafted[what] ?? ''
      const texts = draftsFor(what, store.view)
      const now = texts.join('\n')
      const buttons = () => texts.map((text) => draftButton(what, text, store))
      if (now !== drawn) keepingFocus(drafts, () => fill(drafts, buttons()))
      drawn = now
      // What is being typed is never overwritten.
      if (input.value !== known) return
      known = said[what] ?? ''
      input.value = known
      if (isLine(what) && store.typed[what] !== undefined) store.setTyped({ ...store.typed, [what]: undefined })
    },
  }
}

const isLine = (what: What): what is 'subject' | 'preheader' => what === 'subject' || what === 'preheader'

/** What can stand there in place of what does. Choosing the first draft takes the editor's own words back. */
function draftsFor(what: What, { issue, decisions: { drafted, subjects, said } }: View): readonly string[] {
  if (what === 'subject') return subjects.filter((subject) => subject !== issue?.subject)
  return what === 'preheader' && said.preheader && drafted.preheader ? [drafted.preheader] : []
}

function draftButton(what: What, text: string, store: Store): HTMLElement {
  const use = () => {
    const isDrafted = text === store.view.decisions.drafted[what]
    return decide(
      { do: 'say', what, ...(!isDrafted && { text }) },
      isDrafted ? `${what} as drafted` : `${what} changed`,
    )
  }
  return element('button', { type: 'button', class: 'quiet', onclick: use }, `Use “${text}”`)
}
