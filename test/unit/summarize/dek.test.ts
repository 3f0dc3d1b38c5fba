import { describe, expect, it } from 'vitest'
import { dekWorthShowing } from '../../../src/summarize/dek.ts'

const summary = {
  sentences: ['The last mill of the valley closed on Monday.', 'Its wheel will turn once more in May.'],
}
const show = (dek?: string): string | undefined =>
  dekWorthShowing({ title: 'The Last Mill Closes', ...(dek === undefined ? {} : { dek }) }, summary)

describe('dekWorthShowing', () => {
  it('shows a line that says something new', () => {
    expect(show('Four hundred years of flour, and why they ended.')).toBe(
      'Four hundred years of flour, and why they ended.',
    )
  })
  it('drops the title said again', () => {
    expect(show('The last mill closes.')).toBeUndefined()
  })
  it('drops the title in other punctuation and case', () => {
    expect(show('the LAST mill closes…')).toBeUndefined()
  })
  it('drops a cut of the summary', () => {
    expect(show('The last mill of the valley closed on Monday. Its wheel will …')).toBeUndefined()
  })
  it('drops an empty or missing line', () => {
    expect(show('  ')).toBeUndefined()
    expect(show('—')).toBeUndefined()
    expect(show()).toBeUndefined()
  })
})
