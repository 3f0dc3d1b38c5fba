// Which command was asked for, and how did it end?
import { Command, CommanderError } from 'commander'
import { approveCommand } from './commands/approve.ts'
import { archiveCommand } from './commands/archive.ts'
import { articlesCommand } from './commands/articles.ts'
import { bouncesCommand } from './commands/bounces.ts'
import { buildCommand } from './commands/build.ts'
import { checkCommand } from './commands/check.ts'
import { collectCommand } from './commands/collect.ts'
import { doctorCommand } from './commands/doctor.ts'
import { editCommand } from './commands/edit.ts'
import { initCommand } from './commands/init.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { previewCommand } from './commands/preview.ts'
import { scheduleCommand } from './commands/schedule.ts'
import { sendCommand } from './commands/send.ts'
import { serveCommand } from './commands/serve.ts'
import { statusCommand } from './commands/status.ts'
import { subscribersCommand } from './commands/subscribers.ts'
import { summarizeCommand } from './commands/summarize.ts'
import { workerCommand } from './commands/worker.ts'
import { watchInterrupts } from './interrupt.ts'
import { type Exit, type GlobalFlags, openSession, type Session, WrongUsage } from './session.ts'
import { version } from './version.ts'

const EXAMPLES = `
Start here:
  digestif init              writes a configuration: for the site that is here, or with two articles to start from
  digestif preview --open    shows it in the browser as readers will see it, while you write
  digestif build             makes the next issue in out/
  digestif send              sends it to the subscribers, once to each
digestif articles          says why each article is in or out
  digestif summarize FILE    shows what Digestif understands of a file

Answers go to stdout, progress and notices to stderr.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly sent, 130 interrupted.`

const USAGE = 'Add --help to a command to see what it takes; "digestif --help" lists all commands.\n'

/** Runs the command of an argument vector that begins with the program's own two words; returns the exit code. */
export async function run(argv: readonly string[]): Promise<Exit> {
  watchInterrupts()
  let session: Session | undefined
  const current = (): Session => (session ??= openSession(program.opts<GlobalFlags>()))
  const program = new Command('digestif')
    .description('Turns a folder of articles into an email digest that people like to receive.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .option(
      '-c, --config <file>',
      'configuration (default: digestif.config.ts, .js, .mjs or .json of this folder, or the nearest above)',
    )
    .option('--json', 'print one JSON document instead of text')
    .option('-q, --quiet', 'no notices, no progress')
    .option('-v, --verbose', 'every notice, and the cause of an error')
    .option('--no-color', 'no colours (as with NO_COLOR in the environment)')
    .option('--strict', 'treat notices as errors')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)
    .exitOverride()
  for (const command of [
    initCommand,
    articlesCommand,
    summarizeCommand,
    buildCommand,
    previewCommand,
    editCommand,
    collectCommand,
    checkCommand,
    approveCommand,
    sendCommand,
    scheduleCommand,
    workerCommand,
    serveCommand,
    archiveCommand,
    statusCommand,
    subscribersCommand,
    bouncesCommand,
    ledgerCommand,
    doctorCommand,
  ]) {
    program.addCommand(command(current).helpOption('-h, --help', 'print this help').exitOverride())
  }
  for (const command of [program, ...program.commands.flatMap((each) => [each, ...each.commands])])
    command.configureOutput({ outputError: (text, write) => write(asSentence(text)) })
  try {
    if (argv.length <= 2) program.help()
    await program.parseAsync(withoutHelpWord(argv))
    await current().close()
    return current().exit
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      if (!error.code.startsWith('commander.help')) process.stderr.write(USAGE)
      return 2
    }
    await current().fail(error)
    return error instanceof WrongUsage ? 2 : 1
  }
}

/** Commander's `error: unknown option '--latst'` as the sentence that all our errors are. */
function asSentence(text: string): string {
  const [first = '', ...more] = text
    .replace(/^error: /, '')
    .trimEnd()
    .split('\n')
  const sentence = first.charAt(0).toUpperCase() + first.slice(1)
  return `${[/[.?!]$/.test(sentence) ? sentence : `${sentence}.`, ...more].join('\n')}\n`
}

/** `digestif help send`, as in git and npm, is `digestif send --help`. */
function withoutHelpWord(argv: readonly string[]): string[] {
  return argv[2] === 'help' ? [...argv.slice(0, 2), ...argv.slice(3), '--help'] : [...argv]
}
