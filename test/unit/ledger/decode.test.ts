// Is a list read in the encoding in which it was written?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/ledger/csv/decode.ts'

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array, size = 5): Promise<{ text: string; guessed: boolean }> {
  let guessed = false
  const parts = await Array.fromAsync(
    decode(pieces(bytes, size), 'list.csv', () => {
      guessed = true
    }),
  )
  return { text: parts.join(''), guessed }
}

const TEXT = 'email,name\nrene@x.org,René Müller\nli@x.org,李\n'
const WESTERN = 'email,name\nrene@x.org,René “Müller” – 5 €\n'
const windows1252 = (text: string) =>
  Uint8Array.from(text, (one) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 })[one] ?? one.charCodeAt(0))

describe('a list', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 of Windows', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT],
    ['UTF-16 of a Macintosh', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), TEXT],
    ['UTF-16 of Windows without a mark', Buffer.from(TEXT, 'utf16le'), TEXT],
    ['UTF-16 of a Macintosh without a mark', Buffer.from(TEXT, 'utf16le').swap16(), TEXT],
    ['ASCII', Buffer.from('email\na@x.org\n'), 'email\na@x.org\n'],
    ['nothing', new Uint8Array(), ''],
    ['one letter', Buffer.from('a'), 'a'],
  ])('in %s is read without a guess', async (_, bytes, text) => {
    for (const size of [1, 2, 3, 5, 1000]) expect(await read(bytes, size)).toEqual({ text, guessed: false })
  })

  it('in what is no UTF-8 is read as Windows-1252, and says so', async () => {
    for (const size of [1, 2, 3, 5, 1000])
      expect(await read(windows1252(WESTERN), size)).toEqual({ text: WESTERN, guessed: true })
  })

  it('with bytes that are no UTF-8 after some that are shows where', async () => {
    const bytes = Buffer.concat([Buffer.from('René,'), Uint8Array.of(0xe9, 0x2c), Buffer.from('李')])
    for (const size of [1, 2, 3, 5, 1000])
      expect(await read(bytes, size)).toEqual({ text: 'René,\ufffd,李', guessed: false })
  })

  it('that is no text is refused', async () => {
    for (const size of [1, 7, 1000])
      await expect(read(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), size)).rejects.toMatchObject({ code: 'bad-csv' })
  })

  it('is the same wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 6 }), async (text, size) => {
        if (text.includes('\0')) return
        expect((await read(Buffer.from(text), size)).text).toBe(text.replace(/^\ufeff/, ''))
      }),
    )
  })
})
