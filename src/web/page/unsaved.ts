// Which of the words that a person has typed on the page are not saved yet?

/** A field whose text is saved when it is left. */
interface Typed {
  /** As a person finds it on the page. */
  readonly name: string
  readonly field: HTMLElement
  isUnsaved(): boolean
  save(): Promise<unknown>
}

const all = new Set<Typed>()

/** From now on nothing reloads the page over what is typed in the field. */
export function keepTyped(typed: Typed): void {
  all.add(typed)
}

/** The fields with words that are not saved; those that have left the page are forgotten. */
export function unsaved(): readonly Typed[] {
  for (const typed of all) if (!typed.field.isConnected) all.delete(typed)
  return [...all].filter((typed) => typed.isUnsaved())
}

/** Saves what can be saved, one field after the other. */
export async function saveTyped(): Promise<void> {
  for (const { save } of unsaved()) await save()
}
