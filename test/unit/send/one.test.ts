// Is it known whether a single message was accepted?
import { expect, test } from 'vitest'
import { sendOne } from '../../../src/send/one.ts'
import { FakeServer, reply, type ServerBehaviour } from '../../support/fake-mail.ts'

const ENVELOPE = { from: 'weekly@example.com', to: 'anna@example.org', bytes: 10 }

const cases: readonly (readonly [ServerBehaviour | undefined, object])[] = [
  [undefined, { is: 'sent', reply: '250 2.0.0 queued' }],
  [
    { at: 'recipient', says: reply('550 no such user') },
    { is: 'refused', why: '550 no such user' },
  ],
  [
    { at: 'content', says: reply('554 spam') },
    { is: 'refused', why: '554 spam' },
  ],
  [
    { at: 'offer', hangsUp: 'before' },
    { is: 'refused', why: 'The server closed the connection.' },
  ],
  [
    { at: 'content', hangsUp: 'after' },
    { is: 'refused', why: 'The server closed the connection.' },
  ],
]

test.each(cases)('%j', async (behaviour, result) => {
  const server = new FakeServer(1, () => behaviour)
  let isMade = false
  const sent = await sendOne(server, ENVELOPE, () => {
    isMade = true
    return [Buffer.from('News')]
  })
  expect(sent).toEqual(result)
  expect(isMade, 'the content is made only if the server wants it').toBe(!behaviour || behaviour.at === 'content')
  expect(server.open).toBe(0)
})
