import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '../../../src/languages/words.ts'
import { articleText } from '../../../src/model/article.ts'
import { readText } from '../../../src/read/text/text.ts'

const read = (...lines: string[]) => readText(lines.join('\n'))

const OPENING =
  'The ferry company said on Tuesday that its boats would sail at night from next spring on, for the first time.'
const SECOND = 'The harbour master welcomed the plan, which the islanders had been waiting for during ten long years.'
const THIRD = '“It is a good day for the island,” she told the people who stood on the quay in the rain.'

const PAGE = [
  'Home',
  'News',
  'Weather',
  'Sign in',
  'Wednesday, November 4, 2026',
  'HomeNewsIslandsFerry to sail at night from spring on',
  'Ferry to sail at night from spring on',
  'By Jane Doe',
  'November 3, 2026',
  'Share on Facebook',
  OPENING,
  'Read also: New bridge gets a name',
  SECOND,
  'Advertisement',
  THIRD,
  'Related stories',
  'Harbour wall to be repaired',
  'As the winter storms come nearer,...',
  'Comments (2)',
  'Leave a comment',
  'Please enter your name here',
  'Privacy Policy',
  '© 2026 The Harbour Post',
]

describe('a page', () => {
  const page = read(...PAGE)

  it('keeps the paragraphs and nothing else', () => {
    expect(articleText(page)).toBe([OPENING, SECOND, THIRD].join('\n\n'))
  })

  it('finds the title below its breadcrumb, the byline, and the day beside it', () => {
    expect(page.title).toEqual({ text: 'Ferry to sail at night from spring on', from: 'text' })
    expect(page.meta.authors).toEqual(['Jane Doe'])
    expect(page.meta.date).toEqual({ text: '2026-11-03', from: 'text' })
  })

  it('says what it left out, in order', () => {
    expect(page.dropped.slice(0, 3)).toEqual(['Home', 'News', 'Weather'])
    expect(page.dropped).toContain('Read also: New bridge gets a name')
    expect(page.dropped.at(-1)).toBe('© 2026 The Harbour Post')
  })

  it('reads the same where blank lines part the lines', () => {
    expect(articleText(readText(PAGE.join('\n\n\n')))).toBe(articleText(page))
  })

  it('is not dated by a day that its prose mentions', () => {
    const told = read('Home', 'News', 'The old harbour', `${OPENING} It opened on March 3, 1911.`, SECOND, '© The Post')
    expect(told.meta.date).toBeUndefined()
  })
})

describe('a page in another language', () => {
  it('reads German', () => {
    const page = read(
      'Startseite',
      'Politik',
      'Anmelden',
      'Die Fähre fährt künftig auch nachts',
      'Von Max Muster',
      '3. November 2026, 10:15 Uhr',
      'Die Reederei hat am Dienstag angekündigt, dass ihre Schiffe vom Frühjahr an auch in der Nacht fahren.',
      'Der Hafenmeister begrüßte den Plan, über den seit zehn Jahren gesprochen worden war.',
      'Mehr zum Thema',
      'Hafen wird ausgebaut',
      'Impressum',
      'Datenschutz',
    )
    expect(page.title?.text).toBe('Die Fähre fährt künftig auch nachts')
    expect(page.meta).toMatchObject({ authors: ['Max Muster'], date: { text: '2026-11-03' } })
    expect(page.blocks).toHaveLength(2)
  })

  it('reads Japanese, which parts no words', () => {
    const page = read(
      'ホーム',
      'ニュース',
      'お問い合わせ',
      '夜のフェリーが来春から運航へ',
      '2026年11月3日',
      'フェリー会社は火曜日、来春から夜間にも船を運航すると発表した。港の責任者はこの計画を歓迎している。',
      '計画は十年前から議論されてきたもので、住民の多くが待ち望んでいたという。',
      '関連記事',
      '港の工事が終わる',
      '© 2026 港新聞',
    )
    expect(page.title?.text).toBe('夜のフェリーが来春から運航へ')
    expect(page.meta.date?.text).toBe('2026-11-03')
    expect(page.blocks).toHaveLength(2)
  })

  it('reads Arabic', () => {
    const page = read(
      'الرئيسية',
      'أخبار',
      'اتصل بنا',
      'شركة العبارات تبدأ رحلات ليلية في الربيع',
      'قالت شركة العبارات يوم الثلاثاء إن سفنها ستبحر ليلا ابتداء من الربيع المقبل، وهو ما كان السكان ينتظرونه.',
      'ورحب مدير الميناء بالخطة التي نوقشت على مدى عشر سنوات، وقال إن الرصيف الجديد سيكون جاهزا في الوقت المناسب.',
      'مقالات ذات صلة',
      'انتهاء أعمال الميناء',
      'جميع الحقوق محفوظة',
    )
    expect(page.title?.text).toBe('شركة العبارات تبدأ رحلات ليلية في الربيع')
    expect(page.blocks).toHaveLength(2)
  })
})

describe('a text without any chrome', () => {
  it('loses no word, whatever it is', () => {
    const line = fc.constantFrom(
      'Two eggs',
      OPENING,
      'and a pinch of salt',
      '2. Results',
      '- an item',
      'x = f(1);',
      'Why?',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 30 }), (lines) => {
        const source = lines.map(([text, gap]) => text + gap).join('')
        const { title, blocks, dropped } = readText(source)
        expect(dropped).toEqual([])
        const ours = words(`${title?.text ?? ''} ${articleText({ blocks })}`).filter((word) => !/^\d+$/.test(word))
        expect(ours.sort()).toEqual(
          words(source)
            .filter((word) => !/^\d+$/.test(word))
            .sort(),
        )
      }),
    )
  })

  it('has its title in the first line', () => {
    expect(read('Ferry to sail at night', '', OPENING, '', SECOND).title?.text).toBe('Ferry to sail at night')
    expect(read('# Ferry to sail at night', '', OPENING).title?.text).toBe('Ferry to sail at night')
    expect(read('Ferry to sail at night', 'By Jane Doe', '', OPENING, '', SECOND).title?.text).toBe(
      'Ferry to sail at night',
    )
  })

  it('has no title where it begins with a paragraph', () => {
    expect(read(OPENING, SECOND, THIRD).title).toBeUndefined()
  })

  it('takes a headline right below the opening for the title, and for a heading', () => {
    const text = read(OPENING, 'Islanders Welcome Night Ferry After Ten Years', SECOND, THIRD)
    expect(text.title?.text).toBe('Islanders Welcome Night Ferry After Ten Years')
    expect(text.blocks[1]).toEqual({ type: 'heading', level: 2, text: 'Islanders Welcome Night Ferry After Ten Years' })
  })

  it('may be empty, or a word', () => {
    expect(read('').blocks).toEqual([])
    expect(articleText(read('Hello'))).toBe('Hello')
  })
})

describe('what follows the end without a break', () => {
  const teasers = Array.from(
    { length: 3 },
    (_, i) =>
      `Somewhere else number ${i} of many things happened that have nothing to do with boats, and they went on and on, year after year, until the`,
  )

  it('goes with the biography that parts it from the article', () => {
    const text = read(
      OPENING,
      SECOND,
      THIRD,
      'Jane Doe is a writer and the editor of the Harbour Post.',
      'Translated by Max Muster',
      ...teasers,
    )
    expect(articleText(text)).toBe([OPENING, SECOND, THIRD].join('\n\n'))
    expect(text.meta.authors).toEqual(['Jane Doe'])
  })

  it('goes without one where the article itself never breaks off', () => {
    const text = read(OPENING, SECOND, THIRD, OPENING, SECOND, ...teasers)
    expect(text.blocks).toHaveLength(5)
  })

  it('must be more than one teaser, since an article may lose its own end', () => {
    expect(read(OPENING, SECOND, THIRD, OPENING, SECOND, ...teasers.slice(0, 1)).blocks).toHaveLength(6)
  })

  it('leaves a biography that nothing follows: it may be the end of the story', () => {
    const text = read(OPENING, SECOND, THIRD, 'Jane Doe is a writer and the editor of the Harbour Post.')
    expect(text.blocks).toHaveLength(4)
  })
})

describe('a page on which nothing looks like an article', () => {
  it('keeps all but the chrome', () => {
    expect(articleText(read('Home', 'Boat leaves at ten', 'Bring bread', 'Privacy Policy'))).toContain('Bring bread')
  })
})

describe('a mail', () => {
  const mail = read(
    'From: Jane Doe <jane@example.com>',
    'To: readers@example.com',
    'Date: Tue, 3 Nov 2026 10:00:00 +0000',
    'Subject: Re: The night ferry',
    '',
    OPENING,
    '',
    '> Will it wait for the train?',
    '',
    SECOND,
    '-- ',
    'Jane Doe, Harbour Post',
  )

  it('has its title, author and day in the header', () => {
    expect(mail.title?.text).toBe('The night ferry')
    expect(mail.meta).toMatchObject({ authors: ['Jane Doe'], date: { text: '2026-11-03' } })
  })

  it('loses header and signature, and keeps what is quoted', () => {
    expect(mail.blocks.map(({ type }) => type)).toEqual(['paragraph', 'quote', 'paragraph'])
  })
})

describe('a log of some megabytes', () => {
  it('is not a page: every line is kept', () => {
    const log = Array.from({ length: 12_000 }, (_, i) => `Comments ${i}`).join('\n')
    expect(readText(log).dropped).toEqual([])
  })
})

it('a text with nothing around it has the title above its date, wherever that is', () => {
  const { title, meta } = read(
    'harbour-post.example',
    'Ferry to sail at night from spring on',
    '03.11.2026 Islands',
    OPENING,
    SECOND,
    THIRD,
  )
  expect(title?.text).toBe('Ferry to sail at night from spring on')
  expect(meta.date?.text).toBe('2026-11-03')
})

it('a line below the end that begins like a byline and goes on is no byline', () => {
  const end = [
    'By Harbour Station with the tram to the last stop on the line',
    'Related stories',
    'Comments (2)',
    'Privacy Policy',
  ]
  expect(read(...PAGE.filter((line) => line !== 'By Jane Doe').slice(0, -7), ...end).meta.authors).toEqual([])
})

it('a caption above the headline, which ends in the credit of its picture, is not the title', () => {
  const caption = 'The ferry of the islands in its harbour by night Ann Lee/Reuters'
  expect(read(...PAGE.slice(0, 6), caption, ...PAGE.slice(6)).title?.text).toBe('Ferry to sail at night from spring on')
})

describe('what a page shows around its headline', () => {
  const [head, below] = [PAGE.slice(0, 7), PAGE.slice(10)]

  it.each(['Twitter Facebook Email', 'Download Full Issue', 'First Published', 'Die Autorin'])(
    'beside the date, no button and no label is its author: %s',
    (label) => {
      const at = PAGE.findIndex((line) => line.startsWith('Ferry to sail'))
      const page = [...PAGE.slice(0, at + 1), label, 'March 12, 2019', ...PAGE.slice(at + 3)]
      expect(read(...page).meta.authors).not.toContain(label)
    },
  )

  it('beside the date, a name that the article tells of is its subject, not its author', () => {
    expect(read(...head, 'Harbour Master', '3 November 2026', ...below).meta.authors).toEqual([])
    expect(read(...head, 'Jane Doe', '3 November 2026', ...below).meta.authors).toEqual(['Jane Doe'])
  })
})

it('a line with the icons of a page’s own typeface is not the title', () => {
  const [head, below] = [PAGE.slice(0, 4), PAGE.slice(8)]
  expect(
    read(...head, 'Ferry to sail at night from spring on', '\ue91f Ferry to sail \ue192 at night, islanders', ...below)
      .title?.text,
  ).toBe('Ferry to sail at night from spring on')
})

it('an author loses the section behind the name where a line below has the name alone', () => {
  const page = PAGE.map((line) => (line === 'By Jane Doe' ? 'By Ann Lee Harbours' : line))
  expect(read(...page).meta.authors).toEqual(['Ann Lee Harbours'])
  expect(read(...page, '', 'Ann Lee').meta.authors).toEqual(['Ann Lee'])
})

it.each([
  ['By Ann LeeAnn Lee', ['Ann Lee']],
  ['By Ann LeeStaff Writer', ['Ann Lee']],
  ['By Ann LeeTuesday', ['Ann Lee']],
  ['Ann Lee. Updated', ['Ann Lee']],
  ['Par Ann Lee', ['Ann Lee']],
  ['Court Reporter', []],
  ['Contributing Writer', []],
  ['By Ann McLee Best', ['Ann McLee Best']],
  ['AvatarAvatarAnn Lee', ['Ann Lee']],
  ['By ANN LEENovember 3rd, 2026, updated', ['ANN LEE']],
  ['Eine Kolumne von Ann Lee', ['Ann Lee']],
  ['By Ann Lee On', ['Ann Lee']],
  ['By Ann Lee, Bo Ek, and Cy Dahl', ['Ann Lee', 'Bo Ek', 'Cy Dahl']],
  ['By Ann Lee Topics: quays', ['Ann Lee']],
  ['By Ann Lee: on', ['Ann Lee']],
  ['By ANN LEE, BO EK Special', ['ANN LEE', 'BO EK']],
  ['By ANN-MARIE Lee', ['ANN-MARIE Lee']],
])('an author is who is named beside the date in %s', (byline, authors) => {
  const page = ['Home', 'News', 'Sign in', 'Night boats to sail from spring on', `${byline} November 3rd, 2026`, '']
  expect(read([...page, ...PAGE.slice(-9)].join('\n')).meta.authors).toEqual(authors)
})

describe('a page’s article has no headlines of other articles', () => {
  const LINKS = ['Harbour wall is to be repaired', 'New bridge gets a name', 'Old quay closes', 'Fares rise in May']
  const headings = (...below: string[]) =>
    read(...PAGE.slice(0, 11), ...below, 'Sign in').blocks.flatMap((b) => (b.type === 'heading' ? [b.text] : []))

  it.each([
    ['below the same label', ['## Read on', `## ${LINKS[0]}`, SECOND, '## Read on', `## ${LINKS[1]}`, THIRD]],
    ['in a row', [SECOND, ...LINKS.map((link) => `## ${link}`), '## Night boats', THIRD]],
    ['at the end', [SECOND, '## Night boats', THIRD, ...LINKS.map((link) => `## ${link}`)]],
  ])('%s', (_, below) => {
    expect(headings(...below).filter((text) => text !== 'Night boats')).toEqual([])
  })

  it('but those of its own sections', () => {
    expect(headings('## Boats', '### By night', SECOND, '## Quays', '### By night', THIRD)).toHaveLength(4)
  })
})
