import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/read/text/blocks.ts'
import { withoutCopyArtifacts } from '../../../src/read/text/copy-artifacts.ts'
import { linesOf } from '../../../src/read/text/lines.ts'
import { splitRunInHeadings } from '../../../src/read/text/run-in-headings.ts'
import { unwrapLines } from '../../../src/read/text/unwrap.ts'

const PROSE = 'The boats came back on the first day of the week, when nobody expected them.'
const blocks = (...lines: string[]) => blocksOf(linesOf(lines.join('\n')))
const kinds = (...lines: string[]) => blocks(...lines).map(({ type }) => type)

describe('headings', () => {
  it('are short lines without a stop that a sentence follows', () => {
    expect(kinds(PROSE, 'What the harbour master said', PROSE)).toEqual(['paragraph', 'heading', 'paragraph'])
    expect(kinds(PROSE, 'Who pays for it?', PROSE)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  it('may end in a colon where they are titles', () => {
    expect(kinds(PROSE, '', 'Challenges from the Mainland:', '', PROSE)[1]).toBe('heading')
  })

  it('do not introduce a list or a quotation', () => {
    expect(kinds(PROSE, 'Key elements of the plan include:', '- more boats at night', '- fewer by day')[1]).toBe(
      'paragraph',
    )
    expect(kinds(PROSE, 'The harbour master said:', `“${PROSE}”`)[1]).toBe('paragraph')
  })

  it('may have a mark', () => {
    expect(blocks('### Results ###', PROSE)[0]).toEqual({ type: 'heading', level: 3, text: 'Results' })
    expect(blocks('Results', '=======', '', PROSE)[0]).toEqual({ type: 'heading', level: 1, text: 'Results' })
    expect(blocks('**Results**', '', PROSE)[0]).toEqual({ type: 'heading', level: 2, text: 'Results' })
  })
})

describe('lists', () => {
  it('are lines with bullets or numbers', () => {
    expect(blocks('- one', '- two')).toEqual([
      { type: 'list', ordered: false, items: ['one', 'two'], text: 'one\ntwo' },
    ])
    expect(blocks('1. one', '2. two')[0]).toMatchObject({ type: 'list', ordered: true, items: ['one', 'two'] })
  })

  it('are not numbered headings', () => {
    expect(kinds('1. Introduction', PROSE, '', '2. Results', PROSE)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })
})

describe('tables, code and quotes', () => {
  it('read the cells of a table, even of a broken one', () => {
    expect(blocks('| Boat | Day | |||', '|---|---|---|', '| Anna | Monday |', '| Berta |')).toEqual([
      { type: 'table', text: 'Boat | Day; Anna | Monday; Berta' },
    ])
  })

  it('keep the lines of code', () => {
    expect(blocks('```js', 'const a = 1', '```', PROSE)[0]).toEqual({ type: 'code', text: 'const a = 1' })
    expect(blocks('function f() {', '  return 1;', '}')).toEqual([
      { type: 'code', text: 'function f() {\n  return 1;\n}' },
    ])
  })

  it('join the lines of a quote', () => {
    expect(blocks('> one', '> two')).toEqual([{ type: 'quote', text: 'one two' }])
  })
})

describe('paragraphs', () => {
  it('go on where a link in mid-sentence was given a line of its own', () => {
    expect(blocks('The plan was made by the', '', 'harbour office', '', ', which nobody knew.')[0]?.text).toBe(
      'The plan was made by the harbour office, which nobody knew.',
    )
  })

  it('lose the marks of Markdown, and nothing else', () => {
    expect(blocks('A **bold** word, a [link](https://example.com) and 2 * 3 * 4.')[0]?.text).toBe(
      'A bold word, a link and 2 * 3 * 4.',
    )
  })
})

describe('hard-wrapped text', () => {
  const wrapped = [
    'The boats came back on the first day of the week, when nobody on the',
    'quay expected them any more, and the whole town went down to the',
    'water to see who was on board and who was not.',
    '',
    '  * whether the storm had taken the mast of the largest boat, as the',
    '    radio had said on Friday; and',
    '  * who would pay for the nets.',
  ]

  it('is joined where the next word would not have fitted', () => {
    const lines = unwrapLines(linesOf(wrapped.join('\n')))
    expect(lines[0]?.text).toBe(wrapped.slice(0, 3).join(' '))
    expect(lines).toHaveLength(3)
  })

  it('is joined in a script without capitals, whatever Latin names begin some of its lines', () => {
    const line = '渡輪公司星期二宣布從明年春天起渡輪將在夜間航行票價保持不變而島上的居民對'
    const paragraph = [line, `LED燈${line.slice(2)}`, line, `LED燈${line.slice(2)}`, line, '此表示歡迎。']
    expect(unwrapLines(linesOf(paragraph.join('\n')))).toHaveLength(1)
  })

  it('is joined behind two lines that end within words, and within a number', () => {
    const line = '渡輪公司星期二宣布從明年春天起渡輪將在夜間航行票價保持不變而島上的居民對'
    const text = [`${line}此`, '表示歡迎。', '', `${line}20`, '23年的事', '', `${line}此`, '表示高興。']
    expect(unwrapLines(linesOf(text.join('\n'))).map(({ text }) => text)).toEqual([
      `${line}此表示歡迎。`,
      `${line}2023年的事`,
      `${line}此表示高興。`,
    ])
  })

  it('is not verse', () => {
    const verse = [
      'I walked along the winding road',
      'where silver birches grow,',
      'and every leaf was turned to gold',
      'before the early snow.',
    ]
    expect(unwrapLines(linesOf(verse.join('\n')))).toHaveLength(4)
  })
})

describe('headings that run into their paragraphs', () => {
  const pieces = (text: string) =>
    linesOf(text)
      .flatMap(splitRunInHeadings)
      .map(({ heading, line }) => (heading ? `# ${line.text}` : line.text))

  it('become blocks of their own, at the start and in mid-line', () => {
    expect(pieces('Wrapping UpAs the boats come back, the island waits.')).toEqual([
      '# Wrapping Up',
      'As the boats come back, the island waits.',
    ])
    expect(pieces('Nobody knew. AnalysisThis shift shows what changed.')).toEqual([
      'Nobody knew.',
      '# Analysis',
      'This shift shows what changed.',
    ])
  })

  it('are not names with capitals inside', () => {
    const text = 'LinkedIn and YouTube, JavaScript and McDonald are names. PayPal is one, too.'
    expect(pieces(text)).toEqual([text])
  })
})

describe('leftovers', () => {
  const left = (...texts: string[]) =>
    withoutCopyArtifacts([
      ...texts.map((text) => ({ type: 'paragraph' as const, text })),
      { type: 'heading', level: 2, text: 'Next' },
    ])

  it('lose the offer that a chatbot makes, and say so', () => {
    const { blocks: rest, dropped } = left(`${PROSE} If you’d like, I can write more about the boats. ${PROSE}`)
    expect(rest[0]?.text).toBe(`${PROSE} ${PROSE}`)
    expect(dropped).toEqual(['If you’d like, I can write more about the boats.'])
  })

  it('lose the announcement of a table that is not there', () => {
    expect(left(`${PROSE} The table below shows the steps:`).blocks[0]?.text).toBe(PROSE)
  })

  it('leave a quotation of either', () => {
    const text = `“If you’d like, I can wait,” she said. ${PROSE}`
    expect(left(text).blocks[0]?.text).toBe(text)
  })
})
