// How does mail leave, seen from the loop that sends it?

/** What a server said, in full and on one line. */
export interface Reply {
  readonly code: number
  /** By RFC 3463, such as `5.1.1`, where the server has them. */
  readonly enhanced?: string
  /** Code included. */
  readonly text: string
}

/** Who a message is from and for, as the server is told; what the headers say is another matter. */
export interface Envelope {
  readonly from: string
  readonly to: string
  /** Bytes of the message, or a little more. */
  readonly bytes: number
}

/** What became of an offer. `lost`: the connection ended; no content was sent, so the message is as good as never offered. */
export type Answer =
  | { readonly is: 'ready' }
  | { readonly is: 'refused'; readonly at: 'sender' | 'recipient' | 'data'; readonly reply: Reply }
  | { readonly is: 'lost'; readonly why: string }

/** What became of content. `lost`: whether the server took the message nobody knows. */
export type Verdict = { readonly is: 'answered'; readonly reply: Reply } | { readonly is: 'lost'; readonly why: string }

/**
 * One connection to one server. Calls need not wait for each other: where the server allows it they go out at once, else
 * one after the other. Offers and contents alternate; content may be sent only after its offer was answered `ready`.
 */
export interface Connection {
  readonly isOpen: boolean
  readonly takesSmtputf8: boolean
  /** Where the server says so. */
  readonly maxBytes?: number
  offer(envelope: Envelope): Promise<Answer>
  /** The pieces of a message, the last of which ends a line; no line begins with a dot. */
  send(content: readonly Uint8Array[]): Promise<Verdict>
  /** Takes leave of the server. */
  close(): void
  /** Ends it at once: a message offered and not sent is not delivered. */
  drop(): void
}

/** A way to open connections. */
export interface Transport {
  /** How many connections may be open at once. */
  readonly connections: number
  /** To a server that takes messages of so many bytes. Throws a DigestError `smtp-…` where none can be had. */
  connect(bytes: number): Promise<Connection>
}
