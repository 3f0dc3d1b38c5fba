// Is each bounce, complaint and other mail taken for what it is?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classify } from '../../../src/bounces/classify.ts'

const read = (mail: string) => classify(Buffer.from(mail.replaceAll('\n', '\r\n')))
const kinds = (mail: string) => read(mail).map(({ kind, address }) => [kind, address?.written])

const dsn = (fields: string, more = '') => `From: MAILER-DAEMON@mx.example.net
To: bounces@example.com
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
	boundary="b1"

--b1
Content-Type: text/plain

This is the mail system.
${more}
--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

${fields}
--b1--
`

test.each([
  [
    'an unknown user (Postfix)',
    'Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <anna@example.org>: User unknown',
    'hard',
  ],
  [
    'an unknown user without a code of its own (Exim)',
    'Action: failed\nFinal-Recipient: rfc822;anna@example.org\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 No such user here',
    'hard',
  ],
  [
    'an unknown recipient (Exchange)',
    'Final-Recipient: RFC822; anna@example.org\nAction: FAILED\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound',
    'hard',
  ],
  [
    'a full mailbox',
    'Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 mailbox full',
    'soft',
  ],
  [
    'a message that waited too long',
    'Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 4.4.7',
    'soft',
  ],
  [
    'a refusal for its content',
    'Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 looks like spam',
    'soft',
  ],
  [
    'a folded diagnosis',
    'Final-Recipient: rfc822;\n anna@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 mailbox\n not found',
    'hard',
  ],
])('%s', (_, fields, kind) => {
  expect(kinds(dsn(fields))).toEqual([[kind, 'anna@example.org']])
})

test('a delay, a success and a relay are no bounce', () => {
  for (const action of ['delayed', 'delivered', 'relayed', 'expanded'])
    expect(kinds(dsn(`Final-Recipient: rfc822; anna@example.org\nAction: ${action}\nStatus: 4.0.0`))).toEqual([
      ['other', undefined],
    ])
})

test('each failed recipient of one report counts', () => {
  const block = (name: string) => `Final-Recipient: rfc822; ${name}@example.org\nAction: failed\nStatus: 5.1.1`
  expect(kinds(dsn(`${block('anna')}\n\n${block('berit')}`))).toEqual([
    ['hard', 'anna@example.org'],
    ['hard', 'berit@example.org'],
  ])
})

const arf = (type: string) => `From: feedback@example.net
To: abuse@example.com
Content-Type: multipart/report; report-type=feedback-report; boundary=x

--x
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Feedback/1
Version: 1
Original-Mail-From: <bounce+2026-11-23.51.aaaaaaaaaaaaaaaa@example.com>

--x
Content-Type: message/rfc822

From: weekly@example.com
To: Anna <anna@example.org>
Subject: News

Body
--x--
`

test('a complaint names its reader, and a report that it is not spam is no complaint', () => {
  expect(kinds(arf('abuse'))).toEqual([['complaint', 'anna@example.org']])
  expect(read(arf('abuse'))[0]?.to).toContain('bounce+2026-11-23.51.aaaaaaaaaaaaaaaa@example.com')
  expect(kinds(arf('not-spam'))).toEqual([['other', undefined]])
})

test('a mail that asks to unsubscribe is carried out, and an answer of a program is not', () => {
  const mail = (more: string) =>
    `From: Anna <anna@example.org>\nTo: weekly@example.com\nSubject: Unsubscribe\n${more}\n\n`
  expect(kinds(mail('X: y'))).toEqual([['unsubscribe', 'anna@example.org']])
  expect(kinds(mail('Auto-Submitted: auto-replied'))).toEqual([['other', undefined]])
  const vouched = (results: string) => read(mail(`Authentication-Results: ${results}`))[0]?.vouchedBy
  for (const results of [
    'mx.example.com; dmarc=pass (p=none) header.from=example.org',
    'mx.example.com 1;\n\tspf=fail smtp.mailfrom=x@elsewhere.example; dkim=pass header.i=@example.org',
    'MX.example.com; spf=pass smtp.mailfrom=anna@example.org',
  ])
    expect(vouched(results), results).toBe('mx.example.com')
  for (const results of [
    'mx.example.com; none',
    'mx.example.com; dkim=pass header.d=elsewhere.example; spf=pass smtp.mailfrom=elsewhere.example',
    'mx.example.com; dkim=pass header.d=org',
    'mx.example.com; dmarc=fail header.from=example.org',
    'mx.example.com; dmarc=fail\nAuthentication-Results: mx.example.com; dmarc=pass header.from=example.org',
  ])
    expect(vouched(results), results).toBeUndefined()
  expect(kinds('From: a@example.org\nSubject: Re: unsubscribe rates in 2026\n\nHello')).toEqual([['other', undefined]])
})

test('old reports of Gmail and Exim name who failed', () => {
  const mail =
    'From: Mail Delivery Subsystem <mailer-daemon@example.net>\nX-Failed-Recipients: anna@example.org\n\n550 5.1.1 The email account that you tried to reach does not exist.'
  expect(kinds(mail)).toEqual([['hard', 'anna@example.org']])
  expect(kinds(mail.replace('mailer-daemon', 'friend'))).toEqual([['other', undefined]])
})

test('no bytes make it fail', () => {
  const whole = Buffer.from(dsn('Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1'))
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.uint8Array({ maxLength: 50 }), (from, to, noise) => {
      const broken = Buffer.concat([whole.subarray(0, from), noise, whole.subarray(to)])
      expect(classify(broken).length).toBeGreaterThan(0)
    }),
  )
})
