import { describe, expect, it } from 'vitest'
import { keyPoints } from '../../../src/summarize/key-points.ts'
import { siteOf, withoutShared } from '../../../src/summarize/site.ts'
import { summarize } from '../../../src/summarize/summarize.ts'

const OPENING = 'Every Friday the harbour office of Nordsand reports what the keepers saw during the week.'
const news = [
  'Two seals slept on the eastern pier.',
  'A crane was sold to the museum.',
  'The lighthouse got a coat of white paint.',
  'Ice closed the inner basin on Tuesday.',
]
const weekly: readonly Parameters<typeof siteOf>[0][number][] = news.map((text, i) => ({
  title: `${text.slice(0, -1)} - Nordsand`,
  language: 'en',
  blocks: [
    { type: 'paragraph', text: `${OPENING} ${text}` },
    { type: 'heading', level: 2, text: 'Tides and wind' },
    { type: 'paragraph', text: `The wind came from the west at ${i + 3} knots.` },
    { type: 'heading', level: 2, text: `Story of keeper ${news[i]}` },
  ],
  published: { at: new Date(0), day: `2026-11-0${i + 1}`, from: 'front-matter' },
}))

describe('siteOf', () => {
  it('keeps sentences that the site repeats, numbers aside, out of summaries', () => {
    const site = siteOf(weekly)
    for (const [i, article] of weekly.entries()) {
      expect(summarize(article, { words: 60, site }).sentences).toEqual([news[i]])
      expect(summarize({ ...article, title: 'The week' }, { words: 60 }).sentences).toContain(OPENING)
    }
  })

  it('tells what a site repeats where all else is the title again, and only behind it', () => {
    const releases = (more: string) =>
      [4, 5, 6].map((n) => ({
        title: `Announcing Kettle ${n}.1`,
        language: 'en',
        blocks: [
          { type: 'paragraph' as const, text: `We are glad to announce the release of Kettle ${n}.1. ${more}` },
          { type: 'paragraph' as const, text: n === 5 ? 'The lid of the stove is of blue glass by now.' : '' },
        ],
        published: { at: new Date(0), day: `2026-11-0${n}`, from: 'front-matter' as const },
      }))
    const stays = 'This release only mends what broke in the kitchens of the valley.'
    const [first, second] = releases(stays).map(
      (release, _, all) => summarize(release, { words: 60, site: siteOf(all) }).sentences,
    )
    expect(first).toEqual(['We are glad to announce the release of Kettle 4.1.', stays])
    expect(second).not.toContain(stays)
  })

  it('keeps out what a site says each time in nearly the same words', () => {
    const letters = ['four', 'six', 'seven', 'nine'].map((number, i) => ({
      title: `Of ${['lamps', 'ropes', 'nets', 'oars'][i]}`,
      language: 'en',
      blocks: [
        {
          type: 'paragraph' as const,
          text: `Every ${number} weeks the keepers of our harbour meet to tell what the sea has brought them. ${news[i]}`,
        },
      ],
      published: { at: new Date(0), day: `2026-11-0${i + 1}`, from: 'front-matter' as const },
    }))
    for (const [i, letter] of letters.entries()) {
      expect(summarize(letter, { words: 60, site: siteOf(letters) }).sentences).toEqual([news[i]])
      expect(summarize(letter, { words: 60, site: siteOf(letters.slice(0, 2)) }).sentences).toHaveLength(2)
    }
  })

  it('tells what names the version of the title right behind it, where little else is told', () => {
    const releases = [4, 5, 6].map((n) => ({
      title: `Kettle ${n}.1.2`,
      language: 'en',
      blocks: [
        {
          type: 'paragraph' as const,
          text: `The guild of the harbour shows its ${['fourth', 'fifth', 'sixth'][n - 4]} pot of blue glass. Kettle ${n}.1.2 mends the lid and the spout of the one before. Its handle is new too.`,
        },
      ],
      published: { at: new Date(0), day: `2026-11-0${n}`, from: 'front-matter' as const },
    }))
    for (const [i, release] of releases.entries()) {
      const { sentences } = summarize(release, { words: 60, site: siteOf(releases) })
      expect(sentences.slice(1)).toEqual([
        `Kettle ${i + 4}.1.2 mends the lid and the spout of the one before.`,
        'Its handle is new too.',
      ])
    }
  })

  it('keeps out an opening with the number that is part of a name, which each article has', () => {
    const releases = [4, 5, 6].map((n, i) => ({
      title: `V8 version ${n}.1`,
      language: 'en',
      blocks: [{ type: 'paragraph' as const, text: `Every six weeks, we make a new branch of V8. ${news[i]}` }],
      published: { at: new Date(0), day: `2026-11-0${n}`, from: 'front-matter' as const },
    }))
    for (const [i, release] of releases.entries())
      expect(summarize(release, { words: 60, site: siteOf(releases) }).sentences).toEqual([news[i]])
  })

  it('keeps out what undated articles repeat, though a checkout gave all their files one time', () => {
    const published = { at: new Date(0), day: '2026-11-01', from: 'file-time' as const }
    const checkedOut = weekly.map((article) => ({ ...article, published }))
    const site = siteOf(checkedOut)
    for (const [i, article] of checkedOut.entries())
      expect(summarize(article, { words: 60, site }).sentences).toEqual([news[i]])
  })

  it('keeps out how a newsletter opens each time, whichever number it has', () => {
    const numbered = (title: string) =>
      ['21st', '22nd', '23rd'].map((number, i) => ({
        title: `${title} ${number.slice(0, 2)}`,
        language: 'en',
        blocks: [
          { type: 'paragraph' as const, text: `This is the ${number} letter of the harbour office. ${news[i]}` },
        ],
        published: { at: new Date(0), day: `2026-11-0${i + 1}`, from: 'front-matter' as const },
      }))
    const openings = (all: ReturnType<typeof numbered>) =>
      all.map((letter) => summarize(letter, { words: 60, site: siteOf(all) }).sentences[0])
    expect(openings(numbered('Harbour newsletter'))).toEqual(news.slice(0, 3))
    expect(openings(numbered('Harbour'))).toEqual([21, 22, 23].map((n) => expect.stringContaining(`the ${n}`)))
  })

  it('leaves the opening that says the number of its title in full', () => {
    const releases = [4, 5, 6].map((n) => ({
      title: `Kettle ${n}.1: a lid of glass`,
      language: 'en',
      blocks: [{ type: 'paragraph' as const, text: `Kettle ${n}.1.0 is available in all shops. ${news[n - 4]}` }],
      published: { at: new Date(0), day: `2026-11-0${n}`, from: 'front-matter' as const },
    }))
    for (const [i, release] of releases.entries()) {
      const { sentences } = summarize(release, { words: 60, site: siteOf(releases) })
      expect(sentences).toEqual([`Kettle ${i + 4}.1.0 is available in all shops.`, news[i]])
    }
  })

  it('leaves the opening that says the number of its title in short, or its year', () => {
    const posts = (title: string, opening: string, numbers: readonly string[]) =>
      numbers.map((number, i) => ({
        title: title.replace('N', number),
        language: 'en',
        blocks: [{ type: 'paragraph' as const, text: `${opening.replace('N', number)} ${news[i]}` }],
        published: { at: new Date(0), day: `202${i + 3}-11-01`, from: 'front-matter' as const },
      }))
    const openings = (all: ReturnType<typeof posts>) =>
      all.map((post) => summarize(post, { words: 60, site: siteOf(all) }).sentences[0])
    expect(
      openings(posts('Announcing Kettle N.0', 'We are glad to announce Kettle N.', ['1.4', '1.5', '1.6'])),
    ).toEqual([
      'We are glad to announce Kettle 1.4.',
      'We are glad to announce Kettle 1.5.',
      'We are glad to announce Kettle 1.6.',
    ])
    const years = ['2023', '2024', '2025']
    const chosen = 'The N election of the harbour council is over.'
    expect(openings(posts('Results of the N election', chosen, years))).toEqual(
      years.map((n) => chosen.replace('N', n)),
    )
    expect(openings(posts('News of May N', 'This was May N at the harbour of Nordsand.', years))).toEqual(
      news.slice(0, 3),
    )
  })

  it.each([
    ['en', 'It is the start of MONTH 2026, so let us look at what the keepers saw.', ['March', 'April', 'May']],
    ['de', 'Der MONTH 2026 ist vorbei, also schauen wir auf das, was die Wärter sahen.', ['März', 'April', 'Mai']],
  ])('takes one month for another in %s', (language, opening, months) => {
    const updates = months.map((month, i) => ({
      title: `${month} 2026 update`,
      language,
      blocks: [{ type: 'paragraph' as const, text: `${opening.replace('MONTH', month)} ${news[i]}` }],
      published: { at: new Date(0), day: `2026-0${i + 3}-28`, from: 'front-matter' as const },
    }))
    for (const [i, update] of updates.entries())
      expect(summarize(update, { words: 60, site: siteOf(updates) }).sentences).toEqual([news[i]])
  })

  it('leaves the opening that says the number of its own title', () => {
    const releases = [4, 5, 6, 7].map((n) => ({
      title: `Kettle ${n}.0`,
      language: 'en',
      blocks: [
        { type: 'paragraph' as const, text: `Kettle ${n}.0 is here, the new edition of the boiler. ${news[n - 4]}` },
        { type: 'paragraph' as const, text: `Our thirty workshops mend each Kettle ${n}.0 for eleven years.` },
      ],
      published: { at: new Date(0), day: `2026-11-0${n}`, from: 'front-matter' as const },
    }))
    for (const [i, release] of releases.entries()) {
      const { sentences } = summarize(release, { words: 60, site: siteOf(releases) })
      expect(sentences).toEqual([`Kettle ${i + 4}.0 is here, the new edition of the boiler.`, news[i]])
    }
  })

  it('keeps the headings of every article out of its key points', () => {
    const [first] = weekly
    expect(first && keyPoints(first)).toContain('Tides and wind')
    expect(first && keyPoints(first, siteOf(weekly))).toEqual([])
  })

  it('keeps a heading out that few of many articles share', () => {
    const alone = weekly.slice(0, 1).flatMap((one) =>
      Array.from({ length: 60 }, (_, i) => ({
        ...one,
        title: `Pier ${'x'.repeat(i)}`,
        blocks: [{ type: 'paragraph' as const, text: `The sand at pier ${'x'.repeat(i)} was dredged in the spring.` }],
      })),
    )
    expect(weekly[0] && keyPoints(weekly[0], siteOf([...weekly, ...alone]))).toEqual([])
  })

  it('cuts the name of the site behind most titles, and no dash that stands in one', () => {
    const site = siteOf(weekly)
    expect(withoutShared({ title: 'A crane was sold - Nordsand' }, site).title).toBe('A crane was sold')
    expect(withoutShared({ title: 'Otters - back under the bridge' }, site).title).toBe(
      'Otters - back under the bridge',
    )
  })

  it('cuts it behind or before other signs too, where more than a day or a name is left', () => {
    const titled = (title: (own: string) => string) =>
      siteOf(weekly.map((one, i) => ({ ...one, title: title(news[i] ?? '') })))
    const cut = (title: string, site = titled((own) => title.replace('A crane was sold', own))) =>
      withoutShared({ title }, site).title
    expect(cut('A crane was sold « Nordsand')).toBe('A crane was sold')
    expect(cut('A crane was sold :: Nordsand')).toBe('A crane was sold')
    expect(cut('A crane was sold｜Nordsand')).toBe('A crane was sold')
    expect(cut('Nordsand :: A crane was sold')).toBe('A crane was sold')
    expect(cut('Nordsand » A crane was sold')).toBe('A crane was sold')
    expect(
      cut(
        'Minutes | 4 May',
        titled((own) => `Minutes | ${own}`),
      ),
    ).toBe('Minutes | 4 May')
  })

  it('takes off the one line that the site gives to each article, and no line of its own', () => {
    const site = siteOf(weekly.map((one) => ({ ...one, dek: 'News of the harbour, every week.' })))
    const own = { title: 'A crane was sold', dek: 'It goes to Lund.' }
    expect(withoutShared(own, site)).toEqual(own)
    expect(withoutShared({ ...own, dek: 'News of the harbour, every week.' }, site)).toEqual({ title: own.title })
  })

  it('takes what outlets quote on one day for news', () => {
    const day = weekly.map((article) => ({
      ...article,
      published: { at: new Date(0), day: '2026-11-01', from: 'front-matter' as const },
    }))
    expect(Math.max(...siteOf(day).sentences.values())).toBe(1)
  })
})
