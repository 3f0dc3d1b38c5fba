// Are the pictures of a mail attached or linked, as asked for?
import { expect, test } from 'vitest'
import { placePictures, withLocalPictures } from '../../../src/render/pictures.ts'

const picture = (name: string) => ({
  cid: `${name}@digestif`,
  name: `${name}.png`,
  type: 'image/png',
  bytes: Buffer.from(name),
})
const rendered = {
  subject: 'S',
  html: ['<img src="cid:a@digestif">', { field: 'email' as const }, '<img src="cid:b@digestif">'],
  text: ['T'],
  templateHash: '',
}
const ALL = [picture('a'), picture('b'), picture('c')]
const pageOf = (html: typeof rendered.html | readonly unknown[]) =>
  html.filter((part) => typeof part === 'string').join('')

test('attached, the mail carries the pictures that it shows, and no other', () => {
  const placed = placePictures(rendered, ALL)
  expect(placed.pictures.map(({ name }) => name)).toEqual(['a.png', 'b.png'])
  expect(placed.linked).toEqual([])
  expect(placed.rendered).toBe(rendered)
  expect(withLocalPictures(pageOf(rendered.html), placed)).toBe('<img src="a.png"><img src="b.png">')
})

test('linked, the mail has their web addresses and carries none', () => {
  const address = 'https://example.com/weekly/2026-11-23'
  const placed = placePictures(rendered, ALL, address)
  expect(placed.pictures).toEqual([])
  expect(placed.linked.map(({ name }) => name)).toEqual(['a.png', 'b.png'])
  const html = pageOf(placed.rendered.html)
  expect(html).toBe(`<img src="${address}/a.png"><img src="${address}/b.png">`)
  expect(placed.rendered.html[1]).toEqual({ field: 'email' })
  expect(withLocalPictures(html, placed, address)).toBe('<img src="a.png"><img src="b.png">')
})
