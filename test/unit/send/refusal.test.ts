// Is a refusal understood as its server means it?
import { expect, test } from 'vitest'
import { classifyRefusal, type Stage } from '../../../src/send/refusal.ts'
import { reply } from '../../support/fake-mail.ts'

const cases: readonly (readonly [Stage, string, string])[] = [
  ['recipient', '550 5.1.1 The email account that you tried to reach does not exist', 'unreachable'],
  ['recipient', '550 5.1.10 Recipient not found by SMTP address lookup', 'unreachable'],
  ['recipient', '556 5.1.10 Recipient address has null MX', 'unreachable'],
  ['recipient', '550 5.2.1 The email account that you tried to reach is disabled', 'unreachable'],
  ['content', '550 5.1.1 no such user', 'unreachable'],
  ['recipient', '550 No such user here', 'unreachable'],
  [
    'recipient',
    '550 <bob@example.org>: Recipient address rejected: User unknown in local recipient table',
    'unreachable',
  ],
  ['content', '554 No such user here', 'unclear'],
  ['recipient', '550 rejected', 'unclear'],
  ['recipient', '552 5.2.2 mailbox full', 'failed'],
  ['content', '550 5.7.1 looks like spam', 'unclear'],
  ['content', '550 5.7.515 Access denied, sending domain does not meet the required authentication level', 'ours'],
  ['sender', '550 5.7.1 Sender address rejected', 'ours'],
  ['sender', '530 5.7.0 Must issue a STARTTLS command first', 'ours'],
  ['recipient', '530 5.7.0 Authentication required', 'ours'],
  ['recipient', '554 5.7.1 <a@b.example>: Relay access denied', 'ours'],
  ['sender', '552 5.3.4 Message size exceeds fixed limit', 'ours'],
  ['data', '552 message too large', 'ours'],
  ['recipient', '552 5.3.4 Message size exceeds fixed limit', 'failed'],
  ['content', '552 5.3.4 Error: message file too big', 'ours'],
  ['content', '552 5.2.3 Message exceeds maximum fixed size of this mailbox', 'failed'],
  ['content', '552 Requested mail action aborted: exceeded storage allocation', 'unclear'],
  ['recipient', '450 4.2.1 The user you are trying to contact is receiving mail at a rate', 'later'],
  ['recipient', '451 4.7.1 Greylisting in action, please come back later', 'later'],
  ['recipient', '452 4.2.2 mailbox full', 'later'],
  ['recipient', '450 mailbox busy', 'later'],
  ['content', '421 4.7.28 Gmail has detected an unusual rate of unsolicited mail', 'slower domain 600000'],
  ['content', '451 4.7.650 The mail server has been temporarily rate limited due to IP reputation', 'slower domain'],
  ['recipient', '452 4.5.3 Too many recipients', 'slower domain'],
  ['recipient', '454 4.7.0 Throttling failure: Maximum sending rate exceeded', 'slower all'],
  ['data', '421 4.7.0 Try again later, closing connection', 'slower all'],
  ['sender', '451 4.3.0 internal error', 'slower all'],
  ['recipient', '452 4.3.1 Insufficient system storage', 'slower all'],
]

test.each(cases)('in answer to the %s, “%s” means %s', (stage, text, meaning) => {
  const found = classifyRefusal(reply(text), stage)
  expect(found.is === 'slower' ? ['slower', found.scope, found.pauseMs].filter(Boolean).join(' ') : found.is).toBe(
    meaning,
  )
})
