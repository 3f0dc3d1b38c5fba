// How is a message signed with DKIM (RFC 6376)?
import { hash, sign } from 'node:crypto'
import { type Header, headerOf, relaxedBody, splitMessage } from './dkim-canonical.ts'
import type { DkimKey } from './dkim-key.ts'

/**
 * The headers that a signature covers, whether or not a message has them. Each is listed once more often than it occurs
 * ("oversigned"), so that nobody can add another one later (RFC 6376 §8.15, RFC 8058 §4).
 */
const SIGNED = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'list-id',
  'list-help',
  'list-archive',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'auto-submitted',
  'precedence',
  'feedback-id',
]

/** A message preceded by a signature for each key. `at` is the time of signing, if the signature is to state one. */
export async function signMessage(message: Buffer, keys: readonly DkimKey[], at?: Date): Promise<Buffer> {
  const { headers, body } = splitMessage(message)
  const bodyHash = hash('sha256', relaxedBody(body), 'base64')
  const signatures = await signaturesOf(headers, bodyHash, keys, at)
  return Buffer.concat([Buffer.from(signatures), message])
}

/**
 * The `DKIM-Signature` headers, one for each key. The whole body is signed (no `l=`, against which RFC 8301 warns), so its
 * hash suffices. RSA signs on the threads of libuv, because it takes longer than everything else about a message.
 */
export async function signaturesOf(
  headers: readonly Header[],
  bodyHash: string,
  keys: readonly DkimKey[],
  at?: Date,
): Promise<string> {
  const { names, lines } = covered(headers)
  const signatures = keys.map(async (key) => {
    const tags = [
      `v=1; a=${key.algorithm}; c=relaxed/relaxed; d=${key.domain}; s=${key.selector};`,
      ...(at ? [` t=${Math.floor(at.getTime() / 1000)};`] : []),
      ` h=${folded(names)};`,
      ` bh=${bodyHash};`,
      ' b=',
    ].join('\r\n')
    const unsigned = headerOf(`DKIM-Signature: ${tags}`)
    const signature = await signed(`${lines}${unsigned.canonical}`, key)
    return `${unsigned.line}${signature.match(/.{1,72}/g)?.join('\r\n ')}\r\n`
  })
  return (await Promise.all(signatures)).join('')
}

/** Among headers of the same name, the last is signed first (RFC 6376 §5.4.2). */
function covered(headers: readonly Header[]): { names: string[]; lines: string } {
  const names: string[] = []
  let lines = ''
  for (const name of SIGNED) {
    for (let at = headers.length - 1; at >= 0; at--) {
      const header = headers[at]
      if (header?.name !== name) continue
      names.push(name)
      lines += `${header.canonical}\r\n`
    }
    names.push(name)
  }
  return { names, lines }
}

function folded(names: readonly string[]): string {
  let text = ''
  let width = 3
  names.forEach((name, at) => {
    const isFirst = at === 0
    if (!isFirst && width + name.length + 1 > 74) {
      text += ':\r\n '
      width = 1
    } else if (!isFirst) text += ':'
    text += name
    width += name.length + 1
  })
  return text
}

/**
 * Ed25519 signs the hash of the headers instead of the headers (RFC 8463 §3), and does so synchronously: handing it to a
 * thread would take longer. RSA takes ten times as long.
 */
function signed(text: string, { algorithm, key }: DkimKey): Promise<string> | string {
  if (algorithm === 'ed25519-sha256') {
    return sign(null, hash('sha256', text, 'buffer'), key).toString('base64')
  }
  return new Promise((resolve, reject) => {
    sign('sha256', Buffer.from(text), key, (error, signature) =>
      error ? reject(error) : resolve(signature.toString('base64')),
    )
  })
}
