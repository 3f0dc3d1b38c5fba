#!/usr/bin/env node
// How does the program start?
import { enableCompileCache } from 'node:module'

// What is imported from here on is kept on the disk compiled: taking the types off anew would cost half of the start.
enableCompileCache()
const { run } = await import('./program.ts')
process.exitCode = await run(process.argv)
