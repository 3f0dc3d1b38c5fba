// Why did something not come from a source, in a sentence?

/** What one source or page failed by; the others go on. */
export class CollectFault extends Error {
  override readonly name = 'CollectFault'
  /** What a server answered. */
  readonly status?: number
  /** Not to be asked again before. */
  readonly retryAt?: Date

  constructor(
    message: string,
    { status, retryAt }: { readonly status?: number; readonly retryAt?: Date | undefined } = {},
  ) {
    super(message)
    if (status !== undefined) this.status = status
    if (retryAt) this.retryAt = retryAt
  }
}

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no such host.',
  EAI_AGAIN: 'The name of the host cannot be looked up now.',
  ECONNREFUSED: 'Nothing answers there.',
  ECONNRESET: 'The connection broke off.',
  EHOSTUNREACH: 'The host cannot be reached.',
  ENETUNREACH: 'The network cannot be reached.',
  ETIMEDOUT: 'The host does not answer.',
  EPIPE: 'The connection broke off.',
  CERT_HAS_EXPIRED: 'Its certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Its certificate is signed by nobody known.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Its certificate is signed by nobody known.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Its certificate is signed by nobody known.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another host.',
  HPE_INVALID_CONSTANT: 'The answer is not HTTP.',
}

/** The sentence for any error. */
export function whyOf(error: unknown): string {
  if (error instanceof CollectFault) return error.message
  const { code, name, message } = Object(error) as { code?: unknown; name?: unknown; message?: unknown }
  if (typeof code === 'string' && Object.hasOwn(CODES, code)) return CODES[code] ?? ''
  if (typeof code === 'string' && code.startsWith('HPE_')) return 'The answer is not HTTP.'
  if (name === 'TimeoutError' || name === 'AbortError') return 'It took too long.'
  const text = String(message ?? error).split('\n', 1)[0] ?? ''
  return /[.!?]$/.test(text) ? text : `${text}.`
}
