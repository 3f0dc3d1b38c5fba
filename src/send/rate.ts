// How fast is the send, and how long will the rest take?

/** `310 a second, 4 minutes left`; empty while too little is known. */
export function rateOf(done: number, left: number, elapsedMs: number): string {
  if (done === 0 || elapsedMs < 1_000) return ''
  const perSecond = (done * 1000) / elapsedMs
  const rate = perSecond >= 1 ? `${Math.round(perSecond)} a second` : `${Math.round(perSecond * 60)} a minute`
  return left === 0 ? rate : `${rate}, ${durationOf(left / perSecond)} left`
}

function durationOf(seconds: number): string {
  if (seconds < 90) return amount(seconds, 'second')
  return seconds < 5_400 ? amount(seconds / 60, 'minute') : amount(seconds / 3_600, 'hour')
}

function amount(count: number, unit: string): string {
  const whole = Math.max(1, Math.round(count))
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`
}
