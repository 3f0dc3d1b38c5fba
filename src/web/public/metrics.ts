// What do the public pages tell whoever watches over them?
import type { PublicSide } from '../../newsletter.ts'

/** Counts of requests by method and status, and of the list: no address, no path with a token. */
export interface Metrics {
  count(method: string, status: number, seconds: number): void
  mailFailed(): void
  /** Prometheus' text format 0.0.4. */
  text(): Promise<string>
}

const METHODS = ['GET', 'HEAD', 'POST', 'other'] as const

export function openMetrics(side: PublicSide): Metrics {
  /** By method, then by status: to make labels of them for each request would cost more than to count it. */
  const requests = new Map<string, Map<number, number>>(METHODS.map((method) => [method, new Map()]))
  let seconds = 0
  let total = 0
  let failed = 0
  return {
    count(method, status, took) {
      const byStatus = requests.get(method) ?? requests.get('other')
      byStatus?.set(status, (byStatus.get(status) ?? 0) + 1)
      seconds += took
      total++
    },
    mailFailed() {
      failed++
    },
    async text() {
      const { active, monthly, leftOut: _, ...kinds } = await side.counts()
      const metric = (name: string, type: string, help: string, lines: readonly string[]) =>
        [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n')
      return `${[
        metric('digestif_http_requests_total', 'counter', 'Requests answered.', [
          ...[...requests].flatMap(([method, byStatus]) =>
            [...byStatus]
              .sort(([a], [b]) => a - b)
              .map(([status, count]) => `digestif_http_requests_total{method="${method}",status="${status}"} ${count}`),
          ),
        ]),
        metric('digestif_http_request_seconds', 'summary', 'Time to answer.', [
          `digestif_http_request_seconds_sum ${seconds}`,
          `digestif_http_request_seconds_count ${total}`,
        ]),
        metric('digestif_confirmation_mails_failed_total', 'counter', 'Confirmation mails not sent.', [
          `digestif_confirmation_mails_failed_total ${failed}`,
        ]),
        metric('digestif_subscribers', 'gauge', 'Readers, by what they get.', [
          `digestif_subscribers{often="every"} ${active - monthly}`,
          `digestif_subscribers{often="monthly"} ${monthly}`,
        ]),
        metric('digestif_suppressed_addresses', 'gauge', 'Addresses that must not be mailed.', [
          ...Object.entries(kinds).map(([kind, count]) => `digestif_suppressed_addresses{kind="${kind}"} ${count}`),
        ]),
      ].join('\n')}\n`
    },
  }
}
