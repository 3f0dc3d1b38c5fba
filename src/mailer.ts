// What must be there before the first mail goes out?
import { compileMessage } from './message/compile.ts'
import { copiesOf, headOf } from './message/copies.ts'
import { type DkimSettings, loadDkimKeys } from './message/dkim-key.ts'
import { type Sender, type SenderSettings, senderOf } from './message/sender.ts'
import type { Clock, Log } from './model/ports.ts'
import type { Limit } from './send/limiter.ts'
import { Pace } from './send/pace.ts'
import type { Mailer } from './send/send.ts'
import { serversOf, smtpTransport } from './smtp/servers.ts'

/** The settings that sending depends on. */
export interface MailerSettings extends SenderSettings {
  readonly smtp: {
    readonly connections: number
    readonly perSecond?: number | undefined
    readonly perConnection: number
    readonly domains?: Readonly<Record<string, Limit>> | undefined
    readonly servers?: readonly string[] | undefined
  }
  readonly dkim: readonly DkimSettings[]
}

/** What comes in from outside. The environment holds `SMTP_URL`, `DIGESTIF_SECRET` and, without a file, `DKIM_KEY`. */
export interface MailerDoors {
  readonly clock: Clock
  readonly log: Log
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Throws a DigestError `no-from`, `no-secret`, `no-smtp-url`, `bad-smtp-url` or `dkim-key`; no server is asked yet. */
export async function openMailer(
  settings: MailerSettings,
  { clock, log, environment }: MailerDoors,
): Promise<Mailer & { readonly sender: Sender }> {
  const { smtp, dkim } = settings
  const sender = senderOf(settings, environment.DIGESTIF_SECRET)
  const servers = serversOf(smtp.servers ?? ['SMTP_URL'], environment)
  const keys = await loadDkimKeys(dkim, environment)
  const { connections, perConnection } = smtp
  return {
    sender,
    transport: smtpTransport(servers, { connections, clock, onFailOver: (notice) => log.notice(notice) }),
    pace: new Pace(smtp),
    perConnection,
    copies({ issue, rendered, pictures }, date) {
      const compiled = compileMessage(rendered, headOf(issue.id, sender, date), pictures)
      return copiesOf(compiled, { issue: issue.id, sender, keys })
    },
  }
}
