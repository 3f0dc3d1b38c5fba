// With which looks and issues is every mail tested?
import { fileURLToPath } from 'node:url'
import type { Issue, Related, Story } from '../../src/model/issue.ts'
import { storiesOf } from '../../src/model/issue.ts'
import { merge } from '../../src/model/merge.ts'
import { renderWithinBudget } from '../../src/render/budget.ts'
import type { LookChoice } from '../../src/render/render.ts'
import * as issues from './issue.ts'
import { ada, weekly } from './look.ts'
import { voiced } from './voiced.ts'

export const LOOKS = ['classic', 'brief', 'letter'] as const
export type LookName = (typeof LOOKS)[number]

export function lookNamed(name: LookName): LookChoice {
  return { folder: fileURLToPath(new URL(`../../templates/${name}`, import.meta.url)), accent: '#9b1c31' }
}

/** The stories of the ordinary issue repeated with other titles: a lead story and one section. */
function many(count: number): Issue {
  const stock = storiesOf(issues.ordinary).filter(({ summary }) => summary.length > 1)
  const stories = Array.from({ length: count }, (_, at): Story => {
    const story = stock[at % stock.length] ?? issues.ordinary.lead
    const title = at < stock.length ? story.title : `${story.title}, part ${Math.floor(at / stock.length) + 1}`
    return { ...story, title, id: `${at}`, url: `https://news.example.com/${at}` }
  })
  const [lead = issues.ordinary.lead, ...rest] = stories
  return { ...issues.ordinary, lead, sections: [{ title: 'News', stories: rest }], brief: [] }
}

/** The same issue with all but the first stories in brief. */
function shortened(issue: Issue, full: number): Issue {
  let left = full - 1
  const sections = issue.sections.map(({ title, stories }) => {
    const kept = stories.slice(0, left)
    left -= kept.length
    return { title, stories: kept }
  })
  const brief = storiesOf(issue).slice(full)
  return { ...issue, sections: sections.filter(({ stories }) => stories.length > 0), brief }
}

function each(issue: Issue, change: (story: Story) => Story): Issue {
  return {
    ...issue,
    lead: change(issue.lead),
    sections: issue.sections.map(({ title, stories }) => ({ title, stories: stories.map(change) })),
    brief: issue.brief.map(change),
  }
}

const RELATED = Array.from({ length: 40 }, (_, at): Related => {
  const title = `The ${at + 1}th report on the same evening, and what it adds to the one before`
  return { path: `${at}.md`, title, url: `https://r.example.com/${at}`, language: 'en', direction: 'ltr' }
})
const TITLE = 'A title that was a paragraph until somebody copied it into the wrong field, where '

/** Titles of 160 columns, the most that compose allows, and much related coverage. */
const longTitles: Issue = each(issues.ordinary, (story) => ({
  ...story,
  title: (TITLE.repeat(2) + story.title).slice(0, 160),
  related: RELATED,
}))

export const CASES: readonly { readonly name: string; readonly issue: Issue; readonly language?: string }[] = [
  { name: '12 stories', issue: issues.ordinary },
  { name: '60 stories', issue: many(60) },
  { name: 'one story', issue: issues.single },
  { name: 'right to left', issue: issues.rtl, language: 'ar' },
  { name: 'left to right in right to left', issue: issues.rtl, language: 'en' },
  { name: 'Chinese, Japanese, Korean', issue: issues.cjk, language: 'ja' },
  { name: 'the editor’s words', issue: voiced(issues.ordinary) },
  { name: 'the same right to left', issue: voiced(issues.rtl, 'أهلا'), language: 'ar' },
  { name: 'no pictures', issue: each(issues.ordinary, ({ image: _, ...story }) => story) },
  { name: 'long titles', issue: longTitles },
  { name: 'endless words', issue: issues.long, language: 'de' },
]

/** What Ada receives, within the size limit. */
export async function mailWithinBudget(name: LookName, issue: Issue, language = 'en') {
  const whole = { issue, shortened: (full: number) => shortened(issue, full) }
  const { issue: fitting, rendered } = await renderWithinBudget(whole, lookNamed(name), { ...weekly, language })
  return { issue: fitting, html: merge(rendered.html, ada, 'html'), text: merge(rendered.text, ada, 'text') }
}
