// Does a site's own name leave the resemblance of its articles alone?
import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { resemblances } from '../../../src/select/resemblance.ts'
import { article, on, others } from './articles.ts'

const fix = (path: string): Article =>
  article(path, {
    title: 'A flaw in the loader is mended',
    text: [
      'Larkspur loads pages by a small loader. Larkspur 3 and Larkspur 4 have the mended one; update Larkspur today, say the makers in Bergen and Tofte.',
    ],
    published: on('2026-11-18'),
  })
const release = (path: string): Article =>
  article(path, {
    title: 'New doors, new windows',
    text: [
      'Larkspur opens twice as fast. In Larkspur, windows remember where they stood, and Larkspur speaks Danish now, say the makers in Bergen and Tofte.',
    ],
    published: on('2026-11-20'),
  })
const strength = (...articles: Article[]) => resemblances([...articles, ...others])[0]?.strength ?? 0

test('two articles of one site need more in common than its name, which others may well share', () => {
  const ofOthers = strength(fix('press/fix.md'), release('press/release.md'))
  const ofItself = strength(fix('larkspur/fix.md'), release('larkspur/release.md'))
  expect(ofItself).toBeLessThan(ofOthers / 2)
})
