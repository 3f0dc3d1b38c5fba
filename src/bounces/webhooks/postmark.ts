// What does Postmark report?
import { eventOf, fieldsIn, isSame, jsonOf, type Provider, textIn } from './request.ts'

/** Postmark signs nothing: the key is `user:password` of the webhook's address, or the value of its header `X-Webhook-Key`. */
export const postmark: Provider = ({ body, header }, { key }) => {
  const [, basic = ''] = /^Basic +([\w+/=]+)$/i.exec(header('authorization') ?? '') ?? []
  const isKnown = isSame(Buffer.from(basic, 'base64').toString(), key) || isSame(header('x-webhook-key') ?? '', key)
  if (!isKnown) return 'refused'
  const record = fieldsIn(jsonOf(body.toString()))
  const { RecordType: type, Email: email, Recipient: recipient } = record
  const id = `${textIn(type)} ${textIn(record.ID) || textIn(record.MessageID)} ${textIn(record.ChangedAt)}`
  const at = new Date(textIn(record.BouncedAt) || textIn(record.ChangedAt))
  const reason = textIn(record.Details) || textIn(record.Description)
  switch (type) {
    case 'SpamComplaint':
      return [eventOf('complaint', { address: email, id, reason: '', at })]
    case 'Bounce': {
      const kind = BOUNCES[textIn(record.Type)]
      return kind ? [eventOf(kind, { address: email, id, reason, at })] : []
    }
    case 'SubscriptionChange': {
      const kind = record.SuppressSending === true ? SUPPRESSIONS[textIn(record.SuppressionReason)] : undefined
      return kind ? [eventOf(kind, { address: recipient, id, reason: '', at })] : []
    }
    default:
      return typeof type === 'string' ? [] : 'unread'
  }
}

/** What is not here, such as `Transient`, is tried again or says nothing of the address. */
const BOUNCES: Readonly<Record<string, 'hard' | 'soft' | 'complaint' | 'unsubscribe'>> = {
  HardBounce: 'hard',
  BadEmailAddress: 'hard',
  SoftBounce: 'soft',
  DnsError: 'soft',
  Blocked: 'soft',
  DMARCPolicy: 'soft',
  SpamComplaint: 'complaint',
  Unsubscribe: 'unsubscribe',
}
const SUPPRESSIONS: Readonly<Record<string, 'hard' | 'complaint' | 'unsubscribe'>> = {
  HardBounce: 'hard',
  SpamComplaint: 'complaint',
  ManualSuppression: 'unsubscribe',
}
