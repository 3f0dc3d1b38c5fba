// Does an issue of few articles know its site's own words from those of an event?
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { folderWith } from '../support/digestif.ts'

const HOUSE =
  'The Lathe Academy trains its instructors and maintainers in the academy curriculum, and every instructor of the academy teaches two workshops a year.'
const post = (day: string, title: string, text: string) =>
  `---\ntitle: ${title}\ndate: ${day}\n---\n\n${text} ${HOUSE}\n`
const THEMES = ['clamps', 'chisels', 'varnish', 'mallets', 'planes', 'dowels', 'hinges', 'benches', 'gouges', 'saws']
const MONTHS = ['07', '08', '09']

const week = {
  'articles/a.md': post(
    '2026-11-17',
    'Lathe Academy opens its instructor training',
    'Instructors of the Lathe Academy may apply for training until May, in the academy and in its workshops.',
  ),
  'articles/b.md': post(
    '2026-11-18',
    'Maintainers of the academy begin',
    'Six maintainers of the Lathe Academy curriculum begin this week, as instructors have asked in workshops.',
  ),
}
const earlier = Object.fromEntries(
  MONTHS.flatMap((month) =>
    THEMES.map((theme, at) => [
      `articles/${month}-${theme}.md`,
      post(
        `2026-${month}-${at + 10}`,
        `The Lathe Academy on ${theme}`,
        `Instructors and maintainers of the Lathe Academy curriculum talk in workshops about ${theme}, and what training needs.`,
      ),
    ]),
  ),
)

async function groups(files: Record<string, string>): Promise<number[]> {
  const folder = folderWith({
    ...files,
    'digestif.config.json': JSON.stringify({ title: 'Lathes', from: 'news@example.com' }),
  })
  await using newsletter = openNewsletter(await loadConfig(undefined, folder), { environment: {} })
  const { chosen } = await newsletter.select({ since: new Date('2026-11-15'), until: new Date('2026-11-22') })
  return chosen.map(({ related }) => related.length)
}

test('what an academy says in each of its posts makes no two of a week one event', async () => {
  expect(await groups(week)).toEqual([1])
  expect(await groups({ ...week, ...earlier })).toEqual([0, 0])
})
