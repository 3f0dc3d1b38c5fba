// How fast may mail go out, and which servers take it?
import { z } from 'zod'
import { count, nameOf } from './values.ts'

export const smtp = z
  .strictObject({
    connections: count.default(5).describe('Connections at once.'),
    perSecond: z
      .number()
      .positive()
      .optional()
      .describe('At most this many mails a second; `0.5` is one every two seconds.'),
    perConnection: count.default(1000).describe('At most this many mails over one connection.'),
    domains: z
      .record(
        z.string().min(1),
        z.strictObject({ connections: count.optional(), perSecond: z.number().positive().optional() }),
      )
      .optional()
      .describe(
        'The same limits by the readers’ domain: `{ "gmail.com": { connections: 2, perSecond: 10 } }`; `*` is every other domain.',
      ),
    unreachable: z
      .strictObject({
        share: z
          .number()
          .min(0)
          .max(1)
          .default(0.05)
          .describe(
            'When servers call more than this share of an issue’s addresses unknown, the send stops and suppresses nobody.',
          ),
        least: z.int().min(0).default(20).describe('So many unknown addresses never stop a send.'),
      })
      .prefault({})
      .describe('When servers are not believed that addresses do not exist.'),
    ca: z
      .string()
      .min(1)
      .optional()
      .describe(
        'File of certificates, PEM, by which servers are trusted, too; where absent the variable `NODE_EXTRA_CA_CERTS` names it.',
      ),
    servers: z
      .array(nameOf('a variable with the address of the server, such as "SMTP_URL_2"'))
      .optional()
      .describe('Names of environment variables with one SMTP URL each.'),
  })
  .prefault({})
  .describe('How fast mail goes out; the server itself is `SMTP_URL`.')
