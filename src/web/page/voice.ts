// How does the editor write subject, preheader and notes of the next issue on the page?
import type { View } from '../view.ts'
import { announce } from './announce.ts'
import { element, fill, keepingFocus } from './dom.ts'
import { doOrExplain } from './problem.ts'
import { post } from './server.ts'
import type { Store } from './store.ts'
import { decide } from './story-actions.ts'

type What = keyof View['decisions']['said']

const FIELDS: readonly { readonly what: What; readonly label: string; readonly rows?: number }[] = [
  { what: 'subject', label: 'Subject' },
  { what: 'preheader', label: 'Preheader' },
  { what: 'note', label: 'Opening note, in Markdown', rows: 5 },
  { what: 'closing', label: 'Closing note, in Markdown', rows: 3 },
]

/** A field for each of the editor's texts; what is typed is saved when the field is left, and an empty one means the draft. */
export function voiceForm(store: Store): HTMLElement {
  const suggestions = element('div', { class: 'suggestions' })
  let drawn = ''
  const fields = FIELDS.map((field) => voiceField(store, field))
  const form = element(
    'form',
    { class: 'voice', 'aria-label': 'Your words', onsubmit: (event: Event) => event.preventDefault() },
    fields.map(({ label }, at) => (at === 0 ? [label, suggestions] : label)),
  )
  store.watch(({ issue, decisions }, display) => {
    form.hidden = display.issue !== 'next' || issue === undefined
    for (const { update } of fields) update()
    const others = decisions.subjects.filter((subject) => subject !== issue?.subject)
    const use = (subject: string) => decide({ do: 'say', what: 'subject', text: subject }, 'Subject changed')
    const now = JSON.stringify(others)
    if (now === drawn) return
    drawn = now
    keepingFocus(suggestions, () =>
      fill(
        suggestions,
        others.map((subject) =>
          element('button', { type: 'button', class: 'quiet', onclick: () => use(subject) }, `Use “${subject}”`),
        ),
      ),
    )
  })
  return form
}

function voiceField(store: Store, { what, label, rows }: (typeof FIELDS)[number]) {
  const input: HTMLInputElement | HTMLTextAreaElement =
    rows === undefined
      ? element('input', { type: 'text', dir: 'auto', autocomplete: 'off' })
      : element('textarea', { rows, dir: 'auto' })
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  /** What the server had when the field was last the same. */
  let known = ''
  const save = async (): Promise<void> => {
    const text = input.value
    if (text.trim() === known.trim()) return
    const edit = { do: 'say', what, was: known, ...(text.trim() !== '' && { text }) } as const
    if (await doOrExplain(problem, () => post('/api/decide', { edit }))) {
      known = text
      announce(`${label} saved`)
    }
  }
  input.addEventListener('change', () => void save())
  return {
    label: element('label', {}, element('span', {}, label), input, problem),
    update(): void {
      const { said } = store.view.decisions
      input.placeholder = store.view.decisions.drafted[what] ?? ''
      // What is being typed is never overwritten.
      if (input.value !== known) return
      known = said[what] ?? ''
      input.value = known
    },
  }
}
