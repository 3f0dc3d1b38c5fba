// What makes two articles one event, and what only looks like it?
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { groupStories } from '../../../src/select/group.ts'
import { resemblances } from '../../../src/select/resemblance.ts'
import { article, landslide, on, others } from './articles.ts'

const groupsOf = (...articles: Article[]): string[][] =>
  groupStories([...articles, ...others]).filter((group) => !others.some(({ id }) => group.includes(id)))
const paragraph = (text: string) => ({ type: 'paragraph', text }) as const
const told = (path: string, title: string, ...text: string[]): Article =>
  article(path, { title, text, published: on('2026-11-18') })

it('a fair that is announced in the words of last year is another event', () => {
  const words = 'Together with forty mills in four valleys we show our wheels, our ovens and our workshops to everybody'
  const more =
    'who likes to see how rye becomes bread, and all may try the saw, the loom and the small press themselves.'
  const fair = (path: string, day: string, first: string) =>
    article(path, { title: `Day of the Open Mill`, text: [`${first} ${words} ${more}`], published: on(day) })
  const last = fair('last.md', '2024-03-02', 'Because of Easter the day of the open mill falls on a Saturday in March.')
  const next = 'On the last weekend of the month the old tradition comes back to our place by the weir.'
  expect(groupsOf(last, fair('now.md', '2026-03-11', next))).toHaveLength(2)
  expect(groupsOf(last, fair('now.md', '2024-03-04', next))).toHaveLength(1)
})

describe('a name with its version', () => {
  const maker = told('maker.md', 'Introducing Petrel 5.2', 'A more exact weather model sees storms early.')
  const shop = told('shop.md', 'Petrel 5.2 in the gateway', 'Call it without an account of your own at its maker.')
  it('joins what has little else in common', () => expect(groupsOf(maker, shop)).toEqual([['maker.md', 'shop.md']]))
  it('parts what has much in common', () => {
    const text = 'Call it without an account of your own at its maker, through the gateway that counts calls and costs.'
    const [one, other] = [
      told('a.md', 'Petrel 5.2 in the gateway', text),
      told('b.md', 'Fulmar 3 in the gateway', text),
    ]
    expect(
      groupsOf(one, { ...other, blocks: [{ type: 'paragraph', text: `${text} Fulmar 3 is made for wind.` }] }),
    ).toEqual([['a.md'], ['b.md']])
  })
  it('is one however many zeros stand behind it', () => {
    const [one, other] = [
      told('plan.md', 'Petrel 5.0.0 release announcement', 'A more exact weather model sees storms early.'),
      told('storms.md', 'Storms at sea in Petrel 5.0', 'Whoever sails may ask how high the waves will be.'),
    ]
    expect(groupsOf(one, other)).toEqual([['plan.md', 'storms.md']])
  })
  it('parts the releases of two things of which one needs the other', () => {
    const text = 'It may be fetched from the workshop; report what fails there, and thanks go to the eleven who helped.'
    const [one, other] = [
      told('store.md', 'Heron Store 5.4.1 released', text),
      told('reader.md', 'Heron Reader 1.7.2 released', `${text} It needs Heron Store 5.4.1.`),
    ]
    expect(groupsOf(one, other)).toHaveLength(2)
  })
  it('is not decisive where it is a mere number that both happen to name', () => {
    const [one, other] = [
      told('a.md', 'Harbour 11 gets a crane', 'A steam crane lifts boats out of the water for the winter.'),
      told('b.md', 'Fish soup at Harbour 11', 'A cook of eighty stirs it with an oar and salts it with kelp.'),
    ]
    expect(groupsOf(one, other)).toHaveLength(2)
  })
})

it('two entries of a register are two events', () => {
  const text = 'A flaw in the loader lets whoever controls an archive write files outside of its folder. Update today.'
  const entries = ['CVE-2026-5222', 'CVE-2026-5223'].map((id) =>
    told(`${id}.md`, `Advisory for Heron (${id})`, `${id}: ${text}`),
  )
  expect(groupsOf(...entries)).toHaveLength(2)
})

it('one entry of a register is one event, whatever else is told of it', () => {
  const mill = told(
    'mill.md',
    'Heron at the mill (CVE-2026-5222)',
    'The miller has shut his gate until the loader is new.',
  )
  const school = told(
    'school.md',
    'Is our school safe from CVE-2026-5222?',
    'Pupils may go on as before: nothing here loads.',
  )
  expect(groupsOf(mill, school)).toEqual([['mill.md', 'school.md']])
})

it('a dateline makes no event', () => {
  const notes = [
    told('a.md', 'Folders get a colour', 'Nov 13, 2026', 'Give each shared folder of the Workshop a colour.'),
    told('b.md', 'Keys for the side door', 'Nov 13, 2026', 'Open the side door of the Workshop with a telephone.'),
  ]
  expect(groupsOf(...notes)).toHaveLength(2)
})

it('names of products that two articles happen to mention make no event', () => {
  const support = told(
    'osier.md',
    'Osier patterns run with no set-up',
    'Patterns in Osier can be woven on Treadle, which fetches what it needs with Bobbin or Spindle, then begins.',
    'Osier is a small language that works with Bobbin, Spindle and Shuttle.',
  )
  const worm = told(
    'worm.md',
    'Worm in the store: what was done',
    'A worm copies the keys of weavers, and Treadle has told forty workshops whose keys were taken.',
    'It begins while Bobbin or Spindle load; update Bobbin, Spindle and Shuttle.',
  )
  expect(groupsOf(support, worm)).toHaveLength(2)
})

it('a person of whom two articles tell different news makes no event', () => {
  const rumour = told(
    'envy.md',
    'Selma Gerhardt envies Camilla Oberg',
    'The singer Selma Gerhardt is said to envy Camilla Oberg a friendship. For months Selma Gerhardt has written songs with nobody, and a guest says that Selma Gerhardt wept.',
  )
  const parting = told(
    'parting.md',
    'Selma Gerhardt rests',
    'In March Selma Gerhardt and Justus Bremer went their own ways. Tours kept Selma Gerhardt away from home, and after an operation Selma Gerhardt needed quiet.',
  )
  expect(groupsOf(rumour, parting)).toHaveLength(2)
})

it('a template that three articles of one site fill in makes no event', () => {
  const filled = (name: string, use: string): Article =>
    told(
      `log/${name}.md`,
      `${name} can now be used in the Town Workshop`,
      `Use ${name} in the Town Workshop without an account of your own with its maker. ${name} is made for ${use}.`,
      'The Town Workshop gives you one door for all machines, counts your hours and your costs, and has a queue that moves on by itself while you wait at the desk.',
    )
  expect(groupsOf(filled('Kilnette', 'glass'), filled('Ovenia', 'bread'), filled('Pressoir', 'cider'))).toHaveLength(3)
})

describe('a round-up', () => {
  const [report, second] = landslide as readonly [Article, Article, Article]
  const quoted = report.blocks.slice(0, 2)
  it('stays alone if it calls itself one', () => {
    const list = { ...article('list.md', { title: 'The coast: week in review' }), blocks: quoted }
    expect(groupsOf(list, report, second)).toEqual([[report.id, second.id], ['list.md']])
  })
  it('stays alone if it is called by its day', () => {
    const bulletin = { ...article('list.md', { title: 'Wednesday, 18 November 2026' }), blocks: quoted }
    expect(groupsOf(bulletin, report, second)).toEqual([[report.id, second.id], ['list.md']])
  })
  it('stays alone if its sections have the headlines of others', () => {
    const sections = [report.title, 'Bread at night', 'Chess in Riga'].map(
      (text) => ({ type: 'heading', level: 2, text }) as const,
    )
    const list = { ...article('list.md', { title: 'Seen and heard' }), blocks: [...sections, ...quoted] }
    expect(groupsOf(list, report, second)).toEqual([[report.id, second.id], ['list.md']])
  })
  it.each([
    ['stays alone if its paragraphs say something of others', ': seen by many', 2],
    ['but not if they only name others', '', 1],
  ])('%s', (_, remark, groups) => {
    const paragraphs = [report.title, second.title].map(
      (title) => ({ type: 'paragraph', text: `${title}${remark}` }) as const,
    )
    const list = { ...article('list.md', { title: 'Seen and heard' }), blocks: [...paragraphs, ...quoted] }
    expect(groupsOf(list, report, second)).toHaveLength(groups)
  })
  it.each([
    ['stays alone if it is a list that has the headline of one', 10, 2],
    ['but not if it only ends with links to others', 400, 1],
  ])('%s', (_, words, groups) => {
    const items = [`${report.title}: the slope`, 'Bread at night: a baker', 'Chess in Riga: a rook']
    const links = { type: 'list', ordered: false, items, text: items.join('\n') } as const
    const list = { ...article('list.md', { title: 'Seen and heard', words }), blocks: [links, ...quoted] }
    expect(groupsOf(list, report, second)).toHaveLength(groups)
  })
})

describe('what a week of one site has in common', () => {
  const posts = [
    told(
      'call.md',
      'Notes from the call of the mill society',
      'Ada Moss of the mill society told of the wheel, the flour and the fair at Lund, where volunteers met.',
      'Next comes the roof, for which the society asks its members.',
    ),
    told(
      'fair.md',
      'A letter to the fair',
      'At Lund, volunteers of the mill society sold flour, and Ada Moss thanks everybody who came to the fair.',
      'The oven stays in the yard until spring, and bread is baked on Sundays.',
    ),
  ]
  const strengths = (articles: readonly Article[]) =>
    resemblances([...articles, ...others]).map(({ strength }) => strength)
  it('needs more evidence than reports from elsewhere, which have an address', () => {
    const reports = posts.map((post, n) => ({ ...post, url: `https://example.com/${n}` }))
    const [own = 0] = strengths(posts)
    const [reported = 0] = strengths(reports)
    expect(reported - own).toBeCloseTo(0.08)
  })
})

describe('names of a beat', () => {
  const from = (site: string, { path, ...report }: Article): Article => {
    return { ...report, path, url: `https://${site}.example/${path}` }
  }
  const ferries = told(
    'ferries.md',
    'Ferries wait for the ice',
    'In the Skarn Strait, ferries wait until breakers come, said Premier Holm after a walk through Norland on Monday.',
  )
  const tolls = told(
    'tolls.md',
    'Who pays for the bridge?',
    'A bridge over the Skarn Strait needs tolls, which Premier Holm rules out; a fund of Norland is asked instead.',
  )
  const word = (n: number) =>
    Array.from(String(1000 + n), (digit) => 'bakolimuneparosituve'.slice(2 * +digit, 2 * +digit + 2)).join('')
  const names = ['the Skarn Strait', 'Premier Holm', 'all of Norland']
  const week = Array.from({ length: 24 }, (_, n) => {
    const text = Array.from({ length: 19 }, (__, k) => word(20 * n + k)).join(' ')
    return from(`paper-${n}`, told(`${n}.md`, word(20 * n), `${text} ${names[n % names.length]}.`))
  })
  const pair = [from('courier', ferries), from('herald', tolls)] as const
  it('tell of one event while nobody else says them', () => expect(groupsOf(...pair)).toHaveLength(1))
  it('make no event where the articles that have them are about everything', () => {
    expect(groupsOf(...pair, ...week)).toHaveLength(week.length + 2)
  })
  it('tell of one event though more articles mention them in passing', () => {
    const third = told(
      'crane.md',
      'A crane for the Skarn Strait',
      'Norland sends a crane to the Skarn Strait, where ferries wait at the bridge until Premier Holm has seen the ice.',
    )
    const passing = week.slice(0, 9).map((report, k) => {
      const own = Array.from({ length: 90 }, (_, n) => word(700 + 90 * k + n)).join(' ')
      const mention = `Said at the guild: ${names[k % names.length]}.`
      return { ...report, blocks: [paragraph(`${report.title} ${own}`), paragraph(mention)] }
    })
    expect(groupsOf(...pair, from('gazette', third), ...passing)[9]).toHaveLength(3)
  })
  it('are not enough for two articles of one site', () => {
    expect(groupsOf(from('courier', ferries), from('courier', tolls))).toHaveLength(2)
  })
  it('are enough for two long reports of one site that share ordinary words, too', () => {
    const course =
      'At the college of Skarn Strait a course on the burning of the mill opens, which Premier Holm calls slander'
    const asked =
      'Whoever teaches history may choose his subject, writes the rector, and promises lectures on flames and insurance. Forty came on the first evening, most of them farmers, and heard how the fire crept from the granary to the wheel while the keeper slept.'
    const report = (path: string, title: string, more: string, start: number) => {
      const own = Array.from({ length: 300 }, (_, n) => word(start + n)).join(' ')
      return from('courier', told(path, title, `${course}, ${more}. ${asked}`, own))
    }
    const opened = report('opened.md', 'A course on the mill that burnt', 'and forty have come', 900)
    const judged = report('judged.md', 'May a course call it arson?', 'and a judge asks why', 1300)
    expect(groupsOf(opened, judged)).toHaveLength(1)
  })
  it.each([
    ['blog/2026/ferries/index.md', 'blog/tolls.md'],
    ['2025/ferries.md', '2026/tolls.md'],
    ['ferries/index.md', 'tolls/index.md'],
  ])('are not enough for two posts of one blog, whatever its folders (%s, %s)', (one, other) => {
    expect(groupsOf({ ...ferries, path: one }, { ...tolls, path: other })).toHaveLength(2)
  })
  it('may be enough in a language in which every noun looks like one', () => {
    const german = [ferries, tolls].map((report) => ({ ...from('kurier', report), language: 'de' }))
    expect(groupsOf(...german)).toHaveLength(1)
  })
})
