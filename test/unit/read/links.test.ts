// Can a link, a pipe or a device bring something into an issue that is not in the folder, or stop the reading?

import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles, scanFolder } from '../../../src/read/folder.ts'
import { readPicture } from '../../../src/read/picture.ts'
import { article } from '../../support/article.ts'
import { aFolder, options } from './a-folder.ts'

const TEXT = 'An old press prints again, with ink from 1890.\n'
const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')
const shown = (notices: readonly { code: string; where: { file: string } }[]) =>
  notices.map(({ code, where }) => `${code} ${where.file}`)

describe('a link out of the articles folder', () => {
  it('is left out with a notice, whether to a file or a folder', async () => {
    using folder = aFolder({
      'articles/a.md': TEXT,
      '.env': 'SMTP_URL=smtp://u:secret@example.com',
      'private/b.md': TEXT,
    })
    const articles = join(folder.path, 'articles')
    symlinkSync('../.env', join(articles, 'x.txt'))
    symlinkSync('../private', join(articles, 'more'))
    const read = await readArticles(articles, options)
    expect(read.articles.map(({ path }) => path)).toEqual(['a.md'])
    expect(shown(read.notices)).toEqual(['link-outside more', 'link-outside x.txt'])
    expect((await scanFolder(articles, options)).files.map(({ path }) => path)).toEqual(['a.md'])
  })

  it('is followed into a folder that is named', async () => {
    using folder = aFolder({ 'articles/a.md': TEXT, 'shared/b.md': TEXT, 'shared-not/c.md': TEXT })
    const articles = join(folder.path, 'articles')
    symlinkSync('../shared', join(articles, 'more'))
    symlinkSync('../shared-not', join(articles, 'other'))
    const read = await readArticles(articles, { ...options, linkedFolders: [join(folder.path, 'shared')] })
    expect(read.articles.map(({ path }) => path)).toEqual(['a.md', 'more/b.md'])
    expect(shown(read.notices)).toEqual(['link-outside other'])
  })

  it('does not give a list of authors', async () => {
    using folder = aFolder({
      'site/articles/a.md': `---\nauthor: ann\n---\n${TEXT}`,
      'site/articles/b.md': `---\nauthor: ann\n---\n${TEXT}`,
      'secret.yml': 'ann: secret',
    })
    const articles = join(folder.path, 'site/articles')
    symlinkSync('../../secret.yml', join(articles, 'authors.yml'))
    const read = await readArticles(articles, options)
    expect(read.articles.flatMap(({ authors }) => authors)).toEqual(['ann', 'ann'])
    expect(shown(read.notices)).toEqual(['link-outside authors.yml'])
  })

  it('does not give a picture', async () => {
    using folder = aFolder({ 'articles/a.md': TEXT, 'private.gif': GIF })
    const articles = join(folder.path, 'articles')
    symlinkSync('../private.gif', join(articles, 'a.gif'))
    const wanted = article({ title: 'A', path: 'a.md', image: { src: 'a.gif', alt: '' } })
    expect(await readPicture(articles, wanted)).toMatchObject({ notice: { code: 'link-outside' } })
    expect(await readPicture(articles, wanted, [folder.path])).toMatchObject({ attachment: { type: 'image/gif' } })
  })
})

describe('folders that link to each other', () => {
  it('are visited once each', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `f${i}`)
    using folder = aFolder(Object.fromEntries(names.map((name) => [`${name}/a.md`, TEXT])))
    for (const from of names) for (const to of names) symlinkSync(`../${to}`, join(folder.path, from, `to-${to}`))
    const { files, notices } = await scanFolder(folder.path, options)
    expect(files.map(({ path }) => path)).toEqual(names.map((name) => `${name}/a.md`))
    expect(notices).toEqual([])
  })
})

describe('a pipe or a device', () => {
  it('in the place of an article, a list of authors or a picture is a notice', async () => {
    using folder = aFolder({ 'a.md': `---\nauthor: ann\n---\n${TEXT}` })
    execFileSync(
      'mkfifo',
      ['pipe.md', 'authors.yml', 'pipe.gif'].map((name) => join(folder.path, name)),
    )
    mkdirSync(join(folder.path, '_data'))
    symlinkSync('/dev/zero', join(folder.path, '_data/authors.yml'))
    const { articles, notices } = await readArticles(folder.path, options)
    expect(articles.map(({ path }) => path)).toEqual(['a.md'])
    expect(shown(notices)).toEqual(['not-a-file pipe.md', 'not-a-file authors.yml', 'link-outside _data/authors.yml'])
    const wanted = article({ title: 'A', path: 'a.md', image: { src: 'pipe.gif', alt: '' } })
    expect(await readPicture(folder.path, wanted)).toMatchObject({ notice: { code: 'not-a-file' } })
  })
})
