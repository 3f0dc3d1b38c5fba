// How is the mailbox of bounces read again and again while the pages are served?
import { DigestError } from '../../model/problem.ts'
import type { Newsletter } from '../../newsletter.ts'

/** Reads it at once and then every so often, one round at a time; trouble is a notice, and the next round tries again. */
export function openInboxRounds(
  { list, log }: Pick<Newsletter, 'list' | 'log'>,
  everyMs: number,
): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  const round = async (): Promise<void> => {
    try {
      await list.bounces('inbox')
    } catch (error) {
      const { code, what, fix } = error instanceof DigestError ? error : UNKNOWN
      log.notice({ code, what, where: { file: 'IMAP_URL' }, fix })
    }
    if (!isClosed) timer = setTimeout(() => (current = round()), everyMs)
  }
  let current = round()
  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await current
    },
  }
}

const UNKNOWN = {
  code: 'inbox',
  what: 'The mailbox of bounces cannot be read.',
  fix: 'Run "digestif bounces --inbox" to see why.',
} as const
