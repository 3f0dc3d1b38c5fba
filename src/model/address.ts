// What is an email address?

/**
 * An address that may stand in an envelope, a header or a file: only `parseAddress` makes one, so it holds no white space,
 * no control character, no comma, no angle bracket and exactly one `@`, and can inject no header and no second recipient.
 */
export interface Address {
  /** The local part as it was written, the domain in lower-case ASCII (`anna@xn--bcher-kva.example`). */
  readonly written: string
  /** Equal for addresses that we take for one reader: case makes no difference, as with every provider in use. */
  readonly key: string
  /** The local part is not ASCII: only a server that offers SMTPUTF8 (RFC 6531) takes it. */
  readonly needsSmtputf8: boolean
}

/** Lengths in bytes: RFC 5321 §4.5.3.1.1 and, for the whole, §4.5.3.1.3 less the angle brackets. */
const LOCAL_MAX = 64
const ADDRESS_MAX = 254

/** White space and the invisible characters that spreadsheets and web pages leave at the ends of a cell. */
const AROUND = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g
/** The atoms of RFC 5322 §3.2.3 and, by RFC 6531, letters, digits and marks of every script. */
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~\p{L}\p{N}\p{M}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\p{L}\p{N}\p{M}-]+)*$/u
const DOMAIN = /^[\p{L}\p{N}\p{M}\p{Join_Control}-]+(?:[.。．｡][\p{L}\p{N}\p{M}\p{Join_Control}-]+)+$/u
/** What a resolver takes (RFC 1035 §2.3.1, RFC 1123 §2.1); the last label is never all digits. */
const HOST = /^(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?=[a-z0-9-]*[a-z])(?!-)[a-z0-9-]{2,63}(?<!-)$/
const ASCII = /^[\0-\x7f]*$/

/** The address that a text writes, or a sentence on why it writes none. Quoted local parts and display names are refused. */
export function parseAddress(text: string): Address | { readonly problem: string } {
  const whole = text.length > 1000 ? text.slice(0, 1000) : text
  const trimmed = whole.replace(AROUND, '').normalize('NFC')
  const at = trimmed.lastIndexOf('@')
  if (trimmed === '') return { problem: 'It is empty.' }
  if (at < 0) return { problem: 'It has no @.' }
  const local = trimmed.slice(0, at)
  const given = trimmed.slice(at + 1)
  if (local.includes('@') || /[,;\s<>]/.test(trimmed)) return { problem: 'It is not one address alone.' }
  if (!LOCAL.test(local)) return { problem: 'The part before the @ has a character or a dot that mail does not take.' }
  const domain = DOMAIN.test(given) ? asciiOf(given) : undefined
  if (domain === undefined) return { problem: 'The part after the @ is not a domain.' }
  const written = `${local}@${domain}`
  if (bytes(local) > LOCAL_MAX) return { problem: `The part before the @ is longer than ${LOCAL_MAX} bytes.` }
  if (bytes(written) > ADDRESS_MAX) return { problem: `It is longer than ${ADDRESS_MAX} bytes.` }
  return { written, key: written.toLowerCase().normalize('NFC'), needsSmtputf8: !ASCII.test(local) }
}

/** An address with the name that mail programs show for it. */
export interface Mailbox {
  /** Unquoted; empty if there is none. */
  readonly name: string
  readonly address: Address
}

/** Reads `anna@example.com` or `"Berg, Anna" <anna@example.com>` (RFC 5322 §3.4), or says why it is not one mailbox. */
export function parseMailbox(text: string): Mailbox | { readonly problem: string } {
  const trimmed = text.trim()
  const open = trimmed.endsWith('>') ? trimmed.lastIndexOf('<') : -1
  const address = parseAddress(open < 0 ? trimmed : trimmed.slice(open + 1, -1))
  if ('problem' in address) return address
  const name = trimmed.slice(0, Math.max(0, open)).trim()
  return { name: name.replace(QUOTED, (quoted) => quoted.slice(1, -1).replace(/\\(.)/gs, '$1')), address }
}

/** Part of a display name that is in quotes: it may hold any character, quotes and backslashes escaped. */
const QUOTED = /"(?:[^"\\]|\\.)*"/gs

/** The domain of an address, in lower case. */
export function domainOf(written: string): string {
  return written.slice(written.lastIndexOf('@') + 1).toLowerCase()
}

/** URL is the one way to IDNA (UTS #46) that is neither I/O nor a package. */
function asciiOf(domain: string): string | undefined {
  const url = URL.parse(`http://${domain}/`)
  return url && url.hostname.length <= 253 && HOST.test(url.hostname) ? url.hostname : undefined
}

const encoder = new TextEncoder()

function bytes(text: string): number {
  return ASCII.test(text) ? text.length : encoder.encode(text).length
}
