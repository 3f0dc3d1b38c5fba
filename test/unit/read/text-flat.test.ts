import { describe, expect, it } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { unflatten } from '../../../src/read/text/flat-page.ts'
import { linesOf } from '../../../src/read/text/lines.ts'
import { readText } from '../../../src/read/text/text.ts'

const TITLE = 'Ferry company lights up its boats for the winter'
const MENU =
  'Home News Sport Weather Tides Timetables Fares Islands Harbours Jobs Contact Sign In Subscribe Newsletters Podcasts Letters Crosswords Archive Shop About Us Facebook Instagram'
const FOOTER =
  'Most Read Related Stories Privacy Policy Terms of Use Cookie Settings Contact Us Advertise With Us Careers Help Centre Accessibility Site Map RSS Feeds Newsletters Apps Follow Us'
const SENTENCES = [
  'The ferry company said on Tuesday that its boats would sail at night from next spring on, and that nobody would pay more.',
  'Dr. Ann Lee, who keeps the harbour, welcomed the plan that the islanders had been waiting for during ten long years.',
  'Until now the last boat left the island at six in the evening, so that visitors had to look for a bed in town.',
  'The first boat with lamps on both decks is to leave the old quay in March, when the storms are over.',
  'Whoever wants to see it before then may visit the yard on any Sunday and ask the people who work there.',
  'They have painted it in yellow and blue, which are the colours of the island, and hung a bell above the bridge.',
]
const flat = (...parts: string[]) => unflatten(linesOf(parts.join(' '))).map(({ text }) => text)
const page = (...parts: string[]) => flat(TITLE, '| The Islander', MENU, TITLE, ...parts, FOOTER)

describe('a page printed as one line', () => {
  it('has its title, its sentences and its menus on lines of their own', () => {
    const lines = flat(TITLE, '| The Islander', MENU, TITLE, 'By Jo Day 12 March 2024 10:15', ...SENTENCES, FOOTER)
    expect(lines).toEqual([
      TITLE,
      ...`| The Islander ${MENU}`.split(' '),
      TITLE,
      'By Jo Day',
      '12 March 2024 10:15',
      ...SENTENCES,
      ...FOOTER.split(' '),
    ])
  })

  it('is read as its article, with title, day and author', () => {
    const source = [TITLE, '| The Islander', MENU, TITLE, 'By Jo Day 12 March 2024 10:15', ...SENTENCES, FOOTER].join(
      ' ',
    )
    const { title, meta, blocks } = readText(source)
    expect(title?.text).toBe(TITLE)
    expect(meta.date?.text).toBe('2024-03-12')
    expect(meta.authors).toEqual(['Jo Day'])
    expect(articleText({ blocks })).toBe(SENTENCES.join('\n\n'))
  })

  it('has its title before the name of the site if the article has another one', () => {
    const lines = flat(TITLE, '| The Islander', MENU, ...SENTENCES, FOOTER)
    expect(lines.slice(0, 4)).toEqual([TITLE, '|', 'The', 'Islander'])
  })

  it('has its title whatever its apostrophes', () => {
    const lines = flat(
      "The islander's lamp burns on",
      '| The Islander',
      MENU,
      'The islander’s lamp burns on',
      ...SENTENCES,
      FOOTER,
    )
    expect(lines[0]).toBe("The islander's lamp burns on")
    expect(lines).toContain('The islander’s lamp burns on')
  })

  it('begins behind a long dek with the author and the day of publishing', () => {
    const dek =
      'Night boats with lamps on both decks are to leave the old quay of the harbour from next spring on, after ten long years'
    const lines = flat(
      TITLE,
      '| The Islander',
      MENU,
      TITLE,
      `${dek} Author: Jo Day Published Mar 12, 2024`,
      ...SENTENCES,
      FOOTER,
    )
    expect(lines).toContain(SENTENCES[0])
  })

  it('has no title that ends in mid-sentence', () => {
    const lines = flat(
      'Ferry company lights up its boats',
      MENU,
      'Ferry company lights up all boats',
      ...SENTENCES,
      FOOTER,
    )
    expect(lines).not.toContain('Ferry company lights up')
  })

  it('is known by a short title of which nothing else is said twice', () => {
    const title = 'Is the lamp that dear?'
    const contents = 'Menu Home Letters What is a lamp? Lamps and Their Keepers What Does Oil Cost? About'
    const lines = flat(title, contents, '12 March 2024', title, ...SENTENCES, SENTENCES.join(' '))
    expect(lines.slice(0, 3)).toEqual([title, 'Menu', 'Home'])
    expect(readText([title, contents, '12 March 2024', title, ...SENTENCES, ...SENTENCES].join(' ')).title?.text).toBe(
      title,
    )
  })

  it('has its headline behind the name of its site', () => {
    const site = 'Lamps or oil?'
    const lines = flat(`${site}: A good enough lamp ${site} Notes of a keeper. A good enough lamp`, ...SENTENCES)
    expect(lines).toContain('A good enough lamp')
    expect(lines).toContain(SENTENCES[0])
  })

  it('has its first sentence without the zone of the time above it', () => {
    expect(flat(TITLE, '| The Islander', MENU, TITLE, '12 March 2024 4:23 PM EDT', ...SENTENCES)).toContain(
      SENTENCES[0],
    )
  })

  it('has its title in its own quotes, whichever these are', () => {
    const lines = flat("A lamp that is 'dear' | The Islander", MENU, 'A lamp that is ‘dear’', ...SENTENCES, FOOTER)
    expect(lines).toContain('A lamp that is ‘dear’')
  })

  it('has its title before a picture sign', () => {
    const title = 'A lamp 💡, the ferry ⛴️'
    expect(flat(title, 'Islander Letters', title, '📱 Boats', ...SENTENCES, ...SENTENCES)[0]).toBe(title)
  })

  it('has its title above what it offers to skip, though its headline is another', () => {
    const lines = flat("Here's how lamps are lit Skip Navigation watch live", MENU, 'How to light a lamp', ...SENTENCES)
    expect(lines[0]).toBe("Here's how lamps are lit")
  })

  it('has its first sentence without the buttons behind its day', () => {
    const credit = 'By Jo Day October 2, 2016 Share Tweet Share'
    expect(flat(TITLE, '| The Islander', MENU, TITLE, credit, ...SENTENCES)).toContain(SENTENCES[0])
  })

  it('has its first sentence without a single button glued to it', () => {
    const [first = ''] = SENTENCES
    expect(flat(TITLE, '| The Islander', MENU, TITLE, 'More', first, ...SENTENCES.slice(1))).toContain(first)
  })

  it('has its first sentence without the headline, the author and the day before it, whatever hour it tells of', () => {
    const told = 'HARBOUR: It was around 8:00pm, but Aisha Lund was still busy with the lamps of her boat on the quay.'
    expect(page('Boats light up for the dark months by Jo Day April 24, 2024', told, ...SENTENCES)).toContain(told)
  })

  it('has its first sentence without a day behind what is no sentence', () => {
    expect(page('The Islander Jo Day 22 April, 2024', ...SENTENCES)).toContain(SENTENCES[0])
  })

  it('has its first sentence without the names of sections before a word that begins one', () => {
    const told = 'When the ferries sail at night from next spring on, nobody will pay more than by day.'
    expect(page('Boats Harbours Our Islands', told, ...SENTENCES)).toContain(told)
    const german = 'Der Hafenmeister der Insel begrüßte den Plan, auf den alle zehn Jahre lang gewartet hatten.'
    expect(page('Seitenanfang', german, ...SENTENCES)).toContain(german)
  })

  it('has a sentence without the advertisement or the headline of another article before it', () => {
    const [first = '', second = '', ...others] = SENTENCES
    expect(page(first, 'Advertisement', second, ...others)).toContain(second)
    expect(page(first, second, 'Also read: Oil for lamps gets dear', ...others.slice(1))).toContain(others[1])
  })

  it('has no sentence that begins with the page around it, if it has others', () => {
    const glued = 'Ann Lee · 3 min · lamps cost more than oil and nobody on the island knows what to do about that.'
    expect(page(...SENTENCES, glued, ...SENTENCES)).not.toContain(glued)
    expect(page(...SENTENCES.slice(3, 5), glued, FOOTER)).toContain(glued)
  })

  it('keeps the number of a day in its sentence', () => {
    const told = 'Seit dem 8. November fahren die Boote des Hafens auch nachts, und niemand muss dafür mehr bezahlen.'
    expect(page(told, ...SENTENCES)).toContain(told)
  })

  it('is known by what it offers to skip in any language', () => {
    const lines = (skip: string) =>
      flat(`Lampen für die Boote im Winter - Inselblatt ${skip} Inselblatt`, ...SENTENCES, ...SENTENCES)
    expect(lines('Zum Inhalt springen')[0]).toBe('Lampen für die Boote im Winter')
    expect(lines('Přeskočit na obsah')[0]).toBe('Lampen für die Boote im Winter')
  })

  it('parts sentences that nothing parts, but no initials and titles of people', () => {
    const glued = flat(MENU, '10:15', SENTENCES.join(''), FOOTER)
    expect(glued).toContain(SENTENCES[1])
    expect(glued).toContain(SENTENCES[5])
  })

  it('is one in a script without capitals too', () => {
    const menu =
      '首页 新闻 体育 天气 潮汐 时刻表 票价 岛屿 港口 招聘 联系 登录 订阅 通讯 播客 来信 填字 档案 商店 关于 '.repeat(
        10,
      )
    const title = '渡轮公司为冬天点亮船只'
    const sentences = [
      '渡轮公司星期二宣布，从明年春天起渡轮将在夜间航行，票价保持不变。',
      '岛上的居民对此表示欢迎，他们等了整整十年才等到这个计划。',
    ]
    const lines = flat(title, menu, title, '2024年3月12日 10:15', ...sentences, menu)
    expect(lines.slice(0, 1)).toEqual([title])
    expect(lines.slice(lines.lastIndexOf(title)).slice(0, 4)).toEqual([title, '2024年3月12日 10:15', ...sentences])
  })
})

describe('a text that is no page', () => {
  it('keeps its line though it names many people', () => {
    const names = `The crew: ${'Ann Lee, Jo Day, Kim Ray, '.repeat(6)}and the cook.`
    const text = [...SENTENCES, names, ...SENTENCES].join(' ')
    expect(flat(text)).toEqual([text])
  })

  it('keeps its line, however long', () => {
    const text = [...SENTENCES, ...SENTENCES, 'Photos: the yard, the bell'].join(' ')
    expect(flat(text)).toEqual([text])
  })
})
