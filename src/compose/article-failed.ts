// What does it cost that a step fails on one article?
import type { Log } from '../model/ports.ts'
import { isDigestError, type Notice } from '../model/problem.ts'

/** A step failed on one article, which must not cost the issue; `lost` says what it cost. */
export function articleFailed(file: string, lost: string, cause: unknown): Notice {
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '')
  const what = `${lost}: ${reason === '' ? 'its contents are beyond the program' : reason}.`
  return {
    code: 'article-failed',
    what,
    where: { file },
    fix: 'Simplify the article, and report the error: it is a bug in Digestif.',
  }
}

/** Tries something for one article that the issue can do without: where it fails, a notice says what was `lost`. */
export function onlyFor(
  path: string,
  log: Pick<Log, 'notice'>,
): <Value>(lost: string, make: () => Value | Promise<Value>, without: Value) => Promise<Value> {
  return async (lost, make, without) => {
    try {
      return await make()
    } catch (cause) {
      if (isDigestError(cause)) throw cause
      log.notice(articleFailed(path, lost, cause))
      return without
    }
  }
}
