// What does a request ask for?
import type { Context } from 'hono'
import type { z } from 'zod'
import { DigestError } from '../model/problem.ts'

/** The body of a call, as its schema has it. Throws a DigestError `bad-request`. */
export async function asked<Schema extends z.ZodType>({ req }: Context, schema: Schema): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await req.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  const fix = 'Reload the page: it may be from another version than the program.'
  throw new DigestError({ code: 'bad-request', what: 'The preview was asked for something it does not know.', fix })
}
