// What is said to whoever writes what is another's by now?
import { DigestError } from '../model/problem.ts'

/** Thrown by every write behind a fence that another has moved. */
export function turnLost(): DigestError {
  const what = 'Another process has taken over sending.'
  const fix = 'Leave it to the other; "digestif status" says how far it is.'
  return new DigestError({ code: 'turn-lost', what, fix })
}
