#!/usr/bin/env node
// How does the program start?
import { enableCompileCache } from 'node:module'
import { compileCacheFolder } from './compile-cache.ts'

// Modules imported from here on are cached on disk as compiled: stripping their types again would double the start time.
const folder = compileCacheFolder(process.env)
if (folder !== undefined) enableCompileCache(folder)
const { run } = await import('./program.ts')
process.exitCode = await run(process.argv)
