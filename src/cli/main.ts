#!/usr/bin/env node
// How does the program start?
import { enableCompileCache } from 'node:module'

// Modules imported from here on are cached on disk as compiled: stripping their types again would double the start time.
enableCompileCache()
const { run } = await import('./program.ts')
process.exitCode = await run(process.argv)
