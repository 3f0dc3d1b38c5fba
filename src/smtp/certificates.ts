// Which certificates are trusted beyond those that Node brings?
import { readFile } from 'node:fs/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { DigestError } from '../model/problem.ts'

/**
 * Trusts the certificates of a PEM file, too, in the whole process. Node itself reads `NODE_EXTRA_CA_CERTS` only when it
 * starts, so one of `.env` would be ignored. Throws a DigestError `smtp-tls`.
 */
export async function trustCertificates(file: string | undefined): Promise<void> {
  if (file === undefined || file === '') return
  try {
    const known = getCACertificates('default')
    const more = (await readFile(file, 'utf8')).match(CERTIFICATE)?.filter((one) => !known.includes(one)) ?? []
    if (more.length > 0) setDefaultCACertificates([...known, ...more])
  } catch (cause) {
    const what = `The certificates cannot be read: ${cause instanceof Error ? cause.message : cause}.`
    const fix = 'Name a file of certificates in PEM with "smtp.ca" or NODE_EXTRA_CA_CERTS.'
    throw new DigestError({ code: 'smtp-tls', what, where: { file }, fix }, { cause })
  }
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g
