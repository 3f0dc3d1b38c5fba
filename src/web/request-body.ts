// How is the JSON body of a request checked?
import type { Context } from 'hono'
import type { z } from 'zod'
import { DigestError } from '../model/problem.ts'

/** The body, as its schema describes it. Throws a DigestError `bad-request`. */
export async function requestBody<Body extends z.ZodType>({ req }: Context, schema: Body): Promise<z.output<Body>> {
  const parsed = schema.safeParse(await req.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  const long = longest(parsed.error.issues)
  if (long !== undefined) {
    const what = `What you typed is longer than ${long.toLocaleString('en')} characters, so it was not saved.`
    throw new DigestError({ code: 'bad-request', what, fix: 'Shorten it; it is still where you typed it.' })
  }
  const fix = 'Reload the page: it may belong to another version of Digestif.'
  throw new DigestError({ code: 'bad-request', what: 'The preview does not understand this request.', fix })
}

/** How long a text may be that is longer; undefined where none is. */
function longest(issues: readonly z.core.$ZodIssue[]): number | undefined {
  const [long] = issues.filter((issue) => issue.code === 'too_big' && issue.origin === 'string')
  return long && 'maximum' in long ? Number(long.maximum) : undefined
}
