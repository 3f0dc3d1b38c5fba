// How is an SMTP connection opened, encrypted and logged in?
import SMTPConnection, { type SMTPConnectionCustomAuthContext } from 'nodemailer/lib/smtp-connection'
import type { ProblemCode } from '../model/codes.ts'
import { DigestError } from '../model/problem.ts'
import type { TransportScheme } from '../model/transport.ts'
import type { Extensions } from './commands.ts'
import { SmtpConnection } from './connection.ts'
import { takeOver } from './nodemailer-internals.ts'
import { tokenSource, xoauth2 } from './oauth.ts'
import { parseSmtpUrl, type SmtpServer } from './url.ts'

const CONNECT_MS = 30_000

/**
 * Greetings of servers that break under what RFC 2920 §3.1 allows, a MAIL right behind the end of a message: Dovecot's
 * submission service crashes, and nobody knows what became of that message.
 */
const LOSES_STEP = /\bDovecot\b/

const silent = () => {}
const SILENT = { level: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent }

/** SMTP, encrypted by STARTTLS or from the first byte. */
export const smtpScheme: TransportScheme = {
  protocols: ['smtp:', 'smtps:'],
  server(url, variable) {
    const server = parseSmtpUrl(url, variable)
    const dialogue: Dialogue = { isStepwise: !server.pipelining }
    if (server.oauth) dialogue.token = tokenSource(server.oauth, variable)
    return { label: labelOf(server), hasLogin: server.login !== undefined, open: () => openSmtp(server, dialogue) }
  },
}

/** How a server is spoken to, learnt from its first connections: some offer pipelining and can't follow it. */
interface Dialogue {
  isStepwise: boolean
  /** Where the server wants a token instead of a password. */
  token?: ReturnType<typeof tokenSource>
}

/** Nodemailer opens the connection and logs in, then hands the socket to us. */
async function openSmtp(server: SmtpServer, dialogue: Dialogue): Promise<SmtpConnection> {
  const { host, port, tls, login, name } = server
  let greeting = ''
  const hear = ({ tnx }: { tnx?: string }, said: unknown) => {
    if (tnx === 'server' && greeting === '') greeting = String(said)
  }
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
    logger: { ...SILENT, debug: hear },
    transactionLog: true,
    customAuth: { XOAUTH2: sayToken },
    ...(name !== undefined && { name }),
  })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    const pass = login && (await (dialogue.token?.() ?? login.pass))
    if (login && pass !== undefined)
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject)
        const { user } = login
        const method = dialogue.token && { method: 'XOAUTH2' }
        connection.login({ user, pass, credentials: { user, pass }, ...method }, (error) =>
          error ? reject(error) : resolve(),
        )
      })
    const { socket, ehloLines } = takeOver(connection)
    const extensions = extensionsIn(ehloLines)
    const pipelining = extensions.pipelining && !dialogue.isStepwise && !LOSES_STEP.test(greeting)
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

/** The password of a login by OAuth 2.0 is a token. A server that rejects it says why in between, and wants an empty line. */
async function sayToken({ auth, sendCommand, resolve, reject }: SMTPConnectionCustomAuthContext): Promise<void> {
  const { user, pass } = auth.credentials
  const { status } = await sendCommand(`AUTH XOAUTH2 ${xoauth2(user, pass)}`)
  const last = status === 334 ? await sendCommand('') : undefined
  if (status >= 200 && status < 300) resolve()
  else reject(`${last?.response ?? 'The server rejects the token.'}`)
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
  'Check the host and port and that the server is running, then run this again. A send goes on where it stopped.'
