// Which day and time is it where the newsletter is?

/** `2026-11-29`. */
export function dayIn(timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant))
}

/** `07:05`; rounded up, because what is done before the full minute would be too early. */
export function timeIn(timeZone: string, instant: string): string {
  const minute = new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000)
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(minute)
}
