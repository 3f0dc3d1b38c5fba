// What must be there before the first mail goes out?
import type { Issue } from '../model/issue.ts'
import type { Attachment, Rendered } from '../model/message.ts'
import type { Clock, Log } from '../model/ports.ts'
import { compileMessage } from './compiled-message.ts'
import { copiesOf, headOf } from './copies.ts'
import { type DkimSettings, loadDkimKeys } from './dkim-key.ts'
import type { Copies } from './lane.ts'
import type { Limit } from './limiter.ts'
import { Pace } from './pace.ts'
import { type Sender, type SenderSettings, senderOf } from './sender.ts'
import { serversOf, smtpTransport } from './smtp.ts'
import type { Transport } from './transport.ts'

/** The settings that sending depends on. */
export interface PostSettings extends SenderSettings {
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
export interface PostDoors {
  readonly clock: Clock
  readonly log: Log
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The content of an issue. */
export interface Mail {
  readonly issue: Pick<Issue, 'id'>
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
}

/** Sender, servers, pace and keys. */
export interface Post {
  readonly sender: Sender
  readonly transport: Transport
  /** What was learned of the servers' limits in one send holds for the next. */
  readonly pace: Pace
  readonly perConnection: number
  /** `date` is the date that the mails bear. */
  copies(mail: Mail, date: Date): Copies
}

/** Throws a DigestError `no-from`, `no-secret`, `no-smtp-url`, `bad-smtp-url` or `dkim-key`; no server is asked yet. */
export async function openPost(settings: PostSettings, { clock, log, environment }: PostDoors): Promise<Post> {
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
