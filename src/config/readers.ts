// Which settings are about readers: what they choose and what comes back from them?
import { z } from 'zod'
import { count, duration, nameOf } from './values.ts'

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
    folder: nameOf('a folder of the mailbox, whose address is in IMAP_URL').default('INBOX').describe('Its folder.'),
    done: nameOf('a folder of the mailbox')
      .default('Digestif')
      .describe('Folder that mails are moved to when they are read.'),
    every: duration.default('5m').describe('How often `serve` reads it; `digestif bounces --inbox` reads it once.'),
    authenticatedBy: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Name of its server in `Authentication-Results`: a mail with the subject `unsubscribe` and no signed token is believed only where this server says who sent it.',
      ),
  })
  .optional()
  .describe('Mailbox of bounces, complaints and unsubscribe mails, by IMAP; its server and login are in `IMAP_URL`.')
