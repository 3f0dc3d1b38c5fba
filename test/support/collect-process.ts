// A process that collects once, for a test that kills it.
import { collect } from '../../src/collect/collect.ts'

const { folder, sources } = JSON.parse(process.argv[2] ?? '{}')
await collect(sources, {
  articles: `${folder}/articles`,
  memory: `${folder}/memory/collected.json`,
  userAgent: 'Digestif/test',
  pauseMs: 0,
  timeoutMs: 10_000,
  bytesMax: 1e6,
  allowsPrivate: true,
  environment: {},
  now: () => new Date(),
})
