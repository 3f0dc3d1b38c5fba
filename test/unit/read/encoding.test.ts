import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, looksBinary } from '../../../src/read/decode.ts'
import { decodePage } from '../../../src/read/encoding.ts'

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('the encoding of a page', () => {
  test('UTF-8 is recognized by its bytes, whatever an old declaration says', () => {
    const bytes = new TextEncoder().encode('<meta charset="iso-8859-1"><p>Grüße aus Łódź</p>')
    expect(decodePage(bytes)).toMatchObject({ encoding: 'utf-8', unreadable: 0 })
    expect(decodePage(bytes).text).toContain('Grüße aus Łódź')
  })

  test('a byte order mark decides first and is not part of the text', () => {
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0))).toMatchObject({ text: 'Hi', encoding: 'utf-16le' })
    expect(decodePage(Uint8Array.of(0xef, 0xbb, 0xbf, 0x48, 0x69))).toMatchObject({ text: 'Hi', encoding: 'utf-8' })
  })

  test('UTF-16 without a mark is recognized by the zeros beside the first characters', () => {
    expect(decodePage(Uint8Array.of(0x3c, 0, 0x70, 0)).text).toBe('<p')
    expect(decodePage(Uint8Array.of(0, 0x3c, 0, 0x70)).text).toBe('<p')
  })

  test('a declared encoding is believed: meta charset, http-equiv, XML declaration', () => {
    for (const declaration of [
      '<meta charset=windows-1252>',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">',
      '<?xml version="1.0" encoding="iso-8859-1"?>',
    ]) {
      const { text, encoding } = decodePage(latin(`${declaration}<p>caf\xe9 \x96 \x80 5</p>`))
      expect(encoding).toBe('windows-1252')
      expect(text).toContain('café – € 5')
    }
  })

  test('a page that declares nothing is read by its language', () => {
    expect(decodePage(latin('<html lang="ru"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>')).text).toContain('Привет')
    expect(decodePage(latin('<html lang="pl"><p>\xb3\xf3d\x9f</p>')).text).toContain('łódź')
    expect(decodePage(latin('<html lang=zh-TW><p>\xa4\xa4\xa4\xe5</p>')).text).toContain('中文')
    expect(decodePage(latin('<p>Stra\xdfe</p>')).text).toContain('Straße')
  })

  test('an unknown or impossible declaration is passed over', () => {
    expect(decodePage(latin('<meta charset="klingon"><p>\xfcber</p>')).text).toContain('über')
    expect(decodePage(latin('<meta charset="utf-16"><p>plain</p>')).text).toContain('plain')
  })

  test('a page in declared UTF-8 with a broken byte stays UTF-8 and says how many characters are lost', () => {
    const bytes = latin(`<meta charset="utf-8">${'good text '.repeat(300)}\xff`)
    expect(decodePage(bytes)).toMatchObject({ encoding: 'utf-8', unreadable: 1 })
  })

  test('Japanese in seven bits is recognized by its escape sequences', () => {
    const bytes = latin('<meta charset="iso-2022-jp"><p>\x1b$B$3$s$K$A$O\x1b(B</p>')
    expect(decodePage(bytes).text).toContain('こんにちは')
  })

  test('whatever the bytes are, they are read', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodePage(bytes).text === 'string'))
  })

  test('text in UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), (text) => {
        fc.pre(!['\0', '\uFEFF', '\x1b'].some((character) => text.includes(character)))
        expect(decodePage(new TextEncoder().encode(text)).text).toBe(text)
      }),
    )
  })
})

describe('an encoding that nobody declares is seen in the bytes', () => {
  test.each([
    [
      'koi8-r',
      'Городской совет во вторн',
      '58/Sz8TTy8/KINPP18XUINfPINfUz9LOycsg0NLPx8/Mz9PP18HMINrBIM/Uy9LZ1MnFIMTP0s/Wy8kg18TPzNggy8HOwczBLCDawcvS2dTPyiDQz9PMxSDXxdPFzs7Fx88gzsHXz8TOxc7J0S4g6c7Wxc7F0tkgz8LOwdLV1snMySwg3tTPIMTXwSDNz9PUwSDQz9TF0tHMySDewdPU2CDP0M/SLufP0s/E08vPyiDTz9fF1CDXzyDX1M/SzsnLINDSz8fPzM/Tz9fBzCDawSDP1MvS2dTJxSDEz9LP1svJINfEz8zYIMvBzsHMwSwg2sHL0tnUz8og0M/TzMUg18XTxc7OxcfPIM7B18/EzsXOydEuIOnO1sXOxdLZIM/CzsHS1dbJzMksIN7UzyDE18Egzc/T1MEg0M/UxdLRzMkg3sHT1Nggz9DP0i4=',
    ],
    [
      'euc-jp',
      '運河の遊歩道が洪水のあと再び開放される。市議会は',
      'sb+yz6TOzbfK4sa7pKy5v7/lpM6koqTIusak07OryvyktaTspOuho7vUtcSy8aTPstDNy8b8pMu36MTqpLekv6Gjtbu90bzUpL+kwaTPuN6kxKTOtrakzqSmpMHG86TEpM608MHDpKy8uqTvpOykxqSkpOuks6TIpPLIr7irpLekv6Gjsb+yz6TOzbfK4sa7pKy5v7/lpM6koqTIusak07OryvyktaTspOuho7vUtcSy8aTPstDNy8b8pMu36MTqpLekv6Gjtbu90bzUpL+kwaTPuN6kxKTOtrakzqSmpMHG86TEpM608MHDpKy8uqTvpOykxqSkpOuks6TIpPLIr7irpLekv6Gj',
    ],
    [
      'big5',
      '運河步道在洪水之後重新開放。市議會於星期二投票決',
      'uUKqZahCuUSmYqx4pPSkp6vhrau3c7Z9qfGhQ6WrxLO3fKnzrFC0waRHp+uyvKhNqXehQ6R1tXuudrVvsnukra55vvSkpKazqOKueaWipWikRrOhpMCmYbDyoUOt17J6tk+lzqz5rLCkQKbKpXykUbhVoUO5QqplqEK5RKZirHik9KSnq+Gtq7dztn2p8aFDpavEs7d8qfOsULTBpEen67K8qE2pd6FDpHW1e652tW+ye6Strnm+9KSkprOo4q55paKlaKRGs6GkwKZhsPKhQ63Xsnq2T6XOrPmssKRApsqlfKRRuFWhQw==',
    ],
    [
      'iso-8859-2',
      'Ścieżka nad kanałem zost',
      'pmNpZb9rYSBuYWQga2FuYbNlbSB6b3N0YbNhIHBvbm93bmllIG90d2FydGEgcG8gd2lvc2VubnljaCBwb3dvZHppYWNoLiBJbr95bmllcm93aWUgc3R3aWVyZHppbGksIL9lIGR3YSBtb3N0eSBzdHJhY2mzeSBjeuq25iBmdW5kYW1lbnTzdywgYSB0cnplY2kgc2nqIHByemVjaHlsYbMupmNpZb9rYSBuYWQga2FuYbNlbSB6b3N0YbNhIHBvbm93bmllIG90d2FydGEgcG8gd2lvc2VubnljaCBwb3dvZHppYWNoLiBJbr95bmllcm93aWUgc3R3aWVyZHppbGksIL9lIGR3YSBtb3N0eSBzdHJhY2mzeSBjeuq25iBmdW5kYW1lbnTzdywgYSB0cnplY2kgc2nqIHByemVjaHlsYbMu',
    ],
  ])('%s', (encoding, opening, base64) => {
    const text = Buffer.from(base64, 'base64')
    const pageBytes = Buffer.concat([
      Buffer.from('<html><head><title>x</title></head><body><p>'),
      text,
      Buffer.from('</p></body></html>'),
    ])
    for (const bytes of [text, pageBytes]) {
      const found = decodePage(bytes)
      expect(found.encoding).toBe(encoding)
      expect(found.text).toContain(opening)
    }
  })
})

describe('old encodings of a byte for each letter are told by the words that they make', () => {
  test.each([
    [
      'macintosh',
      '« Les élèves étaient là », dit Zoë. La forêt a été fermée pendant l’été.',
      'xyBMZXMgjmyPdmVzII50YWllbnQgbIggyCwgZGl0IFpvkS4gTGEgZm9ykHQgYSCOdI4gZmVybY5lIHBlbmRhbnQgbNWOdI4u',
    ],
    [
      'macintosh',
      'Die Brücke über den Fluß wird größer, für Fußgänger auch.',
      'RGllIEJyn2NrZSCfYmVyIGRlbiBGbHWnIHdpcmQgZ3Kap2VyLCBmn3IgRnWnZ4puZ2VyIGF1Y2gu',
    ],
    ['macintosh', 'The keeper said “it’s open” — at last.', 'VGhlIGtlZXBlciBzYWlkINJpdNVzIG9wZW7TINEgYXQgbGFzdC4='],
    ['macintosh', 'Café', 'Q2Fmjg=='],
    [
      'windows-874',
      'ตลาดน้ำริมคลองเปิดให้บริการอีกครั้งเมื่อวันจันทร์หลังปิดปรับปรุงมานานสามปี',
      'tcXStLnp08PUwaTFzafgu9S048vpusPUodLDzdWhpMPR6afgwdfozcfRuajRubfD7MvF0ae71LS7w9G6u8PYp8HSudK5ytLBu9U=',
    ],
    [
      'windows-1253',
      'Άνοιξε ξανά η παλιά γέφυρα. Άλλη μία θα κλείσει. Οι κάτοικοι περπατούσαν είκοσι λεπτά παραπάνω για να φτάσουν στον σταθμό, και ο δήμος το ήξερε.',
      'ou3v6e7lIO7h7dwg5yDw4evp3CDj3fb18eEuIKLr6+cg7N/hIOjhIOrr5d/z5ekuIM/pIOrc9O/p6u/pIPDl8fDh9O/98+HtIOXf6u/z6SDr5fD03CDw4fHh8Nzt+SDj6eEg7eEg9vTc8+/17SDz9O/tIPP04ejs/Cwg6uHpIO8g5N7s7/Ig9O8g3u7l8eUu',
    ],
    [
      'iso-8859-7',
      'Άνοιξε ξανά η παλιά γέφυρα. Άλλη μία θα κλείσει. Οι κάτοικοι περπατούσαν είκοσι λεπτά παραπάνω για να φτάσουν στον σταθμό, και ο δήμος το ήξερε.',
      'tu3v6e7lIO7h7dwg5yDw4evp3CDj3fb18eEuILbr6+cg7N/hIOjhIOrr5d/z5ekuIM/pIOrc9O/p6u/pIPDl8fDh9O/98+HtIOXf6u/z6SDr5fD03CDw4fHh8Nzt+SDj6eEg7eEg9vTc8+/17SDz9O/tIPP04ejs/Cwg6uHpIO8g5N7s7/Ig9O8g3u7l8eUu',
    ],
    [
      'x-mac-cyrillic',
      'Городской совет проголосовал за ремонт канала, говорит Яна.',
      'g+7w7uTx6u7pIPHu4uXyIO/w7uPu6+7x7uLg6yDn4CDw5ezu7fIg6uDt4OvgLCDj7uLu8OjyIJ/t4C4=',
    ],
    [
      'ibm866',
      'Городской совет во вторник проголосовал за ремонт канала.',
      'g67grqThqq6pIOGuoqXiIKKuIKLiruCtqKogr+Cuo66rruGuoqCrIKegIOClrK6t4iCqoK2gq6Au',
    ],
    [
      'koi8-u',
      'Міська рада у вівторок проголосувала за ремонт каналу, є згода.',
      '7abT2MvBINLBxMEg1SDXptfUz9LPyyDQ0s/Hz8zP09XXwczBINrBINLFzc/O1CDLwc7BzNUsIKQg2sfPxMEu',
    ],
    [
      'cp850',
      'Die Brücke über den Fluß wird größer. São três portões.',
      'RGllIEJygWNrZSCBYmVyIGRlbiBGbHXhIHdpcmQgZ3KU4WVyLiBTxm8gdHKIcyBwb3J05GVzLg==',
    ],
    [
      'windows-1252',
      'Die Brücke – über den Fluß – wird „größer“. 5 £, x², © 2026.',
      'RGllIEJy/GNrZSCWIPxiZXIgZGVuIEZsdd8gliB3aXJkIIRncvbfZXKTLiA1IKMsIHiyLCCpIDIwMjYu',
    ],
    [
      'windows-1252',
      'He said “it’s open”—at last… Ærø, Éire, À Paris.',
      'SGUgc2FpZCCTaXSScyBvcGVulJdhdCBsYXN0hSDGcvgsIMlpcmUsIMAgUGFyaXMu',
    ],
  ])('%s: %s', (encoding, text, base64) => {
    const bytes = Buffer.from(base64, 'base64')
    expect(decodePage(bytes)).toMatchObject({ encoding, text })
    const [front, notes] = [Buffer.from('---\ntitle: Notes\n---\n\n'), decodeText(bytes).problems]
    expect(decodeText(Buffer.concat([front, bytes])).text).toContain(text)
    expect(notes).toMatchObject([
      { code: 'bad-encoding', what: `The file is not in UTF-8; it was read as ${encoding}.` },
    ])
  })
})

describe('UTF-16 without a mark is a text', () => {
  const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
  test.each([
    'The keeper said “it’s open”.\n',
    'Городской совет во вторник\n',
    '運河の遊歩道が再び　一部開放される。\n',
    'Smile 😀 wide\n',
    '---\ntitle: The weir\n---\n\nText.\n',
  ])('%j', (text) => {
    for (const bytes of [Buffer.from(text, 'utf16le'), bigEndian(text)]) {
      expect(looksBinary(bytes)).toBe(false)
      expect(decodeText(bytes).text).toBe(text)
    }
  })

  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex')],
    ['UTF-32', Buffer.from('540000006500000078000000740000000a000000', 'hex')],
    ['UTF-32 with a mark', Buffer.from('fffe0000540000006500000078000000', 'hex')],
    ['a text with one zero', Buffer.from('A text with a \0 in its midst, and words on both sides.')],
  ])('%s is not', (_, bytes) => {
    expect(looksBinary(bytes)).toBe(true)
  })
})
