// How does sending read the time and wait?
import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../model/ports.ts'

/** The clock, and a way to wait that tests can shorten. */
export interface Timer extends Clock {
  /** Fulfilled after the time, or as soon as the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/** The longest timer that the platform supports. */
const WAIT_MAX_MS = 2 ** 31 - 1

/** Waits in real time. */
export function timerOn(clock: Clock): Timer {
  return {
    now: () => clock.now(),
    async wait(ms, signal) {
      await setTimeout(Math.min(Math.max(0, ms), WAIT_MAX_MS), undefined, { signal }).catch(() => {})
    },
  }
}
