// On which day was an article published where its page was written?

/**
 * The day of a timestamp in the zone of its page: as written where it has an offset, and for one in UTC the day before or
 * behind, if one of the `shown` dates is that day. Undefined where the page's zone is unknown.
 */
export function ownDay(timestamp: string, shown: readonly ((() => string | undefined) | undefined)[]): string | undefined {
  const [, day, hour, offset] = TIMESTAMP.exec(timestamp) ?? []
  if (day === undefined || offset === undefined) return undefined
  if (!UTC.test(offset)) return day
  const neighbours = [
    ...(Number(hour) < WEST_HOURS ? [beside(day, -1)] : []),
    ...(Number(hour) >= 24 - EAST_HOURS ? [beside(day, 1)] : []),
  ]
  if (neighbours.length === 0) return undefined
  const days = shown.map((source) => source?.()?.slice(0, 10))
  return days.includes(day) ? day : neighbours.find((neighbour) => days.includes(neighbour))
}

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ](\d\d):?\d\d.*?(Z|[+-]\d\d:?\d\d)$/
const UTC = /^(?:Z|[+-]00:?00)$/
/** How far the inhabited zones are from UTC. */
const WEST_HOURS = 10
const EAST_HOURS = 13

function beside(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
