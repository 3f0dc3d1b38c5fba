// Which pictures go into a mail?
import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readPicture } from '../../../src/read/picture.ts'
import { article } from '../../support/article.ts'
import { aFolder } from './a-folder.ts'

const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')
const of = (src: string, path = 'articles/a.md') => ({
  ...article({ title: 'A', path, image: { src, alt: 'A press' } }),
})

test('a picture beside the article, or in the folder, is attached', async () => {
  using folder = aFolder({ 'articles/press.gif': GIF, 'static/press.gif': GIF })
  for (const src of ['press.gif', '../static/press.gif', '/static/press.gif']) {
    const found = await readPicture(folder.path, of(src))
    expect(found).toMatchObject({ image: { alt: 'A press', width: 1, height: 1 }, attachment: { type: 'image/gif' } })
  }
})

test('a path never leads out of the folder', async () => {
  using folder = aFolder({ 'secret.gif': GIF, 'site/articles/a.md': '' })
  expect(await readPicture(`${folder.path}/site`, of('../../secret.gif'))).toEqual({})
  expect(await readPicture(`${folder.path}/site`, of('%2e%2e/%2e%2e/secret.gif'))).toEqual({})
})

test('a large picture, or one in another format, is left out with a notice', async () => {
  using folder = aFolder({
    'articles/large.gif': Buffer.concat([GIF, Buffer.alloc(1_000_000)]),
    'articles/a.svg': '<svg/>',
  })
  expect(await readPicture(folder.path, of('large.gif'))).toMatchObject({ notice: { code: 'picture-too-large' } })
  expect(await readPicture(folder.path, of('a.svg'))).toMatchObject({ notice: { code: 'picture-format' } })
})
