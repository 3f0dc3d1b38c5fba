// Is everything there for a newsletter to go out, and if not, what is to be done?
import type { Settings } from './config/schema.ts'
import { openDigest, withLedger } from './digest.ts'
import { type DnsRecord, dnsRecord, loadDkimKey, loadDkimKeys } from './message/dkim-key.ts'
import { senderOf } from './message/sender.ts'
import { storiesOf } from './model/issue.ts'
import type { Clock } from './model/ports.ts'
import { DigestError, type Problem } from './model/problem.ts'
import { openSmtp } from './smtp/open.ts'
import { serversOf } from './smtp/servers.ts'

/** One thing looked at: what was found, or what is wrong and how to mend it. */
export type Finding =
  | { readonly subject: string; readonly found: string }
  | { readonly subject: string; readonly problem: Problem }

/** What was looked at, and the records that the sender's domain has to publish. */
export interface Examination {
  readonly findings: readonly Finding[]
  readonly dns: readonly DnsRecord[]
}

/** Looks at each part in turn and goes on past what is wrong. Sends nothing and changes nothing. */
export async function examine(
  settings: Settings,
  { clock, environment }: { readonly clock: Clock; readonly environment: Readonly<Record<string, string | undefined>> },
): Promise<Examination> {
  const examinations: readonly (readonly [subject: string, examine: () => Promise<string>])[] = [
    ['articles and look', () => issueOf(settings, clock)],
    ['ledger', () => ledgerOf(settings)],
    ['sender', async () => senderOf(settings, environment.DIGESTIF_SECRET).from],
    ['server', () => serversLogin(settings, environment)],
    ['signature', () => signatureOf(settings, environment)],
  ]
  const findings: Finding[] = []
  for (const [subject, look] of examinations) {
    try {
      findings.push({ subject, found: await look() })
    } catch (error) {
      if (!(error instanceof DigestError)) throw error
      findings.push({ subject, problem: error })
    }
  }
  return { findings, dns: await recordsOf(settings, environment) }
}

async function issueOf(settings: Settings, clock: Clock): Promise<string> {
  await using digest = await openDigest(settings, { clock })
  const composed = await digest.compose(await digest.select())
  if (composed.issue === null) return composed.reason.text
  const finished = await digest.render(composed)
  const [error] = await digest.check(finished)
  if (error) throw new DigestError(error)
  const count = storiesOf(finished.issue).length
  return `The next issue has ${count} ${count === 1 ? 'story' : 'stories'}, in the look "${settings.look.name}".`
}

async function ledgerOf(settings: Settings): Promise<string> {
  return withLedger(settings, 'read', async (ledger) => {
    const { active } = await ledger.subscribers.count()
    const [last] = await ledger.issues(1)
    const sent = last ? `the last issue on record is ${last.id}` : 'no issue is on record yet'
    return `${active} ${active === 1 ? 'subscriber' : 'subscribers'}; ${sent}.`
  })
}

async function serversLogin(
  { smtp }: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const servers = serversOf(smtp.servers ?? ['SMTP_URL'], environment)
  for (const server of servers) (await openSmtp(server)).close()
  return `${servers.map(({ host, port, login }) => `${host}:${port} ${login ? 'lets us in' : 'answers'}`).join(', ')}.`
}

async function signatureOf(
  { dkim }: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  if (dkim.length === 0) return 'Mails are not signed here; the server must do so, or large providers refuse them.'
  const keys = await loadDkimKeys(dkim, environment)
  return `${keys.map(({ algorithm, selector, domain }) => `${algorithm}, ${selector}._domainkey.${domain}`).join('; ')}.`
}

/** DKIM by the key; DMARC (RFC 9989) with the mildest policy; of SPF only the server's owner knows the content. */
async function recordsOf(
  { from, dkim }: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<DnsRecord[]> {
  const domain = /@([^@>\s]+)>?\s*$/.exec(from ?? '')?.[1]
  const keys = await Promise.all(dkim.map((one) => loadDkimKey(one, environment).catch(() => undefined)))
  const txt = (name: string, value: string): DnsRecord => ({ name, type: 'TXT', value, strings: [value] })
  return [
    ...keys.flatMap((key) => (key ? [dnsRecord(key)] : [])),
    ...(domain
      ? [txt(domain, 'v=spf1 include:YOUR-MAIL-PROVIDER -all'), txt(`_dmarc.${domain}`, 'v=DMARC1; p=none')]
      : []),
  ]
}
