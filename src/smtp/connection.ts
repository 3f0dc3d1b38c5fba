// How is a message handed to an SMTP server, as fast as the server allows?
import type { Socket } from 'node:net'
import type { Answer, Connection, Envelope, Reply, Verdict } from '../model/transport.ts'
import { ReplyReader } from './replies.ts'

/** The extensions that the server offers in reply to EHLO. */
export interface Extensions {
  /** Several commands may go out before the first is answered (RFC 2920). */
  readonly pipelining: boolean
  readonly smtputf8: boolean
  readonly dsn: boolean
  readonly size: boolean
  readonly maxBytes?: number
}

/** RFC 5321 §4.5.3.2.6: a server may take ten minutes to reply to a message. */
const REPLY_TIMEOUT_MS = 600_000
/** How long to wait for a reply to QUIT. */
const QUIT_TIMEOUT_MS = 5_000
const DOT = '.\r\n'
const RESET = 'RSET\r\n'
const LOST: unique symbol = Symbol('lost')

type Received = Reply | typeof LOST

/**
 * A session over a socket that is connected, encrypted and logged in. With pipelining, the final dot of a message leaves
 * together with the envelope and DATA of the next (RFC 2920 §3.1): a message costs one round trip.
 */
export class SmtpConnection implements Connection {
  readonly takesSmtputf8: boolean
  readonly maxBytes?: number
  private readonly socket: Socket
  private readonly extensions: Extensions
  private readonly replies = new ReplyReader()
  private readonly waiting: ((received: Received) => void)[] = []
  /** Without pipelining each command waits for the one before. */
  private lastCommand: Promise<unknown> = Promise.resolve()
  private why = ''

  constructor(socket: Socket, extensions: Extensions, replyTimeoutMs = REPLY_TIMEOUT_MS) {
    this.socket = socket
    this.extensions = extensions
    this.takesSmtputf8 = extensions.smtputf8
    if (extensions.maxBytes !== undefined) this.maxBytes = extensions.maxBytes
    socket.setNoDelay(true)
    socket.setTimeout(replyTimeoutMs)
    socket.on('data', (chunk: Buffer) => this.receive(chunk))
    socket.on('timeout', () => this.end(`The server sent nothing for ${Math.round(replyTimeoutMs / 1000)} seconds.`))
    socket.on('error', (error) => this.end(`The connection broke: ${error.message}.`))
    socket.on('end', () => this.end('The server closed the connection.'))
    socket.on('close', () => this.end('The connection was closed.'))
  }

  get isOpen(): boolean {
    return this.why === ''
  }

  offer(envelope: Envelope): Promise<Answer> {
    const commands = this.commandsFor(envelope)
    return this.extensions.pipelining ? this.offerAtOnce(commands) : this.serialized(() => this.offerStepwise(commands))
  }

  send(content: readonly Uint8Array[]): Promise<Verdict> {
    return this.extensions.pipelining ? this.write(content) : this.serialized(() => this.write(content))
  }

  close(): void {
    if (!this.isOpen) return
    this.why = 'We closed the connection.'
    this.socket.end('QUIT\r\n')
    this.socket.setTimeout(QUIT_TIMEOUT_MS, () => this.socket.destroy())
    this.socket.unref()
  }

  drop(): void {
    this.end('We dropped the connection.')
  }

  private commandsFor({ from, to, bytes }: Envelope): [string, string, string] {
    const { size, dsn, smtputf8 } = this.extensions
    const needsSmtputf8 = smtputf8 && !/^[\0-\x7f]*$/.test(from + to)
    // RFC 3461: a bounce returns only the headers, not the whole message.
    const mail = `${size ? ` SIZE=${bytes}` : ''}${dsn ? ' RET=HDRS' : ''}${needsSmtputf8 ? ' SMTPUTF8' : ''}`
    return [`MAIL FROM:<${from}>${mail}\r\n`, `RCPT TO:<${to}>${dsn ? ' NOTIFY=FAILURE' : ''}\r\n`, 'DATA\r\n']
  }

  private async offerAtOnce(commands: readonly string[]): Promise<Answer> {
    this.put(commands.join(''))
    const [mail, rcpt, data] = await Promise.all(commands.map(() => this.reply()))
    if (!mail || !rcpt || !data || mail === LOST) return this.lost()
    if (!isPositive(mail)) {
      // A server that asks for content from a sender it refused can't be trusted any more.
      if (data !== LOST && data.code === 354) this.drop()
      return { is: 'refused', at: 'sender', reply: mail }
    }
    if (rcpt === LOST) return this.lost()
    if (!isPositive(rcpt)) {
      // RFC 2920 §3.1: a server that asks for content although it refused the recipient gets none.
      this.endTransaction(data !== LOST && data.code === 354 ? DOT : RESET)
      return { is: 'refused', at: 'recipient', reply: rcpt }
    }
    if (data === LOST) return this.lost()
    if (data.code === 354) return { is: 'ready' }
    this.endTransaction(RESET)
    return { is: 'refused', at: 'data', reply: data }
  }

  private async offerStepwise([mail, rcpt, data]: [string, string, string]): Promise<Answer> {
    for (const [command, at] of [
      [mail, 'sender'],
      [rcpt, 'recipient'],
      [data, 'data'],
    ] as const) {
      this.put(command)
      const received = await this.reply()
      if (received === LOST) return this.lost()
      if (at === 'data' ? received.code === 354 : isPositive(received)) continue
      if (at !== 'sender') this.endTransaction(RESET)
      return { is: 'refused', at, reply: received }
    }
    return { is: 'ready' }
  }

  private async write(content: readonly Uint8Array[]): Promise<Verdict> {
    if (!this.isOpen) return this.lost()
    this.cork()
    for (const piece of content) this.socket.write(piece)
    this.put(DOT)
    const received = await this.reply()
    return received === LOST ? this.lost() : { is: 'answered', reply: received }
  }

  /** Resets, so that the next MAIL is allowed (RFC 5321 §4.1.4), without waiting for the reply. */
  private endTransaction(command: string): void {
    if (!this.isOpen) return
    this.put(command)
    void this.reply()
  }

  private serialized<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.lastCommand.then(work)
    this.lastCommand = result
    return result
  }

  private put(text: string): void {
    if (!this.isOpen) return
    this.cork()
    this.socket.write(text)
  }

  /** Whatever is written during the current task leaves in one packet. */
  private cork(): void {
    if (this.socket.writableCorked > 0) return
    this.socket.cork()
    process.nextTick(() => this.socket.uncork())
  }

  private reply(): Promise<Received> {
    if (!this.isOpen) return Promise.resolve(LOST)
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private lost(): { readonly is: 'lost'; readonly why: string } {
    return { is: 'lost', why: this.why }
  }

  private receive(chunk: Buffer): void {
    if (!this.isOpen) return
    try {
      for (const reply of this.replies.push(chunk)) {
        const answer = this.waiting.shift()
        // RFC 5321 §3.8: after 421 the server hangs up, whatever the command was; it may send it unprompted.
        if (!answer && reply.code !== 421) throw new Error(`The server sent “${reply.text}” without a command.`)
        answer?.(reply)
        if (reply.code === 421) this.end(reply.text)
        if (!this.isOpen) return
      }
    } catch (error) {
      this.end(error instanceof Error ? error.message : String(error))
    }
  }

  private end(why: string): void {
    if (!this.isOpen) return
    this.why = why
    this.socket.destroy()
    for (const resolve of this.waiting.splice(0)) resolve(LOST)
  }
}

function isPositive({ code }: Reply): boolean {
  return code >= 200 && code < 300
}
