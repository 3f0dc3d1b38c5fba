// What is recorded for a reply, and when does the whole send stop?
import { expect, test } from 'vitest'
import { Pace } from '../../../src/send/pace.ts'
import type { Stage } from '../../../src/send/refusal.ts'
import { ReplyPolicy, uncertain } from '../../../src/send/reply-policy.ts'
import { BEGUN, fakeTimer, reply } from '../../support/fake-mail.ts'

const DUE = { id: 1, subscriber: 1, address: 'anna@example.org', name: '', needsSmtputf8: false, attempts: 0 }

function outcome(stage: Stage, text: string, attempts = 0) {
  const pace = new Pace({})
  const policy = new ReplyPolicy(pace, fakeTimer())
  pace.start('example.org', BEGUN.getTime())
  const { is, settled } = { settled: undefined, ...policy.outcomeOf({ ...DUE, attempts }, stage, reply(text)) }
  pace.end('example.org', BEGUN.getTime())
  return { is, settled, problem: policy.problem?.code, pausedMs: pace.freeAt('example.org') - BEGUN.getTime() }
}

test('a rate limit leaves the delivery as it was, before the content and after it', () => {
  expect(outcome('recipient', '421 4.7.0 too fast')).toMatchObject({ is: 'again', pausedMs: 2_000 })
  expect(outcome('content', '421 4.7.0 too fast')).toMatchObject({
    is: 'again',
    settled: { state: 'pending' },
    pausedMs: 2_000,
  })
})

test('a refusal that is our fault stops the send, and no reader fails for it', () => {
  expect(outcome('sender', '550 5.7.1 not your address')).toMatchObject({ is: 'again', problem: 'smtp-refused' })
  expect(outcome('data', '552 5.3.4 too big')).toMatchObject({ is: 'again', problem: 'smtp-size' })
  expect(outcome('content', '552 5.3.4 too big')).toMatchObject({
    settled: { state: 'pending' },
    problem: 'smtp-size',
  })
})

test('a deferred delivery fails after the ninth attempt', () => {
  expect(outcome('recipient', '451 4.7.1 greylisted', 7).settled).toMatchObject({ state: 'deferred' })
  expect(outcome('recipient', '451 4.7.1 greylisted', 8).settled).toMatchObject({
    state: 'failed',
    reply: '451 4.7.1 greylisted (given up after 9 attempts)',
  })
})

test('content without a reply is uncertain', () => {
  expect(uncertain(DUE, 'It broke.')).toMatchObject({ settled: { state: 'uncertain', reply: 'It broke.' } })
})
