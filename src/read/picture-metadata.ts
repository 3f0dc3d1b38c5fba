// Which bytes of a picture does a program need to show it, and which only say where, when and by whom it was made?
import { crc32 } from 'node:zlib'

/**
 * The same picture, pixel for pixel, without what cameras and programs write into it: places, times, names, serial
 * numbers, previews, and whatever follows its end. Colour profiles stay, and so does the way up. Undefined where the
 * bytes do not follow their format.
 */
export function withoutMetadata(bytes: Buffer): Buffer | undefined {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes)
    if (bytes.toString('latin1', 1, 4) === 'PNG') return png(bytes)
    return bytes.toString('latin1', 0, 3) === 'GIF' ? gif(bytes) : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The turn that a picture asks for: 1 for none, up to 8. */
export function orientationOf(bytes: Buffer): number {
  const at = bytes.indexOf('Exif\0\0', 0, 'latin1')
  return bytes[0] === 0xff && at > 0 && at < 100 ? orientationIn(bytes.subarray(at + 6)) : 1
}

/** JFIF's head, colour profiles and Adobe's colour transform; the other application segments are metadata. */
const SHOWN: Readonly<Record<number, string>> = { 224: 'JFIF\0', 226: 'ICC_PROFILE\0', 238: 'Adobe' }
const COMMENT = 0xfe
const END = 0xd9

/** Rec. T.81, annex B: marker segments until the end of the image, with coded data after each scan's head. */
function jpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let orientation = 1
  let at = 2
  for (;;) {
    // Like browsers, over what stands between two segments.
    at = bytes.indexOf(0xff, at)
    if (at < 0) throw new RangeError('A segment begins with 0xFF.')
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker === END) break
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2)
      if (end > bytes.length) throw new RangeError('The segment is cut off.')
      const segment = bytes.subarray(at, end)
      const name = segment.toString('latin1', 4, 16)
      if (marker === 0xe1 && name.startsWith('Exif\0\0')) orientation = orientationIn(segment.subarray(10))
      const isMetadata = marker >= 0xe0 && marker <= 0xef && !name.startsWith(SHOWN[marker] ?? '\uffff')
      if (!isMetadata && marker !== COMMENT) kept.push(segment)
      at = end
      if (marker !== 0xda) continue
      const next = codedEnd(bytes, at)
      kept.push(bytes.subarray(at, next))
      at = next
      // Without its end, browsers show what there is.
      if (at === bytes.length) break
    }
  }
  const [first, ...others] = kept
  // JFIF's head must come first.
  const head = first?.[1] === 0xe0 ? [first] : []
  const rest = head.length > 0 || !first ? others : [first, ...others]
  const turn = orientation === 1 ? [] : [exifSegment(orientation)]
  return Buffer.concat([bytes.subarray(0, 2), ...head, ...turn, ...rest, Buffer.from([0xff, END])])
}

/** Where the next marker is that is neither a stuffed zero nor a restart. */
function codedEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** TIFF 6.0: the tag 0x0112 in the first directory. */
function orientationIn(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const word = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = tiff.length < 8 ? 0 : isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < word(directory); entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) break
    const value = word(at + 8)
    if (word(at) === 0x0112) return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A directory of one entry: the orientation. */
function tiffOf(orientation: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1')
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}

function exifSegment(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiffOf(orientation)])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** Beside the critical chunks, those that change how the picture looks or moves. */
const PNG_SHOWN = new Set('tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT'.split(' '))

function png(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; ; ) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) throw new RangeError('The chunk is cut off.')
    if (PNG_SHOWN.has(name) || /^[A-Z]/.test(name)) kept.push(bytes.subarray(at, end))
    const orientation = name === 'eXIf' ? orientationIn(bytes.subarray(at + 8, end - 4)) : 1
    if (orientation !== 1) kept.push(chunk('eXIf', tiffOf(orientation)))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
}

function chunk(name: string, content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The application extensions that say how often an animation repeats. */
const GIF_SHOWN = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/

function gif(bytes: Buffer): Buffer {
  const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  const start = 13 + tableBytes(bytes.readUInt8(10))
  const kept = [bytes.subarray(0, start)]
  for (let at = start; at < bytes.length && bytes[at] !== 0x3b; ) {
    const kind = bytes[at]
    const label = bytes[at + 1]
    if (kind === 0) {
      at += 1
      continue
    }
    if (kind !== 0x21 && kind !== 0x2c) throw new RangeError('Neither an extension nor an image.')
    const end = subBlocksEnd(bytes, kind === 0x21 ? at + 2 : at + 11 + tableBytes(bytes.readUInt8(at + 9)))
    const isApplication = kind === 0x21 && label === 0xff && !GIF_SHOWN.test(bytes.toString('latin1', at + 3, at + 14))
    if (!isApplication && !(kind === 0x21 && label === 0xfe)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, Buffer.from([0x3b])])
}

/** Sub-blocks of up to 255 bytes, each with its length before it, until one of none. */
function subBlocksEnd(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0)
  return Math.min(bytes.length, at + 1)
}
