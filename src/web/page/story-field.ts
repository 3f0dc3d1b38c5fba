// How is one text of a story typed, saved when the field is left, and never overwritten while it is typed?
import { element, fill } from './dom.ts'
import { keepTyped } from './unsaved.ts'

type Offer = { readonly value: string; readonly label: string }

/** A field with its label; `save` says whether the text was accepted. */
export interface StoryField {
  readonly label: HTMLElement
  /**
   * The text as the server has it, what stands in its place without one, and what to choose from. Returns whether it is
   * shown: what is typed and not saved yet stays.
   */
  set(text: string, drafted?: string, choices?: readonly string[]): boolean
  offer(choices: readonly Offer[]): void
}

/** Creates the field. What is being typed is never overwritten. */
export function storyField(
  name: string,
  kind: 'input' | 'textarea',
  save: (text: string) => Promise<boolean>,
): StoryField {
  const list = element('datalist', { id: `list-${crypto.randomUUID()}` })
  const field =
    kind === 'input'
      ? element('input', { type: 'text', dir: 'auto', autocomplete: 'off', list: list.id })
      : element('textarea', { rows: 3, dir: 'auto' })
  let known = ''
  let sent: string | undefined
  const isUnsaved = () => field.value.trim() !== known.trim()
  const left = async (): Promise<void> => {
    const text = field.value
    if (!isUnsaved() || text === sent) return
    sent = text
    if (await save(text.trim())) known = text
    sent = undefined
  }
  field.addEventListener('change', () => void left())
  // Firefox forgets that a field was changed when its row moves in the page.
  field.addEventListener('blur', () => void (field.isConnected && left()))
  keepTyped({ name, field, isUnsaved, save: left })
  const offer = (choices: readonly Offer[]): void =>
    fill(
      list,
      choices.map(({ value, label }) => element('option', { value }, label)),
    )
  return {
    label: element('label', {}, element('span', {}, name), field, kind === 'input' && list),
    offer,
    set(text, drafted = '', choices) {
      field.placeholder = drafted
      if (choices) offer(choices.map((value) => ({ value, label: value })))
      if (field.value !== known && field.value !== text) return false
      known = text
      field.value = text
      return true
    },
  }
}
