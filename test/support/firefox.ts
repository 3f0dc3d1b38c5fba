// How does a test open a page in Firefox? By WebDriver BiDi, the protocol that Debian's Firefox speaks by itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr'

export const hasFirefox: boolean = existsSync(FIREFOX)

/** One tab of a Firefox of its own. */
export interface FirefoxPage {
  /** What went wrong on the page, in its order. */
  readonly errors: readonly string[]
  /** What an expression yields, as JSON would have it. */
  evaluate(expression: string): Promise<unknown>
  /** Types a text, or presses keys by their code points in WebDriver, as a person does on the focused element. */
  type(text: string, held?: string): Promise<void>
}

/** Codes of keys that are no characters: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
export const KEYS = { tab: '\uE004', control: '\uE009', escape: '\uE00C' }

/** Opens an address in a window of 1,600 by 1,000 pixels; Firefox ends with the test. */
export async function openFirefox(address: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'digestif-firefox-'))
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const firefox = spawn(FIREFOX, [...words, '--width=1600', '--height=1000'], { stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(async () => {
    const ended = once(firefox, 'close')
    firefox.kill('SIGKILL')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  let port = ''
  for await (const line of createInterface(firefox.stderr)) {
    port = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1] ?? ''
    if (port) break
  }
  firefox.stderr.resume()
  const errors: string[] = []
  const ask = await connect(`${port}/session`, (entry) => entry.level === 'error' && errors.push(entry.text))
  await ask('session.new', { capabilities: {} })
  await ask('session.subscribe', { events: ['log.entryAdded'] })
  const { context } = await ask('browsingContext.create', { type: 'tab' })
  await ask('browsingContext.navigate', { context, url: address, wait: 'complete' })
  return {
    errors,
    async evaluate(expression) {
      const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`
      const { result, exceptionDetails } = await ask('script.evaluate', {
        expression: wrapped,
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return JSON.parse(result.value)
    },
    async type(text, held) {
      const pressed = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      const around = (type: string) => (held === undefined ? [] : [{ type, value: held }])
      const actions = [...around('keyDown'), ...pressed, ...around('keyUp')]
      await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
  }
}

/** What we read of an answer. */
interface Answer {
  readonly context: string
  readonly result: { readonly value: string }
  readonly exceptionDetails?: { readonly text: string }
}

interface Entry {
  readonly level: string
  readonly text: string
}

async function connect(
  address: string,
  onEntry: (entry: Entry) => void,
): Promise<(method: string, params: object) => Promise<Answer>> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, PromiseWithResolvers<Answer>>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data))
    if (message.method === 'log.entryAdded') onEntry(message.params)
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`))
    else asked?.resolve(message.result)
  })
  await once(socket, 'open')
  let last = 0
  return (method, params) => {
    const answer = Promise.withResolvers<Answer>()
    waiting.set(++last, answer)
    socket.send(JSON.stringify({ id: last, method, params }))
    return answer.promise
  }
}
