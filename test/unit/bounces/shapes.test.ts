// Are the reports of the servers that are in use taken for what they are, and other mails left alone?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '../../../src/bounces/classify.ts'

const TO = 'anna@example.org'
const MESSAGE = '<2026-11-23.0123456789abcdef01234567@example.com>'
const MAIL = `From: weekly@example.com\nTo: ${TO}\nSubject: News\nMessage-ID: ${MESSAGE}\n\nThe news.\n`
const HEAD = 'From: MAILER-DAEMON@mx.example.net\nTo: bounce@example.com\n'

/** RFC 3464: words for people, fields for programs, the mail that came back. */
const dsn = (fields: string, words = 'It could not be delivered.', head = `${HEAD}Subject: Undelivered Mail\n`) =>
  `${head}Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"\n\n--=_b\nContent-Type: text/plain\n\n${words}\n\n--=_b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n${fields}\n\n--=_b\nContent-Type: message/rfc822\n\n${MAIL}\n--=_b--\n`
const failed = (status: string, said: string, final = `Final-Recipient: rfc822; ${TO}`) =>
  dsn(`${final}\nAction: failed\nStatus: ${status}\nDiagnostic-Code: smtp; ${said}`)
const arf = (fields: string, original = MAIL, type = 'message/rfc822') =>
  `From: fbl@example.net\nTo: abuse@example.com\nContent-Type: multipart/report; report-type=feedback-report; boundary=f\n\n--f\nContent-Type: text/plain\n\nThis is an abuse report.\n\n--f\nContent-Type: message/feedback-report\n\n${fields}\n\n--f\nContent-Type: ${type}\n\n${original}\n--f--\n`
const plain = (subject: string, text: string, head = HEAD) => `${head}Subject: ${subject}\n\n${text}`

const SHAPES: readonly (readonly [string, 'hard' | 'soft' | 'complaint', string])[] = [
  [
    'Postfix: unknown user',
    'hard',
    failed('5.1.1', `550 5.1.1 <${TO}>: Recipient address rejected: User unknown in virtual mailbox table`),
  ],
  [
    'Postfix: no such host',
    'hard',
    failed(
      '5.4.4',
      'X-Postfix; Host or domain name not found. Name service error for name=example.org type=A: Host not found',
    ),
  ],
  [
    'Postfix: the host does not answer',
    'soft',
    failed('4.4.1', 'X-Postfix; connect to mx.example.org[192.0.2.1]:25: Connection timed out'),
  ],
  ['Postfix: a mail loop', 'soft', failed('5.4.6', 'X-Postfix; mail forwarding loop')],
  [
    'Postfix: mail with other characters (RFC 6533)',
    'hard',
    failed('5.1.1', '550 User unknown')
      .replace('message/delivery-status', 'message/global-delivery-status')
      .replace('message/rfc822', 'message/global'),
  ],
  ['Exim: unknown user', 'hard', failed('5.0.0', '550 No Such User Here')],
  [
    'Exim: unrouteable',
    'hard',
    plain(
      'Mail delivery failed: returning message to sender',
      `A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${TO}\n    Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\n${MAIL}`,
    ),
  ],
  [
    'Exim: quota',
    'soft',
    plain(
      'Mail delivery failed: returning message to sender',
      `This message was created automatically by mail delivery software.\nThe following address failed:\n\n  ${TO}\n    mailbox is full: retry timeout exceeded\n\n------ This is a copy of the message ------\n\n${MAIL}`,
    ),
  ],
  [
    'Exim: the header that names who failed',
    'hard',
    plain(
      'Mail delivery failed',
      `could not be delivered\n\n  ${TO}\n    550 5.1.1 User unknown`,
      `${HEAD}X-Failed-Recipients: ${TO}\n`,
    ),
  ],
  [
    'Exchange Online: not found',
    'hard',
    failed('5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'),
  ],
  [
    'Exchange Online: blocked by directory',
    'soft',
    failed('5.4.1', '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)'),
  ],
  [
    'Exchange: mailbox quota',
    'soft',
    failed('5.2.2', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException'),
  ],
  [
    'Exchange 2003: a report for people',
    'hard',
    plain(
      'Undeliverable: News',
      `Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n      ${TO} on 11/23/2026 7:00 AM\n            The e-mail account does not exist at the organization this message was sent to.\n            <mx.example.org #5.1.1>`,
    ),
  ],
  [
    'Exchange: refused by a rule',
    'soft',
    failed('5.7.1', '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'),
  ],
  [
    'Gmail: no such account',
    'hard',
    failed(
      '5.1.1',
      '550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser',
    ),
  ],
  ['Gmail: over quota', 'soft', failed('4.2.2', "452-4.2.2 The recipient's inbox is out of storage space.")],
  [
    'Gmail: disabled account',
    'hard',
    failed('5.2.1', '550 5.2.1 The email account that you tried to reach is inactive.'),
  ],
  [
    'Gmail: too much mail',
    'soft',
    failed('4.7.28', '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail'),
  ],
  [
    'Gmail: not authenticated',
    'soft',
    failed('5.7.26', '550-5.7.26 Your email has been blocked because the sender is unauthenticated.'),
  ],
  [
    'Yahoo: no such mailbox',
    'hard',
    failed('5.0.0', "554 delivery error: dd This user doesn't have a yahoo.com account (anna@example.org) [0]"),
  ],
  [
    'Yahoo: a report for people',
    'hard',
    plain(
      'Failure Notice',
      `Sorry, we were unable to deliver your message to the following address.\n\n<${TO}>:\n554: delivery error: dd Sorry your message to ${TO} cannot be delivered. This mailbox is disabled (554.30).\n\n--- Below this line is a copy of the message.\n\n${MAIL}`,
    ),
  ],
  [
    'Yahoo: deferred for too long',
    'soft',
    failed('4.7.0', '421 4.7.0 [TSS04] Messages temporarily deferred due to user complaints'),
  ],
  [
    'SES: no such user',
    'hard',
    failed('5.1.1', '550 5.1.1 user unknown', `Original-Recipient: rfc822;${TO}\nFinal-Recipient: rfc822;${TO}`),
  ],
  [
    'SES: on its suppression list',
    'hard',
    failed('5.1.1', 'Amazon SES did not send the message to this address because it is on the suppression list'),
  ],
  ['SES: too large', 'soft', failed('5.3.4', '552 5.3.4 Message size exceeds fixed limit')],
  [
    'qmail: no mailbox',
    'hard',
    plain(
      'failure notice',
      `Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${TO}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <bounce@example.com>\n${MAIL}`,
    ),
  ],
  [
    'qmail: a remote host refuses',
    'hard',
    plain(
      'failure notice',
      `Hi. This is the qmail-send program at mx.example.net.\nI wasn't able to deliver your message to the following addresses. It could not be delivered.\n\n<${TO}>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown user\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\n${MAIL}`,
    ),
  ],
  [
    'qmail: too long in the queue',
    'soft',
    plain(
      'failure notice',
      `Hi. This is the qmail-send program at mx.example.net.\nMail could not be delivered to the following addresses.\n\n<${TO}>:\nI'm not going to try again; this message has been in the queue too long. (#4.4.3)\n\n--- Below this line is a copy of the message.\n\n${MAIL}`,
    ),
  ],
  [
    'Sendmail: unknown user',
    'hard',
    failed('5.1.1', `550 5.1.1 <${TO}>... User unknown`, `Final-Recipient: RFC822; ${TO}`),
  ],
  [
    'Sendmail: a report for people',
    'hard',
    plain(
      'Returned mail: see transcript for details',
      `The original message was received at Mon, 23 Nov 2026 07:00:00 GMT\n\n   ----- The following addresses had permanent fatal errors -----\n<${TO}>\n    (reason: 550 5.1.1 <${TO}>... User unknown)\n\n   ----- Transcript of session follows -----\n550 5.1.1 <${TO}>... User unknown`,
    ),
  ],
  ['Sendmail: cannot reach for five days', 'soft', failed('4.4.7', '421 mx.example.org: timed out')],
  [
    'Domino: not in the directory',
    'hard',
    plain(
      'DELIVERY FAILURE: User anna (anna@example.org) not listed in Domino Directory',
      `Your message\n\n  Subject: News\n\nwas not delivered to:\n\n  ${TO}\n\nbecause:\n\n  User anna (${TO}) not listed in Domino Directory`,
    ),
  ],
  [
    'Domino: a full mailbox',
    'soft',
    plain(
      'DELIVERY FAILURE: mail file is full',
      `Your message could not be delivered to:\n\n  ${TO}\n\nbecause:\n\n  The recipient's mail file has exceeded its quota`,
    ),
  ],
  ['iCloud: no such mailbox', 'hard', failed('5.1.1', `550 5.1.1 <${TO}>: user does not exist`)],
  ['iCloud: over quota', 'soft', failed('5.2.2', `552 5.2.2 <${TO}>: user is over quota`)],
  [
    'a page in HTML alone',
    'hard',
    `${HEAD}Subject: Delivery Status Notification (Failure)\nContent-Type: text/html\n\n<p>Your message could not be delivered to <b>${TO}</b>: the address does not exist. 550 5.1.1</p>`,
  ],
  [
    'an encoded report',
    'hard',
    `${HEAD}Subject: Undeliverable\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`Mail could not be delivered to <${TO}>:\n550 5.1.1 user unknown`).toString('base64')}`,
  ],
  [
    'Yahoo: a complaint',
    'complaint',
    arf(
      `Feedback-Type: abuse\nUser-Agent: Yahoo!-Mail-Feedback/2.0\nVersion: 0.1\nOriginal-Mail-From: <bounce@example.com>\nOriginal-Rcpt-To: ${TO}`,
    ),
  ],
  [
    'Outlook: a complaint',
    'complaint',
    arf(
      'Feedback-Type: abuse\nUser-Agent: Microsoft-JMRP/1.0\nVersion: 1',
      `X-HmXmrOriginalRecipient: ${TO}\n${MAIL.replace(`To: ${TO}`, 'To: undisclosed')}`,
    ),
  ],
  [
    'a complaint with the head alone',
    'complaint',
    arf('Feedback-Type: abuse\nVersion: 1', MAIL, 'text/rfc822-headers'),
  ],
  ['a report of fraud', 'complaint', arf(`Feedback-Type: fraud\nVersion: 1\nOriginal-Rcpt-To: <${TO}>`)],
  [
    'a wish to leave by a feedback loop',
    'complaint',
    arf(`Feedback-Type: opt-out\nVersion: 1\nOriginal-Rcpt-To: ${TO}`),
  ],
]

describe('a report', () => {
  test.each(SHAPES)('of %s is %s', (_, kind, mail) => {
    expect(classify(Buffer.from(mail)).map((one) => [one.kind, one.address?.written])).toEqual([[kind, TO]])
  })

  test('says of which mail it speaks, wherever its server put it', () => {
    const returned = SHAPES.filter(([, , mail]) => mail.includes(MESSAGE))
    expect(returned.length).toBeGreaterThan(30)
    for (const [name, , mail] of returned)
      expect([name, classify(Buffer.from(mail))[0]?.messageId]).toEqual([name, MESSAGE])
  })
})

const from = (who: string, subject: string, text: string, more = '') =>
  `From: ${who}\nTo: weekly@example.com\nSubject: ${subject}\n${more}\n${text}`
const OTHERS: readonly (readonly [string, string])[] = [
  [
    'a letter to the editor',
    from(TO, 'Re: News', 'I liked it. Mail to bo@example.org could not be delivered, by the way.'),
  ],
  [
    'a reader who is away',
    from(TO, 'Automatic reply: News', 'I am away until Monday.', 'Auto-Submitted: auto-replied\n'),
  ],
  [
    'an answer of a server for somebody who is away',
    from(
      'postmaster@example.org',
      'Out of office',
      `${TO} will not be reached.`,
      'Auto-Submitted: auto-replied (vacation)\n',
    ),
  ],
  ['a delay (Postfix)', dsn(`Final-Recipient: rfc822; ${TO}\nAction: delayed\nStatus: 4.4.1`)],
  [
    'a delay for people (Exim)',
    plain(
      'Warning: message delayed 24 hours',
      `The message has not yet been delivered to ${TO}.\nNo action is required. Delivery attempts will continue to be made.`,
    ),
  ],
  [
    'a delay for people (Sendmail)',
    plain(
      'Warning: could not send message for past 4 hours',
      `THIS IS A WARNING MESSAGE ONLY.\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\n${TO}\n421 timed out`,
    ),
  ],
  ['a mail that arrived', dsn(`Final-Recipient: rfc822; ${TO}\nAction: delivered\nStatus: 2.0.0`)],
  [
    'a mail that was read (RFC 8098)',
    from(
      TO,
      'Read: News',
      'It was displayed.',
      'Content-Type: multipart/report; report-type=disposition-notification; boundary=m\n',
    ),
  ],
  ['a report of DMARC', from('noreply-dmarc@example.net', 'Report domain: example.com', 'See the file.')],
  ['a complaint that was withdrawn', arf(`Feedback-Type: not-spam\nVersion: 1\nOriginal-Rcpt-To: ${TO}`)],
  ['a postmaster who writes', from('postmaster@example.org', 'Our new address', `Write to ${TO} from now on.`)],
]

test.each(OTHERS)('%s is for a person to read', (_, mail) => {
  expect(classify(Buffer.from(mail)).map(({ kind }) => kind)).toEqual(['other'])
})

test('no shape that is cut, doubled or filled with noise makes it fail', () => {
  const mails = [...SHAPES.map(([, , mail]) => mail), ...OTHERS.map(([, mail]) => mail)].map((mail) =>
    Buffer.from(mail),
  )
  const at = fc.nat(2_000)
  fc.assert(
    fc.property(fc.constantFrom(...mails), at, at, fc.uint8Array({ maxLength: 40 }), (mail, a, b, noise) => {
      const broken = Buffer.concat([mail.subarray(0, a), noise, mail.subarray(b)])
      expect(classify(broken).length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})
