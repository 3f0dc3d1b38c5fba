// How is the JSON body of a request checked?
import type { Context } from 'hono'
import type { z } from 'zod'
import { DigestError } from '../model/problem.ts'

/** The body, as its schema describes it. Throws a DigestError `bad-request`. */
export async function requestBody<Body extends z.ZodType>({ req }: Context, schema: Body): Promise<z.output<Body>> {
  const parsed = schema.safeParse(await req.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  const fix = 'Reload the page: it may belong to another version of Digestif.'
  throw new DigestError({ code: 'bad-request', what: 'The preview does not understand this request.', fix })
}
