// Can an issue go out at this moment, to how many, and what stands in the way?
import type { Settings } from './config/schema.ts'
import { withLedger } from './digest.ts'
import type { Approval, IssueRecord } from './model/ledger.ts'
import type { Clock, Log } from './model/ports.ts'
import { DigestError } from './model/problem.ts'
import { approvedIn } from './outbox/next.ts'
import { nobody } from './send/send.ts'

/** How things stand before the next send. */
export interface Readiness {
  /** To how many it would go, and how many are left out because their addresses are suppressed. */
  readonly recipients: number
  readonly suppressed: number
  /** An issue that is half sent: it is finished before another is begun, and the readers are those still to come. */
  readonly unfinished?: IssueRecord
  /** A person's word for the issue that was asked about. */
  readonly approval?: Approval
  /** An issue of `out` that is approved and that `send` takes before any other. */
  readonly waiting?: string
  /** What sending needs and does not have. */
  readonly obstacle?: DigestError
}

/** Asks the ledger, the settings and the environment, and no server. Changes nothing. Throws a DigestError `ledger-…`. */
export async function readinessOf(
  issue: string | undefined,
  settings: Settings,
  doors: {
    readonly clock: Clock
    readonly log: Log
    readonly environment: Readonly<Record<string, string | undefined>>
  },
): Promise<Readiness> {
  const missing = await whatIsMissing(settings, doors)
  return withLedger(settings, 'read', async (ledger) => {
    const sender = await ledger.sender()
    const elsewhere = sender && sendingElsewhere(sender.holder)
    const unfinished = await ledger.unfinished()
    if (unfinished) {
      const { pending, deferred } = await ledger.counts(unfinished.id)
      const obstacle = elsewhere ?? missing
      return {
        recipients: pending + deferred,
        suppressed: unfinished.suppressed,
        unfinished,
        ...(obstacle && { obstacle }),
      }
    }
    const { active, leftOut } = await ledger.subscribers.count()
    const approval = issue === undefined ? undefined : await ledger.approval(issue)
    const obstacle = elsewhere ?? missing ?? (active === 0 ? nobody() : undefined)
    const waiting = await approvedIn(settings.out, ledger)
    return {
      recipients: active,
      suppressed: leftOut,
      ...(approval && { approval }),
      ...(waiting !== undefined && { waiting }),
      ...(obstacle && { obstacle }),
    }
  })
}

async function whatIsMissing(
  settings: Settings,
  doors: Parameters<typeof readinessOf>[2],
): Promise<DigestError | undefined> {
  const { openMailer } = await import('./mailer.ts')
  try {
    await openMailer(settings, doors)
    return undefined
  } catch (error) {
    if (error instanceof DigestError) return error
    throw error
  }
}

function sendingElsewhere(holder: string): DigestError {
  const what = `Another process is sending${holder && `: ${holder}`}.`
  return new DigestError({ code: 'already-sending', what, fix: 'Wait until it is done, or stop it with Ctrl-C.' })
}
