// Does everything that we take for an address stay one address, wherever it is written?
import fc from 'fast-check'
import addressparser from 'nodemailer/lib/addressparser/index.js'
import { describe, expect, it } from 'vitest'
import { type Address, parseAddress, parseMailbox } from '../../../src/model/address.ts'

function parsed(text: string): Address {
  const address = parseAddress(text)
  if ('problem' in address) throw new Error(`${text}: ${address.problem}`)
  return address
}

describe('an address', () => {
  it.each([
    ['anna@example.com', 'anna@example.com'],
    ['  anna@example.com\u00a0\ufeff', 'anna@example.com'],
    ['Anna.Berg+news@Example.COM', 'Anna.Berg+news@example.com'],
    ["o'neil!#$%&*/=?^_`{|}~-x@example.com", "o'neil!#$%&*/=?^_`{|}~-x@example.com"],
    ['a@bücher.example', 'a@xn--bcher-kva.example'],
    ['a@例え。テスト', 'a@xn--r8jz45g.xn--zckzah'],
    ['jürgen@example.com', 'jürgen@example.com'],
    ['ju\u0308rgen@example.com', 'jürgen@example.com'],
    ['अनु@example.com', 'अनु@example.com'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('%s is written %s', (text, written) => {
    expect(parsed(text).written).toBe(written)
  })

  it.each([
    '',
    'anna',
    '@example.com',
    'anna@',
    'anna@localhost',
    'anna@example',
    'anna@example.com, bo@example.com',
    'anna@example.com;bo@example.com',
    'anna@bo@example.com',
    'Anna <anna@example.com>',
    '"anna berg"@example.com',
    'anna berg@example.com',
    'anna@example.com\r\nBcc: bo@example.com',
    'anna\0@example.com',
    'anna\u202e@example.com',
    'anna..berg@example.com',
    '.anna@example.com',
    'anna.@example.com',
    'anna@-example.com',
    'anna@example-.com',
    'anna@exa_mple.com',
    'anna@example.com.',
    'anna@example..com',
    'anna@192.168.0.1',
    'anna@[192.168.0.1]',
    'anna@0x7f.1',
    'anna@example.com:25',
    'anna@example.com/path',
    'anna@exam%70le.com',
    `${'a'.repeat(65)}@example.com`,
    `${'ü'.repeat(33)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
    `a@${'bcdefgh.'.repeat(40)}com`,
    `a@${'b.'.repeat(5000)}com`,
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toHaveProperty('problem')
  })

  it('is the same reader whatever the case', () => {
    expect(parsed('Anna@Example.com').key).toBe(parsed('anna@EXAMPLE.com').key)
    expect(parsed('JÜRGEN@example.com').key).toBe(parsed('ju\u0308rgen@example.com').key)
    expect(parsed('anna@example.com').key).not.toBe(parsed('ann@example.com').key)
  })

  it('needs SMTPUTF8 only where its local part is not ASCII', () => {
    expect(parsed('jürgen@example.com').needsSmtputf8).toBe(true)
    expect(parsed('anna@bücher.example').needsSmtputf8).toBe(false)
  })
})

/** Near misses of an address more than any text. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.emailAddress(),
  fc
    .tuple(
      fc.emailAddress(),
      fc.nat(),
      fc.constantFrom('\r\n', '\n', ',', ';', '<', '>', '"', ' ', '@', '\0', '\u2028', '(', '\\', '.'),
    )
    .map(([address, at, bad]) => {
      const place = at % (address.length + 1)
      return address.slice(0, place) + bad + address.slice(place)
    }),
)

describe('laws of addresses', () => {
  it('what is accepted injects no header and no second recipient', () => {
    fc.assert(
      fc.property(text, (written) => {
        const address = parseAddress(written)
        if ('problem' in address) return
        expect(address.written).toMatch(/^[^\s\p{Cc}\p{Cf},;:<>()"\\@[\]]+@[a-z0-9.-]+$/u)
        expect(addressparser(`Reader <${address.written}>`)).toEqual([{ name: 'Reader', address: address.written }])
        expect(addressparser(address.written)).toEqual([{ name: '', address: address.written }])
      }),
      { numRuns: 2_000 },
    )
  })

  it('reading what was written gives the same address', () => {
    fc.assert(
      fc.property(text, (written) => {
        const address = parseAddress(written)
        if (!('problem' in address)) expect(parseAddress(address.written)).toEqual(address)
      }),
      { numRuns: 2_000 },
    )
  })

  it('an ordinary address is always one', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,20}$/)
    fc.assert(
      fc.property(name, name, name, (first, last, domain) => {
        expect(parsed(`${first}.${last}@${domain}.example`).written).toBe(`${first}.${last}@${domain}.example`)
      }),
    )
  })
})

describe('a mailbox', () => {
  it.each([
    ['anna@example.com', '', 'anna@example.com'],
    [' <anna@example.com> ', '', 'anna@example.com'],
    ['Anna Berg <anna@Example.com>', 'Anna Berg', 'anna@example.com'],
    ['"Berg, Anna" <anna@example.com>', 'Berg, Anna', 'anna@example.com'],
    ['"Anna \\"Nan\\" <Berg>" <anna@example.com>', 'Anna "Nan" <Berg>', 'anna@example.com'],
    ['The "Best" Weekly <weekly@bücher.example>', 'The Best Weekly', 'weekly@xn--bcher-kva.example'],
  ])('%s has a name and an address', (text, name, written) => {
    expect(parseMailbox(text)).toMatchObject({ name, address: { written } })
  })

  it.each([
    '',
    'Anna',
    'Anna <>',
    'Anna <anna>',
    '"<anna@example.com>"',
    'a@example.com, b@example.com',
    '<a@x.org> Anna',
  ])('%s is not one', (text) => {
    expect(parseMailbox(text)).toHaveProperty('problem')
  })
})
