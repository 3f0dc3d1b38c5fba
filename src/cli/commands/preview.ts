// `digestif preview`: how does the next issue look in every inbox, while it is written?
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
      // What is wrong with the configuration is shown on the page.
      const { folder } = await session.found().catch(() => ({ folder: process.cwd() }))
      const preview = await openPreview({
        ...(config !== undefined && { config }),
        folder: config === undefined ? folder : process.cwd(),
        environment: process.env,
        ...(flags.port !== undefined && { port: flags.port }),
        clock: session.clock,
        log: session.terminal,
      })
      const { url } = preview
      session.answer({ url }, () => url)
      session.terminal.say('Press Ctrl-C to close it.')
      const remove = flags.open ? await openInBrowser(url, folder) : undefined
      const signal = untilInterrupted(() => {
        if (preview.isSending) session.terminal.say('Finishing the deliveries under way; Ctrl-C again stops at once.')
      })
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      if (preview.isSending) session.exit = 130
      remove?.()
      await preview.close()
    })
}

/**
 * Opens a page of our own that leads to the address, because every account of a machine sees the words that a program is
 * started with, and the address holds a secret. Returns what removes that page. Without a browser, the address is still
 * on the terminal.
 */
async function openInBrowser(url: string, base: string): Promise<() => void> {
  // Every command reads this file, and only this one starts a program.
  const { spawn } = await import('node:child_process')
  // Beside the ledger, where nobody else may read. Browsers that are shut into a sandbox see no temporary folder.
  const folder = join(base, '.digestif')
  const isNew = !existsSync(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const page = join(folder, 'open-preview.html')
  rmSync(page, { force: true })
  const lead = `<!doctype html><meta charset="utf-8"><title>Digestif preview</title><meta http-equiv="refresh" content="0; url=${url}">`
  writeFileSync(page, lead, { mode: 0o600, flag: 'wx' })
  const [program, ...words] =
    process.platform === 'darwin'
      ? (['open', page] as const)
      : process.platform === 'win32'
        ? (['cmd', '/c', 'start', '""', page] as const)
        : (['xdg-open', page] as const)
  spawn(program, words, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
  return () => {
    rmSync(page, { force: true })
    if (isNew && readdirSync(folder).length === 0) rmdirSync(folder)
  }
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Write a number from 1 to 65535.')
  return port
}
