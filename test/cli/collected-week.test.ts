// Do six sites make one digest, from an empty folder and eight lines of configuration?
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { digestifBeside, folderWith } from '../support/digestif.ts'
import { SIX_SITES, type SiteStory } from '../support/six-sites.ts'
import { openSite } from '../support/web-server.ts'

const slug = ({ title }: SiteStory): string => title.toLowerCase().replace(/[^a-z\d]+/g, '-')
const at = ({ ago }: SiteStory): Date => new Date(Date.now() - ago * 86_400_000)

const page = (name: string, story: SiteStory): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title} | ${name}</title></head><body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><main><article><h1>${story.title}</h1><p class="byline">By ${story.author}</p>${story.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main><footer>© ${name}. All rights reserved. <a href="/privacy">Privacy</a></footer></body></html>`

const feed = (name: string, stories: readonly SiteStory[]): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${name}</title>${stories.map((story) => `<item><title>${story.title}</title><link>/${slug(story)}</link><pubDate>${at(story).toUTCString()}</pubDate><dc:creator>${story.author}</dc:creator><description>${story.paragraphs[0]?.slice(0, 60)}…</description></item>`).join('')}</channel></rss>`

test('a week of six sites is one digest, with each source named and each event told once', async () => {
  const sites = await Promise.all(
    Object.entries(SIX_SITES).map(async ([name, stories]) => {
      const pages = Object.fromEntries(stories.map((story) => [`/${slug(story)}`, page(name, story)]))
      return openSite({ ...pages, '/feed': feed(name, stories) })
    }),
  )
  const config = `{
  "title": "The Week on the Coast",
  "from": "The Week <week@example.com>",
  "imprint": "The Week, 1 Quay, Eastport",
  "sources": [${sites.map(({ origin }) => `{ "feed": "${origin}/feed" }`).join(', ')}],
  "collect": { "private": true, "pause": "0s" },
  "timeZone": "UTC"
}`
  expect(config.split('\n')).toHaveLength(8)
  const folder = folderWith({ 'digestif.config.json': config })
  const { issue, files } = JSON.parse((await digestifBeside(folder, ['build', '--collect', '--json'])).stdout)
  const events = Map.groupBy(
    Object.values(SIX_SITES)
      .flat()
      .filter(({ event }) => event),
    ({ event }) => event,
  )
  const told = issue.stories
    .map(({ title, related }: { title: string; related: { title: string }[] }) =>
      [title, ...related.map((each) => each.title)].toSorted(),
    )
    .filter((titles: string[]) => titles.length > 1)
  expect(told.toSorted()).toEqual(
    [...events.values()].map((stories) => stories.map(({ title }) => title).toSorted()).toSorted(),
  )
  expect(issue.stories).toHaveLength(9)
  const text = readFileSync(files.text, 'utf8')
  for (const name of Object.keys(SIX_SITES)) expect(text).toContain(`${name} · `)
  expect(text).not.toMatch(/All rights reserved|Privacy|By Ines/)
})
