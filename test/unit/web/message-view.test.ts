// Are the headers and MIME parts of a message found?
import { expect, test } from 'vitest'
import type { MessageView } from '../../../src/web/api.ts'
import { messageView } from '../../../src/web/message-view.ts'

const MESSAGE = [
  'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1;',
  ' h=From:Subject:',
  ' List-Unsubscribe; bh=x; b=y',
  'From: =?utf-8?Q?Caf=C3=A9?= <cafe@example.com>',
  'Subject: News',
  'X-Other: a: b',
  'Content-Type: multipart/mixed; boundary="one--"',
  '',
  'Not a part.',
  '--one--',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Text=20here',
  '--one--',
  'Content-Type: image/png; name="quay.png"',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: inline; filename="quay.png"',
  '',
  'AAAA',
  '--one----',
  'Behind the last part.',
].join('\r\n')

const { headers, root } = messageView(Buffer.from(MESSAGE))

test('headers are unfolded, decoded and listed in order', () => {
  expect(headers.map(({ name }) => name)).toEqual(['DKIM-Signature', 'From', 'Subject', 'X-Other', 'Content-Type'])
  expect(headers.find(({ name }) => name === 'From')?.value).toBe('Café <cafe@example.com>')
  expect(headers.find(({ name }) => name === 'X-Other')?.value).toBe('a: b')
})

test('a header is signed where a signature lists it', () => {
  expect(headers.filter(({ isSigned }) => isSigned).map(({ name }) => name)).toEqual(['From', 'Subject'])
})

test('parts are listed with type, encoding, bytes and name', () => {
  expect(root).toMatchObject({ type: 'multipart/mixed', encoding: '7bit' })
  expect(root.parts).toEqual([
    { type: 'text/plain', encoding: 'quoted-printable', bytes: 11, parts: [] },
    { type: 'image/png', encoding: 'base64', bytes: 4, name: 'quay.png', parts: [] },
  ])
})

test('an empty message is a single text part', () => {
  expect(messageView(Buffer.from('')).root).toEqual({ type: 'text/plain', encoding: '7bit', bytes: 0, parts: [] })
})

test('parts nested deeper than in any real mail are not parsed', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/plain\r\n\r\nText'
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--`
  const depthOf = ({ parts: [inner] }: MessageView['root']): number => (inner ? 1 + depthOf(inner) : 0)
  expect(depthOf(messageView(Buffer.from(nested(5))).root)).toBe(5)
  expect(depthOf(messageView(Buffer.from(nested(200))).root)).toBe(10)
})
