// Options for a collection into a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CollectOptions } from '../../src/collect/collect.ts'

/** The moment at which tests collect. */
export const NOW = new Date('2026-11-10T12:00:00Z')

/** Until the test is over: without pauses, and with this machine allowed. */
export function collectOptions(more: Partial<CollectOptions> = {}): CollectOptions {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-collect-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return {
    articles: join(folder, 'articles'),
    memory: join(folder, 'memory.json'),
    userAgent: 'Digestif/test',
    pauseMs: 0,
    timeoutMs: 5_000,
    bytesMax: 100_000,
    allowsPrivate: true,
    environment: {},
    now: () => NOW,
    ...more,
  }
}
