// Whatever a server does: in which state does it leave each reader, how does the program end, what does it tell to do?
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/open.ts'
import { digestif } from '../support/digestif.ts'
import { mailServer, type ServerBehaviour } from '../support/mail-server.ts'
import { newsletter, send } from '../support/newsletter.ts'

const STATES = ['pending', 'sending', 'sent', 'deferred', 'failed', 'uncertain'] as const

/** How each reader stands, by the ledger: `anna: sent`, or `anna: failed, suppressed`. */
async function standing(folder: string): Promise<string[]> {
  await using ledger = await openLedger(`sqlite:${join(folder, '.digestif/ledger.db')}`, { mode: 'read', sent: [] })
  const [issue] = await ledger.issues(1)
  const found: string[] = []
  for (const state of STATES)
    for await (const { address, subscriber } of ledger.deliveries(issue?.id ?? '', state)) {
      const suppression = (await ledger.subscribers.byId(subscriber))?.suppression
      found.push(`${address.replace(/@.*/, '').replace(/.*\./, '')}: ${state}${suppression ? ', suppressed' : ''}`)
    }
  return found.toSorted()
}

interface Fault {
  readonly readers: readonly string[]
  readonly behaviour?: ServerBehaviour
  readonly settings?: object
  readonly stand: readonly string[]
  readonly exit: number
  /** What is told, on stdout or stderr. */
  readonly tells?: RegExp
  /** Who has the mail in the end. */
  readonly took: readonly string[]
  /** How all stand when it is run again. */
  readonly again?: readonly string[]
}

const ONE = { smtp: { connections: 1 } }
const RETRY = /1 of 2 sent\.\n.*run it again after \d{4}-\d\d-\d\d \d\d:\d\d to go on\./
const FAULTS: Readonly<Record<string, Fault>> = {
  '421 in the middle of a session': {
    readers: ['anna', 'bob', 'cyd', 'dan', 'eve'],
    behaviour: { sessionMax: 2 },
    settings: ONE,
    stand: ['anna: sent', 'bob: sent', 'cyd: sent', 'dan: sent', 'eve: sent'],
    exit: 0,
    tells: /all 5 sent/,
    took: ['anna', 'bob', 'cyd', 'dan', 'eve'],
  },
  'a hang-up after each mail, so that nobody knows what became of it': {
    readers: ['at-data-hangup.anna', 'at-data-hangup.bob'],
    settings: ONE,
    stand: ['anna: uncertain', 'bob: uncertain'],
    exit: 1,
    took: [],
    again: ['anna: uncertain', 'bob: uncertain'],
  },
  '450 to the recipient': {
    readers: ['anna', 'once-at-rcpt-450-4.2.1.bob'],
    stand: ['anna: sent', 'bob: deferred'],
    exit: 3,
    tells: RETRY,
    took: ['anna'],
    again: ['anna: sent', 'bob: deferred'],
  },
  '451, a greylist': {
    readers: ['anna', 'at-rcpt-451-4.7.1.bob'],
    stand: ['anna: sent', 'bob: deferred'],
    exit: 3,
    tells: RETRY,
    took: ['anna'],
  },
  '452 after the content, a mailbox that is full': {
    readers: ['anna', 'at-data-452-4.2.2.bob'],
    stand: ['anna: sent', 'bob: deferred'],
    exit: 3,
    tells: RETRY,
    took: ['anna'],
  },
  '454, a rate that was passed': {
    readers: ['anna', 'once-at-rcpt-454-4.7.0.bob', 'cyd'],
    settings: ONE,
    stand: ['anna: sent', 'bob: sent', 'cyd: sent'],
    exit: 0,
    tells: /all 3 sent/,
    took: ['anna', 'bob', 'cyd'],
  },
  '550 of an address that does not exist': {
    readers: ['anna', 'at-rcpt-550-5.1.1.bob'],
    stand: ['anna: sent', 'bob: failed, suppressed'],
    exit: 0,
    tells: /1 of 2 sent.*\n1 failed; "digestif status .*" says why\./,
    took: ['anna'],
  },
  '550 of a policy': {
    readers: ['anna', 'at-data-550-5.7.1.bob'],
    stand: ['anna: sent', 'bob: failed'],
    exit: 0,
    tells: /1 failed; "digestif status .*" says why\./,
    took: ['anna'],
  },
  '550 to everybody': {
    readers: ['at-rcpt-550-5.1.1.anna', 'at-rcpt-550-5.1.1.bob'],
    stand: ['anna: failed, suppressed', 'bob: failed, suppressed'],
    exit: 1,
    tells: /0 of 2 sent/,
    took: [],
  },
  'a connection that ends before DATA': {
    readers: ['anna', 'once-at-rcpt-hangup.bob', 'cyd'],
    settings: ONE,
    stand: ['anna: sent', 'bob: sent', 'cyd: sent'],
    exit: 0,
    tells: /all 3 sent/,
    took: ['anna', 'bob', 'cyd'],
  },
  'one that ends after DATA, the mail not taken': {
    readers: ['anna', 'once-at-data-hangup.bob'],
    stand: ['anna: sent', 'bob: uncertain'],
    exit: 0,
    tells: /not known whether the server accepted it.*\n.*"digestif status .*" lists them.*\(uncertain\)/,
    took: ['anna'],
    again: ['anna: sent', 'bob: uncertain'],
  },
  'one that ends after DATA, the mail taken': {
    readers: ['anna', 'once-at-data-taken.bob'],
    stand: ['anna: sent', 'bob: uncertain'],
    exit: 0,
    tells: /\(uncertain\)/,
    took: ['anna', 'bob'],
    again: ['anna: sent', 'bob: uncertain'],
  },
  'replies that take their time': {
    readers: ['at-rcpt-slow.anna', 'at-data-slow.bob', 'cyd'],
    stand: ['anna: sent', 'bob: sent', 'cyd: sent'],
    exit: 0,
    tells: /all 3 sent/,
    took: ['anna', 'bob', 'cyd'],
  },
  'a server that lets in one connection at a time': {
    readers: ['anna', 'bob', 'cyd', 'dan'],
    behaviour: { options: { maxClients: 1 } },
    settings: { smtp: { connections: 3 } },
    stand: ['anna: sent', 'bob: sent', 'cyd: sent', 'dan: sent'],
    exit: 0,
    tells: /all 4 sent/,
    took: ['anna', 'bob', 'cyd', 'dan'],
  },
}

const nameOf = (address: string) => address.replace(/@.*/, '').replace(/.*\./, '')

describe('a server says, or does', () => {
  test.each(Object.entries(FAULTS))('%s', async (_, fault) => {
    const server = await mailServer(fault.behaviour)
    const folder = newsletter(
      server,
      fault.readers.map((name) => `${name}@example.org`),
      fault.settings,
    )
    const { exit, stdout, stderr } = send(folder)
    expect(await standing(folder)).toEqual(fault.stand)
    expect(exit).toBe(fault.exit)
    if (fault.tells) expect(stdout + stderr).toMatch(fault.tells)
    const took = () =>
      server
        .taken()
        .map(({ to }) => nameOf(to))
        .toSorted()
    expect(took()).toEqual(fault.took)
    if (!fault.again) return
    send(folder)
    expect(await standing(folder)).toEqual(fault.again)
    expect(took()).toEqual(fault.took)
  })
})

describe('no connection can be had because', () => {
  test.each([
    [
      'the login is refused',
      { options: { allowInsecureAuth: true } },
      'weekly:wrong@127.0.0.1',
      'smtp-login',
      /user and password/,
    ],
    ['there is no encryption', { options: { hideSTARTTLS: true } }, '0.0.0.0', 'smtp-tls', /\?tls=off/],
    ['nobody vouches for the certificate', {}, '0.0.0.0', 'smtp-tls', /host name in its certificate/],
  ] as const)('%s: all readers wait, and what to mend is told', async (_, behaviour, host, code, fix) => {
    const server = await mailServer(behaviour)
    const folder = newsletter({ url: `smtp://${host}:${server.port}` }, ['anna@example.org', 'bob@example.org'])
    const { exit, stdout, stderr } = send(folder)
    expect(exit).toBe(1)
    expect(stdout).toMatch(/0 of 2 sent\.\nRun it again to go on\./)
    expect(stderr).toMatch(fix)
    expect(stderr).toContain(`(${code})`)
    expect(stderr).not.toContain('wrong@')
    expect(await standing(folder)).toEqual(['anna: pending', 'bob: pending'])
    expect(server.taken()).toEqual([])
    expect(digestif(folder, ['status']).stdout).toContain('Not finished: run "digestif send"')
  })
})
