// What does the cheap first look at a file tell?
import type { Head } from '../model/choice.ts'
import type { Notice } from '../model/problem.ts'
import type { ReadOptions } from './article.ts'

export function headReader(
  _folder: string,
  _options: ReadOptions,
): (path: string) => { readonly head?: Head; readonly notices: readonly Notice[] } {
  return (path) => ({ head: { path }, notices: [] })
}
