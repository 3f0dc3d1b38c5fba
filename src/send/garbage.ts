// How much room does the garbage of a long send take?
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Until it is disposed of, garbage takes no more room for a million readers than for a thousand. What was left by
 * composing is collected, so that V8 measures by what a send needs when it collects next. And its space for new objects
 * keeps its size: of the 50 KB that a message leaves there nothing lives on, but V8 takes the mere flow of it for a reason
 * to double that space again and again, up to 64 MB.
 */
export function holdGarbage(): Disposable {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  setFlagsFromString('--semi-space-growth-factor=1')
  return { [Symbol.dispose]: () => setFlagsFromString('--semi-space-growth-factor=2') }
}
