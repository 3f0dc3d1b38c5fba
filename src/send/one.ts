// How is a single message sent that is not one of an issue's deliveries?
import type { Envelope, Transport } from '../model/transport.ts'

/** The server's reply, or why it did not accept the message. */
export type SentOne = { readonly is: 'sent'; readonly reply: string } | { readonly is: 'refused'; readonly why: string }

/**
 * Sends one message over its own connection and records nothing. The content is made once the server is ready for it.
 * Throws a DigestError `smtp-…` if no server can be reached.
 */
export async function sendOne(
  transport: Transport,
  envelope: Envelope,
  content: () => Promise<readonly Uint8Array[]> | readonly Uint8Array[],
): Promise<SentOne> {
  const connection = await transport.connect(envelope.bytes)
  try {
    const answer = await connection.offer(envelope)
    if (answer.is !== 'ready') return { is: 'refused', why: answer.is === 'lost' ? answer.why : answer.reply.text }
    const verdict = await connection.send(await content())
    if (verdict.is === 'lost') return { is: 'refused', why: verdict.why }
    return verdict.reply.code < 300
      ? { is: 'sent', reply: verdict.reply.text }
      : { is: 'refused', why: verdict.reply.text }
  } finally {
    connection.close()
  }
}
