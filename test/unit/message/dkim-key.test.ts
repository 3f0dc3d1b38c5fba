// Which keys sign, and what is said of the others?
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dnsRecord, loadDkimKey, parseDkimKey } from '../../../src/message/dkim-key.ts'
import { folderWith } from '../../support/digestif.ts'

const of = { domain: 'example.com', selector: 'd1' }
const rsaPem = (modulusLength: number) =>
  String(generateKeyPairSync('rsa', { modulusLength }).privateKey.export({ type: 'pkcs1', format: 'pem' }))
const edPem = String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))

test('a key is read from its file, or from the environment where no file is named', async () => {
  const keyFile = `${folderWith({ 'dkim.pem': edPem })}/dkim.pem`
  const fromFile = await loadDkimKey({ ...of, keyFile }, {})
  const fromEnvironment = await loadDkimKey(of, { DKIM_KEY: edPem.replaceAll('\n', '\\n') })
  expect(fromFile.key.equals(fromEnvironment.key)).toBe(true)
})

test('the record has the whole key in strings that DNS takes', () => {
  const rsa = dnsRecord(parseDkimKey({ ...of, pem: rsaPem(2048), file: 'x' }))
  expect(rsa).toMatchObject({ name: 'd1._domainkey.example.com', type: 'TXT' })
  expect(rsa.value).toMatch(/^v=DKIM1; k=rsa; p=MIIBIjAN[\w+/]+=*$/)
  expect(rsa.strings.join('')).toBe(rsa.value)
  expect(Math.max(...rsa.strings.map((part) => part.length))).toBeLessThanOrEqual(255)
  const ed = dnsRecord(parseDkimKey({ ...of, pem: edPem, file: 'x' }))
  expect(ed.value).toMatch(/^v=DKIM1; k=ed25519; p=[\w+/]{43}=$/)
})

describe('refuses with a code and a way out', () => {
  const pems: readonly [string, string, string][] = [
    ['a short key', rsaPem(1024), 'RSA with 1024 bits'],
    [
      'a key of a kind that no receiver knows',
      String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })),
      'of the type ec',
    ],
    [
      'a public key',
      String(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })),
      'not a private key',
    ],
    ['what is no key', 'hello', 'not a private key'],
  ]
  test.each(pems)('%s', (_, pem, what) => {
    expect(() => parseDkimKey({ ...of, pem, file: 'dkim.pem' })).toThrow(
      expect.objectContaining({ code: 'dkim-key', what: expect.stringContaining(what), where: { file: 'dkim.pem' } }),
    )
  })

  test('no key at all, or a file that is not there', async () => {
    await expect(loadDkimKey(of, {})).rejects.toMatchObject({
      code: 'dkim-key',
      fix: expect.stringContaining('DKIM_KEY'),
    })
    await expect(loadDkimKey({ ...of, keyFile: '/nowhere/d.pem' }, {})).rejects.toMatchObject({ code: 'dkim-key' })
  })
})
