// How does the scheduler report that it is alive?
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const TIMEOUT_MS = 10_000

/** Writes the state to a file, or sends it to a URL with POST. Throws if that fails. */
export async function sendHeartbeat(heartbeat: string, state: Readonly<Record<string, unknown>>): Promise<void> {
  const body = `${JSON.stringify(state)}\n`
  if (!/^https?:/.test(heartbeat)) {
    await mkdir(dirname(heartbeat), { recursive: true })
    await writeFile(heartbeat, body)
    return
  }
  const answer = await fetch(heartbeat, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`it answered ${answer.status}`)
}
