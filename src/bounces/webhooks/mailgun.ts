// What does Mailgun report?
import { createHmac } from 'node:crypto'
import { eventOf, fieldsIn, isRecent, isSame, jsonOf, type Provider, textIn } from './request.ts'

/** HMAC-SHA256 over timestamp and token, by the webhook signing key. */
export const mailgun: Provider = ({ body }, { key, at }) => {
  const { signature, 'event-data': data } = fieldsIn(jsonOf(body.toString()))
  const { timestamp, token, signature: given } = fieldsIn(signature)
  const right = createHmac('sha256', key)
    .update(`${textIn(timestamp)}${textIn(token)}`)
    .digest('hex')
  if (key === '' || !isSame(textIn(given), right)) return 'refused'
  if (!isRecent(new Date(Number(timestamp) * 1000), at)) return 'refused'
  const { event, severity, reason, recipient, id, timestamp: when, 'delivery-status': status } = fieldsIn(data)
  const kind = kindOf(textIn(event), textIn(severity), textIn(reason))
  if (kind === undefined) return []
  const { code, message, description } = fieldsIn(status)
  const said = `${textIn(code)} ${textIn(message) || textIn(description)}`
  return [eventOf(kind, { address: recipient, id: textIn(id), reason: said, at: new Date(Number(when) * 1000) })]
}

/** A temporary failure is tried again; a permanent one without a bounce, such as one that is too old, may pass. */
function kindOf(event: string, severity: string, reason: string) {
  if (event === 'complained') return 'complaint'
  if (event === 'unsubscribed') return 'unsubscribe'
  if (event !== 'failed' || severity !== 'permanent') return undefined
  if (reason === 'suppress-complaint') return 'complaint'
  if (reason === 'suppress-unsubscribe') return 'unsubscribe'
  return reason === 'bounce' || reason === 'suppress-bounce' ? 'hard' : 'soft'
}
