// Which files are dated without a parser?
import { expect, test } from 'vitest'
import { scanFields } from '../../../src/read/front-matter/scan-fields.ts'

const fenced = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`

test('those whose fields have names that other languages share with English, or decide nothing', () => {
  const text = fenced(
    'title: The quay',
    'tags: [boats]',
    'description: It is open.',
    'autor: Ann Lee',
    'date: 2026-03-04',
  )
  expect(scanFields(text)).toEqual(new Map([['date', '2026-03-04']]))
})

test.each(['datum: 2026-03-04', 'entwurf: ja'])('none in which another language names what decides: %s', (line) => {
  expect(scanFields(fenced('title: The quay', line))).toBeUndefined()
})
