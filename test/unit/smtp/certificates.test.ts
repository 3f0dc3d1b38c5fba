// Is a certificate of one's own trusted, once, and is a file that can't be read reported?
import { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCACertificates } from 'node:tls'
import { expect, test } from 'vitest'
import { trustCertificates } from '../../../src/smtp/certificates.ts'
import { folderWith } from '../../support/digestif.ts'

const fingerprints = (certificates: readonly string[]) =>
  new Set(certificates.map((one) => new X509Certificate(one).fingerprint256))

test('those of the file are trusted beside those of Node, and no file changes nothing', async () => {
  const before = fingerprints(getCACertificates('default'))
  await trustCertificates(undefined)
  expect(fingerprints(getCACertificates('default'))).toEqual(before)
  const own = readFileSync('test/support/own-ca.pem', 'utf8')
  const file = join(folderWith(), 'ca.pem')
  writeFileSync(file, `# ours\n${own}`)
  await trustCertificates(file)
  await trustCertificates(file)
  const after = fingerprints(getCACertificates('default'))
  expect(after).toEqual(before.union(fingerprints([own])))
})

test('a file that is not there is told with its name', async () => {
  await expect(trustCertificates('/nowhere/ca.pem')).rejects.toMatchObject({
    code: 'smtp-tls',
    where: { file: '/nowhere/ca.pem' },
  })
})
