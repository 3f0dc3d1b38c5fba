// What do the readers of other markups return?
import type { FrontMatter } from '../front-matter/front-matter.ts'

/** The metadata of a file, and its text as Markdown. */
export type Translated = Pick<FrontMatter, 'values' | 'body'>
