// Does the preview withstand hostile, huge and broken files?
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticlesView } from '../../src/web/api.ts'
import { article } from '../support/digestif.ts'
import { type OpenPreview, openFolder, pages } from '../support/preview.ts'

const open = pages()

const HOSTILE = [
  '<script>parent.document.title = document.title = "stolen"</script>',
  '<img src=x onerror="parent.document.title=\'stolen\'"><svg onload="top.location=\'about:blank\'">',
  '<form action="/api/send" method="post"><button>Win</button></form><base href="http://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=http://evil.example/"><link rel="stylesheet" href="http://evil.example/x.css">',
  '{{issue.subject}} {{{raw}}} {{> head}} {{#each x}} {{token}}',
  '</td></table></body><iframe src="/"></iframe><style>*{display:none}</style>',
]

test('scripts, forms, handlers and template code in articles stay plain text', async () => {
  const files = Object.fromEntries(
    HOSTILE.map((text, number) => {
      const more = `description: ${JSON.stringify(`Dek ${text}`)}\ncanonical: "javascript:alert(1)"\n`
      const sound = article(JSON.stringify(`Title ${number} ${text}`), `2026-03-0${number + 1}`, more, number % 4)
      return [
        `articles/hostile-${number}.md`,
        sound.replace('---\n\n', `---\n\nOn its door ${number} stood \`${text}\` in paint. `),
      ]
    }),
  )
  const preview = await openFolder({ files })
  try {
    const page = await open(preview)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const { issue } = await preview.viewWhere((view) => view.issue?.findings !== undefined)
    expect(issue?.stories.length).toBeGreaterThan(4)
    const mail = page.frameLocator('iframe').first()
    await mail.getByText('onerror=').first().waitFor()
    const frame = page.frames().find((one) => one.url().includes('/mail/next/html'))
    expect(
      await frame?.evaluate('document.querySelectorAll("script, form, iframe, base, svg, [onload], [onerror]").length'),
    ).toBe(0)
    expect(await frame?.evaluate('document.body.innerText')).toContain('{{token}}')
    expect(await page.title()).not.toBe('stolen')
    for (const tab of ['text', 'source', 'message', 'inbox']) await page.goto(`${preview.url}#tab=${tab}`)
    expect(asked.filter((url) => !url.startsWith(preview.url))).toEqual([])
    expect(page.errors).toEqual([])
  } finally {
    await preview.close()
  }
})

let large: OpenPreview
beforeAll(async () => {
  const files = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, number) => {
      const day = new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10)
      return [
        `articles/${number % 50}/story-${number}.md`,
        `---\ntitle: Story ${number} of many\ndate: ${day}\n---\n\nOne line of ${number}.\n`,
      ]
    }),
  )
  large = await openFolder({ files: { ...files, 'articles/huge.md': Buffer.alloc(30_000_000, 'Large. ') } })
}, 60_000)
afterAll(() => large.close())

test('the view of five thousand articles stays small, and each can be found', async () => {
  const view = await large.viewWhere(({ issue }) => issue !== undefined)
  expect(JSON.stringify(view).length).toBeLessThan(40_000)
  expect(view.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(5_005)
  const ask = async (query: string) => (await (await large.fetch(`api/articles?${query}`)).json()) as ArticlesView
  const first = await ask('')
  expect(first).toMatchObject({ total: 5_005 })
  expect(first.articles).toHaveLength(100)
  expect((await ask('from=5000')).articles).toHaveLength(5)
  expect((await ask('from=-1&reason=over-limit')).articles).toHaveLength(100)
  const found = await ask('find=story+1234+many')
  expect(found.articles.map(({ title }) => title)).toEqual(['Story 1234 of many'])
  const page = await open(large)
  await page.frameLocator('iframe').first().getByRole('link', { name: 'Northport' }).first().waitFor()
})

test('a file of thirty megabytes is left out and reported', async () => {
  const view = await large.viewWhere(({ issue }) => issue !== undefined)
  expect(view.notices).toContainEqual(
    expect.objectContaining({ code: 'too-large', where: { file: 'articles/huge.md' } }),
  )
  expect(view.reasons).toContainEqual({ code: 'unreadable', state: 'out', count: 1 })
})

test('an article that turns into binary data is a notice', async () => {
  large.write('articles/northport.md', Uint8Array.of(0, 1, 2, 0, 255, 254, 0))
  const view = await large.viewWhere(({ notices }) => notices.some(({ code }) => code === 'binary'))
  expect(view.problem).toBeUndefined()
  expect(view.issue).toBeDefined()
})

test('an address outside the folder of issues, or of a missing issue, is refused', async () => {
  for (const id of ['2020-01-01', '..%2f..', '%2e%2e', '.git', 'x'.repeat(300)]) {
    const response = await large.fetch(`mail/${id}/html`)
    expect(response.status, id).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toContain('at Object')
  }
  expect((await large.fetch(`mail/next/picture/..%2f..%2fdigestif.config.json`)).status).toBe(404)
  expect((await large.fetch(`page/..%2f..%2fpreview.ts`)).status).toBe(404)
  expect((await large.fetch(`mail/next/html?look=..%2f..%2fx`)).status).toBe(409)
  expect((await large.fetch(`mail/next/html?language=%00%7B`)).status).toBe(409)
})
