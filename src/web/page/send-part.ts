// Of which parts and steps does the dialog "Send…" consist?
import type { View } from '../view.ts'

/** What the dialog shows at one stage of a send. */
export interface Part {
  readonly body: HTMLElement
  /** Updates its content and returns the title of the dialog. */
  draw(view: View): string
}

/** One thing to do before or instead of sending: a test copy, an approval, the confirmation. */
export interface Step {
  readonly body: HTMLElement
  /** Updates its content; the hash is that of the mail that the person saw. */
  draw(view: View, seenHash: string): void
}
