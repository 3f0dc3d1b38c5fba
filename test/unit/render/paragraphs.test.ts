// Is a summary split into paragraphs that are easy to read?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphs } from '../../../src/render/paragraphs.ts'

const sentence = (letters: number): string => `${'a'.repeat(letters - 1)}.`

test('a short summary is one paragraph', () => {
  expect(paragraphs(['One.', 'Two.', 'Three.'])).toEqual(['One. Two. Three.'])
})

test('a long summary is split into paragraphs of about the same length', () => {
  const four = Array.from({ length: 4 }, () => sentence(130))
  expect(paragraphs(four).map((paragraph) => paragraph.length)).toEqual([261, 261])
})

test('Chinese and Japanese sentences have no space between them', () => {
  expect(paragraphs(['港が閉鎖されました。', '町は待ちました。'])).toEqual(['港が閉鎖されました。町は待ちました。'])
})

test('the items of a list are set apart, and stay with the colon that announces them', () => {
  expect(paragraphs(['The bus runs:', 'every hour', 'on Sundays', 'A ticket costs two crowns.'])).toEqual([
    'The bus runs: every hour; on Sundays. A ticket costs two crowns.',
  ])
  expect(paragraphs(['The fair shows:', 'Copper kettles (all years)', 'Tin kettles', 'It ends today.'])).toEqual([
    'The fair shows: Copper kettles (all years); Tin kettles. It ends today.',
  ])
  const [first = ''] = paragraphs([`${sentence(300).slice(0, -1)}:`, sentence(300)])
  expect(first.length).toBe(601)
})

test('sentences that are written without a full stop each get one, and one alone stays as it is', () => {
  expect(paragraphs(['The mill is open', 'It grinds rye'])).toEqual(['The mill is open. It grinds rye.'])
  expect(paragraphs(['The mill: open again', 'It grinds rye'])).toEqual(['The mill: open again. It grinds rye.'])
  expect(paragraphs(['The mill is open'])).toEqual(['The mill is open'])
})

test.each([
  [
    'ja',
    ['港が開きました', '橋は閉じました（火曜日）', '町は待ちました。'],
    '港が開きました。橋は閉じました（火曜日）。町は待ちました。',
  ],
  ['ja', ['見どころ：', '古い水車', '新しい橋'], '見どころ：古い水車、新しい橋。'],
  ['zh', ['港口开放', '大桥关闭'], '港口开放。大桥关闭。'],
  ['zh', ['展出：', '老水车', '新大桥'], '展出：老水车；新大桥。'],
  ['ko', ['항구가 열렸다', '다리는 닫혔다'], '항구가 열렸다. 다리는 닫혔다.'],
  ['ar', ['فتح الميناء', 'أغلق الجسر'], 'فتح الميناء. أغلق الجسر.'],
  ['hi', ['बंदरगाह खुल गया', 'पुल बंद है'], 'बंदरगाह खुल गया। पुल बंद है।'],
  ['th', ['ท่าเรือเปิดแล้ว', 'สะพานปิด'], 'ท่าเรือเปิดแล้ว สะพานปิด'],
])('those of %s get the stop of their script: %j', (_, sentences, text) => {
  expect(paragraphs(sentences)).toEqual([text])
})

test('no sentence gets lost, changes or moves', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 }), (lengths) => {
      const sentences = lengths.map(sentence)
      expect(paragraphs(sentences).join(' ')).toBe(sentences.join(' '))
    }),
  )
})
