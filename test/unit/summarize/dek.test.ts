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
  it('drops the title with what runs on from it, and keeps a short one that the line explains', () => {
    const dek = 'The Last Mill Closes - Flour No miller is left. Barges carry flour from the city up the river.'
    expect(show(dek)).toBe('Barges carry flour from the city up the river.')
    const line = 'Kettle - a small program that boils water for many people at once.'
    expect(dekWorthShowing({ title: 'Kettle', dek: line }, summary)).toBe(line)
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

  it('drops a last sentence of which only the first words are there', () => {
    expect(show('Can the wheel of the valley be mended? Probably')).toBe('Can the wheel of the valley be mended?')
    expect(show('Four hundred years of flour. And then they ended')).toBe(
      'Four hundred years of flour. And then they ended',
    )
  })
  it('drops a call to the reader beside what the line says', () => {
    expect(show('Four hundred years of flour ended last week. Check out our tour!')).toBe(
      'Four hundred years of flour ended last week.',
    )
    expect(show('Check out our tour!')).toBe('Check out our tour!')
  })
  it('drops the sentences that the summary says, and one cut off in mid-word', () => {
    const said = 'The city library keeps four hives on its roof since May.'
    const fresh = 'The keepers learned what wind and shade do to a hive on a roof.'
    const summary = { sentences: [said] }
    const shown = (dek: string) => dekWorthShowing({ title: 'Bees', dek, language: 'en' }, summary)
    expect(shown(`${said} ${fresh} What they got was a garden that also hea...`)).toBe(fresh)
    expect(shown(`${said} What they wanted was honey, and what they got was a garden that also hea…`)).toBeUndefined()
  })
})
