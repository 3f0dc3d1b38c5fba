// Does the preview follow changes in a folder that reports none, as on a network drive?
import { watch } from 'chokidar'
import { expect, onTestFinished, test } from 'vitest'
import type { Notice } from '../../src/model/problem.ts'
import { inEachBrowser } from '../support/browsers.ts'
import { article } from '../support/digestif.ts'
import { openFolder, pages } from '../support/preview.ts'

const renamed = (title: string) => ({ at: 'articles/eastport.md', text: article(title, '2026-03-01', '', 0) })

inEachBrowser('a folder that reports no changes', ({ launch, once }) => {
  const open = pages(launch)

  test('a save shows when the page gets the focus, and from then on by itself; log and page say so once', async () => {
    const said: Notice[] = []
    const preview = await openFolder({
      // Nothing is reported: what is watched is an empty list, unless the files are polled.
      follow: (paths, options) => watch(options?.usePolling ? paths : [], options),
      onNotice: (notice) => notice.code === 'cannot-watch' && said.push(notice),
    })
    onTestFinished(() => preview.close())
    const first = await preview.viewWhere(({ issue }) => issue?.findings !== undefined)
    const page = await open(preview)
    await page.locator('#stories .story').first().waitFor()
    expect(first.polling).toBeUndefined()
    const save = ({ at, text }: ReturnType<typeof renamed>) => preview.write(at, text)
    save(renamed('Eastport, seen late'))
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await page.locator('.story', { hasText: 'Eastport, seen late' }).waitFor()
    await page.getByText('Changes of files are not reported here').waitFor()
    save(renamed('Eastport, seen by itself'))
    await page.locator('.story', { hasText: 'Eastport, seen by itself' }).waitFor()
    expect(said).toHaveLength(1)
    await page.close()
  })

  once('a save shows when a page is loaded', async () => {
    const preview = await openFolder({ follow: (_, options) => watch([], options) })
    onTestFinished(() => preview.close())
    await preview.viewWhere(({ issue }) => issue?.findings !== undefined)
    const { at, text } = renamed('Eastport, seen on loading')
    preview.write(at, text)
    const page = await open(preview)
    await page.locator('.story', { hasText: 'Eastport, seen on loading' }).waitFor()
    await page.close()
  })

  once('where saves are reported, nothing is polled', async () => {
    const preview = await openFolder()
    onTestFinished(() => preview.close())
    await preview.viewWhere(({ issue }) => issue?.findings !== undefined)
    const page = await open(preview)
    await page.locator('#stories .story').first().waitFor()
    const { at, text } = renamed('Eastport, reported')
    preview.write(at, text)
    await page.evaluate("dispatchEvent(new Event('focus'))")
    const view = await preview.viewWhere(
      ({ issue }) => issue?.stories.some(({ title }) => title === 'Eastport, reported') === true,
    )
    expect(view.polling).toBeUndefined()
    await page.close()
  })
})
