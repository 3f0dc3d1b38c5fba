// Does a large issue stay below the size at which Gmail clips it?
import { describe, expect, test } from 'vitest'
import { quotedPrintable } from '../../../src/message/quoted-printable.ts'
import type { Issue, Story } from '../../../src/model/issue.ts'
import { storiesOf } from '../../../src/model/issue.ts'
import { cjk, ordinary } from '../../support/issue.ts'
import { linksApart } from '../../support/mail-rules.ts'
import { CASES, LOOKS, mailWithinBudget } from '../../support/matrix.ts'

const SIXTY = CASES.find(({ name }) => name === '60 stories')?.issue ?? ordinary

describe.each(LOOKS)('%s', (look) => {
  test('sixty stories stay under 90,000 bytes, with each of them included and most in full', async () => {
    const { issue, html, text } = await mailWithinBudget(look, SIXTY)
    expect(Buffer.byteLength(html)).toBeLessThan(90_000)
    expect(storiesOf(issue).map(({ id }) => id)).toEqual(storiesOf(SIXTY).map(({ id }) => id))
    expect(issue.brief.length).toBeLessThan(30)
    for (const { url = '' } of storiesOf(SIXTY)) expect(html).toContain(url)
    expect(linksApart(html, text)).toEqual([])
  })
})

test('characters that take nine bytes encoded are counted as such', async () => {
  const japanese = (story: Story): Story => ({
    ...story,
    summary: cjk.lead.summary,
    title: cjk.lead.title,
    language: 'ja',
  })
  const sixty: Issue = {
    ...SIXTY,
    lead: japanese(SIXTY.lead),
    sections: SIXTY.sections.map((section) => ({ ...section, stories: section.stories.map(japanese) })),
  }
  const { issue, html } = await mailWithinBudget('classic', sixty)
  expect(quotedPrintable(html).length).toBeLessThan(100_000)
  expect(issue.brief.length).toBeGreaterThan(0)
  expect(issue.brief.length).toBeLessThan(50)
})
