// Where does the address of a server belong that is in the configuration, where it would give its password away?
import { maskPasswords } from '../model/mask-password.ts'

/** `instead` is what the configuration says in its place; without it, nothing. */
const VARIABLES: readonly { readonly scheme: RegExp; readonly variable: string; readonly instead?: string }[] = [
  { scheme: /^imaps?:\/\//i, variable: 'IMAP_URL', instead: '"inbox": {}' },
  { scheme: /^smtps?:\/\//i, variable: 'SMTP_URL' },
  { scheme: /^postgres(?:ql)?:\/\//i, variable: 'DATABASE_URL', instead: '"ledger": "postgres:"' },
]

/** How the setting is written right, where its value is such an address or has one in it. */
export function serverAddressFix(value: unknown, setting: string): string | undefined {
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  for (const text of texts)
    for (const { scheme, variable, instead } of VARIABLES)
      if (typeof text === 'string' && scheme.test(text)) {
        const here = instead ? `write ${instead} here` : `leave "${setting}" out`
        return `Put it into the environment or into .env, as ${variable}=${maskPasswords(text)}, and ${here}.`
      }
  return undefined
}
