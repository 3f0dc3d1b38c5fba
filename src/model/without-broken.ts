// Which of several items keep a step from ending, so that it can be taken without them?
import { DigestError } from './problem.ts'

/** What a step made, and the items that it had to be made without. */
export interface WithoutBroken<Item, Result> {
  readonly result: Result
  readonly broken: readonly { readonly item: Item; readonly cause: unknown }[]
}

/** More are no oddities of single items: the step itself is wrong, and its error is shown. */
const BROKEN_MAX = 10

/**
 * The result of a step over all items that it can take. An item at which it throws, alone or together with those before
 * it, is left out. Errors that a person can put right are thrown on.
 */
export function withoutBroken<Item, Result>(
  items: readonly Item[],
  step: (items: readonly Item[]) => Result,
): WithoutBroken<Item, Result> {
  const broken: { item: Item; cause: unknown }[] = []
  for (let left = items; ; ) {
    const whole = attempt(step, left)
    if ('result' in whole) return { result: whole.result, broken }
    if (whole.cause instanceof DigestError || left.length === 0 || broken.length === BROKEN_MAX) throw whole.cause
    const at = firstToBreak(left, step)
    broken.push({ item: left[at] as Item, cause: whole.cause })
    left = left.toSpliced(at, 1)
  }
}

/** The items that a step can take, in their order. */
export function soundItems<Item>(items: readonly Item[], step: (items: readonly Item[]) => unknown): readonly Item[] {
  const broken = new Set(withoutBroken(items, step).broken.map(({ item }) => item))
  return items.filter((item) => !broken.has(item))
}

/** The item with which a step over those before it begins to throw, found by halving. */
function firstToBreak<Item, Result>(items: readonly Item[], step: (items: readonly Item[]) => Result): number {
  let [sound, failing] = [0, items.length]
  while (failing - sound > 1) {
    const middle = (sound + failing) >> 1
    if ('result' in attempt(step, items.slice(0, middle))) sound = middle
    else failing = middle
  }
  return failing - 1
}

function attempt<Item, Result>(
  step: (items: readonly Item[]) => Result,
  items: readonly Item[],
): { readonly result: Result } | { readonly cause: unknown } {
  try {
    return { result: step(items) }
  } catch (cause) {
    return { cause }
  }
}
