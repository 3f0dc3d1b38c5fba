// Where does one reply of a server end and the next begin?
import type { Reply } from '../model/transport.ts'

/** Larger than any real reply; an endless one must not fill the memory. */
const REPLY_BYTES_MAX = 65_536
/** RFC 5321 §4.2.1: the first digit is 2 to 5; anything else is not an answer. */
const LINE = /^([2-5]\d\d)(?:([ -])(.*))?$/
const ENHANCED = /^([245]\.\d{1,3}\.\d{1,3})(?: |$)/

/** Takes bytes as they arrive and returns the replies that are complete (RFC 5321 §4.2). Throws if it is not SMTP. */
export class ReplyReader {
  private rest = ''
  private lines: string[] = []

  /** Whether a reply has begun that is not complete. */
  get isPartial(): boolean {
    return this.rest !== '' || this.lines.length > 0
  }

  push(chunk: Buffer): Reply[] {
    // A chunk may end inside a character, so bytes stay undecoded until the reply is complete.
    const text = this.rest + chunk.toString('latin1')
    const lines = text.split('\n')
    this.rest = lines.pop() ?? ''
    const replies: Reply[] = []
    for (const line of lines) {
      const reply = this.take(line.endsWith('\r') ? line.slice(0, -1) : line)
      if (reply) replies.push(reply)
    }
    if (this.rest.length > REPLY_BYTES_MAX || this.lines.length > 500) throw new Error('The reply never ends.')
    return replies
  }

  private take(line: string): Reply | undefined {
    const [, code, mark, said = ''] = LINE.exec(line) ?? []
    if (code === undefined) throw new Error(`“${line.slice(0, 100)}” is not an SMTP reply.`)
    this.lines.push(said)
    if (mark === '-') return undefined
    const [enhanced] = (ENHANCED.exec(said) ?? []).slice(1)
    // Most replies are one line; in a longer one each line repeats the enhanced code (RFC 2034 §4).
    const whole = this.lines
      .map((each, at) => (at > 0 && enhanced !== undefined && each.startsWith(enhanced) ? each.slice(6) : each))
      .join(' ')
    this.lines = []
    const text = `${code} ${decoded(whole)}`.replace(/\p{Cc}+/gu, ' ').trim()
    return { code: Number(code), text, ...(enhanced !== undefined && { enhanced }) }
  }
}

/** Replies have no charset (RFC 5321 §4.2.1): read as UTF-8 if they are valid UTF-8. */
function decoded(bytes: string): string {
  if (/^[\0-\x7f]*$/.test(bytes)) return bytes
  const text = Buffer.from(bytes, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? bytes : text
}
