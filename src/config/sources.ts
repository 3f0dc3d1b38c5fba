// From where are articles collected, and how is the web asked for them?
import { z } from 'zod'
import { count, duration, folder, httpUrl } from './values.ts'

const common = {
  name: z.string().min(1).max(100).optional(),
  tags: z.array(z.string().min(1)).optional(),
  limit: count.optional(),
  words: count.optional(),
}
const source = z.union([
  z.strictObject({ feed: httpUrl, full: z.boolean().optional(), ...common }),
  z.strictObject({ pages: z.union([z.array(httpUrl), folder]), ...common }),
  z.strictObject({ sitemap: httpUrl, match: z.string().min(1).optional(), ...common }),
])

export const sources = z
  .array(source)
  .default([])
  .describe(
    'Feeds and pages that `digestif collect` fetches into `articles`: `{ feed: "https://…" }`, `{ pages: ["https://…"] }` or a file with one address a line, `{ sitemap: "https://…", match: "/2026/" }`, each with `name`, `tags`, `limit` and `words`; a feed with `full: true` or `false`, whether its pages are fetched.',
  )

export const subscriptions = folder
  .default('sources.opml')
  .describe('More feeds, as OPML; `digestif collect --import` adds to it.')

export const readingList = folder
  .default('reading-list.txt')
  .describe('More pages, one address a line, where there is such a file; the preview adds to it.')

export const collect = z
  .strictObject({
    memory: folder.default('.digestif/collected.json').describe('Where is remembered what was collected.'),
    pause: duration.default('1s').describe('Between two requests to one host.'),
    timeout: duration.default('30s').describe('For one request, redirects included.'),
    megabytes: z.number().positive().max(100).default(10).describe('A page or feed that is larger is not taken.'),
    private: z
      .boolean()
      .default(false)
      .describe('Whether this machine and private networks may be asked, which a feed from outside could misuse.'),
  })
  .prefault({})
  .describe('How sources are fetched.')
