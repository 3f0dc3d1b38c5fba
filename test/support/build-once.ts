// Which program do the tests run?
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program's first file. */
    program: string
  }
}

/**
 * All tests together run what people install, built once: it starts in less than half the time. Tests that were asked for
 * by name run the source, so that a change is seen at once.
 */
export default function setup(project: TestProject): void {
  const isWhole = !process.argv.some((word) => /^(?:\.\/)?test\/(?!vitest\.config)/.test(word))
  if (isWhole) execFileSync(process.execPath, ['.ci/build.ts'], { stdio: 'pipe' })
  project.provide('program', resolve(isWhole ? 'dist/bin/digestif.js' : 'src/cli/main.ts'))
}
