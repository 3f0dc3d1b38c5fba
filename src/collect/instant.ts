// Which instant is a date in a feed?

/** The instant of a date in a feed: RFC 822, RFC 3339, and what people write instead. Undefined where the zone is not told. */
export function instantOf(date: string | undefined): Date | undefined {
  if (date === undefined) return undefined
  const text = FORMS.reduce((form, [from, to]) => form.replace(from, to), date.trim()).replace(
    / ([A-Z]{3,4})$/,
    (whole, zone: string) => ZONES[zone] ?? whole,
  )
  const at = Date.parse(text)
  // A day alone or a time without a zone is read in the newsletter's zone, by the reader of the file.
  return Number.isNaN(at) || !/(?:Z|GMT|UTC?|[A-Z]{2}T|[+-]\d{2}:?\d{2})$/i.test(text) ? undefined : new Date(at)
}

/** What `Date.parse` reads, in place of what feeds have. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // A zone twice: `-0500 (EST)`.
  [/\s*\([^()]*\)$/, ''],
  // A weekday in any language, which says nothing that the day does not.
  [/^\p{L}+\.?,?\s+(?=\d{1,2}[\s-]\p{L}|\p{L}+ \d)/u, ''],
  [/\bSept\b/i, 'Sep'],
  // As `date` and `ctime` print it: `Nov 3 10:00:00 CET 2026`.
  [/^(\p{L}{3}) +(\d{1,2}) ([\d:]{5,8}) ([A-Z]{1,4}|[+-]\d{4}) (\d{4})$/u, '$2 $1 $5 $3 $4'],
  // The basic form of ISO 8601.
  [/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6'],
  [/(T[\d:.]+) (?=(?:Z|[+-][\d:]+)$)/, '$1'],
  [/(:\d\d)([+-])(\d)$/, '$1$20$3:00'],
]

const ZONES: Readonly<Record<string, string>> = {
  CET: ' +0100',
  CEST: ' +0200',
  EET: ' +0200',
  EEST: ' +0300',
  WET: ' +0000',
  WEST: ' +0100',
  BST: ' +0100',
  MSK: ' +0300',
  IST: ' +0530',
  JST: ' +0900',
  KST: ' +0900',
  SGT: ' +0800',
  HKT: ' +0800',
  AEST: ' +1000',
  AEDT: ' +1100',
  NZST: ' +1200',
  NZDT: ' +1300',
  AKST: ' -0900',
  AKDT: ' -0800',
  HST: ' -1000',
}
