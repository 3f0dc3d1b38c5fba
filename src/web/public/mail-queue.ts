// How do confirmation mails go out without making anybody wait for them?

/** Mails on their way; a page answers at once, so that how long it takes says nothing about an address. */
export interface MailQueue {
  /** Returns false where too many are waiting. */
  add(mail: () => Promise<void>): boolean
  /** Fulfilled when all are sent or have failed. */
  drained(): Promise<void>
}

const WAITING_MAX = 1_000

/** One after the other. `onFailed` hears of each that failed. */
export function openMailQueue(onFailed: () => void): MailQueue {
  let waiting = 0
  let last = Promise.resolve()
  return {
    add(mail) {
      if (waiting >= WAITING_MAX) return false
      waiting++
      last = last
        .then(mail)
        .catch(onFailed)
        .finally(() => waiting--)
      return true
    },
    drained: () => last,
  }
}
