// Which DKIM key signs, and which DNS record publishes it?
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { domainOf, parseMailbox } from '../model/address.ts'
import { DigestError, type Problem } from '../model/problem.ts'

/** A private key, parsed once; receivers find its public half at `<selector>._domainkey.<domain>`. */
export interface DkimKey {
  readonly domain: string
  readonly selector: string
  readonly algorithm: 'rsa-sha256' | 'ed25519-sha256'
  readonly key: KeyObject
}

/** Where the key is: in a file, or as PEM in the environment. */
export interface DkimSettings {
  readonly domain: string
  readonly selector: string
  readonly keyFile?: string | undefined
}

/** A TXT record to publish; `strings` are its parts of at most 255 bytes for a zone file (RFC 1035 §3.3). */
export interface DnsRecord {
  readonly name: string
  readonly type: 'TXT'
  readonly value: string
  readonly strings: readonly string[]
}

/** RFC 8301 §3.2: receivers may refuse shorter keys. */
const RSA_BITS = 2048

/** All keys: with two signatures, a mail passes at receivers that know only one of the algorithms (RFC 8463 §5). */
export function loadDkimKeys(
  settings: readonly DkimSettings[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<DkimKey[]> {
  return Promise.all(settings.map((one) => loadDkimKey(one, environment)))
}

/** Reads the key from `keyFile` or from the variable `DKIM_KEY`. Throws a DigestError `dkim-key`. */
export async function loadDkimKey(
  { domain, selector, keyFile }: DkimSettings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<DkimKey> {
  if (keyFile === undefined) {
    const pem = environment.DKIM_KEY
    if (pem) return parseDkimKey({ domain, selector, pem, file: 'DKIM_KEY' })
    const fix = 'Set "dkim.keyFile" to its file, or put the PEM into the variable DKIM_KEY.'
    throw problem({ what: 'No DKIM key is configured.', where: { file: 'DKIM_KEY' }, fix })
  }
  const pem = await readFile(keyFile, 'utf8').catch((cause) => {
    throw problem({ what: 'The DKIM key cannot be read.', where: { file: keyFile }, fix: MAKE_ONE }, cause)
  })
  return parseDkimKey({ domain, selector, pem, file: keyFile })
}

/** The key in a PEM text, with real line ends or, as in environment variables, with `\n` spelt out. */
export function parseDkimKey(of: {
  readonly domain: string
  readonly selector: string
  readonly pem: string
  readonly file: string
}): DkimKey {
  const { domain, selector, pem, file } = of
  const key = parse(pem, file)
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType === 'ed25519') return { domain, selector, algorithm: 'ed25519-sha256', key }
  if (key.asymmetricKeyType === 'rsa' && bits >= RSA_BITS) return { domain, selector, algorithm: 'rsa-sha256', key }
  const found = key.asymmetricKeyType === 'rsa' ? `RSA with ${bits} bits` : `of the type ${key.asymmetricKeyType}`
  throw problem({ what: `The DKIM key is ${found}, which receivers refuse.`, where: { file }, fix: MAKE_ONE })
}

/** The DNS record that publishes this key. */
export function dnsRecord({ domain, selector, algorithm, key }: DkimKey): DnsRecord {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  // RFC 8463 §4.2: the 32 bytes of the key alone, which end its SPKI.
  const [kind, bytes] = algorithm === 'rsa-sha256' ? ['rsa', spki] : ['ed25519', spki.subarray(-32)]
  const value = `v=DKIM1; k=${kind}; p=${bytes.toString('base64')}`
  return { name: `${selector}._domainkey.${domain}`, type: 'TXT', value, strings: value.match(/.{1,255}/g) ?? [] }
}

/**
 * The records that the sender's domain should publish: DKIM for each readable key, DMARC (RFC 9989) with the mildest policy,
 * and SPF with a placeholder, because only the mail provider knows its content.
 */
export async function recordsToPublish(
  from: string | undefined,
  dkim: readonly DkimSettings[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<DnsRecord[]> {
  const sender = parseMailbox(from ?? '')
  const domain = 'problem' in sender ? undefined : domainOf(sender.address.written)
  const keys = await Promise.all(dkim.map((one) => loadDkimKey(one, environment).catch(() => undefined)))
  const txt = (name: string, value: string): DnsRecord => ({ name, type: 'TXT', value, strings: [value] })
  return [
    ...keys.flatMap((key) => (key ? [dnsRecord(key)] : [])),
    ...(domain
      ? [txt(domain, 'v=spf1 include:YOUR-MAIL-PROVIDER -all'), txt(`_dmarc.${domain}`, 'v=DMARC1; p=none')]
      : []),
  ]
}

const MAKE_ONE = 'Make one with "openssl genrsa -out dkim.pem 2048" and set "dkim.keyFile" to it.'

function parse(pem: string, file: string): KeyObject {
  try {
    return createPrivateKey(pem.replaceAll('\\n', '\n'))
  } catch (cause) {
    throw problem({ what: 'The DKIM key is not a private key in PEM format.', where: { file }, fix: MAKE_ONE }, cause)
  }
}

function problem(about: Omit<Problem, 'code'>, cause?: unknown): DigestError {
  return new DigestError({ code: 'dkim-key', ...about }, { cause })
}
