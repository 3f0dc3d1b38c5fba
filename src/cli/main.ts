#!/usr/bin/env node
// How does the program start?
import { enableCompileCache } from 'node:module'
import { cacheFolderOf } from './cache-folder.ts'

// Modules imported from here on are cached on disk as compiled: compiling them again would double the start time.
const folder = cacheFolderOf(process.env)
if (folder !== undefined) enableCompileCache(folder)
// Whoever reads the answer may have seen enough, as `head` has: what is under way, such as a send, is finished all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
const { run } = await import('./program.ts')
process.exitCode = await run(process.argv)
