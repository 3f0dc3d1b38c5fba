// Which settings are about readers: what they choose and what comes back from them?
import { z } from 'zod'
import { count } from './values.ts'

export const topics = z
  .strictObject({
    min: count
      .default(1)
      .describe('A reader who chose some of the sections gets no mail where an issue has fewer stories in them.'),
  })
  .prefault({})
  .describe('What readers who choose between the sections get.')

export const inbox = z
  .strictObject({
    authenticatedBy: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Name of its server in `Authentication-Results`: a mail with the subject `unsubscribe` and no signed token is believed only where this server says who sent it.',
      ),
  })
  .optional()
  .describe('Mailbox of bounces, complaints and unsubscribe mails.')
