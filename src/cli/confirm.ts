// Does the person at the terminal want this?
import { createInterface } from 'node:readline/promises'
import { WrongUsage } from './session.ts'

/** Asks on a terminal; elsewhere nobody can answer, and `--yes` has to. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    const what = 'There is no terminal to ask on whether to send.'
    throw new WrongUsage({ code: 'needs-yes', what, fix: 'Add --yes, or look first with --dry-run.' })
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const said = await terminal.question(`${question} [y/N] `)
    return /^y(es)?$/i.test(said.trim())
  } finally {
    terminal.close()
  }
}
