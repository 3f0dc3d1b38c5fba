// How does sending know the time, and wait?
import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../model/ports.ts'

/** The clock, and a way to wait that a test can shorten. */
export interface Timer extends Clock {
  /** Fulfilled after the time, or as soon as the signal is given. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/** Longer than this no timer of the platform runs. */
const LONGEST_MS = 2 ** 31 - 1

/** Waits in real time. */
export function timerOn(clock: Clock): Timer {
  return {
    now: () => clock.now(),
    async wait(ms, signal) {
      await setTimeout(Math.min(Math.max(0, ms), LONGEST_MS), undefined, { signal }).catch(() => {})
    },
  }
}
