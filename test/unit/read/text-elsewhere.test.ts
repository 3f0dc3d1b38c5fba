import { describe, expect, it } from 'vitest'
import type { LineLabel } from '../../../src/read/text/line-labels.ts'
import type { Line } from '../../../src/read/text/lines.ts'
import { linesOfText } from '../../../src/read/text/lines-of-text.ts'
import { secondLook } from '../../../src/read/text/second-look.ts'
import { readText } from '../../../src/read/text/text.ts'

const PARAGRAPHS = [
  "The ferry company doesn't just have new lamps today: the island's council has also hidden a surprise at its quay.",
  'Whoever goes to the quay today and presses the bell (without a ticket) gets an unexpected treat.',
  'The company is drawing more and more people to its quay through lamps and bells: some say that these are a cure for dark winters, others that they keep the islanders awake.',
]
const BOX = [
  "We're using cookies to improve your visit. Click here to find out more.",
  'Quay Post',
  'Sign in',
  'see more >',
]
const MENU =
  'Search|Must Reads|Social Media|Business|Entertainment|World|Watercooler|More|Company|About Us|Licensing|Archive|Careers|Contact|Contact Us|Submit News|Advertise|Legal|Privacy Policy|Terms of Use|Cookie Policy|Apps|Resources|Subscriptions|Sites|Jobs|Events|Island Summit|Media Summit|Social Media|Like Follow'
const HEAD = ["I'm Feeling Lucky: A Surprise At The Quay", '150', 'Shares', 'Share', 'Tweet', "What's This?"]
const FOOT = 'About Us|Jobs|Advertise|Subscribe|Privacy|Terms|© 2015 Quay Post|All rights reserved'

const pageOf = (...below: readonly string[]): Line[] =>
  linesOfText([...BOX, ...MENU.split('|'), ...HEAD, ...below, ...FOOT.split('|')].join('\n'))

/** What is the article after a first look that took `text` for it. */
const articleOf = (lines: readonly Line[], text: string): string[] => {
  const at = lines.findIndex((line) => line.text === text)
  const first = lines.map((_, i): LineLabel => (i < at ? 'before' : i === at ? 'article' : 'after'))
  const labels = secondLook(lines, first)
  return lines.filter((_, i) => labels[i] === 'article').map((line) => line.text)
}

describe('an article whose place a sentence elsewhere took', () => {
  const [notice = ''] = BOX

  it('is looked for below and above', () => {
    expect(articleOf(pageOf(...PARAGRAPHS), notice)).toEqual(PARAGRAPHS)
    expect(articleOf(pageOf(...PARAGRAPHS), '© 2015 Quay Post')).toEqual(PARAGRAPHS)
  })

  it('has no place to lose where a paragraph was found', () => {
    const [long = ''] = PARAGRAPHS.map((text) => `${text} ${text} ${text}`)
    expect(articleOf(pageOf(long, 'Read more', ...PARAGRAPHS), long)).toEqual([long])
  })

  it.each(['3 Responses to The quay', 'About the author'])('is not what stands below “%s”', (heading) => {
    expect(articleOf(pageOf(heading, ...PARAGRAPHS), notice)).toEqual([notice])
  })

  it('may stand below several notices, one below the other', () => {
    const more = [
      'Quay Post readers see fewer notices here.',
      'Menu',
      'Boats',
      'They pay for all of the lamps at our quay and for its bells.',
      ...MENU.split('|'),
    ]
    expect(articleOf(pageOf(...more, ...PARAGRAPHS), notice)).toEqual(PARAGRAPHS)
  })

  it('is where a day and an author are named, not in a longer box without them', () => {
    const box = Array.from(
      { length: 3 },
      (_, i) => `In box ${i} we keep what you left on our pages while you were away.`,
    )
    const page = [...BOX, ...box, ...MENU.split('|'), 'A Surprise At The Quay', 'By Jane Doe', '3 November 2026']
    const lines = linesOfText([...page, ...PARAGRAPHS, ...FOOT.split('|')].join('\n'))
    const labels = secondLook(
      lines,
      lines.map(({ text }): LineLabel => (box.includes(text) ? 'article' : text === BOX[0] ? 'before' : 'after')),
    )
    expect(lines.filter((_, i) => labels[i] === 'article').map(({ text }) => text)).toEqual(PARAGRAPHS)
  })

  it('keeps its place where it is short, dated, and its readers say more', () => {
    const short = 'The quay has a new lamp since Monday.'
    const replies = ['Ann said:', ...PARAGRAPHS, 'Bo said:', ...PARAGRAPHS]
    expect(articleOf(pageOf('By Jane Doe', '3 November 2026', short, ...replies), short)).toEqual([short])
  })
})

it('an article of one paragraph is what stands below its headline, not the headlines above', () => {
  const teasers = [
    'Storm in the county, a day before the yellow zone another 1,884 calls and 28 roofs. The wind stays high. **“The swing” in the letters of the mayor**',
    'Storm 19, Lee: “The county in the yellow zone, but Ashford, the bay and the islands may turn orange again”.',
  ]
  const news =
    'ASHFORD, NOV 5 - The council of Ashford has confirmed the vote on the second quay. The mayor has 28 votes. (ANSA).'
  const head = [
    '* World',
    '# Council confirms the vote on the quay',
    '## The mayor counts on 28 votes',
    '06 November 2026',
  ]
  const read = readText([...teasers, ...head, news, 'Leave a comment', 'Share your opinions on', 'Text'].join('\n\n'))
  expect(read.title?.text).toBe('Council confirms the vote on the quay')
  expect(read.blocks.map(({ text }) => text)).toEqual([news])
})
