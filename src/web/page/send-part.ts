// What is the dialog that sends made of?
import type { View } from '../view.ts'

/** What the dialog shows at one of the stages of a send. */
export interface Part {
  readonly body: HTMLElement
  /** Draws itself and returns the dialog's title. */
  draw(view: View): string
}

/** What a step needs to draw itself: the view, and the hash of the mail that the person saw. */
export interface Step {
  readonly body: HTMLElement
  draw(view: View, seen: string): void
}

/** `1 reader`, `1,200 readers`. */
export function readersIn(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'reader' : 'readers'}`
}
