// How is an issue sent from the preview, and how far is it?
import type { Progress } from '../model/ports.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import type { Finished } from '../model/steps.ts'
import type { Next as Going, Newsletter } from '../newsletter.ts'
import { nextOf } from './mail-routes.ts'
import type { Desk } from './preview-state.ts'
import { NOTHING_YET, outlookOf } from './send-readiness.ts'
import { type Ending, endedState } from './send-result.ts'
import type { Outlook, SendingState, SendingView } from './view.ts'

/** Sending from one preview. All that is told of it stands in the view, so every page of it sees the same. */
export interface Sending {
  /** Looks again how things stand. */
  look(): Promise<SendingView>
  /**
   * The next issue, if it is the one that was seen: what is approved or sent is what a person looked at.
   * Throws a DigestError `mail-changed` where it is another by now.
   */
  seen(hash: string): Promise<Seen>
  /**
   * Begins to send what was seen to as many as were named, and returns; the rest is told by the view.
   * Throws a DigestError where it must not be sent: nothing was.
   */
  begin(seen: { readonly hash: string; readonly readers: number }): Promise<void>
  /** What is in hand is finished, nobody new is begun with. */
  stop(): void
  /** Stops, and waits until that is done. */
  close(): Promise<void>
}

/** The mail that a person saw, and the newsletter with the settings that it was made with. */
interface Seen {
  readonly finished: Finished
  readonly newsletter: Newsletter
}

export function openSending(desk: Desk): Sending {
  let outlook: Outlook = NOTHING_YET
  let state: SendingState = { state: 'idle' }
  let running: Promise<void> | undefined
  let interrupt: AbortController | undefined

  const become = (next: SendingState): void => {
    state = next
    desk.tell({ sending: { ...outlook, ...state } })
  }

  async function look(): Promise<SendingView> {
    // While we send, the ledger says that somebody does.
    if (!interrupt) outlook = await outlookOf(desk)
    return { ...outlook, ...state }
  }

  async function seen(hash: string): Promise<Seen> {
    const { finished, hash: now } = nextOf(desk)
    const { newsletter } = desk.made ?? desk
    if (desk.view.problem) throw new DigestError(desk.view.problem)
    if (now !== hash) throw changedSince()
    await newsletter.records.assertUnsent(finished.issue.id)
    return { finished, newsletter }
  }

  async function going(hash: string, readers: number): Promise<Going> {
    const { obstacle, unfinished, recipients, needsApproval } = outlook
    if (obstacle) throw new DigestError(obstacle)
    if (recipients !== readers) throw otherCount(recipients, readers)
    if (!unfinished) {
      const { finished } = await seen(hash)
      if (needsApproval) throw notApproved(finished.issue.id)
      return { finished, because: 'new' }
    }
    const next = await desk.newsletter.next()
    if (!('saved' in next) || next.because !== 'unfinished' || next.saved.hash !== hash) throw changedSince()
    return next
  }

  async function run(next: Going, signal: AbortSignal): Promise<void> {
    const { id: issue, subject } = 'finished' in next ? next.finished.issue : next.saved.issue
    const log = {
      notice: (notice: Notice) => desk.newsletter.log.notice(notice),
      progress(progress: Progress) {
        desk.newsletter.log.progress(progress)
        const { done, total = done, note = '' } = progress
        become({ state: 'sending', issue, subject, done, total, note, isStopping: signal.aborted })
      },
    }
    let ending: Ending
    try {
      ending = await (desk.made ?? desk).newsletter.with({ log }).send(next, { signal })
    } catch (error) {
      ending = { error }
    }
    interrupt = undefined
    become(await endedState({ issue, subject }, ending, desk))
    // The next issue is another now.
    await desk.remake()
    desk.tell({ sending: await look() })
  }

  return {
    look,
    seen(hash) {
      if (interrupt) throw alreadySending()
      return seen(hash)
    },
    async begin({ hash, readers }) {
      if (interrupt) throw alreadySending()
      interrupt = new AbortController()
      const { signal } = interrupt
      try {
        outlook = await outlookOf(desk)
        const next = await going(hash, readers)
        const { id: issue, subject } = 'finished' in next ? next.finished.issue : next.saved.issue
        become({ state: 'sending', issue, subject, done: 0, total: readers, note: '', isStopping: false })
        running = run(next, signal)
      } catch (error) {
        interrupt = undefined
        become(state)
        throw error
      }
    },
    stop() {
      interrupt?.abort()
      if (state.state === 'sending') become({ ...state, isStopping: true })
    },
    async close() {
      interrupt?.abort()
      await running
    },
  }
}

function changedSince(): DigestError {
  const what = 'The mail is not the one that was seen: something was changed meanwhile. Nothing was sent.'
  return new DigestError({ code: 'mail-changed', what, fix: 'Look at it as it is now, then do it again.' })
}

function otherCount(recipients: number, named: number): DigestError {
  const what = `It would go to ${recipients} ${recipients === 1 ? 'reader' : 'readers'}, not to ${named}. Nothing was sent.`
  return new DigestError({ code: 'other-count', what, fix: 'If that is right, type that number.' })
}

function notApproved(issue: string): DigestError {
  const what = `The issue ${issue} is not approved as it is. Nothing was sent.`
  return new DigestError({ code: 'not-approved', what, fix: 'Look at it, then approve it.' })
}

function alreadySending(): DigestError {
  const what = 'An issue is being sent from this preview already.'
  return new DigestError({ code: 'already-sending', what, fix: 'Wait until it is done, or stop it.' })
}
