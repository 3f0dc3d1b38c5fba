// When is a reader tried again who could not be served now?

const MINUTE_MS = 60_000
/**
 * Greylists open after five minutes or less; a server that is down, within hours. Together a day: a digest is no longer
 * news by then, and the next may be due (RFC 5321 §4.5.4.1 asks mail servers for four to five days).
 */
const PAUSES_MIN = [5, 15, 30, 60, 120, 240, 480, 480]

/** The instant of the next attempt after `attempts` that were made, or undefined when it is time to give up. */
export function nextAttempt(attempts: number, now: Date): Date | undefined {
  const minutes = PAUSES_MIN[attempts - 1]
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * MINUTE_MS)
}
