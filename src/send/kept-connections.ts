// How do connections outlive the batch that they were opened for?
import type { Connection, Transport } from '../model/transport.ts'

/** A transport whose connections are not closed while they can be used again. */
export interface KeptConnections extends Transport {
  /** Closes those that nobody uses: there is nothing to send. */
  rest(): void
}

/** `perConnection`: so many messages may go over one, whoever sends them. */
export function keepConnections(transport: Transport, perConnection: number): KeptConnections {
  const idle: Kept[] = []
  return {
    connections: transport.connections,
    async connect(bytes) {
      for (let kept = idle.pop(); kept; kept = idle.pop()) {
        // A server that hangs up on idle connections has done so, or has a lower limit for one message.
        if (kept.isOpen && bytes <= kept.maxBytes) return kept
        kept.end()
      }
      return new Kept(await transport.connect(bytes), perConnection, idle)
    },
    rest() {
      for (const kept of idle.splice(0)) kept.end()
    },
  }
}

class Kept implements Connection {
  private readonly inner: Connection
  private readonly idle: Kept[]
  private left: number

  constructor(inner: Connection, perConnection: number, idle: Kept[]) {
    this.inner = inner
    this.left = perConnection
    this.idle = idle
  }

  get isOpen(): boolean {
    return this.inner.isOpen
  }

  get takesSmtputf8(): boolean {
    return this.inner.takesSmtputf8
  }

  get offersLogin(): boolean {
    return this.inner.offersLogin ?? false
  }

  get maxBytes(): number {
    return this.inner.maxBytes ?? Infinity
  }

  get messagesLeft(): number {
    return this.left
  }

  offer(envelope: Parameters<Connection['offer']>[0]): ReturnType<Connection['offer']> {
    this.left--
    return this.inner.offer(envelope)
  }

  ask(envelope: Parameters<Connection['ask']>[0]): ReturnType<Connection['ask']> {
    return this.inner.ask(envelope)
  }

  send(content: Parameters<Connection['send']>[0]): ReturnType<Connection['send']> {
    return this.inner.send(content)
  }

  /** Its user has had an answer to everything, so that the next can begin. */
  close(): void {
    if (this.isOpen && this.left > 0) this.idle.push(this)
    else this.end()
  }

  drop(): void {
    this.inner.drop()
  }

  end(): void {
    this.inner.close()
  }
}
