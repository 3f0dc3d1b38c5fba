// How is a page that many ask for made once, and sent only to whom it is new?
import { hash } from 'node:crypto'
import type { Context } from 'hono'
import type { Clock } from '../../model/ports.ts'

/** A finished answer. */
export interface KeptPage {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

/** The answer 200 with these bytes, or this text in UTF-8. */
export function keptPage(content: string | Uint8Array, headers: Readonly<Record<string, string>>): KeptPage {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const etag = `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`
  return { bytes, etag, headers: { ...headers, etag } }
}

/** Whoever has the page already is told so, without it (RFC 9110 §13.1.2). */
export function answerWith(context: Context, { bytes, etag, headers }: KeptPage): Response {
  if (has(context.req.header('if-none-match'), etag)) {
    const { 'content-type': _, ...others } = headers
    return new Response(null, { status: 304, headers: others })
  }
  // `context.body` would take the headers apart and put them together for each reader.
  return new Response(bytes, { headers })
}

/**
 * Whether `If-None-Match` names the tag. A proxy that compresses calls a tag weak, and weak ones are the same to whoever only
 * reads (RFC 9110 §8.8.3.2).
 */
export function has(known: string | undefined, etag: string): boolean {
  return (known ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')))
}

/** Of what is asked more often, the answer of the last second is given. One that failed is asked again. */
export function onceASecond<Answer>(clock: Clock, ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: { readonly at: number; readonly answer: Promise<Answer> } | undefined
  return () => {
    const at = clock.now().getTime()
    // A clock that was set back does not prolong the second.
    if (asked && Math.abs(at - asked.at) < 1_000) return asked.answer
    const fresh = { at, answer: ask() }
    asked = fresh
    fresh.answer.catch(() => {
      if (asked === fresh) asked = undefined
    })
    return fresh.answer
  }
}
