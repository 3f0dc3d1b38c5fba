// How is a plain mail to one person written, signed as issues are?
import MailComposer from 'nodemailer/lib/mail-composer'
import { signMessage } from './dkim.ts'
import type { DkimKey } from './dkim-key.ts'
import type { Sender } from './sender.ts'

/** A plain mail to somebody who asked for something on the public pages. */
export interface ReaderMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The message, ready for SMTP: its lines end in CRLF, and a dot that begins one is doubled (RFC 5321 §4.5.2). */
export async function composeReaderMail(
  { to, subject, text }: ReaderMail,
  sender: Sender,
  { date, keys }: { readonly date: Date; readonly keys: readonly DkimKey[] },
): Promise<Buffer> {
  // RFC 3834: keeps vacation replies away.
  const headers = { 'Auto-Submitted': 'auto-generated', ...sender.headers }
  const { from, replyTo } = sender
  const mail = new MailComposer({
    from,
    ...(replyTo !== undefined && { replyTo }),
    to: { name: '', address: to },
    subject,
    text,
    date,
    headers,
    newline: 'windows',
  })
  const built = await mail.compile().build()
  const message = built.toString('latin1').endsWith('\r\n') ? built : Buffer.concat([built, Buffer.from('\r\n')])
  const signed = keys.length > 0 ? await signMessage(message, keys) : message
  return Buffer.from(signed.toString('latin1').replace(/^\./gm, '..'), 'latin1')
}
