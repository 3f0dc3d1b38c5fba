// Does a picture tell its readers no more than it shows?
import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPicture } from '../../../src/read/picture.ts'
import { orientationOf, withoutMetadata } from '../../../src/read/picture-metadata.ts'
import { article } from '../../support/article.ts'
import { aFolder } from './a-folder.ts'

const SECRET = 'GPS 52.5200 13.4050, by Ann Lee'
const latin = (text: string) => Buffer.from(text, 'latin1')

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** Exif as cameras write it: a place, and the way up in either order of bytes. */
function exif(orientation: number, order: 'II' | 'MM'): Buffer {
  const little = order === 'II'
  const number = (value: number, bytes: number) => {
    const at = Buffer.alloc(bytes)
    if (little) at.writeUIntLE(value, 0, bytes)
    else at.writeUIntBE(value, 0, bytes)
    return at
  }
  const entry = (tag: number, value: number) =>
    Buffer.concat([number(tag, 2), number(3, 2), number(1, 4), number(value, 2), number(0, 2)])
  const directory = Buffer.concat([number(2, 2), entry(0x010f, 1), entry(0x0112, orientation), number(0, 4)])
  return Buffer.concat([latin(order), number(42, 2), number(8, 4), directory, latin(SECRET)])
}

const SOI = Buffer.from([0xff, 0xd8])
const EOI = Buffer.from([0xff, 0xd9])
const JFIF = segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'))
const ICC = segment(0xe2, latin('ICC_PROFILE\0\x01\x01colours'))
const ADOBE = segment(0xee, latin('Adobe\0d\0\0\0\0\x01'))
const TABLE = segment(0xdb, Buffer.alloc(65, 7))
const FRAME = segment(0xc2, Buffer.from([8, 0, 40, 0, 60, 1, 1, 0x11, 0]))
const SCAN = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
// A stuffed zero and a restart marker are data.
const CODED = Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0, 0xe1])
const SHOWN = [TABLE, FRAME, SCAN, CODED, TABLE, SCAN, CODED]
const turned = (orientation: number, order: 'II' | 'MM') =>
  segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(orientation, order)]))
const METADATA = [
  segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${SECRET}`)),
  segment(0xe2, latin(`MPF\0${SECRET}`)),
  segment(0xed, latin(`Photoshop 3.0\0${SECRET}`)),
  segment(0xeb, latin(`JP${SECRET}`)),
  segment(0xfe, latin(SECRET)),
]
const LARGE = latin(`${SECRET} and a film`)

test('a JPEG loses all but what shows it, and what follows its end', () => {
  const photo = Buffer.concat([SOI, JFIF, turned(1, 'II'), ...METADATA, ICC, ADOBE, ...SHOWN, ...METADATA, EOI, LARGE])
  expect(withoutMetadata(photo)).toEqual(Buffer.concat([SOI, JFIF, ICC, ADOBE, ...SHOWN, EOI]))
})

test.each(['II', 'MM'] as const)('a JPEG on its side keeps the way up and nothing else of its Exif (%s)', (order) => {
  for (const orientation of [2, 6, 8]) {
    const photo = Buffer.concat([SOI, turned(orientation, order), ...METADATA, ...SHOWN, EOI])
    const clean = withoutMetadata(photo) ?? Buffer.alloc(0)
    expect(orientationOf(clean)).toBe(orientation)
    expect(clean.includes(SECRET)).toBe(false)
    expect(clean.length).toBe(Buffer.concat([SOI, ...SHOWN, EOI]).length + 36)
  }
})

test('a photo taken on its side gets its size as it is shown', async () => {
  const photo = Buffer.concat([SOI, JFIF, turned(6, 'MM'), ...SHOWN, EOI])
  using folder = aFolder({ 'a.jpg': photo })
  const found = await readPicture(folder.path, article({ title: 'A', image: { src: 'a.jpg', alt: '' } }))
  expect(found).toMatchObject({ image: { width: 40, height: 60 }, attachment: { type: 'image/jpeg' } })
  expect('attachment' in found && Buffer.from(found.attachment?.bytes ?? []).includes(SECRET)).toBe(false)
})

function chunk(name: string, content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(Buffer.concat([latin(name), content])))
  return Buffer.concat([length, latin(name), content, sum])
}

const SIGNATURE = latin('\x89PNG\r\n\x1a\n')
const HEAD = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
const PIXELS = chunk('IDAT', deflateSync(Buffer.from([0, 128])))
const GAMMA = chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f]))
const ALPHA = chunk('tRNS', Buffer.from([0, 1]))
const IEND = chunk('IEND', Buffer.alloc(0))

test('a PNG loses its texts, times and private chunks, and keeps its colours', () => {
  const texts = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'prVW', 'caBX'].map((name) => chunk(name, latin(SECRET)))
  const picture = Buffer.concat([SIGNATURE, HEAD, GAMMA, ALPHA, ...texts, PIXELS, ...texts, IEND, LARGE])
  expect(withoutMetadata(picture)).toEqual(Buffer.concat([SIGNATURE, HEAD, GAMMA, ALPHA, PIXELS, IEND]))
  expect(withoutMetadata(Buffer.concat([SIGNATURE, HEAD, chunk('eXIf', exif(1, 'II')), PIXELS, IEND]))).toEqual(
    Buffer.concat([SIGNATURE, HEAD, PIXELS, IEND]),
  )
  const side = withoutMetadata(Buffer.concat([SIGNATURE, HEAD, chunk('eXIf', exif(8, 'II')), PIXELS, IEND]))
  expect(side?.includes('eXIf')).toBe(true)
  expect(side?.includes(SECRET)).toBe(false)
})

test('a GIF loses comments and foreign extensions, and keeps repeating', () => {
  const blocks = (text: string) => Buffer.concat([Buffer.from([text.length]), latin(text), Buffer.from([0])])
  const head = latin('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff')
  const repeats = Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin('NETSCAPE2.0'), blocks('\x01\0\0')])
  const delay = Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0])
  const image = Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2]), blocks('D\x01')])
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe]), blocks(SECRET)])
  const xmp = Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin('XMP DataXMP'), blocks(SECRET)])
  const end = Buffer.from([0x3b])
  const film = Buffer.concat([head, repeats, comment, delay, image, xmp, delay, image, end, LARGE])
  expect(withoutMetadata(film)).toEqual(Buffer.concat([head, repeats, delay, image, delay, image, end]))
})

test.each([
  ['JPEG', Buffer.concat([SOI, JFIF, Buffer.from([0xff, 0xe1, 0xff, 0xff, 1])])],
  ['PNG', Buffer.concat([SIGNATURE, HEAD, PIXELS.subarray(0, 9)])],
  ['GIF', latin('GIF89a\x01\0\x01\0\0\0\0hello')],
])('a %s whose bytes do not follow the format does not travel', (_, bytes) => {
  expect(withoutMetadata(bytes)).toBeUndefined()
})
