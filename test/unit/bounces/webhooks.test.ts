// Are the reports of mail providers believed when they are signed, and never otherwise?
import { execFileSync } from 'node:child_process'
import { createHmac, createSign, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openWebhooks } from '../../../src/bounces/webhooks/webhooks.ts'
import { ledgerOn } from '../../../src/ledger/ledger.ts'
import { openMemory } from '../../../src/ledger/sqlite.ts'
import { parseAddress } from '../../../src/model/address.ts'

const OPENSSL = '/usr/bin/openssl'
const AT = new Date('2026-11-28T12:00:00Z')
const SECONDS = String(AT.getTime() / 1000)

type Headers = Readonly<Record<string, string>>

async function hooks(environment: Readonly<Record<string, string>>, pages: Readonly<Record<string, string>> = {}) {
  const ledger = ledgerOn(await openMemory())
  onTestFinished(() => ledger[Symbol.asyncDispose]())
  const { subscribers } = ledger
  const address = (name: string) => {
    const parsed = parseAddress(`${name}@example.org`)
    if ('problem' in parsed) throw new Error(parsed.problem)
    return parsed
  }
  const names = ['anna', 'berit', 'carl', 'dora']
  await subscribers.admit(
    names.map((name) => ({ address: address(name), name: '' })),
    { source: 'test', at: AT },
  )
  let now = AT
  const asked: string[] = []
  const open = openWebhooks({
    subscribers,
    limit: { count: 2, days: 30 },
    environment,
    now: () => now,
    async fetchText(url) {
      asked.push(url)
      const page = pages[url]
      if (page === undefined) throw new Error(`nothing at ${url}`)
      return page
    },
  })
  return {
    asked,
    subscribers,
    address,
    at: (instant: Date) => (now = instant),
    post: (name: string, body: unknown, headers: Headers = {}) =>
      open(name, {
        body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
        header: (key) => headers[key.toLowerCase()],
      }),
    async standing() {
      const kinds = await Promise.all(
        names.map(async (name) => (await subscribers.find(address(name))).suppression?.kind),
      )
      return Object.fromEntries(names.map((name, at) => [name, kinds[at]]))
    },
  }
}

const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)

test('a provider whose key is not set, or that nobody knows, has no webhook', async () => {
  const { post } = await hooks({ MAILGUN_WEBHOOK_KEY: '' })
  for (const name of ['mailgun', 'ses', 'constructor', 'nobody', '']) expect(await post(name, {}), name).toBe('unknown')
})

test('Mailgun: signed in the body, for an hour', async () => {
  const { post, at, standing, subscribers, address } = await hooks({ MAILGUN_WEBHOOK_KEY: 'key-1' })
  const body = (name: string, data: object, key = 'key-1', timestamp = SECONDS) => ({
    signature: { timestamp, token: 'ab', signature: createHmac('sha256', key).update(`${timestamp}ab`).digest('hex') },
    'event-data': {
      id: `${name}-${JSON.stringify(data)}`,
      recipient: `${name}@example.org`,
      timestamp: 1_795_867_200,
      ...data,
    },
  })
  const hard = { event: 'failed', severity: 'permanent', reason: 'bounce', 'delivery-status': { code: 550 } }
  for (const wrong of [
    body('anna', hard, 'key-2'),
    body('anna', hard, 'key-1', '1529006854'),
    {},
    '[',
    { signature: 1 },
  ])
    expect(await post('mailgun', wrong)).toBe('refused')
  expect(await standing()).toMatchObject({ anna: undefined })
  expect(await post('mailgun', body('anna', hard))).toBe('done')
  expect(await post('mailgun', body('berit', { event: 'complained' }))).toBe('done')
  expect(await post('mailgun', body('carl', { event: 'unsubscribed' }))).toBe('done')
  expect(await post('mailgun', body('dora', { event: 'failed', severity: 'temporary' }))).toBe('done')
  expect(await post('mailgun', body('stranger', hard))).toBe('done')
  expect(await standing()).toEqual({ anna: 'hard', berit: 'complaint', carl: 'unsubscribed', dora: undefined })
  expect((await subscribers.count()).hard).toBe(1)
  // Somebody who comes back stays, whoever repeats the request.
  await subscribers.unsuppress(address('carl'))
  expect(await post('mailgun', body('carl', { event: 'unsubscribed' }))).toBe('done')
  at(later(61))
  expect(await post('mailgun', body('carl', { event: 'unsubscribed' }))).toBe('refused')
  expect(await standing()).toMatchObject({ carl: undefined })
})

test('SendGrid: signed by its own key over timestamp and body', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const { post, standing } = await hooks({ SENDGRID_WEBHOOK_KEY: key })
  const events = JSON.stringify([
    { event: 'bounce', type: 'bounce', email: 'anna@example.org', sg_event_id: '1', status: '5.1.1', timestamp: 1 },
    { event: 'spamreport', email: 'berit@example.org', sg_event_id: '2' },
    { event: 'group_unsubscribe', email: 'CARL@example.org', sg_event_id: '3' },
    { event: 'bounce', type: 'blocked', email: 'dora@example.org', sg_event_id: '4' },
    { event: 'bounce', type: 'blocked', email: 'dora@example.org', sg_event_id: '4' },
    { event: 'open', email: 'dora@example.org', sg_event_id: '5' },
    null,
    7,
  ])
  const signed = (body: string, timestamp = SECONDS): Headers => ({
    'x-twilio-email-event-webhook-timestamp': timestamp,
    'x-twilio-email-event-webhook-signature': sign('sha256', Buffer.from(timestamp + body), privateKey).toString(
      'base64',
    ),
  })
  expect(await post('sendgrid', events)).toBe('refused')
  expect(await post('sendgrid', `${events} `, signed(events))).toBe('refused')
  expect(await post('sendgrid', events, signed(events, '1588788367'))).toBe('refused')
  expect(await standing()).toMatchObject({ anna: undefined })
  expect(await post('sendgrid', '{', signed('{'))).toBe('unread')
  expect(await post('sendgrid', events, signed(events))).toBe('done')
  expect(await standing()).toEqual({ anna: 'hard', berit: 'complaint', carl: 'unsubscribed', dora: undefined })
})

test('Postmark and Brevo: by the secret that the webhook is set to send', async () => {
  const { post, standing } = await hooks({ POSTMARK_WEBHOOK_KEY: 'weekly:secret', BREVO_WEBHOOK_KEY: 'token-1' })
  const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })
  const bounce = { RecordType: 'Bounce', Type: 'HardBounce', ID: 42, Email: 'anna@example.org', Details: '550' }
  for (const headers of [{}, basic('weekly:other'), basic(''), { authorization: 'Bearer weekly:secret' }])
    expect(await post('postmark', bounce, headers)).toBe('refused')
  expect(await post('postmark', bounce, basic('weekly:secret'))).toBe('done')
  const change = {
    RecordType: 'SubscriptionChange',
    Recipient: 'berit@example.org',
    SuppressionReason: 'SpamComplaint',
  }
  expect(await post('postmark', { ...change, SuppressSending: false }, basic('weekly:secret'))).toBe('done')
  expect(await standing()).toMatchObject({ anna: 'hard', berit: undefined })
  expect(await post('postmark', { ...change, SuppressSending: true }, { 'x-webhook-key': 'weekly:secret' })).toBe(
    'done',
  )
  const left = { event: 'unsubscribed', email: 'carl@example.org', 'message-id': 'm', ts_event: 1 }
  for (const headers of [{}, { authorization: 'Bearer token-2' }, { authorization: 'Bearer ' }])
    expect(await post('brevo', left, headers)).toBe('refused')
  expect(await post('brevo', left, { authorization: 'Bearer token-1' })).toBe('done')
  const soft = (at: number) => ({ event: 'soft_bounce', email: 'dora@example.org', 'message-id': 'm', ts_event: at })
  const now = Number(SECONDS)
  await post('brevo', [soft(now), soft(now)], { authorization: 'Bearer token-1' })
  expect(await standing()).toEqual({ anna: 'hard', berit: 'complaint', carl: 'unsubscribed', dora: undefined })
  await post('brevo', soft(now + 60), { authorization: 'Bearer token-1' })
  expect(await standing()).toMatchObject({ dora: 'hard' })
})

test.skipIf(!existsSync(OPENSSL))(
  'SES (needs openssl): signed by a certificate of SNS, for our topic alone; a subscription is confirmed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'digestif-sns-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=sns', '-keyout', keyFile, '-out', file]
    execFileSync(OPENSSL, made, { stdio: 'ignore' })
    const topic = 'arn:aws:sns:eu-west-1:123456789012:bounces'
    const certificate = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-1.pem'
    const confirm = 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=t'
    const pages = { [certificate]: readFileSync(file, 'utf8'), [confirm]: 'ok' }
    const { post, standing, asked } = await hooks({ SES_WEBHOOK_KEY: topic }, pages)
    const signed = (fields: Readonly<Record<string, string>>, url = certificate) => {
      const message: Record<string, string> = {
        MessageId: 'm1',
        Timestamp: AT.toISOString(),
        TopicArn: topic,
        ...fields,
      }
      const names = ['Message', 'MessageId', 'Subject', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type']
      const text = names
        .flatMap((name) => (message[name] === undefined ? [] : [`${name}\n${message[name]}\n`]))
        .join('')
      const Signature = createSign('sha256').update(text).sign(readFileSync(keyFile, 'utf8'), 'base64')
      return { ...message, SignatureVersion: '2', SigningCertURL: url, Signature }
    }
    const bounce = (address: string) =>
      JSON.stringify({
        notificationType: 'Bounce',
        bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: address, status: '5.1.1' }] },
      })
    const good = signed({ Type: 'Notification', Message: bounce('anna@example.org') })
    for (const wrong of [
      { ...good, Message: bounce('berit@example.org') },
      signed({ Type: 'Notification', Message: bounce('berit@example.org'), TopicArn: `${topic}-2` }),
      signed({ Type: 'Notification', Message: bounce('berit@example.org'), Timestamp: later(-61).toISOString() }),
      signed(
        { Type: 'Notification', Message: bounce('berit@example.org') },
        'https://sns.eu-west-1.amazonaws.com.evil.example/a.pem',
      ),
      signed(
        { Type: 'Notification', Message: bounce('berit@example.org') },
        'https://evil.example/sns.eu-west-1.amazonaws.com/a.pem',
      ),
      signed({ Type: 'SubscriptionConfirmation', Message: 'm', Token: 't', SubscribeURL: 'https://evil.example/' }),
    ])
      expect(await post('ses', wrong)).toBe('refused')
    expect(asked.filter((url) => url !== certificate)).toEqual([])
    expect(await post('ses', good)).toBe('done')
    const complaint = {
      eventType: 'Complaint',
      complaint: { complainedRecipients: [{ emailAddress: 'carl@example.org' }] },
    }
    expect(await post('ses', signed({ Type: 'Notification', Message: JSON.stringify(complaint) }))).toBe('done')
    expect(
      await post('ses', signed({ Type: 'SubscriptionConfirmation', Message: 'm', Token: 't', SubscribeURL: confirm })),
    ).toBe('done')
    expect(asked).toContain(confirm)
    expect(await standing()).toEqual({ anna: 'hard', berit: undefined, carl: 'complaint', dora: undefined })
  },
)
