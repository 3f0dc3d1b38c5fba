// What does Amazon SES report, by SNS?
import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import {
  eventOf,
  fieldsIn,
  isRecent,
  isSame,
  jsonOf,
  objectsIn,
  type Provider,
  textIn,
  type WebhookContext,
  type WebhookEvent,
} from './request.ts'

type Fields = Readonly<Record<string, unknown>>

/** SNS signs with a certificate that lies at an address of its own; the key is the ARN of the topic. */
export const ses: Provider = async ({ body }, context) => {
  const message = fieldsIn(jsonOf(body.toString()))
  const { Type: type, TopicArn: topic, Timestamp: timestamp } = message
  // The topic comes first: only our own causes a request of ours.
  if (!isSame(textIn(topic), context.key) || !isRecent(new Date(textIn(timestamp)), context.at)) return 'refused'
  if (!(await isSigned(message, context))) return 'refused'
  if (type === 'SubscriptionConfirmation') {
    const url = textIn(message.SubscribeURL)
    if (!isOfSns(url)) return 'refused'
    await context.fetchText(url)
    return []
  }
  if (type !== 'Notification') return 'unread'
  const said = fieldsIn(jsonOf(textIn(message.Message)))
  return eventsIn(said, textIn(message.MessageId))
}

function eventsIn(said: Fields, id: string): WebhookEvent[] {
  const each = (value: unknown, kind: WebhookEvent['kind'], at: unknown, reasonOf: (one: Fields) => string) =>
    objectsIn(value ?? []).map((one, nth) =>
      eventOf(kind, { address: one.emailAddress, id: `${id} ${nth}`, reason: reasonOf(one), at: new Date(textIn(at)) }),
    )
  switch (said.notificationType ?? said.eventType) {
    case 'Bounce': {
      const { bounceType, bouncedRecipients, timestamp } = fieldsIn(said.bounce)
      const kind = bounceType === 'Permanent' ? 'hard' : 'soft'
      return each(bouncedRecipients, kind, timestamp, (one) => `${textIn(one.status)} ${textIn(one.diagnosticCode)}`)
    }
    case 'Complaint': {
      const { complainedRecipients, complaintFeedbackType, timestamp } = fieldsIn(said.complaint)
      return complaintFeedbackType === 'not-spam' ? [] : each(complainedRecipients, 'complaint', timestamp, () => '')
    }
    case 'Subscription': {
      const { newTopicPreferences, timestamp } = fieldsIn(said.subscription)
      if (fieldsIn(newTopicPreferences).unsubscribeAll !== true) return []
      const { destination } = fieldsIn(said.mail)
      const people = Array.isArray(destination) ? destination : []
      return each(
        people.map((emailAddress) => ({ emailAddress })),
        'unsubscribe',
        timestamp,
        () => '',
      )
    }
    default:
      return []
  }
}

/** In this order, each name and value on a line of its own; a name that is absent is left out. */
const SIGNED: Readonly<Record<string, readonly string[]>> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
}

async function isSigned(message: Fields, { fetchText }: WebhookContext): Promise<boolean> {
  const names = SIGNED[textIn(message.Type)]
  const url = textIn(message.SigningCertURL)
  const algorithm = { 1: 'sha1', 2: 'sha256' }[textIn(message.SignatureVersion)]
  if (!names || !algorithm || !isOfSns(url) || !/\.pem$/.test(new URL(url).pathname)) return false
  const text = names
    .flatMap((name) => (typeof message[name] === 'string' ? [`${name}\n${message[name]}\n`] : []))
    .join('')
  try {
    const certificate = new X509Certificate(await fetchText(url))
    const publicKey = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }))
    return verify(algorithm, Buffer.from(text), publicKey, Buffer.from(textIn(message.Signature), 'base64'))
  } catch {
    return false
  }
}

/** Anybody can name an address: only those of SNS itself are asked. */
function isOfSns(address: string): boolean {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '') return false
  return /^sns\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?$/.test(url.hostname)
}
