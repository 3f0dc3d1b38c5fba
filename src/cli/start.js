#!/usr/bin/env node
// Is this Node new enough for the program, and is the program here as source or built?
import { existsSync } from 'node:fs'

// An older Node would fail with a syntax error somewhere in the program. So this file has nothing that Node 14 cannot read.
const NEEDED = 24
const source = new URL('./main.ts', import.meta.url)

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    `Digestif needs Node ${NEEDED} or newer, and this is Node ${process.versions.node}.\n` +
      `  Install a newer one from https://nodejs.org, or add one to this folder: npm install node@${NEEDED}`,
  )
  process.exitCode = 1
} else {
  // A checkout has both, once it is built, and runs what is being worked on.
  import(existsSync(source) ? source.href : new URL('../../dist/bin/digestif.js', import.meta.url).href)
}
