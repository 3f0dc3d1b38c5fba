// What can be done with a newsletter's sources?
import { appendFileSync, readFileSync } from 'node:fs'
import { DigestError } from '../model/problem.ts'
import { addressOf, type Collected, type SourceState } from '../model/source.ts'
import { type CollectChoice, collectFor } from './collect-for.ts'
import { plainAddress } from './entry.ts'
import { type CollectingNewsletter, importSubscriptions, sourcesOf } from './known-sources.ts'
import { addressesIn } from './list.ts'
import { openMemory } from './memory.ts'

export interface Sources {
  /** What is new, into the articles folder. Throws a DigestError `no-source` or `bad-memory`. */
  collect(choice?: CollectChoice): Promise<Collected[]>
  /** Adds the feeds of a file to the subscriptions. */
  subscribe(file: string): { readonly added: number; readonly known: number }
  /** Each source, and what became of it when it was last asked. */
  states(): SourceState[]
  /** Adds a page to the reading list and collects it: the path of its article. Throws a DigestError `not-collected`. */
  add(address: string): Promise<string>
}

export function openSources(newsletter: CollectingNewsletter): Sources {
  const { settings } = newsletter
  return {
    collect: (choice) => collectFor(newsletter, choice),
    subscribe: (file) => importSubscriptions(newsletter, file),
    states() {
      const { sources } = openMemory(settings.collect.memory)
      return sourcesOf(settings).map((source) => {
        const address = addressOf(source)
        const { title, failingSince, last } = sources.get(address) ?? {}
        const name = source.name ?? title ?? URL.parse(address)?.host ?? 'Reading list'
        return { name, address, ...(last && { last }), ...(failingSince !== undefined && { failingSince }) }
      })
    },
    async add(address) {
      const page = { pages: [address] }
      const [row] = await collectFor(newsletter, { source: page })
      const path = row?.added[0] ?? openMemory(settings.collect.memory).find([plainAddress(address)])?.path
      const [failed] = row?.failed ?? []
      if (failed || path === undefined)
        throw new DigestError({
          code: 'not-collected',
          what: `The page was not collected. ${failed?.why ?? ''}`.trim(),
          where: { file: address },
          fix: 'Check its address, or save the page into the articles folder.',
        })
      await list(settings.readingList, address)
      return path
    },
  }
}

/** Adds a line, unless the address is there. */
async function list(file: string, address: string): Promise<void> {
  const known = await addressesIn(file).catch(() => [])
  if (known.some(({ url }) => url === address)) return
  appendFileSync(file, `${endsInLine(file) ? '' : '\n'}${address}\n`)
}

function endsInLine(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8')
    return text === '' || text.endsWith('\n')
  } catch {
    return true
  }
}
