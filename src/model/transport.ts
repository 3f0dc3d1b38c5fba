// What does sending need of a mail server or a mail service?

/** A server's reply, in full and on one line. A service that is not SMTP answers with the SMTP code of the same meaning. */
export interface Reply {
  readonly code: number
  /** By RFC 3463, such as `5.1.1`, where the server has them. */
  readonly enhanced?: string
  /** Code included. */
  readonly text: string
}

/** Sender and recipient as given to the server (RFC 5321); the headers are separate. */
export interface Envelope {
  readonly from: string
  readonly to: string
  /** Bytes of the message, or a little more. */
  readonly bytes: number
}

/** The answer to an offer. `lost`: the connection ended before any content was sent, so nothing can have been delivered. */
export type Answer =
  | { readonly is: 'ready' }
  | { readonly is: 'refused'; readonly at: 'sender' | 'recipient' | 'data'; readonly reply: Reply }
  | { readonly is: 'lost'; readonly why: string }

/** The answer to content. `lost`: the connection ended, and the message may or may not have been accepted. */
export type Verdict = { readonly is: 'answered'; readonly reply: Reply } | { readonly is: 'lost'; readonly why: string }

/**
 * One connection to one server. Calls need not wait for each other: they go out at once if the server allows pipelining,
 * else one after the other. Offers and contents alternate; content may be sent only after its offer was answered `ready`.
 * A service without SMTP's dialogue answers every offer with `ready` and the content with what its API says.
 */
export interface Connection {
  readonly isOpen: boolean
  readonly takesSmtputf8: boolean
  /** It offers a login. */
  readonly offersLogin?: boolean
  /** The largest message that the server accepts, if it says so. */
  readonly maxBytes?: number
  /** How many more messages it may carry; absent for one that is new. */
  readonly messagesLeft?: number
  offer(envelope: Envelope): Promise<Answer>
  /** Whether it would take mail from this sender to this recipient. Sends none. */
  ask(envelope: Envelope): Promise<Answer>
  /** The pieces of a message, the last of which ends a line; no line begins with a dot. */
  send(content: readonly Uint8Array[]): Promise<Verdict>
  /** Ends the connection in an orderly way. */
  close(): void
  /** Ends it at once: a message offered and not sent is not delivered. */
  drop(): void
}

/** What the loop sends through. */
export interface Transport {
  /** How many connections may be open at once. */
  readonly connections: number
  /** Connects to a server that accepts messages of so many bytes. Throws a DigestError `smtp-…` if there is none. */
  connect(bytes: number): Promise<Connection>
}

/** A mail server or service that a URL names. */
export interface MailServer {
  /** Names it in messages without its password: `mail.example.org:587`. */
  readonly label: string
  readonly hasLogin: boolean
  /** Connects and logs in. Throws a DigestError `smtp-…`. */
  open(): Promise<Connection>
}

/** A kind of mail server or service, chosen by the scheme of its URL. */
export interface TransportScheme {
  /** As in a URL: `smtps:`. */
  readonly protocols: readonly string[]
  /** `variable` is where the URL comes from. Throws a DigestError `bad-smtp-url` that never shows a password. */
  server(url: string, variable: string): MailServer
}
