// Is what providers and servers reply, by their own documentation, understood as they mean it?
import { expect, test } from 'vitest'
import { classifyRefusal, type Stage } from '../../../src/send/refusal.ts'
import { reply } from '../../support/fake-mail.ts'

const replies: Readonly<Record<string, readonly (readonly [Stage, string, string])[]>> = {
  Gmail: [
    [
      'sender',
      '550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits',
      'ours quota',
    ],
    ['recipient', '550 5.4.5 Daily user sending limit exceeded', 'ours quota'],
    ['content', '550 5.4.5 Daily SMTP relay sending limit exceeded for customer', 'ours quota'],
    ['content', '554 5.2.0 Mail not sent: the daily quota is used up', 'ours quota'],
    ['recipient', '550 5.1.1 The email account that you tried to reach does not exist', 'unreachable'],
    ['recipient', '550 5.2.1 The email account that you tried to reach is disabled', 'unreachable'],
    ['recipient', '552 5.2.2 The email account that you tried to reach is over quota', 'failed'],
    ['recipient', '452 4.2.2 The email account that you tried to reach is over quota', 'later'],
    ['sender', '530 5.7.0 Authentication Required. For more information', 'ours login'],
    ['sender', '535 5.7.8 Username and Password not accepted', 'ours login'],
    ['recipient', '550 5.7.1 Invalid credentials for relay [192.0.2.1]', 'unclear denied'],
    ['content', '550 5.7.26 Unauthenticated email is not accepted due to DMARC policy', 'ours policy'],
    ['content', '550 5.7.25 The IP address sending this message does not have a PTR record', 'ours policy'],
    ['content', '552 5.7.0 This message was blocked because its content presents a security issue', 'unclear content'],
    ['recipient', '450 4.2.1 The user you are trying to contact is receiving mail too quickly.', 'later'],
    ['recipient', '450 4.2.1 Peak SMTP relay limit exceeded for customer.', 'slower all'],
    ['content', '451 4.3.0 Mail server temporarily rejected message.', 'slower all'],
    ['sender', '421 4.7.0 Temporary System Problem. Try again later.', 'slower all'],
    ['content', '421 4.7.28 Gmail has detected an unusual rate of unsolicited mail', 'slower domain'],
  ],
  'Exchange and Microsoft 365': [
    ['recipient', '550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'ours sender'],
    ['content', '554 5.2.252 SendAsDenied; a@example.com not allowed to send as b@example.com', 'ours sender'],
    ['sender', '530 5.7.57 Client not authenticated to send mail', 'ours login'],
    ['recipient', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'ours login'],
    ['recipient', '550 5.7.64 TenantAttribution; Relay Access Denied', 'ours login'],
    ['content', '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException', 'ours quota'],
    [
      'recipient',
      '550 5.1.90 Your message can’t be sent because you’ve reached your daily limit for sending',
      'ours quota',
    ],
    ['content', '550 5.7.705 Access denied, tenant has exceeded threshold', 'ours quota'],
    ['content', '550 5.7.501 Access denied, spam abuse detected', 'ours account'],
    ['content', '550 5.7.515 Access denied, sending domain does not meet the required authentication', 'ours policy'],
    ['recipient', '550 5.7.606 Access denied, banned sending IP [192.0.2.1]', 'ours policy'],
    [
      'recipient',
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      'unreachable',
    ],
    ['recipient', '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup', 'failed'],
    ['content', '451 4.7.650 The mail server has been temporarily rate limited due to IP reputation', 'slower domain'],
    ['data', '432 4.3.2 Concurrent connections limit exceeded', 'slower domain'],
  ],
  Yahoo: [
    [
      'content',
      '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      'unclear content',
    ],
    ['recipient', "554 delivery error: dd This user doesn't have a yahoo.com account (x@yahoo.com)", 'unreachable'],
    ['sender', '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints', 'slower all'],
  ],
  'Amazon SES': [
    ['content', '454 Throttling failure: Daily message quota exceeded.', 'slower all'],
    ['content', '454 Throttling failure: Maximum sending rate exceeded.', 'slower all'],
    [
      'content',
      '554 Message rejected: Email address is not verified. The following identities failed the check',
      'ours sender',
    ],
    ['content', '554 Message rejected: Sending suspended for this account.', 'ours account'],
    ['content', '554 Access denied: User `x` is not authorized to perform `ses:SendRawEmail`', 'ours login'],
    ['recipient', '530 Authentication required', 'ours login'],
    ['sender', '535 Account not subscribed to SES', 'ours login'],
    ['sender', '421 Too many concurrent SMTP connections', 'slower all'],
    ['content', '451 Temporary service failure', 'later'],
    ['content', '552 Message is too long.', 'ours size'],
  ],
  SendGrid: [
    ['content', '550 The from address does not match a verified Sender Identity.', 'ours sender'],
    ['recipient', '550 Unauthenticated senders not allowed', 'ours login'],
    ['content', '550 Maximum credits exceeded', 'ours quota'],
    ['sender', '451 Authentication failed: Maximum credits exceeded', 'slower all'],
    ['content', '403 You are not authorized to send from that email address', 'ours sender'],
    ['content', '452 Too many recipients received this hour (throttled)', 'slower all'],
    ['content', '451 You have exceeded your messaging limits', 'slower domain'],
  ],
  Mailgun: [
    ['content', '550 5.7.1 Sandbox subdomains are for test purposes only. Please add your own domain', 'ours account'],
    ['content', '550 Domain example.com is not allowed to send: The domain is unverified', 'ours sender'],
    ['recipient', '550 5.7.1 Relaying denied', 'ours login'],
    ['recipient', '421 Account exceeded the daily sending limit', 'slower all'],
  ],
  Postmark: [
    [
      'content',
      "554 The 'From' address you supplied (a@example.com) is not a Sender Signature on your account.",
      'ours sender',
    ],
    ['content', '550 5.7.1 Your account has been suspended', 'ours account'],
  ],
  Brevo: [
    ['sender', '502 5.7.0 Your SMTP account is not yet activated. Contact us', 'ours account'],
    ['sender', '525 5.7.1 Unauthorized IP address', 'ours login'],
  ],
  Postfix: [
    ['recipient', '454 4.7.1 <anna@example.org>: Relay access denied', 'ours login'],
    ['recipient', '554 5.7.1 <anna@example.org>: Relay access denied', 'ours login'],
    ['recipient', '554 5.7.1 <anna@example.org>: Recipient address rejected: Access denied', 'unclear denied'],
    ['recipient', '554 5.7.1 <client[192.0.2.1]>: Client host rejected: Access denied', 'ours login'],
    ['recipient', '553 5.7.1 <a@example.com>: Sender address rejected: not owned by user weekly', 'ours sender'],
    [
      'recipient',
      '550 5.1.0 <a@example.com>: Sender address rejected: User unknown in virtual mailbox table',
      'ours sender',
    ],
    ['recipient', '550 5.1.8 <a@example.com>: Sender address rejected: Domain not found', 'ours sender'],
    [
      'recipient',
      '550 5.1.1 <bob@example.org>: Recipient address rejected: User unknown in relay recipient table',
      'unreachable',
    ],
    [
      'recipient',
      '550 <bob@example.org>: Recipient address rejected: User unknown in relay recipient table',
      'unreachable',
    ],
    ['recipient', '450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted', 'later'],
    ['content', '552 5.3.4 Error: message file too big', 'ours size'],
    ['recipient', '552 5.2.2 <bob@example.org>: user is over quota', 'failed'],
  ],
  Exim: [
    ['recipient', '550 relay not permitted', 'ours login'],
    ['recipient', '550 Sender verify failed', 'ours sender'],
    ['recipient', '550 Unrouteable address', 'unreachable'],
    ['recipient', '550 Unknown user', 'unreachable'],
    ['recipient', '550-Verification failed for <a@example.com> 550 Sender account unknown', 'ours account'],
    ['recipient', '550 account disabled for sending', 'ours account'],
    ['content', '550 Domain example.com has exceeded the max emails per hour (100/100 (100%)) allowed', 'ours quota'],
    ['recipient', '552 mailbox full', 'failed'],
  ],
}

const rows = Object.entries(replies).flatMap(([server, cases]) => cases.map((row) => [server, ...row] as const))

test.each(rows)('%s, in answer to the %s: “%s” means %s', (_, stage, text, meaning) => {
  const found = classifyRefusal(reply(text), stage)
  const detail = 'fault' in found ? found.fault : 'scope' in found ? found.scope : ''
  expect(`${found.is} ${detail}`.trim()).toBe(meaning)
})
