// Does a mail to the operator arrive as it was written?
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { composeOperatorMail } from '../../../src/message/operator-mail.ts'
import { senderOf } from '../../../src/message/sender.ts'

test('it is ready for SMTP: lines end in CRLF, and dots at their beginning are doubled', async () => {
  const sender = senderOf({ title: 'The Weekly', from: 'The Weekly <weekly@example.com>' })
  const mail = { to: 'operator@example.com', subject: 'The Weekly: no issue', text: 'Why:\n.\n.hidden\nEnd' }
  const message = String(await composeOperatorMail(mail, sender, new Date(0)))
  expect(message).toMatch(/\r\nWhy:\r\n\.\.\r\n\.\.hidden\r\nEnd\r\n$/)
  expect(message).not.toMatch(/[^\r]\n/)
  const { subject, from, headers } = await PostalMime.parse(message.replace(/^\.\./gm, '.'))
  expect([subject, from?.address]).toEqual([mail.subject, 'weekly@example.com'])
  expect(headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }))
})
