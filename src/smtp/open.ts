// How is an SMTP connection opened, encrypted and logged in?
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { ProblemCode } from '../model/codes.ts'
import { DigestError } from '../model/problem.ts'
import type { TransportScheme } from '../model/transport.ts'
import type { Extensions } from './commands.ts'
import { SmtpConnection } from './connection.ts'
import { takeOver } from './nodemailer-internals.ts'
import { parseSmtpUrl, type SmtpServer } from './url.ts'

const CONNECT_MS = 30_000

/** SMTP, encrypted by STARTTLS or from the first byte. */
export const smtpScheme: TransportScheme = {
  protocols: ['smtp:', 'smtps:'],
  server(url, variable) {
    const server = parseSmtpUrl(url, variable)
    const dialogue = { isStepwise: !server.pipelining }
    return { label: labelOf(server), hasLogin: server.login !== undefined, open: () => openSmtp(server, dialogue) }
  },
}

/** How a server is spoken to, learnt from its first connections: some offer pipelining and can't follow it. */
interface Dialogue {
  isStepwise: boolean
}

/** Nodemailer opens the connection and logs in, then hands the socket to us. */
async function openSmtp(server: SmtpServer, dialogue: Dialogue): Promise<SmtpConnection> {
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
    const { socket, ehloLines } = takeOver(connection)
    const extensions = extensionsIn(ehloLines)
    const pipelining = extensions.pipelining && !dialogue.isStepwise
    const onOutOfStep = () => {
      dialogue.isStepwise = true
    }
    return new SmtpConnection(socket, { ...extensions, pipelining }, undefined, onOutOfStep)
  } catch (error) {
    connection.once('error', () => {})
    connection.close()
    throw explainedError(error, server)
  }
}

function labelOf({ host, port }: SmtpServer): string {
  return `${host}:${port}`
}

function extensionsIn(lines: readonly string[]): Extensions {
  const offers = (name: string) => lines.find((line) => line.toUpperCase().split(' ')[0] === name)
  const maxBytes = Number(offers('SIZE')?.split(' ')[1] ?? 0)
  return {
    pipelining: offers('PIPELINING') !== undefined,
    login: offers('AUTH') !== undefined,
    smtputf8: offers('SMTPUTF8') !== undefined,
    dsn: offers('DSN') !== undefined,
    size: offers('SIZE') !== undefined,
    // RFC 1870 §4: 0 is no limit.
    ...(maxBytes > 0 && { maxBytes }),
  }
}

function explainedError(error: unknown, server: SmtpServer): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const said =
    'response' in error && typeof error.response === 'string' ? error.response.replace(/\s+/g, ' ') : undefined
  const why = said ?? error.message.replace(/\s+/g, ' ').replace(/\.$/, '')
  const problem = (code: ProblemCode, what: string, fix: string) =>
    new DigestError({ code, what, where: { file: labelOf(server) }, fix }, { cause: error })
  // A busy server may say so in reply to anything.
  if (said?.startsWith('4')) return problem('smtp-busy', `The mail server is temporarily unavailable: ${why}.`, AGAIN)
  switch (error.code) {
    case 'EAUTH':
    case 'ENOAUTH': {
      const fix = server.login
        ? 'Correct the user and password in the URL; many providers want an app password or an API key there.'
        : 'Put the user and password into the URL: smtp://user:password@host.'
      return problem('smtp-login', `The mail server rejects the login: ${why}.`, fix)
    }
    case 'ETLS': {
      const fix =
        'Use the host name in its certificate and a port for encryption (587, or smtps:// with 465). Add ?tls=off only on a network that you trust completely.'
      return problem('smtp-tls', `The connection to the mail server cannot be encrypted: ${why}.`, fix)
    }
    case 'EDNS':
      return problem(
        'smtp-unreachable',
        `The mail server's host name cannot be resolved: ${why}.`,
        'Correct the host in the URL.',
      )
    case 'ESOCKET':
    case 'ECONNECTION':
    case 'ETIMEDOUT':
    case 'EPROTOCOL':
      return /certificate|altname|SSL|TLS|self.signed/i.test(error.message)
        ? explainedError(Object.assign(error, { code: 'ETLS' }), server)
        : problem('smtp-unreachable', `The mail server cannot be reached: ${why}.`, AGAIN)
    default:
      return error
  }
}

const AGAIN =
  'Check the host and port and that the server is running; then run this again: it goes on where it stopped.'
