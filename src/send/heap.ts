// How is the heap kept small during a long send?
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Until it is disposed of, the heap grows no larger for a million readers than for a thousand. It collects what composing
 * left, so that V8 sizes its next collections by what a send needs, and it keeps the young generation at its size: nothing
 * of the 50 KB per message survives, but V8 would take the allocation rate as a reason to double it, up to 64 MB.
 */
export function limitHeapGrowth(): Disposable {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  setFlagsFromString('--semi-space-growth-factor=1')
  return { [Symbol.dispose]: () => setFlagsFromString('--semi-space-growth-factor=2') }
}
