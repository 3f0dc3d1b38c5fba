// Which secrets are in the environment?
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { assertFile } from './file.ts'

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The variables that are set, and those of the file `.env` beside the configuration; what is set wins. */
export async function loadEnvironment(set: Environment, config?: string): Promise<Environment> {
  const folder = config === undefined ? process.cwd() : dirname(resolve(config))
  const file = join(folder, '.env')
  await assertFile(file)
  const text = await readFile(file, 'utf8').catch(() => '')
  return { ...parseEnv(text), ...set }
}
