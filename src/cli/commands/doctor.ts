// `digestif doctor`: is everything there, and what is to be done?
import { Command } from 'commander'
import type { Examination, Finding } from '../../doctor.ts'
import { DigestError } from '../../model/problem.ts'
import type { CurrentSession } from '../session.ts'
import { problemText, type Terminal } from '../terminal.ts'

export function doctorCommand(current: CurrentSession): Command {
  return new Command('doctor')
    .description('look at settings, look, ledger, mail server and keys, and show the DNS records to publish')
    .action(async () => {
      const session = current()
      const settings = await session.settings()
      const { examine } = await import('../../doctor.ts')
      const examination = await examine(settings, { clock: session.clock, environment: await session.environment() })
      session.answer(examination, () => page(examination, session.terminal))
      const wrong = examination.findings.filter((finding) => 'problem' in finding).length
      if (wrong === 0) return
      const what = `${wrong} of ${examination.findings.length} things are not ready.`
      throw new DigestError({ code: 'not-ready', what, fix: 'Mend them as each says, and ask again.' })
    })
}

function page({ findings, dns }: Examination, terminal: Terminal): string {
  const told = findings.map((finding) => row(finding, terminal))
  const records = dns.map(
    ({ name, type, strings }) => `  ${name}  ${type}  ${strings.map((part) => `"${part}"`).join(' ')}`,
  )
  return [...told, ...(records.length > 0 ? ['', 'To publish in the DNS:', ...records] : [])].join('\n')
}

function row(finding: Finding, terminal: Terminal): string {
  const ready = 'found' in finding
  const mark = ready ? terminal.paint('green', 'ready    ') : terminal.paint('red', 'not ready')
  return `${mark}  ${finding.subject}: ${ready ? finding.found : problemText(finding.problem)}`
}
