// How is an issue sent from the preview, and how does the page follow the send?
import type { Progress } from '../model/ports.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import type { Finished } from '../model/steps.ts'
import type { Newsletter, Next } from '../newsletter.ts'
import { nextIssue, type PreviewState } from './preview-state.ts'
import { NOT_LOADED, readinessView } from './send-readiness.ts'
import { endedState, type SendResult } from './send-result.ts'
import type { ReadinessView, SendingState, SendingView } from './view.ts'

/** Sending from one preview. Its state is part of the view, so every open page shows the same. */
export interface Sending {
  /** Reads again what can be sent and to how many. */
  refresh(): Promise<SendingView>
  /**
   * The next issue, provided that it is the one that the person saw.
   * Throws a DigestError `mail-changed` where it has changed since.
   */
  unchangedIssue(hash: string): Promise<UnchangedIssue>
  /**
   * Starts sending the mail that the person saw to the number of readers that they confirmed, and returns; the view
   * reports the rest. Throws a DigestError where it must not be sent; then nothing has been sent.
   */
  start(confirmed: { readonly hash: string; readonly readers: number }): Promise<void>
  /**
   * Starts sending an issue once more, to one address or to all that are `uncertain`, and to those who still wait for it.
   * Throws a DigestError where it must not be sent.
   */
  startAgain(wanted: { readonly issue: string; readonly whom: string; readonly readers: number }): Promise<void>
  /** Finishes the mails that are being delivered and starts no others. */
  stop(): void
  /** Stops, and waits until the send has ended. */
  close(): Promise<void>
}

/** The mail that the person saw, and the newsletter with the settings that it was made with. */
interface UnchangedIssue {
  readonly finished: Finished
  readonly newsletter: Newsletter
}

/** Nothing is sent before `start`. */
export function openSending(preview: PreviewState): Sending {
  let readiness: ReadinessView = NOT_LOADED
  let state: SendingState = { state: 'idle' }
  let running: Promise<void> | undefined
  let interrupt: AbortController | undefined
  let asked = 0
  let answered = 0

  const setState = (next: SendingState): void => {
    state = next
    preview.update({ sending: { ...readiness, ...state } })
  }

  /** Answers overtake each other: an older one never replaces a newer. */
  async function askLedger(): Promise<void> {
    const question = ++asked
    const answer = await readinessView(preview)
    if (question < answered) return
    answered = question
    readiness = answer
  }

  async function refresh(): Promise<SendingView> {
    // During our own send the ledger would report that somebody is sending.
    if (!interrupt) await askLedger()
    return { ...readiness, ...state }
  }

  async function unchangedIssue(hash: string): Promise<UnchangedIssue> {
    const { finished, hash: current } = nextIssue(preview)
    const { newsletter } = preview.result ?? preview
    if (preview.view.problem) throw new DigestError(preview.view.problem)
    if (current !== hash) throw mailChanged()
    await newsletter.records.assertUnsent(finished.issue.id)
    return { finished, newsletter }
  }

  async function whatToSend(hash: string, readers: number): Promise<Next> {
    const { obstacle, unfinished, recipients, needsApproval } = readiness
    if (obstacle) throw new DigestError(obstacle)
    if (recipients !== readers) throw otherCount(recipients, readers)
    if (!unfinished) {
      const { finished } = await unchangedIssue(hash)
      if (needsApproval) throw notApproved(finished.issue.id)
      return { finished, because: 'new' }
    }
    const next = await preview.newsletter.next()
    if (!('saved' in next) || next.because !== 'unfinished' || next.saved.hash !== hash) throw mailChanged()
    return next
  }

  async function whatToSendAgain(issue: string, whom: string, readers: number): Promise<Next> {
    const { newsletter } = preview
    const { obstacle } = await newsletter.readiness()
    if (obstacle) throw obstacle
    const next = await newsletter.next(issue, whom)
    if (!('saved' in next)) throw mailChanged()
    const { recipients } = await newsletter.readersOf(next)
    if (recipients !== readers) throw otherCount(recipients, readers)
    return next
  }

  async function run(next: Next, signal: AbortSignal): Promise<void> {
    const which = nameOf(next)
    const log = {
      notice: (notice: Notice) => preview.newsletter.log.notice(notice),
      progress(progress: Progress) {
        preview.newsletter.log.progress(progress)
        const { done, total = done, note = '' } = progress
        setState({ state: 'sending', ...which, done, total, note, isStopping: signal.aborted })
      },
    }
    let result: SendResult
    try {
      result = await (preview.result ?? preview).newsletter.with({ log }).send(next, { signal })
    } catch (error) {
      result = { error }
    }
    const ended = await endedState(which, result, preview)
    interrupt = undefined
    // With the outcome comes what is left to send. A ledger that can't be read is the outcome's own problem.
    await refresh().catch(() => {})
    setState(ended)
    // What was sent is not in the next issue.
    await preview.remake()
    preview.update({ sending: await refresh() })
  }

  async function begin(readers: number, plan: () => Promise<Next>): Promise<void> {
    if (interrupt) throw alreadySending()
    interrupt = new AbortController()
    const { signal } = interrupt
    try {
      const next = await plan()
      setState({ state: 'sending', ...nameOf(next), done: 0, total: readers, note: '', isStopping: false })
      running = run(next, signal)
    } catch (error) {
      interrupt = undefined
      setState(state)
      throw error
    }
  }

  return {
    refresh,
    unchangedIssue(hash) {
      if (interrupt) throw alreadySending()
      return unchangedIssue(hash)
    },
    start: ({ hash, readers }) =>
      begin(readers, async () => {
        await askLedger()
        return whatToSend(hash, readers)
      }),
    startAgain: ({ issue, whom, readers }) => begin(readers, () => whatToSendAgain(issue, whom, readers)),
    stop() {
      interrupt?.abort()
      if (state.state === 'sending') setState({ ...state, isStopping: true })
    },
    async close() {
      interrupt?.abort()
      await running
    },
  }
}

function nameOf(next: Next): { readonly issue: string; readonly subject: string } {
  const { id: issue, subject } = 'finished' in next ? next.finished.issue : next.saved.issue
  return { issue, subject }
}

function mailChanged(): DigestError {
  const what = 'The mail has changed since you saw it. Nothing was sent.'
  return new DigestError({ code: 'mail-changed', what, fix: 'Look at it as it is now, then try again.' })
}

function otherCount(recipients: number, confirmed: number): DigestError {
  const what = `The issue would go to ${recipients} ${recipients === 1 ? 'reader' : 'readers'}, not to ${confirmed}. Nothing was sent.`
  return new DigestError({ code: 'other-count', what, fix: 'If that is right, type that number.' })
}

function notApproved(issue: string): DigestError {
  const what = `Issue ${issue} has not been approved as it is. Nothing was sent.`
  return new DigestError({ code: 'not-approved', what, fix: 'Look at it, then approve it.' })
}

function alreadySending(): DigestError {
  const what = 'This preview is already sending an issue.'
  return new DigestError({ code: 'already-sending', what, fix: 'Wait until it is done, or stop it.' })
}
