import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { groupArticles, groupStories } from '../../../src/select/group.ts'
import { article, landslide, on, others } from './articles.ts'

const ids = (articles: readonly Article[]): string[] => articles.map(({ id }) => id)
const dated = (articles: readonly Article[], ...dates: string[]): Article[] =>
  articles.map((one, index) => ({ ...one, published: on(dates[index] ?? '2026-11-23') }))

describe('groupArticles', () => {
  const four = ['a', 'b', 'c', 'd'].map((path) => article(path))
  const grouped = (strengths: Readonly<Record<string, number>>): string[] => {
    const named = new Map(four.map((one) => [one.path, one]))
    const pairs = Object.entries(strengths).flatMap(([names, strength]) => {
      const [a, b] = [...names].map((name) => named.get(name))
      return a && b ? [{ a, b, strength, containment: 0 }] : []
    })
    return groupArticles(four, pairs).map((group) => ids(group).join(''))
  }

  it('keeps two tight groups apart that are loosely related', () => {
    expect(grouped({ ab: 0.9, cd: 0.9, ac: 0.3, ad: 0.3, bc: 0.3, bd: 0.3 })).toEqual(['ab', 'cd'])
    expect(grouped({ ab: 0.9, cd: 0.9, ac: 0.7, ad: 0.7, bc: 0.7, bd: 0.7 })).toEqual(['abcd'])
  })

  it('adds an article only if it is similar enough to the group on average', () => {
    expect(grouped({ ab: 0.4, ac: 0.3 })).toEqual(['ab', 'c', 'd'])
    expect(grouped({ ab: 0.4, ac: 0.3, bc: 0.3 })).toEqual(['abc', 'd'])
  })
})

describe('groupStories', () => {
  it('puts reports on one event together and leaves the rest alone', () => {
    expect(groupStories([...landslide, ...others])).toEqual([
      ['bakery.md'],
      ['chess.md'],
      ids(landslide),
      ['garden.md'],
    ])
  })

  it('needs only two reports to recognize an event', () => {
    expect(groupStories(landslide.slice(0, 2))).toEqual([ids(landslide.slice(0, 2))])
    expect(groupStories(others.slice(0, 2))).toHaveLength(2)
  })

  it('takes reports of a week as one event, and those of different months as different events', () => {
    expect(groupStories(dated(landslide, '2026-11-16', '2026-11-18', '2026-11-20'))).toHaveLength(1)
    expect(groupStories(dated(landslide, '2026-09-01', '2026-10-01', '2026-11-01'))).toHaveLength(3)
  })

  it('does not count the time of a file as a date', () => {
    const byFileTime = landslide.map((one, index) => ({ ...one, published: on(`2026-0${index + 1}-01`, 'file-time') }))
    expect(groupStories(byFileTime)).toHaveLength(1)
  })

  it('keeps a copy with its original however far apart they were published', () => {
    const [original] = landslide
    if (!original) throw new Error('no fixture')
    const copy = { ...original, id: 'copy.md', path: 'copy.md', title: 'Landslide buries a tunnel' }
    expect(groupStories(dated([original, copy, ...others], '2026-01-01', '2026-03-01'))).toContainEqual([
      'copy.md',
      original.id,
    ])
  })

  it('keeps releases apart whose notes are almost the same', () => {
    const notes = ['1.4.0', '1.4.1', '1.5.0'].map((version) =>
      article(`heron-${version}.md`, {
        title: `Heron ${version} released`,
        text: [
          `The Heron team has released version ${version}. Heron is a tool for counting birds from photographs.`,
          'If you have Heron installed, upgrade with heron self update. Otherwise get it from the download page.',
          'Thanks to everybody who took part. Many people came together to make this release.',
        ],
      }),
    )
    expect(groupStories(notes)).toHaveLength(3)
  })

  it('does not mix languages', () => {
    const [report, ...rest] = landslide
    if (!report) throw new Error('no fixture')
    expect(groupStories([{ ...report, language: 'nb' }, ...rest])).toHaveLength(2)
    expect(groupStories([{ ...report, language: 'en-GB' }, ...rest])).toHaveLength(1)
  })

  it.each<[string, [string, string][]]>([
    [
      'zh',
      [
        [
          '沿海铁路因山体滑坡停运',
          '周一清晨，奥斯特维克发生山体滑坡，四万立方米黏土掩埋了哈姆雷隧道入口，沿海铁路停运，无人受伤。铁路公司表示抢修至少需要六周。',
        ],
        [
          '隧道被埋 乘客改乘巴士',
          '哈姆雷隧道入口被黏土掩埋后，奥斯特维克的乘客只能改乘巴士。铁路公司称，四万立方米黏土清理完毕要到一月，抢修至少六周。',
        ],
        [
          '国际象棋公开赛落幕',
          '科瓦尔斯卡以八分夺得里加国际象棋公开赛冠军，领先第二名半分。最后一轮她执黑战胜了对手。',
        ],
      ],
    ],
    [
      'de',
      [
        [
          'Erdrutsch begräbt Bahntunnel',
          'Ein Erdrutsch bei Ostervik hat am Montag die Küstenbahn unterbrochen. 40.000 Kubikmeter Lehm liegen vor dem Hamretunnel. Der Betreiber Nordbane rechnet mit sechs Wochen Sperrung.',
        ],
        [
          'Sechs Wochen Ersatzbusse nach Lund',
          'Weil bei Ostervik 40.000 Kubikmeter Lehm vor den Hamretunnel gerutscht sind, fahren nach Lund bis Januar nur Busse. Nordbane nennt die Sperrung unvermeidlich.',
        ],
        [
          'Kowalski gewinnt in Riga',
          'Anna Kowalski hat das offene Schachturnier von Riga mit acht Punkten gewonnen, einen halben Punkt vor Peteris Ozols.',
        ],
      ],
    ],
  ])('works in other languages and scripts: %s', (language, reports) => {
    const articles = reports.map(([title, text], index) => article(`${index}.md`, { language, title, text: [text] }))
    expect(groupStories(articles)).toEqual([['0.md', '1.md'], ['2.md']])
  })

  it('does not make an event of a single word, however much two articles stress it', () => {
    const one = article('exploit.md', {
      title: 'A hole in Quarry servers',
      text: [
        'An attacker can stop any Quarry server with a forged list of blocks. Quarry has known of the hole since spring. Owners of a Quarry server should update.',
      ],
    })
    const two = article('school.md', {
      title: 'Quarry goes to school',
      text: [
        'Teachers will get a Quarry of their own for lessons in history and physics. A class can build the Colosseum in Quarry together, and the teacher sees who did what.',
      ],
    })
    expect(groupStories([one, two, ...others])).toHaveLength(5)
  })

  it('puts every article into exactly one group, whatever the order of the input', () => {
    const word = fc.constantFrom('Hamre', 'tunnel', 'clay', 'rain', 'Lund', 'chess', '12', 'bread', 'the', 'über', '山')
    const some = fc.uniqueArray(
      fc.record({
        path: fc.stringMatching(/^[a-z]{1,6}$/),
        title: fc.array(word),
        text: fc.array(word, { maxLength: 30 }),
      }),
      { selector: ({ path }) => path, maxLength: 12 },
    )
    const shuffled = some.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, again]) => {
        const toArticles = (records: typeof list): Article[] =>
          records.map(({ path, title, text }) => article(path, { title: title.join(' '), text: [text.join(' ')] }))
        const groups = groupStories(toArticles(list))
        expect(groups.flat().toSorted()).toEqual(list.map(({ path }) => path).toSorted())
        expect(groupStories(toArticles(again))).toEqual(groups)
      }),
      { numRuns: 60 },
    )
  })
})
