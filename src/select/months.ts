// What are the months called in a language?

const known = new Map<string, ReadonlyMap<string, string>>()

/** Names of months, long and short, alone and beside a day, in a language and in English, with their numbers. */
export function monthsOf(language: string): ReadonlyMap<string, string> {
  const months = known.get(language) ?? new Map(['en', ...localesOf(language)].flatMap(monthNames))
  known.set(language, months)
  return months
}

function monthNames(locale: string): [name: string, number: string][] {
  const options: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }]
  // Some languages bend the name beside a day.
  const formats = [...options, ...options.map((option): Intl.DateTimeFormatOptions => ({ ...option, day: 'numeric' }))]
  return formats.flatMap((format) => {
    const written = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month): [string, string] => {
      const parts = written.formatToParts(new Date(Date.UTC(2001, month)))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      return [name.toLowerCase().replace('.', ''), String(month + 1)]
    }).filter(([name]) => /^[\p{L}\p{M}]+$/u.test(name))
  })
}

/** Front matter may call a language anything; what is no tag has no months. */
function localesOf(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)
  } catch {
    return []
  }
}
