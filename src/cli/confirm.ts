// How is a person asked before something is sent?
import { WrongUsage } from './session.ts'

/** Asks on a terminal; elsewhere nobody can answer, and `--yes` has to. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    const what = 'Sending needs a confirmation, and there is no terminal to ask on.'
    throw new WrongUsage({ code: 'needs-yes', what, fix: 'Add --yes, or run it with --dry-run first.' })
  }
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const said = await terminal.question(`${question} [y/N] `)
    return /^y(es)?$/i.test(said.trim())
  } finally {
    terminal.close()
  }
}
