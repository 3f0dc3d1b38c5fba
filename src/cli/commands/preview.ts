// `digestif preview`: how does the next issue look in every inbox, while it is written?
import { spawn } from 'node:child_process'
import { Command, InvalidArgumentError, Option } from 'commander'
import { untilInterrupted } from '../interrupt.ts'
import type { CurrentSession } from '../session.ts'

export function previewCommand(current: CurrentSession): Command {
  return new Command('preview')
    .description('see the next issue as every inbox will while you write it; on this machine only, until Ctrl-C')
    .addOption(
      new Option('-p, --port <n>', 'port to listen on (default: the first free one from 4747)').argParser(portNumber),
    )
    .option('--open', 'open it in the browser')
    .action(async (flags: { port?: number; open?: boolean }) => {
      const session = current()
      const { openPreview } = await import('../../web/preview.ts')
      const { config } = session.flags
      const preview = await openPreview({
        ...(config !== undefined && { config }),
        folder: process.cwd(),
        environment: process.env,
        ...(flags.port !== undefined && { port: flags.port }),
        clock: session.clock,
        log: session.terminal,
      })
      const { url } = preview
      session.answer({ url }, () => url)
      session.terminal.say('Press Ctrl-C to close it.')
      if (flags.open) openInBrowser(url)
      const signal = untilInterrupted(() => {
        if (preview.isSending) session.terminal.say('Finishing the deliveries under way; Ctrl-C again stops at once.')
      })
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      if (preview.isSending) session.exit = 130
      await preview.close()
    })
}

/** Without a browser, the address is still on the terminal. */
function openInBrowser(url: string): void {
  const [program, ...words] =
    process.platform === 'darwin'
      ? (['open', url] as const)
      : process.platform === 'win32'
        ? (['cmd', '/c', 'start', '""', url] as const)
        : (['xdg-open', url] as const)
  spawn(program, words, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Write a number from 1 to 65535.')
  return port
}
