// Who sends, and where do replies, bounces and unsubscribe requests go?
import { hash } from 'node:crypto'
import { domainOf, parseMailbox } from '../model/address.ts'
import { DigestError } from '../model/problem.ts'

/** The newsletter's side of every mail. Mailboxes may carry a name: `The Weekly <weekly@example.com>`. */
export interface Sender {
  readonly from: string
  readonly replyTo?: string
  /** The address in `from`. */
  readonly address: string
  /** The address that replies go to. */
  readonly replies: string
  /** Identifies the newsletter for ever, in headers and in the signatures of links: `weekly.example.com`. */
  readonly newsletter: string
  readonly title: string
  /** The address of the public pages. */
  readonly url?: string
  /** More headers for each mail, by name. */
  readonly headers: Readonly<Record<string, string>>
  /** Where bounces go. */
  readonly bounces: string
  /** Signs links; absent if nothing needs it. */
  readonly secret?: string
}

/** The settings that a sender is made of. */
export interface SenderSettings {
  readonly title: string
  readonly id?: string | undefined
  readonly from?: string | undefined
  readonly replyTo?: string | undefined
  readonly url?: string | undefined
  readonly bounces?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Whoever guesses the secret can unsubscribe anybody. */
const SECRET_CHARS_MIN = 16

/** The sender of these settings. Throws a DigestError `no-from` or `no-secret` if one is missing. */
export function senderOf(
  { title, id, from, replyTo, url, bounces, headers = {} }: SenderSettings,
  secret = '',
): Sender {
  if (from === undefined) {
    const fix = 'Set it in the configuration: from: "The Weekly <weekly@example.com>".'
    throw new DigestError({ code: 'no-from', what: 'The sender is missing: "from" is not set.', fix })
  }
  if (secret === '' && (url !== undefined || bounces !== undefined)) {
    const what = 'The secret that signs unsubscribe links is not set.'
    const fix =
      'Put DIGESTIF_SECRET into the environment or into .env; "openssl rand -hex 32" makes one. Keep it: the links in mails already sent depend on it.'
    throw new DigestError({ code: 'no-secret', what, where: { file: 'DIGESTIF_SECRET' }, fix })
  }
  if (secret !== '' && secret.length < SECRET_CHARS_MIN) {
    const what = `DIGESTIF_SECRET has ${secret.length} characters; it must have at least ${SECRET_CHARS_MIN}.`
    const fix = 'Make one that nobody can guess: openssl rand -hex 32.'
    throw new DigestError({ code: 'no-secret', what, where: { file: 'DIGESTIF_SECRET' }, fix })
  }
  const address = addressIn(from, 'from')
  return {
    from,
    ...(replyTo !== undefined && { replyTo }),
    address,
    replies: replyTo === undefined ? address : addressIn(replyTo, 'replyTo'),
    newsletter: (id ?? identityOf(address)).toLowerCase(),
    title,
    headers,
    ...(url !== undefined && { url: url.replace(/\/+$/, '') }),
    bounces: bounces === undefined ? address : addressIn(bounces, 'bounces'),
    ...(secret !== '' && { secret }),
  }
}

/** The address in `from`; undefined where there is none, which `senderOf` reports. */
export function fromAddress(from = ''): string | undefined {
  const parsed = parseMailbox(from)
  return 'problem' in parsed ? undefined : parsed.address.written
}

/** Where the public pages are. Throws a DigestError `no-url` where the setting is missing. */
export function urlOf({ url }: Sender): string {
  if (url !== undefined) return url
  const what = 'The address of the public pages is missing: "url" is not set.'
  const fix = 'Set it in the configuration: url: "https://example.com/weekly".'
  throw new DigestError({ code: 'no-url', what, fix })
}

/**
 * A domain for the address (RFC 2919 §3), another one for each: `weekly@example.com` is `weekly.example.com`. A hash
 * makes up for characters that a domain does not have, and for dots, which would make `a.b@c.d` and `a@b.c.d` one.
 */
function identityOf(address: string): string {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  const isPlain = /^[a-z\d]+(?:-[a-z\d]+)*$/.test(local) && !/-[\da-f]{8}$/.test(local)
  const plain = local.replaceAll(/[^a-z\d]+/g, '-').replaceAll(/^-|-$/g, '') || 'newsletter'
  return `${isPlain ? local : `${plain}-${hash('sha256', local, 'hex').slice(0, 8)}`}.${domainOf(address)}`
}

function addressIn(mailbox: string, setting: string): string {
  const parsed = parseMailbox(mailbox)
  if (!('problem' in parsed)) return parsed.address.written
  const why = parsed.problem.charAt(0).toLowerCase() + parsed.problem.slice(1)
  const what = `The setting "${setting}" is “${mailbox.slice(0, 80)}”, which is not an address: ${why}`
  throw new DigestError({ code: 'no-from', what, fix: 'Write it as "The Weekly <weekly@example.com>".' })
}
