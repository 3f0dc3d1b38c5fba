// How is MJML loaded, so that it runs no code of the current folder?
// The order matters: modules are evaluated in the order of these imports, and no other code runs between them.
// biome-ignore assist/source/organizeImports: see above
import { leaveHome } from './mjml-at-home.ts'
import run from 'mjml'
import * as core from 'mjml-core'

leaveHome()

/** MJML's components by tag. */
export const components = core.components as Readonly<
  Record<string, { readonly allowedAttributes?: Readonly<Record<string, string>> }>
>
export { run }
