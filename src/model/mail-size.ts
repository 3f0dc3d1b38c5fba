// What if a mail is larger than a server takes?
import { DigestError } from './problem.ts'
import type { Reply } from './transport.ts'

/** RFC 1870 §6.1 with RFC 3463 §3.4: `5.3.4` is the system's limit; `5.2.3` would be that of one mailbox. */
const TOO_LARGE = '5.3.4'
/** What servers without enhanced codes say of the same; of a full mailbox they say 552, too. */
const TOO_LARGE_SAID =
  /\bmessage size\b|\b(?:message|mail|data) (?:is )?too (?:big|large)\b|\bexceeds? .{0,40}\bsize\b/i

/** Whether a refusal is about the size of the mail: whoever the reader, it would be refused. */
export function isTooLarge({ code, enhanced, text }: Reply): boolean {
  return enhanced === undefined ? code === 552 && TOO_LARGE_SAID.test(text) : enhanced === TOO_LARGE
}

/** For a server that says before (RFC 1870 `SIZE`) how much it takes. */
export function exceeds(bytes: number, maxBytes: number, { host, port }: { host: string; port: number }): DigestError {
  const what = `The mail has ${megabytes(bytes)}, and the mail server takes no more than ${megabytes(maxBytes)}.`
  return new DigestError({ code: 'smtp-size', what, where: { file: `${host}:${port}` }, fix: LARGER })
}

/** For a server that says so of a mail that it was given. */
export function refusedForSize({ text }: Reply): DigestError {
  const what = `The mail is larger than the mail server takes: ${text}`
  return new DigestError({ code: 'smtp-size', what, fix: `${LARGER} It goes on where it stopped.` })
}

/** The same problem where the issue is not on record yet, so that it can still be made smaller. */
export function whileItCanShrink({ what, where, cause }: DigestError): DigestError {
  const fix =
    'Lower "stories.max", make the pictures smaller or link them with pictures: "link", and build the issue again; or name a server in SMTP_URL that takes more. Nothing was sent.'
  return new DigestError({ code: 'smtp-size', what, fix, ...(where && { where }) }, { cause })
}

const LARGER = 'Let the server take larger mails, or name another in SMTP_URL; then run this again.'

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
