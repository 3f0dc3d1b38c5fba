// How is a connection to a server opened, encrypted and logged in?
import type { Socket } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { DigestError } from '../model/problem.ts'
import { type Extensions, SmtpConnection } from './connection.ts'
import type { Server } from './url.ts'

const CONNECT_MS = 30_000

/** What we need of nodemailer's connection once it has done its part, beyond what it shows to all. */
interface Opened {
  readonly _socket?: unknown
  readonly _ehloLines?: unknown
}

/** Nodemailer opens the connection and logs in, then leaves the socket to us. Throws a DigestError `smtp-…`. */
export async function openSmtp(server: Server): Promise<SmtpConnection> {
  const { host, port, tls, login, name } = server
  const connection = new SMTPConnection({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'off',
    opportunisticTLS: tls === 'offered',
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: tls !== 'offered' },
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    logger: false,
    ...(name !== undefined && { name }),
  })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    if (login)
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject)
        connection.login({ user: login.user, pass: login.pass, credentials: login }, (error) =>
          error ? reject(error) : resolve(),
        )
      })
    return takeOver(connection)
  } catch (error) {
    connection.once('error', () => {})
    connection.close()
    throw explained(error, server)
  }
}

/** From here on nodemailer hears nothing of the socket. */
function takeOver(connection: SMTPConnection): SmtpConnection {
  const { _socket: socket, _ehloLines: lines } = connection as Opened
  if (!isSocket(socket)) throw new Error('nodemailer no longer keeps its socket where it did')
  for (const event of ['data', 'end', 'close', 'error', 'timeout']) socket.removeAllListeners(event)
  return new SmtpConnection(socket, extensionsIn(Array.isArray(lines) ? lines.map(String) : []))
}

function extensionsIn(lines: readonly string[]): Extensions {
  const offers = (name: string) => lines.find((line) => line.toUpperCase().split(' ')[0] === name)
  const maxBytes = Number(offers('SIZE')?.split(' ')[1] ?? 0)
  return {
    pipelining: offers('PIPELINING') !== undefined,
    smtputf8: offers('SMTPUTF8') !== undefined,
    dsn: offers('DSN') !== undefined,
    size: offers('SIZE') !== undefined,
    // RFC 1870 §4: 0 is no limit.
    ...(maxBytes > 0 && { maxBytes }),
  }
}

function isSocket(value: unknown): value is Socket {
  return typeof value === 'object' && value !== null && 'writableCorked' in value
}

function explained(error: unknown, { host, port, login }: Server): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const said =
    'response' in error && typeof error.response === 'string' ? error.response.replace(/\s+/g, ' ') : undefined
  const why = said ?? error.message.replace(/\s+/g, ' ').replace(/\.$/, '')
  const problem = (code: string, what: string, fix: string) =>
    new DigestError({ code, what, where: { file: `${host}:${port}` }, fix }, { cause: error })
  // A server that has no time for us says so in the place of any other answer.
  if (said?.startsWith('4')) return problem('smtp-busy', `The mail server has no time for us now: ${why}.`, AGAIN)
  switch (error.code) {
    case 'EAUTH':
    case 'ENOAUTH': {
      const fix = login
        ? 'Correct user and password in the URL; many providers want an app password or an API key there.'
        : 'Write user and password into the URL: smtp://user:password@host.'
      return problem('smtp-login', `The mail server refuses the login: ${why}.`, fix)
    }
    case 'ETLS': {
      const fix =
        'Use the host name that stands in its certificate, and the port for encryption (587, or smtps:// with 465). Only on a network that you trust as a whole, add ?tls=off.'
      return problem('smtp-tls', `No encrypted connection to the mail server can be had: ${why}.`, fix)
    }
    case 'EDNS':
      return problem(
        'smtp-unreachable',
        `The mail server's name leads nowhere: ${why}.`,
        'Correct the host in the URL.',
      )
    case 'ESOCKET':
    case 'ECONNECTION':
    case 'ETIMEDOUT':
    case 'EPROTOCOL':
      return /certificate|altname|SSL|TLS|self.signed/i.test(error.message)
        ? explained(Object.assign(error, { code: 'ETLS' }), { host, port, tls: 'off' })
        : problem('smtp-unreachable', `The mail server cannot be reached: ${why}.`, AGAIN)
    default:
      return error
  }
}

const AGAIN =
  'See that host and port are right and that the server runs; then run this again: it goes on where it stopped.'
