// How long is `24h`?

/** The units of a duration, in milliseconds. */
export const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** `24h` in milliseconds. */
export function durationMs(text: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text) ?? []
  const ms = Object.entries(UNITS).find(([name]) => name === unit)?.[1]
  if (ms === undefined) throw new Error(`"${text}" is not a duration`)
  return Number(count) * ms
}
