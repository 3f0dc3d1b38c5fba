// How is a message handed to a server, as fast as the server lets us?
import type { Socket } from 'node:net'
import type { Answer, Connection, Envelope, Reply, Verdict } from '../model/transport.ts'
import { ReplyReader } from './replies.ts'

/** What the server offers (the answer to EHLO). */
export interface Extensions {
  /** Several commands may go out before the first is answered (RFC 2920). */
  readonly pipelining: boolean
  readonly smtputf8: boolean
  readonly dsn: boolean
  readonly size: boolean
  readonly maxBytes?: number
}

/** RFC 5321 §4.5.3.2.6: a server may think about a message for ten minutes. */
const SILENCE_MS = 600_000
/** A server that doesn't answer our leave is left without it. */
const LEAVE_MS = 5_000
const DOT = '.\r\n'
const RESET = 'RSET\r\n'
const LOST: unique symbol = Symbol('lost')

type Heard = Reply | typeof LOST

/**
 * A conversation over a socket that is connected, encrypted and logged in. With pipelining the final dot of a message,
 * and envelope and DATA of the next, leave together (RFC 2920 §3.1): a message costs one round trip.
 */
export class SmtpConnection implements Connection {
  readonly takesSmtputf8: boolean
  readonly maxBytes?: number
  private readonly socket: Socket
  private readonly extensions: Extensions
  private readonly replies = new ReplyReader()
  private readonly waiting: ((heard: Heard) => void)[] = []
  /** Without pipelining each command waits for the one before. */
  private turn: Promise<unknown> = Promise.resolve()
  private why = ''

  constructor(socket: Socket, extensions: Extensions, silenceMs = SILENCE_MS) {
    this.socket = socket
    this.extensions = extensions
    this.takesSmtputf8 = extensions.smtputf8
    if (extensions.maxBytes !== undefined) this.maxBytes = extensions.maxBytes
    socket.setNoDelay(true)
    socket.setTimeout(silenceMs)
    socket.on('data', (chunk: Buffer) => this.hear(chunk))
    socket.on('timeout', () => this.end(`The server said nothing for ${Math.round(silenceMs / 1000)} seconds.`))
    socket.on('error', (error) => this.end(`The connection broke: ${error.message}.`))
    socket.on('end', () => this.end('The server closed the connection.'))
    socket.on('close', () => this.end('The connection was closed.'))
  }

  get isOpen(): boolean {
    return this.why === ''
  }

  offer(envelope: Envelope): Promise<Answer> {
    const commands = this.commandsFor(envelope)
    return this.extensions.pipelining ? this.offerAtOnce(commands) : this.inTurn(() => this.offerStepwise(commands))
  }

  send(content: readonly Uint8Array[]): Promise<Verdict> {
    return this.extensions.pipelining ? this.write(content) : this.inTurn(() => this.write(content))
  }

  close(): void {
    if (!this.isOpen) return
    this.why = 'We took leave.'
    this.socket.end('QUIT\r\n')
    this.socket.setTimeout(LEAVE_MS, () => this.socket.destroy())
    this.socket.unref()
  }

  drop(): void {
    this.end('We ended the connection.')
  }

  private commandsFor({ from, to, bytes }: Envelope): [string, string, string] {
    const { size, dsn, smtputf8 } = this.extensions
    const needsSmtputf8 = smtputf8 && !/^[\0-\x7f]*$/.test(from + to)
    // RFC 3461: of a message that can't be delivered, its head comes back and not the whole.
    const mail = `${size ? ` SIZE=${bytes}` : ''}${dsn ? ' RET=HDRS' : ''}${needsSmtputf8 ? ' SMTPUTF8' : ''}`
    return [`MAIL FROM:<${from}>${mail}\r\n`, `RCPT TO:<${to}>${dsn ? ' NOTIFY=FAILURE' : ''}\r\n`, 'DATA\r\n']
  }

  private async offerAtOnce(commands: readonly string[]): Promise<Answer> {
    this.put(commands.join(''))
    const [mail, rcpt, data] = await Promise.all(commands.map(() => this.reply()))
    if (!mail || !rcpt || !data || mail === LOST) return this.lost()
    if (!isPositive(mail)) {
      // Taking content from a sender it refused, the server can't be trusted any more.
      if (data !== LOST && data.code === 354) this.drop()
      return { is: 'refused', at: 'sender', reply: mail }
    }
    if (rcpt === LOST) return this.lost()
    if (!isPositive(rcpt)) {
      // RFC 2920 §3.1: a server that asks for content although nobody is to get it is given none.
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
      const heard = await this.reply()
      if (heard === LOST) return this.lost()
      if (at === 'data' ? heard.code === 354 : isPositive(heard)) continue
      if (at !== 'sender') this.endTransaction(RESET)
      return { is: 'refused', at, reply: heard }
    }
    return { is: 'ready' }
  }

  private async write(content: readonly Uint8Array[]): Promise<Verdict> {
    if (!this.isOpen) return this.lost()
    this.cork()
    for (const piece of content) this.socket.write(piece)
    this.put(DOT)
    const heard = await this.reply()
    return heard === LOST ? this.lost() : { is: 'answered', reply: heard }
  }

  /** The next MAIL would come too early (RFC 5321 §4.1.4): the server's word on the end of this one is not waited for. */
  private endTransaction(command: string): void {
    if (!this.isOpen) return
    this.put(command)
    void this.reply()
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(work)
    this.turn = result
    return result
  }

  private put(text: string): void {
    if (!this.isOpen) return
    this.cork()
    this.socket.write(text)
  }

  /** What is written until the present task is done leaves in one piece. */
  private cork(): void {
    if (this.socket.writableCorked > 0) return
    this.socket.cork()
    process.nextTick(() => this.socket.uncork())
  }

  private reply(): Promise<Heard> {
    if (!this.isOpen) return Promise.resolve(LOST)
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private lost(): { readonly is: 'lost'; readonly why: string } {
    return { is: 'lost', why: this.why }
  }

  private hear(chunk: Buffer): void {
    if (!this.isOpen) return
    try {
      for (const reply of this.replies.push(chunk)) {
        const answer = this.waiting.shift()
        // RFC 5321 §3.8: after 421 the server hangs up, whatever it answered; it may say so unasked.
        if (!answer && reply.code !== 421) throw new Error(`The server said “${reply.text}” unasked.`)
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
