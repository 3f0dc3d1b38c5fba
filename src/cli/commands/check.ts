// `digestif check [issue]`: does the finished mail of a saved issue keep the rules?
import { Command } from 'commander'
import { DigestError } from '../../model/problem.ts'
import type { CheckedIssue, Finding } from '../../newsletter.ts'
import type { CurrentSession, Session } from '../session.ts'
import { problemText } from '../terminal.ts'

export function checkCommand(current: CurrentSession): Command {
  return new Command('check')
    .description('check the finished mail of a saved issue against the rules of mail programs, filters and readers')
    .argument('[issue]', 'its name in out/, or a folder with a message.eml (default: the newest)')
    .option('--browser', 'also open it in Chromium: axe, overflow and pictures at four widths, light and dark')
    .action(async (issue: string | undefined, flags: { browser?: boolean }) => {
      const session = current()
      const newsletter = await session.newsletter()
      const checked = await newsletter.inspect.saved({ issue, browser: flags.browser === true })
      const errors = checked.findings.filter(({ severity }) => severity === 'error').length
      const notices = checked.findings.length - errors
      session.answer({ ...checked, errors, notices }, () => page(checked, session))
      if (errors > 0) throw refusal(errors)
      if (session.flags.strict && notices > 0) throw strict(notices)
    })
}

/** The error that a mail with errors ends in. */
export function refusal(count: number): DigestError {
  const what =
    count === 1 ? 'The mail has an error and must not be sent.' : `The mail has ${count} errors and must not be sent.`
  return new DigestError({ code: 'check-failed', what, fix: 'Fix what they name, then build the issue again.' })
}

function strict(count: number): DigestError {
  const what = `There ${count === 1 ? 'was a notice' : `were ${count} notices`}, and --strict makes notices fatal.`
  return new DigestError({ code: 'strict', what, fix: 'Fix what they name, or run again without --strict.' })
}

function page({ issue, findings, skipped }: CheckedIssue, session: Session): string {
  const { terminal, flags } = session
  const label = ({ severity }: Finding) =>
    severity === 'error' ? terminal.paint('red', 'Error') : terminal.paint('yellow', 'Notice')
  const found = findings.map((finding) => {
    const { own } = finding
    const place = own === undefined ? finding.under && `Under “${finding.under}”.` : `In ${own}.`
    const under = place === undefined ? '' : `\n  ${place}`
    const why = flags.verbose ? `\n  ${finding.why}` : ''
    return `${problemText(finding, label(finding))}${under}${why}`
  })
  const left = skipped.map((problem) => problemText(problem, 'Not checked'))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const sum =
    findings.length === 0 ? 'nothing found' : `${count(errors, 'error')}, ${count(findings.length - errors, 'notice')}`
  return [...found, ...left, terminal.paint('bold', `Issue ${issue}: ${sum}.`)].join('\n\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
