// What happens if a mail is larger than a server accepts?
import { DigestError } from './problem.ts'
import type { Reply } from './transport.ts'

/** RFC 1870 §6.1 with RFC 3463 §3.4: `5.3.4` is the system's limit; `5.2.3` would be that of one mailbox. */
const TOO_LARGE = '5.3.4'
/** The wording of the same without an enhanced code; 552 alone may also mean a full mailbox. */
const TOO_LARGE_SAID =
  /\bmessage size\b|\b(?:message|mail|data) (?:is )?too (?:big|large|long)\b|\bexceeds? .{0,40}\bsize\b/i

/** Whether a refusal is about the size of the mail, so that no reader would get it. */
export function isTooLarge({ code, enhanced, text }: Reply): boolean {
  return enhanced === undefined ? code === 552 && TOO_LARGE_SAID.test(text) : enhanced === TOO_LARGE
}

/** For a server that announces its limit (RFC 1870 `SIZE`). */
export function exceeds(bytes: number, maxBytes: number, server: string): DigestError {
  const what = `The mail has ${megabytes(bytes)}, and the mail server accepts at most ${megabytes(maxBytes)}.`
  return new DigestError({ code: 'smtp-size', what, where: { file: server }, fix: LARGER })
}

/** For a server that refuses a mail for its size. */
export function refusedForSize({ text }: Reply): DigestError {
  const what = `The mail is larger than the mail server accepts: ${text}`
  return new DigestError({ code: 'smtp-size', what, fix: `${LARGER} It goes on where it stopped.` })
}

/** The same problem before the issue is on record, while it can still be made smaller. */
export function whileItCanShrink({ what, where, cause }: DigestError): DigestError {
  const fix =
    'Lower "stories.max", make the pictures smaller or link them with pictures: "link", and build the issue again; or set SMTP_URL to a server that accepts more. Nothing was sent.'
  return new DigestError({ code: 'smtp-size', what, fix, ...(where && { where }) }, { cause })
}

const LARGER = 'Raise the limit of the server, or set SMTP_URL to another one; then run this again.'

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
