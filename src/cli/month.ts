// Of which month do `build` and `send` make the best of?
import { InvalidArgumentError, Option } from 'commander'

/** `--best-of`, alone or with a month. */
export function bestOfOption(): Option {
  return new Option(
    '--best-of [month]',
    'the best of a month, 2026-11, for readers who chose that; by default the last',
  )
    .argParser(month)
    .preset(true)
}

/** The month that was named, if one was. */
export function monthNamed(flag: string | true): string | undefined {
  return flag === true ? undefined : flag
}

function month(text: string | true): string | true {
  if (text === true || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text
  throw new InvalidArgumentError('Write it as YYYY-MM, for example 2026-11.')
}
