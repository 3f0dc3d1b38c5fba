// Is a picture scaled to its place?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPicture } from '../../../src/render/fit-picture.ts'

const picture = (width: number, height: number) => ({ src: 'https://example.com/a.png', alt: 'A', width, height })

test('a wide picture is as wide as its place, in its own proportions', () => {
  expect(fitPicture(picture(1200, 600), 560, 420)).toMatchObject({ width: 560, height: 280 })
})

test('a tall picture is as high as its place', () => {
  expect(fitPicture(picture(800, 2400), 560, 420)).toMatchObject({ width: 140, height: 420 })
})

test('a small picture is not enlarged', () => {
  expect(fitPicture(picture(80, 60), 560, 420)).toMatchObject({ width: 80, height: 60 })
})

test('a picture of unknown size has the width of its place and no height', () => {
  const unknown = { src: 'https://example.com/a.png', alt: '' }
  expect(fitPicture(unknown, 560, 420)).toEqual({ ...unknown, width: 560, height: '' })
  expect(fitPicture(null, 560, 420)).toBeNull()
})

test('whatever the picture, both sides are whole pixels, at least one and no larger than the place', () => {
  const side = fc.integer({ min: 1, max: 100_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fitted = fitPicture(picture(width, height), 560, 420)
      for (const [pixels, most] of [
        [fitted?.width, 560],
        [fitted?.height, 420],
      ] as const) {
        expect(pixels).toSatisfy(Number.isInteger)
        expect(pixels).toBeGreaterThanOrEqual(1)
        expect(pixels).toBeLessThanOrEqual(most)
      }
    }),
  )
})
