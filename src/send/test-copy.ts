// How does somebody get a copy to look at?
import { parseAddress } from '../model/address.ts'
import { DigestError } from '../model/problem.ts'
import type { Mail, Post } from './post.ts'
import { NOBODY } from './token.ts'

/** Sends one mail, as a reader gets it but that its links are nobody's. Nothing is recorded. Returns the server's word. */
export async function sendCopy(mail: Mail, to: string, post: Post, now: Date): Promise<string> {
  const address = parseAddress(to)
  if ('problem' in address) {
    const what = `“${to.slice(0, 80)}” is no address. ${address.problem}`
    throw new DigestError({ code: 'bad-address', what, fix: 'Write it like anna@example.com.' })
  }
  const { written, needsSmtputf8 } = address
  const reader = { id: 0, subscriber: NOBODY, address: written, name: '', needsSmtputf8, attempts: 0 }
  const copies = post.copies(mail, now)
  const connection = await post.transport.connect(copies.bytes)
  try {
    const answer = await connection.offer(copies.envelope(reader))
    if (answer.is !== 'ready') throw notTaken(to, answer.is === 'lost' ? answer.why : answer.reply.text)
    const verdict = await connection.send(await copies.content(reader))
    if (verdict.is === 'lost') throw notTaken(to, verdict.why)
    if (verdict.reply.code >= 300) throw notTaken(to, verdict.reply.text)
    return verdict.reply.text
  } finally {
    connection.close()
  }
}

function notTaken(to: string, why: string): DigestError {
  const what = `The mail server did not take the copy for ${to}: ${why}`
  const fix = 'Mend what it names, then run this again.'
  return new DigestError({ code: 'copy-refused', what, fix })
}
