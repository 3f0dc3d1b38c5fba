// On which day was an article published where its page was written?

/**
 * The day of a timestamp in the zone of its page: as written where it has an offset, and for one in UTC the day before or
 * behind, if one of the `shown` dates is that day. Undefined where the page's zone is unknown.
 */
export function ownDay(timestamp: string, shown: () => Iterable<string | undefined>): string | undefined {
  const [, day, hour, offset] = TIMESTAMP.exec(timestamp) ?? []
  if (day === undefined || offset === undefined) return undefined
  if (!UTC.test(offset)) return day
  const neighbours = [
    ...(Number(hour) < WEST_HOURS ? [beside(day, -1)] : []),
    ...(Number(hour) >= 24 - EAST_HOURS ? [beside(day, 1)] : []),
  ]
  if (neighbours.length === 0) return undefined
  for (const date of shown()) {
    // Another timestamp in UTC says no more than this one.
    if (date === undefined || UTC.test(TIMESTAMP.exec(date)?.[3] ?? '')) continue
    const at = date.slice(0, 10)
    if (at === day || neighbours.includes(at)) return at
  }
  return undefined
}

const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ](\d\d):?\d\d.*?(Z|[+-]\d\d:?\d\d)$/
const UTC = /^(?:Z|[+-]00:?00)$/
/** How far the inhabited zones are from UTC. */
const WEST_HOURS = 10
const EAST_HOURS = 13

function beside(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
