// In which folder is Digestif itself: its templates and its package.json?
import { fileURLToPath } from 'node:url'

/** Two folders up from here, in the source as in dist/. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url))
