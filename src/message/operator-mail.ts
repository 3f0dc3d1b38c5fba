// How is a plain mail to the operator written?
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Sender } from './sender.ts'

/** A plain mail about the newsletter, to whoever runs it. */
export interface OperatorMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The message, ready for SMTP: its lines end in CRLF, and a dot that begins one is doubled (RFC 5321 §4.5.2). */
export async function composeOperatorMail(
  { to, subject, text }: OperatorMail,
  sender: Sender,
  date: Date,
): Promise<Buffer> {
  const headers = { 'Auto-Submitted': 'auto-generated' }
  const mail = new MailComposer({ from: sender.from, to, subject, text, date, headers, newline: 'windows' })
  const message = (await mail.compile().build()).toString('latin1').replace(/^\./gm, '..')
  return Buffer.from(message.endsWith('\r\n') ? message : `${message}\r\n`, 'latin1')
}
