import { expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { decodeText } from '../../../src/read/decode.ts'
import { pageIn } from '../../../src/read/saved-page.ts'
import { readText } from '../../../src/read/text/text.ts'
import { PROSE } from './html-page.ts'

test.each([
  '[citation needed]',
  ' [when?]',
  '[edit | edit source]',
  '[Quelltext bearbeiten]',
  '[réf. nécessaire]',
  '[要出典]',
])('a text copied from a wiki loses what is for its editors: %s', (mark) => {
  const [first = '', ...rest] = PROSE
  expect(articleText(readText([`${first}${mark}`, ...rest].join('\n\n')))).toBe(PROSE.join('\n\n'))
})

test('other words in brackets stay', () => {
  const text = 'He said that he [the keeper] would stay [sic] on the island, whatever the board [of trade] might say.'
  expect(articleText(readText([text, ...PROSE].join('\n\n')))).toContain(text)
})

test('an author’s box above a text with nothing else around it is not its title', () => {
  const box = 'About the author\nAnn Lee is a reporter at the Islander. She also keeps bees.\n\n'
  expect(readText(`${box}The lamp goes out\n18 October 2024\n\n${PROSE.join('\n\n')}`).title?.text).toBe(
    'The lamp goes out',
  )
})

test('Japanese in seven bits is not taken for ASCII', () => {
  const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a])
  expect(decodeText(bytes).text).toBe('日本\n')
})

test('a page in MHTML is known by its head, whatever its file is called', async () => {
  const mail = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/lamp\r\nSubject: Lamp\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>F=C3=A4hre</p>\r\n----x--\r\n`
  const page = await pageIn(new TextEncoder().encode(mail), 'lamp.html')
  expect(page.url).toBe('https://example.com/lamp')
  expect(new TextDecoder().decode(page.bytes)).toContain('<p>Fähre</p>')
  const plain = new TextEncoder().encode('<!doctype html><p>From: a mail in multipart/related</p>')
  expect((await pageIn(plain, 'a.html')).bytes).toBe(plain)
})
