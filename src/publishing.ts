// What may readers do by themselves: subscribe, confirm, leave, change what we know of them, read past issues?
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openArchive } from './archive.ts'
import { applyBounces, type Bounced } from './bounces/apply.ts'
import { inboxMails } from './bounces/inbox.ts'
import { mailsIn } from './bounces/mails.ts'
import { openWebhooks } from './bounces/webhooks/webhooks.ts'
import type { Context } from './config/context.ts'
import { messageIdOf } from './message/copies.ts'
import { loadDkimKeys } from './message/dkim-key.ts'
import { composeReaderMail } from './message/reader-mail.ts'
import { senderOf, urlOf } from './message/sender.ts'
import { NOBODY, readerOf, readerOfReturnPath, seal, unseal } from './message/token.ts'
import { parseAddress } from './model/address.ts'
import type { Ask, Outcome, PublicSide } from './model/public-side.ts'
import { addressOf, type Subscriber, type SubscriberId } from './model/subscriber.ts'
import { together } from './model/together.ts'
import { topicsOf } from './model/topics.ts'
import { coloursOf } from './render/colours.ts'
import { sendOne } from './send/one.ts'
import type { OpenMailer } from './sending.ts'

export type { Ask, Bounced, Outcome, PublicSide }

const CONFIRM_MS = 3 * 24 * 3_600_000
const LEAVING_MAX = 200
/** A transaction for so many costs each of them a quarter of what one for eight does. */
const LEAVING_ENOUGH = 64
const REST_MS = 50
/** When nobody has come for so long, all who are there have asked. */
const GAP_MS = 4
/** The ledger is left to whoever sends for most of the time, but nobody waits longer than one notices. */
const IDLE = 3
const IDLE_MAX_MS = 50

/** Throws a DigestError `no-url`, `no-from` or `no-secret`. */
export function openPublicSide(context: Context, openMailer: () => Promise<OpenMailer>): PublicSide {
  const { settings, ledger, clock, environment } = context
  const sender = senderOf(settings, environment.DIGESTIF_SECRET)
  const { newsletter, secret = '' } = sender
  const url = urlOf(sender)
  const people = ledger.subscribers
  const idOf = (token: string) => readerOf(token, newsletter, 'unsubscribe', secret)
  const opened = (token: string, purpose: 'confirm' | 'change' | 'ask') =>
    unseal(token, { newsletter, purpose, secret, at: clock.now() })
  const sealed = (text: string, purpose: 'confirm' | 'change' | 'ask') =>
    seal(text, { newsletter, purpose, secret, until: new Date(clock.now().getTime() + CONFIRM_MS) })
  const find = async (token: string): Promise<Subscriber | undefined> => {
    const id = idOf(token)
    const found = id === undefined || id === NOBODY ? undefined : await people.byId(id)
    return found?.address ? found : undefined
  }
  /** Mail programs ask for many at once when an issue has come. */
  const leave = together<SubscriberId>(
    (ids) => people.leave(ids, { reason: 'Unsubscribed by the link in a mail.', at: clock.now() }),
    {
      max: LEAVING_MAX,
      enough: LEAVING_ENOUGH,
      async rest(lastMs, areEnough, waiting) {
        await setTimeout(Math.min(lastMs * IDLE, IDLE_MAX_MS))
        let before = -1
        for (let ms = 0; ms < REST_MS && waiting() > before; ms += GAP_MS) {
          before = waiting()
          await Promise.race([areEnough, setTimeout(GAP_MS)])
        }
      },
    },
  )
  return {
    url,
    topics: topicsOf(settings.sections),
    offersBestOf: (settings.schedule?.bestOf ?? false) !== false,
    accent: coloursOf(settings.look).accent,
    knows: (token) => idOf(token) !== undefined,
    async unsubscribe(token) {
      const id = idOf(token)
      if (id === undefined) return 'invalid'
      // Whoever is not on the list any more, and the reader of test copies, get nothing either.
      if (id !== NOBODY) await leave(id)
      return 'done'
    },
    confirmable(token) {
      const found = opened(token, 'confirm') ?? opened(token, 'change')
      return found === undefined ? 'invalid' : found === 'expired' ? 'expired' : 'done'
    },
    async confirm(token) {
      const change = opened(token, 'change')
      if (change === 'expired') return 'expired'
      if (change) return applyChange(change.text)
      const found = opened(token, 'confirm')
      if (found === undefined || found === 'expired') return found ?? 'invalid'
      const [written = '', name = ''] = JSON.parse(found.text)
      const address = parseAddress(written)
      if ('problem' in address) return 'invalid'
      const { suppression } = await people.find(address)
      const asked = found.until.getTime() - CONFIRM_MS
      if (suppression?.kind === 'manual') return 'done'
      // Somebody who left after they asked has changed their mind: an old link must not bring them back.
      if (suppression && suppression.at.getTime() >= asked) return 'expired'
      if (suppression) await people.unsuppress(address)
      await people.admit([{ address, name }], { source: 'web', at: clock.now() })
      return 'done'
    },
    confirmLink: ({ address, name }) => `${url}/confirm/${sealed(JSON.stringify([address.written, name]), 'confirm')}`,
    mayAsk: async (address) => (await people.find(address)).suppression?.kind !== 'manual',
    async sendMail(mail) {
      const { transport } = await openMailer()
      const keys = await loadDkimKeys(settings.dkim, environment)
      const message = await composeReaderMail(mail, sender, { date: clock.now(), keys })
      const envelope = { from: sender.address, to: mail.to, bytes: message.length + 100 }
      const sent = await sendOne(transport, envelope, () => [message])
      if (sent.is === 'refused') throw new Error('The mail server refused a confirmation mail.')
    },
    async reader(token) {
      const reader = await find(token)
      return reader && { reader, received: await people.history(reader.id) }
    },
    async rename(token, name) {
      const reader = await find(token)
      const address = addressOf(reader)
      if (!reader || !address || reader.suppression) return false
      const { language } = reader
      const entry = { address, name, ...(language !== undefined && { language }) }
      await people.admit([entry], { source: 'web', at: clock.now() })
      return true
    },
    async pause(token, until) {
      const reader = await find(token)
      if (reader) await people.pause(reader.id, until)
    },
    async choose(token, topics) {
      const reader = await find(token)
      if (reader) await people.choose(reader.id, topics)
    },
    async monthly(token, isWanted) {
      const reader = await find(token)
      if (reader) await people.monthly(reader.id, isWanted ? clock.now() : undefined)
    },
    async askLink(token, ask) {
      const reader = await find(token)
      const text = JSON.stringify([reader?.id, reader?.address, ask])
      return reader && { to: reader.address, link: `${url}/preferences/asked/${sealed(text, 'ask')}` }
    },
    async asked(token) {
      const found = opened(token, 'ask')
      if (found === undefined || found === 'expired') return found ?? 'invalid'
      const [id, address, ask] = JSON.parse(found.text)
      const reader = await people.byId(id)
      return reader && reader.address === address ? { reader, received: await people.history(id), ask } : 'expired'
    },
    async erase(reader) {
      const address = addressOf(reader)
      if (address) await people.erase(address, clock.now())
    },
    changeLink: ({ id }, to) => `${url}/confirm/${sealed(JSON.stringify([id, to.written]), 'change')}`,
    ...openArchive(context),
    webhook: openWebhooks({
      subscribers: people,
      limit: settings.softBounces,
      environment,
      now: () => clock.now(),
      fetchText,
    }),
    counts: () => people.count(),
  }

  async function applyChange(text: string): Promise<Outcome> {
    const [id, written = ''] = JSON.parse(text)
    const to = parseAddress(written)
    const reader = await people.byId(id)
    const from = addressOf(reader)
    if ('problem' in to || !from) return 'invalid'
    if (from.key === to.key) return 'done'
    // A reader who left has no address to change, and one that must not be mailed is not taken.
    if (reader?.suppression || (await people.find(to)).suppression) return 'expired'
    return (await people.change(from, to)) ? 'done' : 'expired'
  }
}

/** A page of a provider's own, such as its certificate. */
async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) })
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
  return (await answer.text()).slice(0, 100_000)
}

/** Reads bounces, complaints and unsubscribe mails from files or the mailbox of the settings, and suppresses whom they report. */
export function readBounces(
  { settings, ledger, clock, environment }: Context,
  from: readonly string[] | 'inbox',
): Promise<Bounced> {
  const { DIGESTIF_SECRET: secret = '' } = environment
  const sender = settings.from === undefined ? { newsletter: '', address: '' } : senderOf(settings, secret)
  const { newsletter } = sender
  const { folder = 'INBOX', done = 'Digestif' } = settings.inbox ?? {}
  const mails = from === 'inbox' ? inboxMails({ url: environment.IMAP_URL ?? '', folder, done }) : mailsIn(from)
  return applyBounces(mails, {
    subscribers: ledger.subscribers,
    readerOf: (to) => (secret === '' ? undefined : readerOfReturnPath(to, newsletter, secret)),
    readerOfToken: (token) => (secret === '' ? undefined : readerOf(token, newsletter, 'unsubscribe', secret)),
    trusted: settings.inbox?.authenticatedBy,
    messageIdOf: (issue, reader) => messageIdOf(sender, issue, reader),
    limit: settings.softBounces,
    aside: join(dirname(settings.overrides), 'unknown-mail'),
    at: clock.now(),
  })
}
