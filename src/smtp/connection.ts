// How is a message handed to an SMTP server, as fast as the server allows?
import type { Socket } from 'node:net'
import type { Answer, Connection, Envelope, Reply, Verdict } from '../model/transport.ts'
import { commandsFor, type Extensions } from './commands.ts'
import { ReplyReader } from './replies.ts'

/** RFC 5321 §4.5.3.2.6: a server may take ten minutes to reply to a message. */
const REPLY_TIMEOUT_MS = 600_000
/** How long to wait for a reply to QUIT. */
const QUIT_TIMEOUT_MS = 5_000
/** Twenty messages. */
const YOUNG_REPLIES = 80
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
  readonly offersLogin: boolean
  readonly maxBytes?: number
  private readonly socket: Socket
  private readonly extensions: Extensions
  private readonly replies = new ReplyReader()
  private readonly waiting: ((received: Received) => void)[] = []
  /** Without pipelining each command waits for the one before. */
  private lastCommand: Promise<unknown> = Promise.resolve()
  private why = ''
  private replyCount = 0
  /** Runs while a reply is incomplete: a server that sends it line by line, for ever, never lets the socket time out. */
  private partialTimer: NodeJS.Timeout | undefined
  private readonly replyTimeoutMs: number
  private readonly onOutOfStep: () => void

  /** `onOutOfStep` is called when the server can't follow commands that were sent ahead. */
  constructor(
    socket: Socket,
    extensions: Extensions,
    replyTimeoutMs = REPLY_TIMEOUT_MS,
    onOutOfStep: () => void = () => {},
  ) {
    this.replyTimeoutMs = replyTimeoutMs
    this.onOutOfStep = onOutOfStep
    this.socket = socket
    this.extensions = extensions
    this.takesSmtputf8 = extensions.smtputf8
    this.offersLogin = extensions.login === true
    if (extensions.maxBytes !== undefined) this.maxBytes = extensions.maxBytes
    socket.setNoDelay(true)
    socket.setTimeout(replyTimeoutMs)
    socket.on('data', (chunk: Buffer) => this.receive(chunk))
    socket.on('timeout', () => this.end(`The server sent nothing for ${Math.round(replyTimeoutMs / 1000)} seconds.`))
    socket.on('error', (error) => this.break(`The connection broke: ${error.message}.`))
    socket.on('end', () => this.break('The server closed the connection.'))
    socket.on('close', () => this.break('The connection was closed.'))
  }

  get isOpen(): boolean {
    return this.why === ''
  }

  offer(envelope: Envelope): Promise<Answer> {
    const commands = commandsFor(envelope, this.extensions)
    return this.extensions.pipelining ? this.offerAtOnce(commands) : this.serialized(() => this.offerStepwise(commands))
  }

  async ask({ from, to }: Envelope): Promise<Answer> {
    const [mail, rcpt] = commandsFor({ from, to, bytes: 0 }, this.extensions)
    return this.serialized(async () => {
      const answer = await this.step(mail.replace(' SIZE=0', ''), 'sender')
      const last = answer.is === 'ready' ? await this.step(rcpt, 'recipient') : answer
      this.endTransaction(RESET)
      return last
    })
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

  private async offerAtOnce(commands: readonly string[]): Promise<Answer> {
    this.put(commands.join(''))
    const [mail, rcpt, data] = await Promise.all(commands.map(() => this.reply()))
    if (!mail || !rcpt || !data || mail === LOST) return this.lost()
    // What follows a refusal is refused for its sake (RFC 2920 §3.1): only the first refusal counts.
    const refused = [mail, rcpt, data].find((reply): reply is Reply => typeof reply === 'object' && reply.code >= 400)
    if (refused && isOutOfStep(refused)) {
      this.onOutOfStep()
      this.end('The server does not follow commands that are sent ahead.')
      return this.lost()
    }
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
      const answer = await this.step(command, at)
      if (answer.is === 'ready') continue
      if (answer.is === 'refused' && at !== 'sender') this.endTransaction(RESET)
      return answer
    }
    return { is: 'ready' }
  }

  private async step(command: string, at: 'sender' | 'recipient' | 'data'): Promise<Answer> {
    this.put(command)
    const received = await this.reply()
    if (received === LOST) return this.lost()
    const isTaken = at === 'data' ? received.code === 354 : isPositive(received)
    return isTaken ? { is: 'ready' } : { is: 'refused', at, reply: received }
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
        this.replyCount++
        // RFC 5321 §3.8: after 421 the server hangs up, whatever the command was; it may send it unprompted.
        if (!answer && reply.code !== 421) throw new Error(`The server sent “${reply.text}” without a command.`)
        answer?.(reply)
        if (reply.code === 421) this.end(reply.text)
        if (!this.isOpen) return
      }
      this.limitPartial()
    } catch (error) {
      this.end(error instanceof Error ? error.message : String(error))
    }
  }

  /** A young connection that breaks under commands sent ahead may have broken because of them. */
  private break(why: string): void {
    if (this.isOpen && this.waiting.length > 1 && this.replyCount < YOUNG_REPLIES) this.onOutOfStep()
    this.end(why)
  }

  private limitPartial(): void {
    if (!this.replies.isPartial) {
      clearTimeout(this.partialTimer)
      this.partialTimer = undefined
    } else
      this.partialTimer ??= setTimeout(
        () => this.end('The server did not finish its reply in time.'),
        this.replyTimeoutMs,
      ).unref()
  }

  private end(why: string): void {
    clearTimeout(this.partialTimer)
    if (!this.isOpen) return
    this.why = why
    this.socket.destroy()
    for (const resolve of this.waiting.splice(0)) resolve(LOST)
  }
}

/** RFC 5321 §4.2.3: 503 is a bad sequence of commands. RFC 3463 §3.6: 5.5.1 is an invalid command. */
function isOutOfStep({ code, enhanced, text }: Reply): boolean {
  return (
    code === 503 || (code >= 500 && (enhanced === '5.5.1' || enhanced === '5.5.0') && /pipelin|synchron/i.test(text))
  )
}

function isPositive({ code }: Reply): boolean {
  return code >= 200 && code < 300
}
