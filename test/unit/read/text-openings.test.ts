import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { withoutLeadingCredit } from '../../../src/read/text/leading-credit.ts'
import { linesOf } from '../../../src/read/text/lines.ts'
import { readText } from '../../../src/read/text/text.ts'
import { wholeOpening } from '../../../src/read/text/whole-opening.ts'
import { PROSE } from './html-page.ts'

describe('an opening from the middle of a sentence', () => {
  const opening = (...lines: string[]) => wholeOpening(linesOf(lines.join('\n')), lines.length - 1, -1)

  test.each([
    [
      ['In the latest news of the old fight over', 'Ann Lee', '’s lamp, the keepers have asked for a judge.'],
      'In the latest news of the old fight over Ann Lee’s lamp, the keepers have asked for a judge.',
    ],
    [
      ['After the keeper lost his lamp in a', 'storm on the quay, another took his place.'],
      'After the keeper lost his lamp in a storm on the quay, another took his place.',
    ],
  ])('has its beginning above it: %s', (lines, whole) => {
    expect(opening(...lines)).toBe(whole)
  })

  test('is what it is where nothing above begins it', () => {
    expect(opening('The lamp was lit.', 'and the keeper went home.')).toBe('and the keeper went home.')
    expect(opening('Share', 'and the keeper went home.')).toBe('and the keeper went home.')
  })
})

describe('names glued to a paragraph', () => {
  test('are none of it, also below a teaser', () => {
    const glued = `By Ann Lee and Jo Day ${PROSE[0]}`
    expect(withoutLeadingCredit(glued).text).toBe(PROSE[0])
    const lines = ['Log in', 'Subscribe', 'The keeper leaves his house', '18 October 2024', PROSE[1], glued, ...PROSE]
    expect(articleText(readText([...lines, 'Privacy policy'].join('\n\n')))).not.toContain('Jo Day')
  })

  test('are part of a sentence that says more of them', () => {
    const said = 'By Ann Lee’s reckoning The lamp, which burned all night, was lit by those who live there.'
    expect(withoutLeadingCredit(said).text).toBe(said)
  })
})
