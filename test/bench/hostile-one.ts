// How long does each hostile file take that the bench asks for?
import { parentPort } from 'node:worker_threads'
import { digest, hostileFiles } from '../support/hostile-files.ts'

const generators = new Map(hostileFiles.map((file) => [file.name, file]))
const other = await digest(
  'other.md',
  `---\ntitle: The press prints again\n---\n\n${'The press prints again. '.repeat(50)}`,
)
// The modules are loaded before the clock starts.
for (const warm of ['a.txt', 'a.html', 'a.mdx']) await digest(warm, 'The press prints again.', other)
parentPort?.postMessage(0)
parentPort?.on('message', async ({ name, bytes }: { readonly name: string; readonly bytes: number }) => {
  const source = generators.get(name)?.of(bytes) ?? ''
  // The time of this thread: other programs on the machine do not count.
  const start = process.threadCpuUsage()
  await digest(name, source, other)
  parentPort?.postMessage((({ user, system }) => (user + system) / 1_000)(process.threadCpuUsage(start)))
})
