// How does a test get a real Postgrey, which lets nobody in at the first attempt?
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { daemon, freePort, isRoot, serverFolder } from './server.ts'

const PROGRAM = '/usr/sbin/postgrey'

export const hasPostgrey = existsSync(PROGRAM) && isRoot

/** A policy service that accepts who comes again after a second. It ends with the test. */
export async function postgrey(): Promise<{ readonly port: number }> {
  const folder = serverFolder('postgrey')
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'db'))
  chmodSync(join(folder, 'db'), 0o777)
  const port = await freePort()
  await daemon(
    PROGRAM,
    [`--inet=127.0.0.1:${port}`, `--dbdir=${folder}/db`, '--delay=1', '--auto-whitelist-clients=0'],
    port,
  )
  return { port }
}
