// Which provider's webhook is asked, and what comes of it?
import { hash } from 'node:crypto'
import { parseAddress } from '../../model/address.ts'
import { applyReport, type ReportContext } from '../report.ts'
import { brevo } from './brevo.ts'
import { mailgun } from './mailgun.ts'
import { postmark } from './postmark.ts'
import type { Provider, WebhookContext, WebhookRequest } from './request.ts'
import { sendgrid } from './sendgrid.ts'
import { ses } from './ses.ts'

/** By the name in the address, with the variable that has its key. */
const PROVIDERS: Readonly<Record<string, { readonly read: Provider; readonly variable: string }>> = {
  ses: { read: ses, variable: 'SES_WEBHOOK_KEY' },
  postmark: { read: postmark, variable: 'POSTMARK_WEBHOOK_KEY' },
  mailgun: { read: mailgun, variable: 'MAILGUN_WEBHOOK_KEY' },
  sendgrid: { read: sendgrid, variable: 'SENDGRID_WEBHOOK_KEY' },
  brevo: { read: brevo, variable: 'BREVO_WEBHOOK_KEY' },
}

const SEEN_MAX = 100_000

type WebhookAnswer = 'done' | 'refused' | 'unread' | 'unknown'

/** Opens the webhooks whose keys are in the environment; `unknown` are all others. */
export function openWebhooks(
  context: Omit<ReportContext, 'at'> & {
    readonly environment: Readonly<Record<string, string | undefined>>
    readonly now: () => Date
    readonly fetchText: WebhookContext['fetchText']
  },
): (name: string, request: WebhookRequest) => Promise<WebhookAnswer> {
  const { environment, now, fetchText, subscribers } = context
  /** Whoever comes back is not put off the list again by a request that was copied. */
  const seen = new Set<string>()
  return async (name, request) => {
    const provider = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined
    const key = environment[provider?.variable ?? ''] ?? ''
    if (!provider || key === '') return 'unknown'
    const at = now()
    const outcome = await provider.read(request, { key, at, fetchText })
    if (typeof outcome === 'string') return outcome
    for (const { kind, address: written, reason, id, at: happened = at } of outcome) {
      const address = parseAddress(written)
      // Their account may send other mail, too: an address that we do not know is nothing to us.
      if ('problem' in address || !(await subscribers.find(address)).subscriber) continue
      const report = { kind, address, reason, id: hash('sha256', `${name} ${kind} ${id}`, 'hex'), sent: happened }
      if (seen.has(report.id)) continue
      await applyReport(report, { ...context, at })
      if (seen.size >= SEEN_MAX) seen.clear()
      seen.add(report.id)
    }
    return 'done'
  }
}
