// When is a deferred delivery tried again?

const MINUTE_MS = 60_000
/**
 * Greylisting ends after five minutes or less, an outage within hours. Together a day: after that a digest is old news and
 * the next may be due (RFC 5321 §4.5.4.1 asks mail servers for four to five days).
 */
const PAUSES_MIN = [5, 15, 30, 60, 120, 240, 480, 480]

/** When to try again after so many attempts; undefined when it is time to give up. */
export function nextAttempt(attempts: number, now: Date): Date | undefined {
  const minutes = PAUSES_MIN[attempts - 1]
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * MINUTE_MS)
}
