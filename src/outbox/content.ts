// What does the ledger keep of an issue, so that it can be sent whatever becomes of its folder?
import { gunzipSync, gzipSync } from 'node:zlib'
import { DigestError } from '../model/problem.ts'
import { type Saved, unsealed } from './manifest.ts'

/** The seal and the pictures that travel in the mail, compressed; the folder's other files only show what is sent. */
export function packed({ seal, pictures }: Saved): Uint8Array {
  const parts: Packed = {
    seal,
    pictures: pictures.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
  }
  return gzipSync(JSON.stringify(parts))
}

/** The issue as it was packed. Throws a DigestError `ledger-corrupt` where it is not the one with this hash any more. */
export function unpacked(content: Uint8Array, { id, hash }: { readonly id: string; readonly hash: string }): Saved {
  try {
    const { seal, pictures } = JSON.parse(gunzipSync(content).toString('utf8')) as Packed
    const saved = unsealed(seal, new Map(pictures.map(([name, text]) => [name, Buffer.from(text, 'base64')])), id)
    if (saved.hash === hash) return saved
  } catch (cause) {
    throw damaged(id, cause)
  }
  throw damaged(id)
}

interface Packed {
  readonly seal: string
  readonly pictures: readonly (readonly [name: string, base64: string])[]
}

function damaged(id: string, cause?: unknown): DigestError {
  const what = `What the ledger keeps of the issue ${id} is damaged, so what its first readers got can't be sent to the others.`
  const fix = 'Put a backup of the ledger back that is no older than this send. Nothing was sent or changed.'
  return new DigestError({ code: 'ledger-corrupt', what, fix }, { cause })
}
