// Which version is this?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE } from './package-folder.ts'

/** The version in package.json, the only place that has it. */
export const version: string = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version
