// What does the ledger keep of an issue, so that it can be sent whatever happens to its folder?
import { gunzipSync, gzipSync } from 'node:zlib'
import type { IssuePlan } from '../model/ledger.ts'
import { picturesOf } from '../model/message.ts'
import { DigestError } from '../model/problem.ts'
import { variantKey } from '../model/topics.ts'
import { type Saved, savedFrom } from './manifest.ts'

/** The manifest and the pictures that travel in the mail, compressed. The folder's other files only show what is sent. */
export function encodeContent(saved: Saved): Uint8Array {
  const stored: StoredContent = {
    seal: saved.manifest,
    pictures: picturesOf(saved).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
  }
  return gzipSync(JSON.stringify(stored))
}

/** What the ledger records of an issue when its send begins. */
export function planOf(saved: Saved, slot: Date | undefined): IssuePlan {
  const { issue, articles, hash, topics, bestOf } = saved
  const { id, number, window, subject } = issue
  const content = encodeContent(saved)
  const variants = (saved.variants ?? []).map((one) => variantKey(one.topics))
  return {
    id,
    number,
    ...(slot && { slot }),
    window,
    subject,
    hash,
    content,
    articles,
    ...(topics && { shares: { topics, variants } }),
    ...(bestOf && { bestOf: { shares: bestOf, variants } }),
  }
}

/** The issue as it was stored. Throws a DigestError `ledger-corrupt` if the content no longer has this hash. */
export function decodeContent(
  content: Uint8Array,
  { id, hash }: { readonly id: string; readonly hash: string },
): Saved {
  try {
    const { seal, pictures } = JSON.parse(gunzipSync(content).toString('utf8')) as StoredContent
    const saved = savedFrom(seal, new Map(pictures.map(([name, text]) => [name, Buffer.from(text, 'base64')])), id)
    if (saved.hash === hash) return saved
  } catch (cause) {
    throw damaged(id, cause)
  }
  throw damaged(id)
}

/** Ledgers hold these names: an issue begun by an earlier version must still be readable. */
interface StoredContent {
  /** The manifest. */
  readonly seal: string
  readonly pictures: readonly (readonly [name: string, base64: string])[]
}

function damaged(id: string, cause?: unknown): DigestError {
  const what = `The ledger's copy of the issue ${id} is damaged, so the remaining readers cannot get what the first ones got.`
  const fix = 'Restore a backup of the ledger made during or after this send. Nothing was sent or changed.'
  return new DigestError({ code: 'ledger-corrupt', what, fix }, { cause })
}
