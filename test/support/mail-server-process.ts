// Which mail server do the tests send to? It runs in its own process, and recipients' addresses control how it behaves.
import { appendFileSync } from 'node:fs'
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server'

/** See `mail-server.ts`. */
const { log, options = {}, sessionMax = Infinity } = JSON.parse(process.argv[2] ?? '{}')
const SLOW_MS = 700
const seen = new Set<string>()
const taken = new Map<string, number>()
/** Those who are answered when nothing is held any more. */
let held: (() => void)[] | undefined = []
process.stdin.once('data', () => {
  for (const answer of held ?? []) answer()
  held = undefined
})

class Refusal extends Error {
  readonly responseCode: number
  constructor(reply: string) {
    super(reply.slice(4))
    this.responseCode = Number(reply.slice(0, 3))
  }
}

/**
 * `at-rcpt-450-4.2.1.anna@…` is refused so at RCPT, `at-data-550-5.7.1.anna@…` after the content, each time;
 * `once-at-rcpt-…` only the first time. `at-rcpt-hangup` and `at-data-hangup` end the connection instead,
 * `at-data-taken` does so when the message was taken; `at-rcpt-slow` and `at-data-slow` make it think first, and
 * `at-data-held` makes it wait for a line on standard input; from then on nothing is held.
 */
function orderIn({ address }: SMTPServerAddress, at: 'rcpt' | 'data'): string | undefined {
  const [, once, order] =
    new RegExp(`^(once-)?at-${at}-(hangup|taken|slow|held|\\d{3}(?:-[45][.]\\d+[.]\\d+)?)`).exec(address) ?? []
  if (order === undefined || (once && seen.has(address))) return undefined
  seen.add(address)
  return order
}

function refusal(order: string): Refusal {
  const [code, enhanced] = order.split('-')
  return new Refusal(`${code} ${enhanced ? `${enhanced} ` : ''}as its address asks`)
}

function hangUp(session: SMTPServerSession): void {
  for (const connection of server.connections as Set<{ session: SMTPServerSession; _socket: { destroy(): void } }>)
    if (connection.session === session || (connection.session as { id?: string }).id === session.id)
      connection._socket.destroy()
}

const server = new SMTPServer({
  authOptional: true,
  disableReverseLookup: true,
  logger: false,
  ...options,
  onAuth({ method, username, password, accessToken }, _session, done) {
    if (method === 'XOAUTH2')
      done(null, accessToken === 'token-1' ? { user: username } : { data: { status: '401', schemes: 'bearer' } })
    else if (username === 'weekly' && password === 'right') done(null, { user: username })
    else done(new Refusal('535 5.7.8 wrong user or password'))
  },
  onMailFrom({ address }, session, done) {
    const count = (taken.get(session.id) ?? 0) + 1
    taken.set(session.id, count)
    if (address.startsWith('refused')) return done(new Refusal('550 5.7.1 not your address'))
    done(count > sessionMax ? new Refusal('421 4.7.0 enough for one session') : undefined)
  },
  onRcptTo(address, session, done) {
    const order = orderIn(address, 'rcpt')
    if (order === 'hangup') return hangUp(session)
    if (order === 'slow') return void setTimeout(done, SLOW_MS)
    done(order ? refusal(order) : undefined)
  },
  onData(stream, session, done) {
    const pieces: Buffer[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.on('end', () => {
      const [to] = session.envelope.rcptTo
      if (!to) return done(new Refusal('554 nobody'))
      const order = orderIn(to, 'data')
      if (order === 'hangup') return hangUp(session)
      if (order && !['taken', 'slow', 'held'].includes(order)) return done(refusal(order))
      const mail = Buffer.concat(pieces).toString('utf8')
      const { mailFrom } = session.envelope
      const from = mailFrom ? mailFrom.address : ''
      appendFileSync(log, `${JSON.stringify({ to: to.address, from, mail })}\n`)
      if (order === 'taken') return hangUp(session)
      const accept = () => done(null, 'queued')
      if (order === 'held' && held) held.push(accept)
      else setTimeout(accept, order === 'slow' ? SLOW_MS : 0)
    })
  },
})
server.on('error', () => {})
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
