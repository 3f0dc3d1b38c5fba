// How is the operator told?
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseAddress } from '../model/address.ts'
import { DigestError } from '../model/problem.ts'
import type { Post } from './post.ts'

/** A plain mail about the newsletter, for whoever runs it. */
export interface Note {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends a note by the way that issues go. Throws a DigestError where it isn't taken. */
export async function sendNote({ to, subject, text }: Note, { sender, transport }: Post, date: Date): Promise<void> {
  const address = parseAddress(to)
  if ('problem' in address) throw notTold(to, address.problem)
  const headers = { 'Auto-Submitted': 'auto-generated' }
  const mail = new MailComposer({
    from: sender.from,
    to: address.written,
    subject,
    text,
    date,
    headers,
    newline: 'windows',
  })
  const message = await mail.compile().build()
  const bytes = message.length + 100
  const connection = await transport.connect(bytes)
  try {
    const envelope = { from: sender.address, to: address.written, bytes }
    const answer = await connection.offer(envelope)
    if (answer.is !== 'ready') throw notTold(to, answer.is === 'lost' ? answer.why : answer.reply.text)
    const verdict = await connection.send([stuffed(message)])
    if (verdict.is === 'lost' || verdict.reply.code >= 300)
      throw notTold(to, verdict.is === 'lost' ? verdict.why : verdict.reply.text)
  } finally {
    connection.close()
  }
}

/** RFC 5321 §4.5.2: a dot that begins a line is doubled. */
function stuffed(message: Buffer): Buffer {
  const text = message.toString('latin1').replace(/^\./gm, '..')
  return Buffer.from(text.endsWith('\r\n') ? text : `${text}\r\n`, 'latin1')
}

function notTold(to: string, why: string): DigestError {
  const what = `The note to ${to} could not be sent: ${why}`
  return new DigestError({ code: 'notify', what, fix: 'Correct "schedule.notify", or mend what the server names.' })
}
