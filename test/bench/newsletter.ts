// Which newsletter do the measurements of sending send, and to whom?
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLedger } from '../../src/ledger/open.ts'
import { compileMessage } from '../../src/message/compile.ts'
import { copiesOf, headOf } from '../../src/message/copies.ts'
import { type DkimKey, parseDkimKey } from '../../src/message/dkim-key.ts'
import { senderOf } from '../../src/message/sender.ts'
import { parseAddress } from '../../src/model/address.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import type { Copies, Rendered } from '../../src/model/message.ts'

export const ISSUE = '2026-11-23'
export const BEGUN = new Date('2026-11-23T07:00:00Z')

const WORDS = 'low tide in the harbour of a town that waits for the sea – été, naïve, „ganz“ '
const filler = (bytes: number, tag: string) =>
  Array.from(
    { length: Math.ceil(bytes / 120) },
    (_, at) => `<${tag} style="margin: 0; color: #1d1d1b">${at} ${WORDS}</${tag}>\n`,
  )
    .join('')
    .slice(0, bytes)

/** 40 KB of HTML and 4 KB of text, with the fields where looks have them. */
export const rendered: Rendered = {
  subject: 'The harbour that decided to wait for the sea',
  html: [
    filler(39_500, 'p'),
    { field: 'email' },
    filler(200, 'p'),
    { field: 'unsubscribe' },
    '">Unsubscribe',
    filler(300, 'p'),
  ],
  text: [filler(3_900, 'i'), { field: 'email' }, '\n', { field: 'unsubscribe' }, '\n'],
  templateHash: '',
}

/** As a newsletter with public pages has it: each reader's link is signed. */
export const sender = senderOf(
  { title: 'The Weekly', from: 'The Weekly <weekly@example.com>', url: 'https://example.com/weekly' },
  'a secret of the measurement',
)

export type Signing = 'none' | 'rsa' | 'ed25519'

export function keysFor(signing: Signing): DkimKey[] {
  if (signing === 'none') return []
  const { privateKey } =
    signing === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519')
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return [parseDkimKey({ domain: 'example.com', selector: 's1', pem, file: 'bench' })]
}

export function copies(signing: Signing): Copies {
  const compiled = compileMessage(rendered, headOf(ISSUE, sender, BEGUN))
  return copiesOf(compiled, { issue: ISSUE, sender, keys: keysFor(signing) })
}

export const addressOf = (reader: number): string => `reader.${reader}@d${reader % 5_000}.example.org`

/** A ledger on disk with so many readers. */
export function ledgerWith(file: string, readers: number): Promise<Ledger> {
  return fillLedger(`sqlite:${file}`, readers)
}

/** The same in any database. */
export async function fillLedger(location: string, readers: number): Promise<Ledger> {
  const ledger = await openLedger(location, { mode: 'write', sent: [] })
  for (let at = 1; at <= readers; at += 1_000) {
    const entries = Array.from({ length: Math.min(1_000, readers - at + 1) }, (_, offset) => {
      const address = parseAddress(addressOf(at + offset))
      if ('problem' in address) throw new Error(address.problem)
      return { address, name: `Reader ${at + offset}` }
    })
    await ledger.subscribers.admit(entries, { source: 'bench', at: BEGUN })
  }
  return ledger
}

/** A newsletter of one article in a folder, for measurements of the whole program. */
export function writeNewsletter(folder: string, settings: object): void {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  const day = new Date().toISOString().slice(0, 10)
  const body =
    'The harbour opened its new lock on Tuesday after four years of work. Ships of ninety metres can pass it.'
  writeFileSync(join(folder, 'articles/one.md'), `---\ntitle: The lock is open\ndate: ${day}\n---\n\n${body}\n`)
  const config = {
    title: 'Harbours',
    from: 'Harbours <harbours@example.com>',
    permalink: 'https://example.com/:slug',
    imprint: 'Harbours, 1 Quay, Eastport',
    timeZone: 'UTC',
    ...settings,
  }
  writeFileSync(join(folder, 'digestif.config.json'), JSON.stringify(config))
}
