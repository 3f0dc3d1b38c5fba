// `digestif articles`: which files are in the next issue or out of it, and why?
import { Command } from 'commander'
import type { Verdict } from '../../model/verdict.ts'
import type { CurrentSession } from '../session.ts'
import { spanOf, windowText, withSpan } from '../span.ts'
import type { Terminal } from '../terminal.ts'

export function articlesCommand(current: CurrentSession): Command {
  const command = new Command('articles').description('list every file, in the next issue or out of it, and why')
  return withSpan(command).action(async (flags) => {
    const session = current()
    const newsletter = await session.newsletter()
    const { settings } = newsletter
    const { window, verdicts } = await newsletter.select(spanOf(flags, settings.timeZone), { titles: true })
    const document = {
      window: { since: window.since?.toISOString() ?? null, until: window.until.toISOString() },
      articles: verdicts,
      notices: session.terminal.notices,
    }
    session.answer(document, () => page(verdicts, windowText(window, settings.timeZone), session.terminal))
  })
}

function page(verdicts: readonly Verdict[], window: string, terminal: Terminal): string {
  const parts = [window]
  for (const state of ['in', 'out'] as const) {
    const some = verdicts.filter((verdict) => verdict.state === state)
    if (some.length === 0) continue
    const head = `${state === 'in' ? 'In' : 'Out'}: ${some.length} ${some.length === 1 ? 'article' : 'articles'}`
    parts.push(terminal.paint('bold', head), ...some.map((verdict) => entry(verdict, terminal)))
  }
  if (verdicts.length === 0) parts.push('The folder holds no articles.')
  return parts.join('\n\n')
}

function entry({ path, title, source, published, reason }: Verdict, terminal: Terminal): string {
  const day = published?.day ?? '          '
  return `${day}  ${title}\n            ${terminal.paint('dim', source === undefined ? path : `${path} · ${source}`)}\n            ${reason.text} (${reason.code})`
}
