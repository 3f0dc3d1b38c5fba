import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { isAdmissible, isWhole } from '../../../src/summarize/admissible.ts'
import { analyze } from '../../../src/summarize/analyze.ts'
import { summarize } from '../../../src/summarize/summarize.ts'
import { countTowardsBudget } from '../../../src/summarize/word-budget.ts'

const p = (text: string): Block => ({ type: 'paragraph', text })
const h = (text: string): Block => ({ type: 'heading', level: 2, text })
const article = (blocks: readonly Block[], language = 'en', title = 'The last mill closes') => ({
  title,
  language,
  blocks,
  tags: [],
})

const MILL = [
  p(
    'Hello everyone and welcome back to the valley! The last water mill of the Arna valley closed on Monday after four hundred years. However, its wheel will turn again in May, when the town opens a museum there.',
  ),
  h('Four centuries of flour'),
  p('The mill ground rye for eleven villages. Subscribe to our letter for more stories like this.'),
  h('What comes next'),
  p(
    'A museum of the valley will show the wheel, the stones and the miller’s books from May. As shown above, the building is large.',
  ),
]

describe('countTowardsBudget', () => {
  it.each([
    ['The mill closes in May.', 5],
    ['Haskellのソースを読む方法です。', 8],
    ['GHCは、Windowsでもmacでも動く', 7],
    ['ミルは５月に閉まる。', 6],
  ])('counts of %s %i', (text, count) => {
    expect(countTowardsBudget(text)).toBe(count)
  })
})

describe('summarize', () => {
  it('takes sentences from the opening and the sections', () => {
    const { sentences, keyPoints } = summarize(article(MILL), { words: 60 })
    expect(sentences[0]).toBe('The last water mill of the Arna valley closed on Monday after four hundred years.')
    expect(keyPoints).toEqual(['Four centuries of flour', 'What comes next'])
  })
  it('leaves greetings, calls to action and pointers to others', () => {
    const text = summarize(article(MILL), { words: 60 }).sentences.join(' ')
    expect(text).not.toMatch(/Hello|Subscribe|As shown/)
  })
  it('takes sentences without a full stop for sentences where the article writes none', () => {
    const news = [
      'Millwright 5 grinds rye at twice the speed of the old one',
      'We have also rebuilt the gate so that the river can no longer flood it',
    ]
    const meeting = 'We hope to see many of you at the fair!'
    const told = (texts: readonly string[]) =>
      summarize(article(texts.map(p), 'en', 'Millwright 5'), { words: 60 }).sentences
    expect(told([...news, 'The stones have been replaced by others of harder granite', meeting])).toEqual(
      expect.arrayContaining(news),
    )
    const stopped = 'The new mill grinds rye at twice the speed of the old one by the river.'
    expect(told(['The wheel of the lower mill in the snow of last year', stopped, 'It stands.'])).toEqual([stopped])
  })
  it('takes the news of a release out of items that have no full stop, whose headings are in bold', () => {
    const items = (...items: string[]): Block => ({ type: 'list', ordered: false, items, text: items.join(' ') })
    const blocks = [
      p('Millwright 4.3 includes enhancements and bug fixes.'),
      p('Bug fixes:'),
      items(
        'Stop the wheel when the river freezes over',
        '2x larger sieves in the box',
        'https://example.com/of-the-mill is gone',
      ),
    ]
    expect(summarize(article(blocks, 'en', 'Millwright 4.3'), { words: 60 }).sentences).toEqual([
      'Millwright 4.3 includes enhancements and bug fixes.',
      'Stop the wheel when the river freezes over',
    ])
  })
  it('begins high up even where a turn far down takes the opening back', () => {
    const letters = (n: number) => String.fromCharCode(97 + n).repeat(3)
    const sentence = (n: number) =>
      n === 5
        ? 'Keepers of mills write little.'
        : `In the ${n + 1800}s, a miller brought m${letters(n)}a and t${letters(n)}e up here by k${letters(n)}o over the hills.`
    const told = (count: number) => {
      const opening = p([...Array(count).keys()].map(sentence).join(' '))
      const turn = p(`Or so I thought. Then the book of the year 1850 was found${' under a floor of oak'.repeat(12)}.`)
      return summarize(article([opening, turn]), { words: 40 }).sentences
    }
    expect(told(22)).toContain(sentence(0))
    expect(told(22)).toHaveLength(2)
    // Where all of it is taken back and the turn is too long.
    expect(told(11)).toEqual([sentence(0)])
  })
  it('takes the news of a changelog out of its lists, where the prose says only that it is one', () => {
    const items = (...items: string[]): Block => ({ type: 'list', ordered: false, items, text: items.join(' ') })
    const changes = [
      h('Enhancements'),
      items('Grind rye at twice the speed with one stone only. Pull request #7484 by kim', 'Faster sieves'),
      h('Bug fixes'),
      items('Stop the wheel when the river freezes over. Pull request #7485 by lee.'),
    ]
    const told = (...prose: Block[]) =>
      summarize(article([...prose, ...changes], 'en', 'Millwright 4.2'), { words: 60 }).sentences
    const news = ['Grind rye at twice the speed with one stone only.', 'Stop the wheel when the river freezes over.']
    expect(told(p('Millwright 4.2 includes enhancements and bug fixes.'))).toEqual([
      'Millwright 4.2 includes enhancements and bug fixes.',
      ...news,
    ])
    const enough = MILL.filter(({ type }) => type === 'paragraph')
    expect(told(...enough).filter((sentence) => news.includes(sentence))).toEqual([])
  })
  it('begins with what a colon announces, and with what stands before a pointer', () => {
    const list: Block = { type: 'list', ordered: false, items: ['Arna 3', 'Lund 4'], text: 'Arna 3 Lund 4' }
    const told = summarize(
      article(
        [
          p('From May on we will no longer repair these two mill wheels:'),
          list,
          p('Their axles are cast in one piece, so that a broken one can’t be replaced without a new wheel around it.'),
        ],
        'en',
        'No more repairs',
      ),
      { words: 60 },
    ).sentences
    expect(told.slice(0, 3)).toEqual([
      'From May on we will no longer repair these two mill wheels:',
      'Arna 3',
      'Lund 4',
    ])
    const pointed = 'Four millers tried the new stone last week; what they say of it is listed below.'
    const rest = p('You may take one of the brushes out of the box and clean the frame with it.')
    expect(summarize(article([p(pointed), rest], 'en', 'The new stone'), { words: 30 }).sentences).toContain(pointed)
  })
  it('leaves what one of a chat tells another', () => {
    const told = 'The last mill of the valley turns again.'
    const { sentences } = summarize(article([p(told), p('@moss just look at the wheel of the mill.')]), { words: 60 })
    expect(sentences).toEqual([told])
  })
  it('takes a leaning sentence only behind the one it leans on', () => {
    for (const words of [20, 30, 40, 60, 100]) {
      const { sentences } = summarize(article(MILL), { words })
      const leaning = sentences.findIndex((sentence) => sentence.startsWith('However'))
      if (leaning >= 0) expect(sentences[leaning - 1]).toMatch(/^The last water mill/)
    }
  })
  it('never quotes headings, code, tables or captions', () => {
    const { sentences } = summarize(
      article([
        h('A heading that reads like a sentence.'),
        { type: 'code', text: 'mill.grind(rye). Flour comes out.' },
        { type: 'table', text: 'Year and flour. Much of it.' },
        { type: 'image', src: 'a.png', alt: '', text: 'The old mill by the river.' },
        p('Rye bread needs a slow mill.'),
      ]),
      { words: 60 },
    )
    expect(sentences).toEqual(['Rye bread needs a slow mill.'])
  })
  it('uses most of the budget where the article has it to give', () => {
    const facts = [
      'The last water mill of the Arna valley closed on Monday.',
      'Its owner Ada Moss had run the mill for forty years.',
      'The town bought the building and the land beside the river.',
      'A museum of the valley opens there in spring.',
      'The council put two million crowns into the plan.',
      'Work on the roof begins in January.',
      'Visitors will see the wheel and the stones.',
      'Nine other mills of the county closed since 1990.',
    ]
    const { sentences } = summarize(article(facts.map(p)), { words: 60 })
    expect(countTowardsBudget(sentences.join(' '))).toBeGreaterThanOrEqual(36)
  })
  it('passes over a sentence far beyond the budget', () => {
    const endless = `The mill ${'and the river and the field and the road '.repeat(30)}lie there.`
    const { sentences } = summarize(article([p(endless), p('The mill closed on Monday.')]), { words: 60 })
    expect(sentences).toEqual(['The mill closed on Monday.'])
  })
  it('gives a single sentence over the budget rather than nothing', () => {
    const only =
      'The last water mill of the valley closed on Monday after four hundred years of grinding rye for eleven villages.'
    expect(summarize(article([p(only)]), { words: 5 }).sentences).toEqual([only])
  })
  it('falls back to what there is: chatter, quotes, lists', () => {
    const invitation = 'Please join us for the last day of the mill on Monday at six in the old barn.'
    expect(summarize(article([p(invitation)]), { words: 60 }).sentences).toHaveLength(1)
    expect(
      summarize(article([{ type: 'quote', text: 'The mill is our heart.' }]), { words: 60 }).sentences,
    ).toHaveLength(1)
    const list: Block = { type: 'list', ordered: false, items: ['Rye is ground here.'], text: 'Rye is ground here.' }
    expect(summarize(article([list]), { words: 60 }).sentences).toHaveLength(1)
  })
  it('is empty only for an article without text', () => {
    expect(summarize(article([]), { words: 60 })).toEqual({ sentences: [], keyPoints: [] })
    expect(summarize(article([h('Only a heading')]), { words: 60 }).sentences).toEqual([])
  })
  it('never says the same twice', () => {
    const twice = [
      p('The last mill of the valley closed on Monday.'),
      h('More'),
      p('The last mill of the valley closed on Mondays.'),
    ]
    expect(summarize(article(twice), { words: 60 }).sentences).toHaveLength(1)
  })
  it.each([
    [
      'de',
      'Die Mühle schließt',
      'Die letzte Mühle im Tal hat am Montag geschlossen. Deshalb trauern viele Leute. Das Museum öffnet im Mai.',
    ],
    ['ja', '水車が止まる', '谷の最後の水車が月曜日に止まった。しかし、五月に博物館が開く。'],
    ['ar', 'المطحنة تغلق أبوابها', 'أغلقت آخر مطحنة في الوادي يوم الاثنين. ومع ذلك، سيفتح متحف في مايو.'],
    ['hi', 'चक्की बंद हुई', 'घाटी की आखिरी चक्की सोमवार को बंद हुई। लेकिन मई में संग्रहालय खुलेगा।'],
    ['sq', 'Mulliri u mbyll', 'Mulliri i fundit u mbyll të hënën. Muzeu do të hapet në maj.'],
  ])('works the same in %s', (language, title, text) => {
    const { sentences } = summarize(article([p(text)], language, title), { words: 60 })
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  const piece = fc.constantFrom(
    'The mill',
    'This',
    'closed',
    '.',
    '!',
    ' ',
    '"',
    '(',
    ')',
    '。',
    '水車',
    'However,',
    '3.5',
    ':',
    'https://a.example',
    '- ',
    'U.S.',
  )
  const block = fc
    .tuple(fc.constantFrom('paragraph', 'quote'), fc.array(piece, { maxLength: 30 }))
    .map(([type, pieces]): Block => {
      const text = pieces.join(' ').replace(/\s+/g, ' ').trim()
      return type === 'quote' ? { type: 'quote', text } : p(text)
    })
  it('is verbatim, in order and within the budget, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), fc.integer({ min: 1, max: 80 }), (blocks, words) => {
        const text = blocks.map((one) => one.text).join('\n')
        const { sentences } = summarize(article(blocks), { words })
        let from = 0
        for (const sentence of sentences) {
          const at = text.indexOf(sentence, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + sentence.length
        }
        if (sentences.length > 1) expect(countTowardsBudget(sentences.join(' '))).toBeLessThanOrEqual(words)
        // Marks and numbers alone are no sentence, and "However" alone turns nothing.
        const isTold = blocks.some((one) => isWhole(one.text, 'en')) && !/[\d:/]|However/.test(text)
        if (isTold) expect(sentences.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what belongs together', () => {
  const list = (...items: string[]): Block => ({ type: 'list', ordered: false, items, text: items.join('\n') })
  const bus = 'From 7 December the village bus of Brock will run:'

  it('is a colon with the short list, line or quote that it announces', () => {
    const hours = ['every hour on weekdays', 'on Sundays as far as the hospital']
    expect(summarize(article([p(bus), list(...hours)]), { words: 60 }).sentences).toEqual([bus, ...hours])
    const place = ['After long thought the meeting takes place at:', 'Town Hall, Market Square'] as const
    expect(summarize(article(place.map(p)), { words: 60 }).sentences).toEqual(place)
    const said: Block = { type: 'quote', text: 'The mill stays.' }
    const council = 'The council of the valley wrote to the owners:'
    expect(summarize(article([p(council), said]), { words: 60 }).sentences).toEqual([council, said.text])
  })
  it('is a colon with a line in bold, a number or a day', () => {
    const bold: Block = { type: 'heading', level: 3, text: 'The Corn Exchange, ground floor' }
    const held = 'Until March, the winter market of the valley will be held in:'
    expect(summarize(article([p(held), bold, p('Dogs may come in.')]), { words: 20 }).sentences).toEqual([
      held,
      bold.text,
    ])
    for (const answer of ['0117 496 0111', 'Saturday, 5 December 2026', '£12.50'])
      expect(summarize(article([p(bus), p(answer)]), { words: 60 }).sentences).toEqual([bus, answer])
    const other = p('The ticket for the village bus costs as much as it did last year.')
    for (const player of ['00:00 / 12:31', 'https://example.com/bus'])
      expect(summarize(article([p(bus), p(player), other]), { words: 60 }).sentences).toEqual([other.text])
  })
  it('is a colon without the heading of the first of several sections', () => {
    const heading = (text: string): Block => ({ type: 'heading', level: 3, text })
    const [hard, reed] = [
      'Two things about the barn of the village were hard:',
      'Reed has to be cut in a week of frost.',
    ]
    const blocks = [p(hard), heading('A roof of reed'), p(reed), heading('A floor of clay'), p('Clay is stamped.')]
    expect(summarize(article(blocks), { words: 60 }).sentences).not.toContain('A roof of reed')
  })
  it('is a colon that says only what it announces', () => {
    const [chosen, colon, who] = [
      'The council of Orley has chosen a new director for the town museum out of ninety letters.',
      'The new director of the town museum is:',
      'Maren Ostby, keeper of the ship hall in Vardo',
    ]
    const { sentences } = summarize(article([p(`${chosen} ${colon}`), p(who)], 'en', 'Who leads the museum'), {
      words: 60,
    })
    expect(sentences).toEqual([chosen, colon, who])
  })
  it('is no colon with a long list, a button or code', () => {
    const other = p('The ticket for the village bus costs as much as it did last year.')
    const long = list(...Array.from({ length: 12 }, (_, i) => `stop number ${i} beside the river`))
    const code: Block = { type: 'code', text: 'bus.run()' }
    for (const announced of [long, list('Click here', 'Sign up for our letter'), code])
      expect(summarize(article([p(bus), announced, other]), { words: 60 }).sentences).toEqual([other.text])
    const another = p('How the village bus of Brock was paid for in seven years:')
    expect(summarize(article([p(bus), another, code, other]), { words: 60 }).sentences).toEqual([other.text])
  })
  it('is a short sentence only behind the one before it', () => {
    const [long, short, more] = [
      'The millers of the valley keep nineteen ladders for whoever picks cherries in June.',
      'Most ladders are of ash.',
      'They cost less than a meal at the inn, and nobody has ever stolen one.',
    ]
    const title = 'Ladders of ash'
    expect(summarize(article([p(`${long} ${short} ${more}`)], 'en', title), { words: 60 }).sentences).toEqual([
      long,
      short,
      more,
    ])
    const alone = [p(long), h('Ash'), p(`${short} ${more}`)]
    expect(summarize(article(alone, 'en', title), { words: 60 }).sentences).toEqual([long])
    const call = 'Subscribe to the letter of the millers, which comes to you by mail on each Friday.'
    expect(summarize(article([p(`${long} ${call} ${short}`)], 'en', title), { words: 60 }).sentences).toEqual([long])
  })
  it('is what an article opens with, however short or personal', () => {
    const [thesis, more] = [
      'Wooden ladders are back.',
      'In fact I have not seen one of steel in the valley for eleven years or more.',
    ]
    const later = 'The oldest ladder of the valley has forty rungs and stands behind the mill of Brock.'
    const { sentences } = summarize(article([p(`${thesis} ${more}`), h('Rungs'), p(later)], 'en', 'Ladders'), {
      words: 60,
    })
    expect(sentences).toEqual([thesis, more, later])
  })
  it('is no opening wish, and a version that is out, however short', () => {
    const [wish, out, more] = [
      'Ada and Bob here!',
      'Kettle 5 is out!',
      'The lid of the old one rattled whenever the water boiled for longer than a minute.',
    ]
    const chosen = (text: string) => summarize(article([p(text)], 'en', 'News of the kitchen'), { words: 60 }).sentences
    expect(chosen(`${wish} ${more}`)).toEqual([more])
    expect(chosen(`${out} ${more}`)).toEqual([out, more])
    expect(chosen(`${more} ${out}`)).toEqual([more, out])
  })
  it('may open beside a pointer, but not with one', () => {
    const [beside, points, more] = [
      'The default lid of the four kettles listed below has changed from iron to glass.',
      'The lid is of glass, as shown below.',
      'Iron lids rattled whenever the water boiled for longer than a minute or two.',
    ]
    const chosen = (text: string) => summarize(article([p(text)], 'en', 'Kettles'), { words: 60 }).sentences
    expect(chosen(`${beside} ${more}`)).toEqual([beside, more])
    expect(chosen(`${points} ${more}`)).toEqual([more])
  })
  it('names what is to come behind a colon, or does not tell it', () => {
    const opening = 'The keepers of the old mill had a busy summer behind its green doors.'
    const [lists, step] = [
      'Let’s talk about what has changed in the mill: two stones, a wheel of oak, and a door.',
      'Let’s talk about what has changed in the mill since the last time we were there.',
    ]
    const chosen = (text: string) => summarize(article([p(text)], 'en', 'A summer'), { words: 60 }).sentences
    expect(chosen(`${opening} ${lists}`)).toEqual([opening, lists])
    expect(chosen(`${opening} ${step}`)).toEqual([opening])
  })
  it.each([
    ['en', 'I’m Ada Moss, and I keep the mill of Brock.', 'I’m glad that the mill of Brock is kept at last.'],
    ['es', 'Yo soy Ada Moss y cuido el molino.', 'Yo soy de los que cuidan el molino.'],
    ['fr', 'Je suis Ada Moss et je garde le moulin.', 'Je suis contente que le moulin tourne.'],
    ['de', 'Ich bin Ada Moss und hüte die Mühle.', 'Ich bin froh, dass die Mühle läuft.'],
    ['ru', 'Меня зовут Ада Мосс, я смотрю за мельницей.', 'Меня зовут все, когда мельница стоит.'],
  ])('does not begin in %s with who writes', (language, name, feeling) => {
    const gradeOf = (text: string) => analyze(article([p(text)], language)).sentences[0]?.grade
    expect(gradeOf(name)).toBe(1)
    expect(gradeOf(feeling)).toBe(2)
  })
  it('says what the author sums up, even where that calls', () => {
    const drafted = 'TL;DR: check out the tide tables of the harbour before you sail, since the pier has moved.'
    const [run, up] = [
      'For as long as I can remember the keepers of the harbour have met on Fridays.',
      'They talk about the wind, the seals and whoever has lost a rope since the week before.',
    ]
    const chosen = (text: string) => summarize(article([p(text)], 'en', 'A pier'), { words: 30 }).sentences
    expect(chosen(`${drafted} ${run} ${up}`)[0]).toBe(drafted)
    expect(chosen(`${drafted.replace('TL;DR: ', '')} ${run} ${up}`)).toEqual([run])
  })
  it.each([
    ['en', 'Updated May 16th 2019: The tables of the harbour are part of the almanac by now.'],
    ['en', 'Update (2019-05-16): The tables of the harbour are part of the almanac by now.'],
    ['de', 'Aktualisiert am 16. Mai 2019: Die Tafeln des Hafens stehen jetzt im Almanach.'],
  ])('does not begin in %s with what was added on a later day', (language, update) => {
    const told = { en: 'The keepers moved the pier by eleven metres.', de: 'Die Wärter haben den Pier versetzt.' }[
      language
    ]
    const { sentences } = summarize(article([p(update), p(told ?? '')], language, 'Pier'), { words: 60 })
    expect(sentences).toEqual([told])
  })
  it.each([
    ['en', 'The lid comes in red, blue and green.', 'So get your ticket for the fair of kettles while there are any.'],
    ['de', 'Den Deckel gibt es in Rot, Blau und Grün.', 'Also abonniere unseren Rundbrief über Kessel und Deckel.'],
    [
      'fr',
      'Le couvercle existe en rouge, en bleu et en vert.',
      'Alors abonnez-vous à notre lettre sur les bouilloires.',
    ],
  ])('is in %s no order to the reader, whatever it is urged with', (language, told, order) => {
    const { sentences } = summarize(article([p(`${told} ${order}`)], language, 'Kettle'), { words: 60 })
    expect(sentences).toEqual([told])
  })
  it('is what a turn says with what it turns', () => {
    const praise = 'The second tram line of the city was built along the river in eleven months.'
    const turn = 'I rode it every day, but was disappointed in the end.'
    const text = p(`${praise} ${turn} A ticket costs as much as on the old line beside the theatre.`)
    for (const words of [20, 30, 40, 60]) {
      const { sentences } = summarize(article([text], 'en', 'The second tram line'), { words })
      expect(sentences.includes(praise)).toBe(sentences.includes(turn))
    }
  })
  it('is what is taken back with what holds', () => {
    const blame = 'When the well of the village began to taste of iron, everybody blamed the new pump.'
    const cause = 'The taste of iron came from a gate that had fallen into the brook uphill.'
    const blocks = [p(blame), p(`Or so we thought. ${cause}`)]
    for (const words of [20, 30, 60])
      expect(summarize(article(blocks, 'en', 'The well of the village'), { words }).sentences).toContain(cause)
  })
  it('is what is taken back with what holds, though that says where else to look', () => {
    const blame = 'When the well of the village began to taste of iron, everybody blamed the new pump.'
    const cause = 'The taste of iron came from a gate that is shown below in the brook.'
    const more = 'Nine people had drunk from the well of the village, and the baker most of all.'
    const blocks = [p(`${blame} It was taken out on Friday. Or so we thought. ${cause} ${more}`)]
    expect(summarize(article(blocks, 'en', 'The well of the village'), { words: 60 }).sentences).toContain(cause)
  })
  it('is not what a name behind it explains', () => {
    const aside = 'A town can keep a flock.'
    const told = 'The town of Brock has forty sheep graze its banks since the first days of May.'
    const { sentences } = summarize(article([p(`Sheep. ${aside}`), p(told)], 'en', 'The return of the sheep'), {
      words: 20,
    })
    expect(sentences).toContain(told)
  })
  it('is a person, or thing, with the sentence that introduces it', () => {
    const new_ = 'A retired sailmaker from the coast laid out the cloth of the curtain in her barn.'
    const known = 'The sailmaker drew a map of the fjord on the curtain with chalk.'
    const text = p(`The curtain burned in the spring of that year. ${new_} ${known}`)
    for (const words of [15, 25, 30, 60]) {
      const { sentences } = summarize(article([text], 'en', 'A curtain of islands'), { words })
      if (sentences.includes(known)) expect(sentences).toContain(new_)
    }
  })
})

describe('what no summary quotes', () => {
  const page = [p('November 20, 2026'), p('Try it(opens in a new window) Contact us'), p('00:0002:03'), p('Watch')]
  it('is a day, a button or a player’s time, even where there is nothing else', () => {
    expect(summarize(article(page), { words: 60 }).sentences).toEqual([])
  })
  it('is a day with at most a word on either side of the month, in any language', () => {
    const days = [
      'Friday, Nov 20',
      '2. března v 10',
      'LE 5 DÉCEMBRE 2026',
      'शुक्रवार, नवंबर 20',
      '2026년 11월 20',
      '2026. aasta november 5',
    ]
    for (const day of days) expect(summarize(article([p(day)]), { words: 60 }).sentences, day).toEqual([])
    for (const text of ['The mill closed in November 2026', 'Room Novemberx 5'])
      expect(summarize(article([p(text)]), { words: 60 }).sentences, text).toEqual([text])
  })
  it('is a fragment where the author’s line says more', () => {
    const fragment = p('The wheel of the lower mill')
    expect(summarize(article([fragment]), { words: 60 }).sentences).toHaveLength(1)
    const dek = 'See how the new oak wheel was built.'
    expect(summarize({ ...article([fragment]), dek }, { words: 60 }).sentences).toEqual([])
  })
  it('is a translation below the text', () => {
    const german = 'Die letzte Mühle im Tal der Arna hat am Montag nach vierhundert Jahren geschlossen.'
    const english = 'The last mill in the valley of the Arna closed on Monday after four hundred years.'
    const blocks = [p(german), h('English'), p(english)]
    expect(summarize(article(blocks, 'de', 'Die Mühle schließt'), { words: 60 }).sentences).toEqual([german])
  })
  it.each([
    ['who speaks in an interview', 'Ada Moss (AM): The wheel of this mill was never so quick as in that spring.'],
    ['the caption of a numbered table', 'Table 1: The wheels of the mill and the years in which they were built.'],
    ['what is told elsewhere', 'How the stones of the mill were cut is a story for another post.'],
    ['what announces something that is not there', 'The mill is closed on these days:'],
    ['a button that ends in a full stop', 'See all mills that we have visited so far.'],
    ['a request to whom the writer asked', 'Could you tell us how you came to the mill and what you do there.'],
    ['a caption that ran into its text', 'Ada Moss Ada Moss has kept the mill since her father sold the boat.'],
  ])('is %s', (_, text) => {
    const told = 'The wheel of the mill will turn again in May, when the town opens a museum.'
    expect(summarize(article([p(`${told} ${text}`)]), { words: 60 }).sentences).toEqual([told])
  })
  it('is what announces something that is not there, even below one that is too long', () => {
    const long =
      '為了慶祝這座古老水車重新轉動，鎮上的居民將於下個星期六在河邊的廣場舉辦一場從早到晚的市集，邀請山谷裡所有的磨坊主人和他們的家人一起參加，並且展示這座水車四百年來的照片和工具。'
    const blocks = [p(long), p('活動的內容包括：'), p('參加的方式有兩種：')]
    expect(summarize(article(blocks, 'zh', '水車'), { words: 60 }).sentences).toEqual([long])
  })
  it('leans on the title where a sentence before it says no more than that', () => {
    const told = 'It has a lid of glass, a longer spout and a handle that stays cool on every stove.'
    const later = 'Later this month is the yearly fair of all makers of pots in the old hall of Nordsand.'
    const of = (opening: string) =>
      summarize(article([p(`${opening} ${told}`), p(later)], 'en', 'Kettle 5'), { words: 60 }).sentences
    expect(of('Announcing Kettle 5!')[0]).toBe(told)
    expect(of('Announcing rain!')[0]).not.toBe(told)
  })
  it('is an answer of an interview whose question is left out', () => {
    const opening = 'Ada Moss joined the keepers of the old mill by the river in the spring of last year.'
    const answer = 'I grew up beside the weir and learned the trade of the keepers from my grandmother.'
    const atOnce = 'Several hours a week, and in autumn, when the corn is ripe, each day from dawn.'
    const asked = (questions: readonly string[], answer: string) =>
      article([p(opening), ...questions.flatMap((question) => [h(question), p(answer)])])
    const questions = ['Who are you?', 'Why did you take a mill?', 'What is hard?', 'What comes next?']
    expect(summarize(asked(questions, answer), { words: 60 }).sentences).toEqual([opening])
    expect(summarize(asked(questions, atOnce), { words: 60 }).sentences).toEqual([opening])
    expect(summarize(asked(questions.slice(3), atOnce), { words: 60 }).sentences).toEqual([opening, atOnce])
  })
  it('is how many things a list names below', () => {
    const opening = 'The keepers of the old mill by the river will not grind on Sundays any more.'
    const counts = 'For this decision of the guild of all keepers there are two reasons.'
    const list = { type: 'list' as const, ordered: false, items: ['Sleep', 'Noise'], text: 'Sleep\nNoise' }
    expect(summarize(article([p(`${opening} ${counts}`), list]), { words: 60 }).sentences).toEqual([opening])
  })
  it.each([
    ['en', 'We have three new keepers of the mill.', 'I grew up beside the weir and learned the trade there.'],
    ['de', 'Wir haben drei neue Wärter der Mühle.', 'Ich bin am Wehr aufgewachsen und habe dort gelernt.'],
    ['fr', 'Nous avons trois nouveaux gardiens du moulin.', 'Je suis né près du barrage et j’y ai appris le métier.'],
  ])('is in %s what an “I” says below an opening without one', (language, opening, told) => {
    const below = (first: string) =>
      summarize(article([p(first), h('Ada Moss'), p(told)], language, 'Moss'), { words: 60 }).sentences
    expect(below(opening)).toEqual([opening])
    expect(below(told)).toContain(told)
  })
  it('is no answer where the text asks itself, or where the writer introduces whom they asked', () => {
    const opening = 'I have repaired the clocks of this valley for forty years and sold none of them.'
    const told = 'I still have the first one, a small kitchen clock with a broken spring and no glass.'
    const questions = ['Why not?', 'What is a clock?', 'Which clocks last?', 'Who needs them?']
    const alone = article([p(opening), ...questions.flatMap((question) => [h(question), p(told)])])
    expect(summarize(alone, { words: 60 }).sentences).toEqual([opening, told])
    const introduced = 'For this series I spoke to Ada Moss, who has kept the mill by the river since 1987.'
    const asked = ['Who are you?', 'Why did you take a mill?', 'What is hard?', 'What comes next?']
    const interview = [
      p(`The mill by the river is four hundred years old. ${introduced}`),
      ...asked.flatMap((q) => [h(q), p(told)]),
    ]
    const { sentences } = summarize(article(interview), { words: 60 })
    expect(sentences).toContain(introduced)
    expect(sentences).not.toContain(told)
  })
  it('is told where a long essay asks its reader now and then', () => {
    const opening = 'I have repaired the clocks of this valley for forty years and sold none of them.'
    const told = 'I still have the first one, a small kitchen clock with a broken spring and no glass.'
    const questions = ['Do you know why?', 'Would you believe it?', 'Which of them last?', 'Who needs them?']
    const asking = [opening, ...questions, told].map((text) => p(text))
    const long = [
      ...asking,
      ...Array<string>(30)
        .fill('The clock stands.')
        .map((text) => p(text)),
    ]
    expect(summarize(article(long), { words: 60 }).sentences).toEqual([opening, told])
    expect(summarize(article(asking), { words: 60 }).sentences).toEqual([opening])
  })
  it('may take up the version in the title', () => {
    const opening = 'The kettle of the makers in Nordsand has a lid of glass and a long spout of copper.'
    const told = 'This release adds a whistle that can be heard in the garden and a handle that stays cool.'
    const leans = (title: string) => analyze(article([p(opening), p(told)], 'en', title)).sentences[1]?.leans
    expect(leans('Kettle 5.2')).toBe(false)
    expect(leans('Kettles of Nordsand')).toBe(true)
  })
  it('goes on in small letters behind a salutation, as letters do', () => {
    const told = 'am Samstag, den 6. April, laden wir alle Müllerinnen und Müller zum ersten Fest an das alte Wehr ein.'
    const more = 'Für alle, die noch kein Rad gebaut haben, gibt es am Morgen einen Kurs in der Werkstatt.'
    const of = (opening: string) =>
      summarize(article([p(opening), p(told), p(more)], 'de', 'Fest'), { words: 60 }).sentences
    expect(of('Hallo zusammen,')).toEqual([told, more])
    expect(of('Hallo zusammen!')).toEqual([more])
  })
  it('is nothing that somebody says in a conversation, while anything else is told', () => {
    const opening = 'The mill by the river has been kept by one family since the great flood of 1804.'
    const said = 'We knew of the wheel early on since it was built by the men of our own valley.'
    const turns = ['DIGEST: Tell us about the wheel.', `Ada Moss: ${said}`, 'DIGEST: And then?', `Ada Moss: ${said}`]
    expect(summarize(article([opening, ...turns].map((text) => p(text))), { words: 60 }).sentences).toEqual([opening])
    const once = [opening, `Ada Moss: ${said}`].map((text) => p(text))
    expect(summarize(article(once), { words: 60 }).sentences).toHaveLength(2)
  })
  it('says what the text is about rather than what led up to it', () => {
    const opening = 'For many years the mills of the long valley stood still, and nobody asked for rye or for spelt.'
    const more = 'The wheels were sold to a museum, and the stones were built into the wall of the new bridge.'
    const about = 'In this post we show how three old wheels were mended with old plans and new oak.'
    const second = about.replace('In this post', 'In this second part of the series')
    for (const told of [about, second])
      expect(summarize(article([p(opening), p(more), p(told)]), { words: 40 }).sentences).toContain(told)
  })
  it('has the changes of a changelog behind what they change, never first', () => {
    const opening = 'We are pleased to announce the third release of the kettle.'
    const items = Array.from({ length: 6 }, (_, i) => `[K-${i}] Mend the long copper spout of the kettle of size ${i}.`)
    const list: Block = { type: 'list', ordered: false, items, text: items.join('\n') }
    const { sentences } = summarize(article([p(opening), list], 'en', 'Kettle 1.1.3'), { words: 40 })
    expect(sentences[0]).toBe(opening)
    expect(sentences.length).toBeGreaterThan(1)
  })
  it('never has changes without the colon that announces them', () => {
    const items = ['Mend the broken lid (#1376)', 'Drop the screw of the spout (#1237)']
    const list: Block = { type: 'list', ordered: false, items, text: items.join('\n') }
    const announced = 'In the second kettle the makers have done what people asked for all winter:'
    const found = analyze(article([p(announced), list], 'en', 'Kettle 1.1.1')).sentences
    expect(found.map(({ completes }) => completes)).toEqual([0, 0, 1])
  })
  it('has the changes of a changelog with their numbers, short as they are', () => {
    const opening = 'We proudly present the second release of the kettle, which is here at last.'
    const items = ['Mend the broken lid #1376', 'Forgotten screw of the spout (#1237)', 'Docs #1', 'Thanks to Ada']
    const list: Block = { type: 'list', ordered: false, items, text: items.join('\n') }
    const { sentences } = summarize(article([p(opening), list], 'en', 'Kettle 1.1.1'), { words: 60 })
    expect(sentences).toEqual([opening, ...items.slice(0, 2)])
  })
  it('names somebody by the first name whom a sentence left out introduced', () => {
    const opening = 'The last mill in the valley closed on Monday after four hundred years of work by the river.'
    const introduced = `Among the many guests of the long evening was the painter ${'of boats and harbours '.repeat(12)}Diana Holm.`
    const again = 'Diana has painted the wheel in every winter since the great flood.'
    const chosen = (text: string) => summarize(article([p(opening), p(introduced), p(text)]), { words: 60 }).sentences
    expect(chosen(again)).toEqual([opening])
    expect(chosen(again.replace('Diana', 'A neighbour'))).toHaveLength(2)
  })
  it.each([
    ['en', 'Thanks to the new wheel, the mill grinds rye in every month of the year.'],
    ['es', 'Gracias al viento, el molino muele centeno en todos los meses del año.'],
    ['it', 'Grazie al vento, il mulino macina la segale in tutti i mesi dell’anno.'],
  ])('names in %s a cause that looks like thanks', (language, text) => {
    expect(isAdmissible(text, language)).toBe(true)
    expect(isAdmissible('Thanks to Ada Moss for the photos, and to Bo Ek for all of the words.', 'en')).toBe(false)
  })
  it('is a greeting, unless the news follows in the same sentence and nothing else tells it', () => {
    const greeted = 'Dear neighbours, on Monday the last mill of the valley closes after four hundred years of work.'
    expect(summarize(article([p(greeted)]), { words: 60 }).sentences).toEqual([greeted])
    const told = 'The wheel of the mill will turn again in May, when the town opens a museum.'
    expect(summarize(article([p(`${greeted} ${told}`)]), { words: 60 }).sentences).toEqual([told])
    expect(summarize(article([p('Dear neighbours, good news from the mill.')]), { words: 60 }).sentences).toEqual([])
  })
  it.each([
    [
      'en',
      'The kiln has a door of iron.',
      "Now let's open the door of the kiln and put the bowls on the shelf.",
      'Suppose the bowls in the kiln are taller than the shelf above them.',
    ],
    [
      'de',
      'Der Ofen hat eine Tür aus Eisen.',
      'Jetzt können wir die Tür des Ofens öffnen und die Schalen hineinstellen.',
      'Angenommen, die Schalen im Ofen sind höher als das Brett über ihnen.',
    ],
    [
      'fr',
      'Le four a une porte de fer.',
      'Imaginons que les bols dans le four soient plus hauts que la planche.',
      'Ouvrez la porte du four et posez les bols sur la planche du milieu.',
    ],
  ])('is a step of a task, unless the text begins with it: %s', (language, title, first, second) => {
    const told = title.replace('.', language === 'en' ? ' and burns the wood of old barrels.' : '.')
    const text = article([p(told), p(first), p(second)], language, 'x')
    expect(summarize(text, { words: 60 }).sentences).toEqual([told])
    expect(summarize(article([p(first), p(told)], language, 'x'), { words: 60 }).sentences).toContain(first)
  })
  it('is a short question, but a long one may be what the article asks', () => {
    const thesis = 'Why does the clock of the town lose four minutes between June and September each year?'
    const text = p(`Are clocks crazy? ${thesis} The rod of the pendulum grows when the tower heats up.`)
    const { sentences } = summarize(article([text], 'en', 'Why the clock of the town is slow'), { words: 60 })
    expect(sentences).toContain(thesis)
    expect(sentences).not.toContain('Are clocks crazy?')
    const asked = 'What does the clock of the town lose between June and September each year?'
    const below = [p('The clock of the town has two hands of oak.'), h('The rod'), p(asked)]
    expect(summarize(article(below), { words: 60 }).sentences).not.toContain(asked)
    const [crazy, goats] = ['山羊能做得更好吗？', '从五月起，四十只山羊以机器三分之一的价格保持边坡整洁。']
    expect(summarize(article([p(`${crazy}${goats}`)], 'zh', '边坡'), { words: 60 }).sentences).toEqual([goats])
  })
})

describe('a sentence with a hole', () => {
  const article = (texts: readonly string[]) => ({
    title: 'Kettle',
    language: 'en',
    blocks: texts.map((text): Block => {
      const at = text.indexOf(' .')
      return at < 0 ? { type: 'paragraph', text } : { type: 'paragraph', text: text.replace(' .', '.'), holes: [at] }
    }),
  })
  const HOLED = 'We are pleased to announce the release of Kettle .'

  it('is not chosen, however good its place', () => {
    const whole = 'The new kettle boils water in half the time of the old one.'
    expect(summarize(article([HOLED, whole]), { words: 60 }).sentences).toEqual([whole])
  })

  it('is chosen where there is no other', () => {
    expect(summarize(article([HOLED]), { words: 60 }).sentences).toEqual([HOLED.replace(' .', '.')])
  })
})
