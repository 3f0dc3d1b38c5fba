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

test.each([
  ['in a folder beside the article', 'posts/trip/index.md', 'boat.gif', 'posts/trip/images/boat.gif'],
  ['in the folder of the post', 'posts/trip.md', 'boat.gif', 'posts/trip/boat.gif'],
  ['anywhere in a vault', 'notes/a/b.md', 'boat.gif', 'assets/boat.gif'],
  ['below the static files of the site', 'content/posts/a.md', '/img/boat.gif', 'static/img/boat.gif'],
  ['behind an alias of the root', 'posts/a.md', '@/assets/boat.gif', 'assets/boat.gif'],
  ['behind Docusaurus’ alias', 'posts/a.md', '@site/static/img/boat.gif', 'static/img/boat.gif'],
])('a picture is found %s', async (_, path, src, file) => {
  using folder = aFolder({ [file]: GIF })
  expect(await readPicture(folder.path, of(src, path))).toMatchObject({ attachment: { type: 'image/gif' } })
})

test('a picture is found among the static files around the articles folder', async () => {
  using site = aFolder({
    'static/boat.gif': GIF,
    'assets/img/boat.gif': GIF,
    'boat.gif': GIF,
    'content/posts/a.md': '',
  })
  const read = (src: string) => readPicture(`${site.path}/content/posts`, of(src, 'a.md'))
  expect(await read('/boat.gif')).toMatchObject({ attachment: { type: 'image/gif' } })
  expect(await read('/assets/img/boat.gif')).toMatchObject({ attachment: { type: 'image/gif' } })
  expect(await read('../../boat.gif')).toMatchObject({ attachment: { type: 'image/gif' } })
  expect(await read('/../secret.gif')).toEqual({})
})

test('a bundle has the picture that is called so', async () => {
  using folder = aFolder({ 'trip/index.md': '', 'trip/featured.gif': GIF, 'trip/other.gif': GIF })
  const { image: _, ...bare } = of('', 'trip/index.md')
  expect(await readPicture(folder.path, bare)).toMatchObject({ image: { alt: '' }, attachment: { type: 'image/gif' } })
  expect(await readPicture(folder.path, { ...bare, path: 'trip/b.md' })).toEqual({})
})

test('a picture that is nowhere is on the article’s site', async () => {
  using folder = aFolder({ 'a.md': '' })
  const article = { ...of('/img/boat.gif', 'a.md'), url: 'https://example.com/2026/boat/' }
  expect(await readPicture(folder.path, article)).toMatchObject({ image: { src: 'https://example.com/img/boat.gif' } })
})
