// What does Brevo report?
import { eventOf, isSame, jsonOf, objectsIn, type Provider, textIn } from './request.ts'

/** Brevo signs nothing: the key is the token that the webhook is set to send as `Authorization: Bearer`, or `user:password`. */
export const brevo: Provider = ({ body, header }, { key }) => {
  const [, scheme = '', given = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(header('authorization') ?? '') ?? []
  const secret = scheme.toLowerCase() === 'basic' ? Buffer.from(given, 'base64').toString() : given
  if (!isSame(secret, key)) return 'refused'
  const events = jsonOf(body.toString())
  if (events === undefined) return 'unread'
  return objectsIn(events).flatMap((event) => {
    const kind = KINDS[textIn(event.event)]
    const seconds = Number(event.ts_event ?? event.ts)
    const id = `${textIn(event.event)} ${textIn(event['message-id'])} ${textIn(event.email)} ${seconds}`
    const at = new Date(seconds * 1000)
    return kind ? [eventOf(kind, { address: event.email, id, reason: textIn(event.reason), at })] : []
  })
}

/** The names of events of transactional mail and of campaigns; a `deferred` one is tried again. */
const KINDS: Readonly<Record<string, 'hard' | 'soft' | 'complaint' | 'unsubscribe'>> = {
  hard_bounce: 'hard',
  invalid_email: 'hard',
  soft_bounce: 'soft',
  blocked: 'soft',
  spam: 'complaint',
  complaint: 'complaint',
  unsubscribed: 'unsubscribe',
  unsubscribe: 'unsubscribe',
}
