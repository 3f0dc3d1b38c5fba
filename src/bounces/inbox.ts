// Which mails are in the mailbox of bounces?
import { DigestError } from '../model/problem.ts'

/** A mailbox, and which of its folders are meant. */
export interface Inbox {
  /** `imaps://user:password@host`, or `imap://` with STARTTLS. */
  readonly url: string
  readonly folder: string
  /** Where mails are moved to when they are read. */
  readonly done: string
}

/** A report is small; what it returns of a mail is not needed. */
const MAIL_MAX = 2_000_000
/** A longer one is read on in the next round. */
const MAILS_MAX = 10_000

/**
 * The mails of the folder, one after the other. Each is moved when whoever asked for it asks for the next: what a kill
 * interrupts is read again. Throws a DigestError `no-inbox` or `inbox`; neither names the password.
 */
export async function* inboxMails({ url: text, folder, done }: Inbox): AsyncGenerator<Buffer> {
  const server = serverIn(text)
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({ ...server, logger: false, disableAutoIdle: true })
  // What breaks a connection fails the call that is under way as well.
  client.on('error', () => {})
  try {
    await asked(client.connect(), server.host)
    const lock = await asked(client.getMailboxLock(folder), server.host)
    try {
      const found = (await asked(client.search({ all: true }, { uid: true }), server.host)) || []
      if (found.length > 0) await client.mailboxCreate(done).catch(() => undefined)
      for (const uid of found.slice(0, MAILS_MAX)) {
        const query = { source: { start: 0, maxLength: MAIL_MAX } }
        const mail = await asked(client.fetchOne(String(uid), query, { uid: true }), server.host)
        if (mail && mail.source !== undefined) yield mail.source
        const moved = await asked(client.messageMove(String(uid), done, { uid: true }), server.host)
        if (!moved) throw failed(server.host, `a mail cannot be moved to the folder “${done}”`)
      }
    } finally {
      lock.release()
    }
    await client.logout()
  } finally {
    client.close()
  }
}

function serverIn(text: string) {
  const url = URL.parse(text.trim())
  if (!url || !/^imaps?:$/.test(url.protocol) || url.hostname === '' || url.username === '') {
    const what = text === '' ? 'The mailbox of bounces is not named.' : 'IMAP_URL is not the address of a mailbox.'
    const fix = 'Put it into the environment or into .env: IMAP_URL=imaps://user:password@mail.example.com'
    throw new DigestError({ code: 'no-inbox', what, where: { file: 'IMAP_URL' }, fix })
  }
  const secure = url.protocol === 'imaps:'
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return {
    host,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    // A password crosses a network only encrypted.
    ...(!secure && { doSTARTTLS: /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host) ? undefined : true }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  }
}

async function asked<Answer>(answer: Promise<Answer>, host: string): Promise<Answer> {
  try {
    return await answer
  } catch (cause) {
    const { responseText, message } = Object(cause) as { readonly responseText?: string; readonly message?: string }
    throw failed(host, (responseText || message || String(cause)).slice(0, 200), cause)
  }
}

function failed(host: string, why: string, cause?: unknown): DigestError {
  const what = `The mailbox of bounces at ${host} cannot be read: ${why.replace(/\.$/, '')}.`
  const fix = 'Correct IMAP_URL or the setting "inbox". What was read stays done, and the next round goes on.'
  return new DigestError({ code: 'inbox', what, fix }, { cause })
}
