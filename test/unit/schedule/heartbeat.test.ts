// Does a heartbeat arrive, and is it noticed if it does not?
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sendHeartbeat } from '../../../src/schedule/heartbeat.ts'
import { folderWith } from '../../support/digestif.ts'

test('it is written to a file, whose folder is made', async () => {
  const file = join(folderWith(), 'run/heartbeat.json')
  await sendHeartbeat(file, { next: null })
  expect(readFileSync(file, 'utf8')).toBe('{"next":null}\n')
})

test.each([
  [200, undefined],
  [503, 'it answered 503'],
])('it is posted to a URL, and an answer of %i counts', async (status, problem) => {
  const posted: string[] = []
  const server = createServer((request, response) => {
    request.on('data', (chunk) => posted.push(`${request.method} ${chunk}`))
    request.on('end', () => response.writeHead(status).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/beat`
  const beat = sendHeartbeat(url, { next: null })
  if (problem) await expect(beat).rejects.toThrow(problem)
  else await beat
  expect(posted).toEqual(['POST {"next":null}\n'])
})
