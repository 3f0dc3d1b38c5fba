import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/read/article.ts'
import { readHead } from '../../../src/read/title.ts'
import { aFolder, options } from './a-folder.ts'

describe('the title of a file that is not read whole', () => {
  it.each([
    ['a.md', '---\ntitle: The *press*\n---\n# Ink\n', 'The press'],
    ['a.md', '![x](y.png)\n\n# The press\n\nText.\n', 'The press'],
    ['2026-11-03-the-press.md', 'Text.\n', 'The press'],
    [
      'a.html',
      '<html><head><title>The press &amp; the ink</title></head><body><h1>The press & the ink</h1><p>An old press prints again in the town, with ink that was made in 1890 and found by chance.</p></body></html>',
      'The press & the ink',
    ],
  ])('is the one that the full reading finds: %s', async (path, source, title) => {
    using folder = aFolder({ [path]: source })
    expect(await readHead(folder.path, path)).toEqual({ title })
    expect((await readArticle(folder.path, path, options)).article?.title).toBe(title)
  })

  it('is the first line of a text', async () => {
    using folder = aFolder({ 'a.txt': '\nThe press is back\n\nText.\n' })
    expect(await readHead(folder.path, 'a.txt')).toEqual({ title: 'The press is back' })
  })

  it('comes with the source that its head names', async () => {
    using folder = aFolder({ 'a.html': '---\ntitle: The press\nsite: "The River"\n---\n<p>Ink.</p>' })
    expect(await readHead(folder.path, 'a.html')).toEqual({ title: 'The press', source: 'The River' })
  })

  it('is the path of what cannot be read', async () => {
    expect(await readHead('/nowhere', 'a.md')).toEqual({ title: 'a.md' })
  })
})
