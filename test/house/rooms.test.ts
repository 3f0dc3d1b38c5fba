// Does every room import only what the rule of the house allows?
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOMS = [
  'model',
  'read',
  'select',
  'summarize',
  'compose',
  'render',
  'check',
  'message',
  'outbox',
  'smtp',
  'send',
  'ledger',
  'schedule',
  'web',
  'config',
  'cli',
] as const
const PURE = ['model', 'select', 'summarize', 'compose']

/** What may be imported beside a room's own files; a file directly under src/ is a room of its own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  select: ['model'],
  summarize: ['model'],
  compose: ['model'],
  render: ['model'],
  check: ['model'],
  message: ['model'],
  outbox: ['model'],
  smtp: ['model'],
  send: ['model'],
  'mailer.ts': ['model', 'message', 'smtp', 'send'],
  ledger: ['model'],
  schedule: ['model', 'config', 'digest.ts'],
  config: ['model'],
  'selection.ts': ['model', 'config', 'read', 'select'],
  'composition.ts': ['model', 'config', 'read', 'select', 'summarize', 'compose', 'selection.ts'],
  'overrides.ts': ['model', 'config', 'ledger'],
  'digest.ts': [
    'model',
    'config',
    'select',
    'render',
    'check',
    'message',
    'outbox',
    'send',
    'ledger',
    'mailer.ts',
    'selection.ts',
    'composition.ts',
    'sealing.ts',
    'overrides.ts',
  ],
  'sealing.ts': ['message', 'outbox', 'model', 'config', 'render', 'send', 'composition.ts'],
  'proof.ts': ['check', 'message', 'model', 'config', 'render', 'send', 'sealing.ts', 'check.ts', 'digest.ts'],
  'subscribers.ts': ['model', 'config', 'ledger'],
  'check.ts': ['check', 'message', 'model', 'config', 'render', 'send'],
  'understand.ts': ['model', 'read', 'summarize'],
  'doctor.ts': ['message', 'smtp', 'model', 'config', 'send', 'digest.ts'],
  'archive.ts': ['outbox', 'model', 'config', 'send', 'digest.ts'],
  'readiness.ts': ['outbox', 'mailer.ts', 'model', 'config', 'send', 'digest.ts'],
  'issues.ts': ['outbox', 'model', 'config', 'send', 'digest.ts'],
  web: [
    'selection.ts',
    'model',
    'config',
    'digest.ts',
    'sealing.ts',
    'proof.ts',
    'overrides.ts',
    'subscribers.ts',
    'check.ts',
    'issues.ts',
    'readiness.ts',
    'archive.ts',
  ],
  cli: [
    'model',
    'config',
    'schedule',
    'web',
    'digest.ts',
    'subscribers.ts',
    'check.ts',
    'understand.ts',
    'issues.ts',
    'doctor.ts',
  ],
  'index.ts': ['model', 'config', 'read', 'select', 'summarize', 'digest.ts'],
}

const files = globSync('src/**/*.ts').toSorted()
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'\n]*?(?:\n[^']*?)?from '([^']+)'|\bimport\('([^']+)'\)/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')
const roomOf = (file: string): string => relative('src', file).split('/')[0] ?? ''

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file)
  const allowed = ALLOWED[room]
  expect(allowed, `${file} stands in no room of the house`).toBeDefined()
  for (const name of importsOf(file)) {
    if (name.startsWith('.')) {
      const target = roomOf(join(dirname(file), name))
      if (target === room) continue
      expect(allowed, `${file} imports ${target}/ — allowed: ${allowed?.join(', ') || 'nothing'}`).toContain(target)
    } else if (PURE.includes(room)) {
      expect(name, `${file} is in a pure room and imports ${name}`).not.toMatch(/^node:/)
    }
  }
})

test.each(files.filter((file) => PURE.includes(roomOf(file))))('%s asks no clock and no disk', (file) => {
  const source = readFileSync(file, 'utf8')
  expect(source).not.toMatch(/new Date\(\)|Date\.now\(|Math\.random\(|process\./)
})

test.each(files)('%s says in its first line which question it answers', (file) => {
  const first =
    readFileSync(file, 'utf8')
      .replace(/^#!.*\n/, '')
      .split('\n')[0] ?? ''
  expect(first).toMatch(/^\/\/ .+[?.]$/)
})

test('the rooms of the table are the rooms of the tree', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !room.endsWith('.ts')).toSorted()).toEqual(
    [...ROOMS].toSorted(),
  )
})
