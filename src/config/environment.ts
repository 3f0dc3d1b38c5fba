// Which secrets are in the environment?
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { assertFile } from './file.ts'

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The variables that are set, and those of the file `.env` in the newsletter's folder; what is set wins. */
export async function loadEnvironment(set: Environment, folder: string): Promise<Environment> {
  const file = join(folder, '.env')
  await assertFile(file)
  const text = await readFile(file, 'utf8').catch(() => '')
  return { ...parseEnv(text), ...set }
}
