// Which instant is a clock time in a time zone?

const DAY_MS = 86_400_000

/** Clock times are milliseconds since 1970 as if the clock were UTC's. */
export interface ClockTime {
  /** What the clock shows at an instant. */
  at(instant: number): number
  /** A time that a change of clocks skips moves on by the gap; one that it repeats is the first of the two. */
  instantOf(clock: number): number
}

export function clockTimeIn(timeZone: string): ClockTime {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const offsetAt = (instant: number): number => {
    const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(instant)) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  }
  return {
    at: (instant) => instant + offsetAt(instant),
    instantOf(clock) {
      const before = offsetAt(clock - DAY_MS)
      const after = offsetAt(clock + DAY_MS)
      if (before === after || offsetAt(clock - before) === before) return clock - before
      return offsetAt(clock - after) === after ? clock - after : clock - before
    },
  }
}
