// Do receivers take our signatures, and do they see it when one letter was changed?
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { describe, expect, test } from 'vitest'
import { compileMessage, fill, fillSigned } from '../../../src/message/compile.ts'
import { signMessage } from '../../../src/message/dkim.ts'
import { type DkimKey, dnsRecord, parseDkimKey } from '../../../src/message/dkim-key.ts'
import type { MessageHead, Personalization } from '../../../src/message/headers.ts'
import type { Rendered } from '../../../src/model/message.ts'

const pemOf = (key: { export(options: { type: 'pkcs8'; format: 'pem' }): string | Buffer }) =>
  String(key.export({ type: 'pkcs8', format: 'pem' }))
const of = { domain: 'example.com', file: 'dkim.pem' }
const rsa = parseDkimKey({
  ...of,
  selector: 'r1',
  pem: pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
})
const ed = parseDkimKey({ ...of, selector: 'e1', pem: pemOf(generateKeyPairSync('ed25519').privateKey) })

/** Everything that white space can do to a text and to headers. */
const rendered: Rendered = {
  subject: 'Ebbe  und   Flut: der Hafen, der beschloss, auf das Meer zu warten, und was daraus wurde',
  text: ['  - Two  spaces\n\n\n', { field: 'name' }, ' and\ttabs \n.\n', { field: 'unsubscribe' }, '\n\n\n'],
  html: ['<p>', { field: 'name' }, '  x</p>\n', { field: 'viewInBrowser' }, `${'  word'.repeat(40)}\n`],
  templateHash: '',
}
const head: MessageHead = {
  from: 'Die Wöchentliche <weekly@example.com>',
  replyTo: 'editor@example.com',
  date: new Date('2026-11-23T07:00:00Z'),
  feedbackId: 'digestif',
  list: { id: 'weekly.example.com', title: 'Die Wöchentliche', help: 'https://example.com/help' },
}
const copy: Personalization = {
  fields: {
    name: 'Åse  Ø',
    email: 'ase@example.org',
    unsubscribe: 'https://example.com/u/a b',
    viewInBrowser: '',
    preferences: '',
  },
  messageId: '<1.2@example.com>',
  unsubscribe: { https: `https://example.com/u/${'t'.repeat(90)}`, mailto: 'mailto:leave@example.com?subject=1' },
}
const at = new Date('2026-11-23T07:00:05Z')
const compiled = compileMessage(rendered, head)

/** The DNS as we would publish it. */
const resolver = async (name: string) => {
  const record = [rsa, ed].map(dnsRecord).find((each) => each.name === name)
  if (!record) throw Object.assign(new Error(`No record ${name}`), { code: 'ENOTFOUND' })
  return [[...record.strings]]
}

async function verdicts(message: Buffer): Promise<string[]> {
  const { results } = await dkimVerify(message, { resolver, curTime: at })
  return results.map(({ status, info }) => `${status.result} ${info}`.split(' ')[0] ?? '')
}

const signedWith = async (keys: readonly DkimKey[]) => Buffer.concat(await fillSigned(compiled, copy, keys, at))

describe.each<[string, readonly DkimKey[]]>([
  ['RSA', [rsa]],
  ['Ed25519', [ed]],
  ['both keys', [rsa, ed]],
])('%s', (_, keys) => {
  test('a compiled message passes', async () => {
    expect(await verdicts(await signedWith(keys))).toEqual(keys.map(() => 'pass'))
  })

  test('signing the finished bytes gives the same signature', async () => {
    expect(await signMessage(Buffer.concat(fill(compiled, copy)), keys, at)).toEqual(await signedWith(keys))
  })

  test('one byte changed anywhere in body or signed header fails', async () => {
    const message = await signedWith(keys)
    const text = message.toString('latin1')
    for (const [before, after] of [
      ['Flut', 'Glut'],
      ['weekly@', 'weakly@'],
      ['spaces', 'spacea'],
      ['One-Click', 'One-Clock'],
      ['word', 'w0rd'],
      ['ttt', 'tut'],
    ] as const) {
      const changed = Buffer.from(text.replace(before, after), 'latin1')
      expect(changed.equals(message), before).toBe(false)
      expect(await verdicts(changed), before).not.toContain('pass')
    }
  })

  test('a header added or put before another fails', async () => {
    const message = await signedWith(keys)
    for (const header of [
      'From: eve@example.com',
      'List-Unsubscribe: <https://evil.example>',
      'Subject: x',
      'Cc: eve@example.com',
    ]) {
      expect(await verdicts(Buffer.concat([Buffer.from(`${header}\r\n`), message])), header).not.toContain('pass')
    }
  })
})

test('the signature covers both headers of one-click unsubscribing and the body as a whole', async () => {
  const signature = (await signedWith([ed])).toString('latin1').split('\r\nTo:')[0]?.replace(/\s/g, '') ?? ''
  const names = /;h=([^;]+)/.exec(signature)?.[1]?.split(':') ?? []
  expect(names).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post']),
  )
  expect(names.filter((name) => name === 'from')).toHaveLength(2)
  expect(signature).not.toMatch(/;l=/)
  expect(signature).toContain('a=ed25519-sha256;c=relaxed/relaxed;d=example.com;s=e1;t=1795417205;')
})

test('lines of the signature are at most 78 letters long', async () => {
  const signature = (await signedWith([rsa])).toString('latin1').split('\r\nTo:')[0] ?? ''
  for (const line of signature.split('\r\n')) expect(line.length, line).toBeLessThanOrEqual(78)
})

test('an empty body, a head alone and odd white space verify, too', async () => {
  const bodies = ['', '\r\n', '\r\n\r\n\r\n', '\r\na  b \t \r\n \r\n\r\n', '\r\nno end', '\r\n \t\r\nx\r\n']
  for (const body of bodies) {
    const bare = Buffer.from(`From:  Weekly\t<weekly@example.com>\r\nSubject : \r\n folded \r\n\tvalue  \r\n${body}`)
    expect(await verdicts(await signMessage(bare, [rsa, ed], at)), JSON.stringify(body)).toEqual(['pass', 'pass'])
  }
})

/** Debian's own: its packages stand beside no other. */
const PYTHON = '/usr/bin/python3'
const hasDkimpy = spawnSync(PYTHON, ['-c', 'import dkim, nacl']).status === 0

describe('a second implementation agrees', () => {
  const SCRIPT = `
import sys, json, dkim
records = json.loads(sys.argv[1])
message = sys.stdin.buffer.read()
verifier = dkim.DKIM(message)
count = message.lower().count(b'dkim-signature:')
print([verifier.verify(idx=i, dnsfunc=lambda name, timeout=5: records[name.decode().rstrip('.')].encode()) for i in range(count)])
`
  const dkimpy = (message: Buffer) => {
    const records = Object.fromEntries([rsa, ed].map(dnsRecord).map(({ name, value }) => [name, value]))
    return spawnSync(PYTHON, ['-c', SCRIPT, JSON.stringify(records)], { input: message, encoding: 'utf8' })
  }

  test.skipIf(!hasDkimpy)('dkimpy (needs python3-dkim and python3-nacl)', async () => {
    const message = await signedWith([rsa, ed])
    expect(dkimpy(message)).toMatchObject({ stdout: '[True, True]\n', stderr: '' })
    const changed = Buffer.from(message.toString('latin1').replace('spaces', 'spacea'), 'latin1')
    expect(dkimpy(changed).stdout).not.toContain('True')
  })
})
