// What does SendGrid report?
import { createPublicKey, verify } from 'node:crypto'
import { eventOf, isRecent, jsonOf, objectsIn, type Provider, textIn, type WebhookRequest } from './request.ts'

/** The Signed Event Webhook: ECDSA over timestamp and body; the key is the public one, base64 of its DER. */
export const sendgrid: Provider = (request, { key, at }) => {
  if (!isSigned(request, key)) return 'refused'
  if (!isRecent(new Date(Number(request.header(TIMESTAMP)) * 1000), at)) return 'refused'
  const events = jsonOf(request.body.toString())
  if (events === undefined) return 'unread'
  return objectsIn(events).flatMap((event) => {
    const kind = KINDS[textIn(event.event) === 'bounce' ? `bounce ${textIn(event.type)}` : textIn(event.event)]
    const reason = `${textIn(event.status)} ${textIn(event.reason)}`
    const when = new Date(Number(event.timestamp) * 1000)
    return kind ? [eventOf(kind, { address: event.email, id: textIn(event.sg_event_id), reason, at: when })] : []
  })
}

const SIGNATURE = 'x-twilio-email-event-webhook-signature'
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp'

const KINDS: Readonly<Record<string, 'hard' | 'soft' | 'complaint' | 'unsubscribe'>> = {
  'bounce bounce': 'hard',
  'bounce ': 'hard',
  'bounce blocked': 'soft',
  spamreport: 'complaint',
  unsubscribe: 'unsubscribe',
  group_unsubscribe: 'unsubscribe',
}

function isSigned({ body, header }: WebhookRequest, key: string): boolean {
  const bare = key.replaceAll(/-----[A-Z ]+-----|\s/g, '')
  try {
    const publicKey = createPublicKey({ key: Buffer.from(bare, 'base64'), format: 'der', type: 'spki' })
    const signed = Buffer.concat([Buffer.from(header(TIMESTAMP) ?? ''), body])
    return verify('sha256', signed, publicKey, Buffer.from(header(SIGNATURE) ?? '', 'base64'))
  } catch {
    return false
  }
}
