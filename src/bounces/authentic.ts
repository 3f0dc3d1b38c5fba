// Which server says that a mail is really from whom its From names?
import { domainOf } from '../model/address.ts'

/**
 * The name of the server that vouches for the address in From, by the first `Authentication-Results` (RFC 8601): DMARC
 * passed, or DKIM or SPF for the same domain. Anybody can write such a field, so the name must be one that is trusted.
 */
export function vouchedBy(head: string, from: string): string | undefined {
  const field = /^authentication-results:((?:.*)(?:\r?\n[ \t].*)*)/im.exec(head.slice(0, 200_000))?.[1]
  if (field === undefined) return undefined
  const plain = field.replaceAll(/\([^()]*\)/g, ' ').replaceAll(/\s+/g, ' ')
  const [server = '', ...results] = plain.split(';').map((part) => part.trim().toLowerCase())
  const name = /^[\w.-]+/.exec(server)?.[0]
  const domain = domainOf(from).toLowerCase()
  const isAligned = (result: string) =>
    /^dmarc ?= ?pass\b/.test(result)
      ? isWithin(domain, /\bheader\.from ?= ?"?([\w.-]+)/.exec(result)?.[1] ?? domain)
      : /^dkim ?= ?pass\b/.test(result)
        ? isWithin(domain, /\bheader\.(?:d ?= ?|i ?= ?[^\s@]*@)"?([\w.-]+)/.exec(result)?.[1])
        : /^spf ?= ?pass\b/.test(result) &&
          /\bsmtp\.mailfrom ?= ?"?(?:[^\s@"]*@)?([\w.-]+)/.exec(result)?.[1] === domain
  return name !== undefined && results.some(isAligned) ? name : undefined
}

/** Whether a domain is the other, or below it; a name without a dot has nobody of its own. */
function isWithin(domain: string, other: string | undefined): boolean {
  return other?.includes('.') === true && (domain === other || domain.endsWith(`.${other}`))
}
