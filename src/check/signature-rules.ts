// Do the DKIM signatures cover what receivers ask for?
import { isAligned, senderDomain } from './header-rules.ts'
import { headersNamed, type Mail } from './mail.ts'
import type { Rule, Violation } from './rule.ts'

/** Headers that must be signed where they are present; `From` always (RFC 6376 §5.4). */
const COVERED = ['from', 'subject', 'date', 'to', 'list-unsubscribe', 'list-unsubscribe-post']

/** Rules on DKIM signatures; a message without any meets them. */
export const signatureRules: readonly Rule[] = [
  {
    code: 'dkim-signature',
    group: 'headers',
    severity: 'error',
    why: 'One-click unsubscribing needs a valid signature over both of its headers, and DMARC needs one of the sender’s own domain.',
    source: 'RFC 8058 §4, RFC 8301, RFC 9989',
    find: (mail) =>
      headersNamed(mail, 'dkim-signature').flatMap(({ name, value }) =>
        flaws(tagsOf(value), mail).map((flaw): Violation => {
          return { what: `The DKIM signature ${flaw}.`, fix: 'Let Digestif sign: set "dkim".', at: name }
        }),
      ),
  },
]

function flaws(tags: ReadonlyMap<string, string>, mail: Mail): string[] {
  const names = (tags.get('h') ?? '').toLowerCase().split(':')
  const open = COVERED.filter(
    (name) => !names.includes(name) && (name === 'from' || headersNamed(mail, name).length > 0),
  )
  const from = senderDomain(mail) ?? ''
  const missing = ['v', 'a', 'b', 'bh', 'd', 'h', 's'].filter((tag) => !tags.get(tag))
  return [
    missing.length > 0 && `lacks ${missing.map((tag) => `${tag}=`).join(' and ')}`,
    open.length > 0 && `does not cover ${open.join(' and ')}`,
    tags.has('l') && 'covers only the beginning of the body (l=)',
    /sha1/.test(tags.get('a') ?? '') && 'uses SHA-1, which receivers no longer accept',
    !isAligned(tags.get('d') ?? '', from) && `has the domain ${tags.get('d')}, but \`From\` has ${from}`,
  ].filter((flaw) => flaw !== false)
}

function tagsOf(value: string): Map<string, string> {
  const pairs = value.split(';').map((part) => part.replace(/\s+/g, ''))
  return new Map(
    pairs
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}
