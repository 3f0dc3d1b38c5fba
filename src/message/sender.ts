// Who sends, and where do answers, bounces and goodbyes go?
import { domainOf, parseMailbox } from '../model/address.ts'
import { DigestError } from '../model/problem.ts'

/** The newsletter's side of every mail. Mailboxes may carry a name: `The Weekly <weekly@example.com>`. */
export interface Sender {
  readonly from: string
  readonly replyTo?: string
  /** The address alone, of `from` and of where answers go. */
  readonly address: string
  readonly answers: string
  /** Names the newsletter for ever, in headers and in the signatures of links: the domain of `from`. */
  readonly newsletter: string
  readonly title: string
  /** Where the public pages are reached. */
  readonly url?: string
  /** Where servers report what they couldn't deliver. */
  readonly bounces: string
  /** Signs links; there is none where nothing needs it. */
  readonly secret?: string
}

/** The settings that tell of it. */
export interface SenderSettings {
  readonly title: string
  readonly from?: string | undefined
  readonly replyTo?: string | undefined
  readonly url?: string | undefined
  readonly bounces?: string | undefined
}

/** Throws a DigestError `no-from` or `no-secret` where something is missing without which no mail should go out. */
export function senderOf({ title, from, replyTo, url, bounces }: SenderSettings, secret = ''): Sender {
  if (from === undefined) {
    const fix = 'Set it in the configuration: from: "The Weekly <weekly@example.com>".'
    throw new DigestError({ code: 'no-from', what: 'It is not said who sends: the setting "from" is missing.', fix })
  }
  if (secret === '' && (url !== undefined || bounces !== undefined)) {
    const what = 'There is no secret to sign the links with by which readers unsubscribe.'
    const fix =
      'Put DIGESTIF_SECRET into the environment or into .env; "openssl rand -hex 32" makes one. Keep it: links in mails that are out depend on it.'
    throw new DigestError({ code: 'no-secret', what, where: { file: 'DIGESTIF_SECRET' }, fix })
  }
  const address = addressIn(from, 'from')
  return {
    from,
    ...(replyTo !== undefined && { replyTo }),
    address,
    answers: replyTo === undefined ? address : addressIn(replyTo, 'replyTo'),
    newsletter: domainOf(address),
    title,
    ...(url !== undefined && { url: url.replace(/\/+$/, '') }),
    bounces: bounces === undefined ? address : addressIn(bounces, 'bounces'),
    ...(secret !== '' && { secret }),
  }
}

function addressIn(mailbox: string, setting: string): string {
  const parsed = parseMailbox(mailbox)
  if (!('problem' in parsed)) return parsed.address.written
  const what = `The setting "${setting}" has no valid address: ${parsed.problem}`
  throw new DigestError({ code: 'no-from', what, fix: 'Write it as "The Weekly <weekly@example.com>".' })
}
