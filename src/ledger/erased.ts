// How is an address remembered that must be forgotten?
import { hash } from 'node:crypto'

/** Before the hash: no address begins so, for it has no @. */
export const ERASED = 'erased:'
/** Before the number of a row without a person. */
export const ERASED_ROW = `${ERASED}#`

/** In place of the key of an erased address: it can be recognised, and not read. */
export function hashOf(key: string): string {
  return `${ERASED}${hash('sha256', key, 'hex')}`
}
