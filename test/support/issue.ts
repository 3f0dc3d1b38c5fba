// Which issues do the tests of compose, render and check use? All texts are made up.
import type { Issue, Story } from '../../src/model/issue.ts'

const DAY = '2026-11-23'

/** A story with plain defaults. */
export function story(given: Partial<Story> & Pick<Story, 'title'>): Story {
  const path = `${given.title.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'story'}.md`
  return {
    id: path,
    path,
    url: `https://news.example.com/${encodeURIComponent(path.replace(/\.md$/, ''))}`,
    minutes: 4,
    language: 'en',
    direction: 'ltr',
    summary: ['One sentence stands for the story.', 'A second one follows it.'],
    keyPoints: [],
    related: [],
    ...given,
  }
}

/** An issue with plain defaults and one story. */
export function issue(given: Partial<Issue> = {}): Issue {
  return {
    id: DAY,
    number: 12,
    window: { until: new Date(`${DAY}T07:00:00Z`) },
    subject: given.lead?.title ?? 'Alone on the page',
    preheader: '',
    lead: story({ title: 'Alone on the page' }),
    sections: [],
    brief: [],
    ...given,
  }
}

const PICTURE = 'https://news.example.com/pictures'

const HARBOUR = story({
  title: 'The harbour that decided to wait for the sea',
  source: 'Coast & Country',
  minutes: 9,
  dek: 'Forty years after the dredgers left, a town finds that silt has its uses.',
  summary: [
    'When the last dredger left Ellmouth in 1986, the council expected the harbour to close within five years.',
    'Instead the mud flats grew into the largest salt marsh on that stretch of coast, and the storms that used to flood the lower town now break a mile out.',
    'Engineers from three countries have come to measure what the town did by doing nothing.',
    'Their first report puts the value of the marsh at four times what a sea wall would have cost.',
  ],
  keyPoints: [
    'What the dredgers left behind',
    'A marsh worth four sea walls',
    'Why the fishermen stayed',
    'Plans for the next forty years',
  ],
  image: {
    src: `${PICTURE}/harbour.png`,
    alt: 'Low tide in the harbour of Ellmouth, with the marsh behind it',
    width: 1200,
    height: 675,
  },
  related: [
    {
      path: 'a.md',
      title: 'Ellmouth marsh to be protected by law',
      url: 'https://gazette.example.org/marsh',
      source: 'The Gazette',
      language: 'en',
      direction: 'ltr',
    },
    {
      path: 'b.md',
      title: 'Salzwiesen statt Deiche: Besuch in Ellmouth',
      url: 'https://kueste.example.de/salzwiesen',
      source: 'Küstenpost',
      language: 'de',
      direction: 'ltr',
    },
  ],
})

const SCIENCE = [
  story({
    title: 'Bees remember faces, and they prefer the ones that bring sugar',
    source: 'Field Notes',
    minutes: 6,
    summary: [
      'A hive of honeybees can be taught to tell one human face from another in less than a day.',
      'The insects do it with fewer than a million neurons, which makes engineers of face recognition a little nervous.',
    ],
    keyPoints: ['How to train a bee', 'A million neurons', 'What the engineers say'],
    image: { src: `${PICTURE}/bees.png`, alt: 'A bee in front of a drawn face', width: 400, height: 900 },
  }),
  story({
    title: 'A clock that loses a second in forty billion years',
    source: 'Measure',
    minutes: 11,
    summary: [
      'Physicists in Braunfeld have built a clock so steady that it would have lost less than half a second since the Big Bang.',
      'It fits on a kitchen table, if the kitchen is kept at two kelvin.',
    ],
    keyPoints: [],
    image: { src: `${PICTURE}/clock.png`, alt: '' },
  }),
  story({
    title: 'Why soap films are the best architects',
    source: 'Ana Duarte, Ravi Menon',
    minutes: 5,
    summary: [
      'Dip a wire frame in soapy water and the film finds, at once and without a computer, the surface of least area.',
      'Builders of tents, stations and lungs have copied it for sixty years.',
    ],
    related: [{ path: 'c.md', title: 'Bubbles in the cathedral', language: 'en', direction: 'ltr' }],
  }),
]

const CITIES = [
  story({
    title: 'Trams came back, and the shops came with them',
    source: 'Street Level',
    minutes: 7,
    summary: [
      'Ten years after the first new line opened, takings along the tracks are up by a third.',
      'The shopkeepers who had sued to stop it now ask for a second stop.',
    ],
    keyPoints: ['The lawsuit', 'Counting customers', 'A second stop'],
  }),
  story({
    title: 'The night bus as a second parliament',
    source: 'Street Level',
    minutes: 8,
    summary: [
      'On line 42 between midnight and four, a driver has written down what her passengers would change about the city.',
      'Eleven of her forty-one proposals are now law.',
    ],
    image: { src: `${PICTURE}/bus.png`, alt: 'A night bus in the rain' },
  }),
  story({
    title: 'Benches, counted',
    minutes: 3,
    dek: 'A map of where one may sit.',
    summary: [
      'A volunteer has mapped all 8,214 public benches of the city, with the direction in which each of them looks.',
    ],
  }),
]

const MORE = [
  story({
    title: 'An archive of recipes from kitchens that no longer exist',
    source: 'Larder',
    minutes: 10,
    summary: [
      'Some four thousand handwritten recipes have been typed out, cooked and corrected.',
      'The commonest instruction is “until it is done”.',
    ],
  }),
  story({
    title: 'Release notes as literature',
    source: 'Small Tools',
    minutes: 4,
    summary: [
      'The best of them say what is new, what breaks and what to do about it, in that order.',
      'The worst say “bug fixes and improvements”.',
    ],
    keyPoints: ['What is new', 'What breaks', 'What to do'],
  }),
  story({
    title: 'How a village of ninety keeps its own weather station',
    source: 'Coast & Country',
    minutes: 6,
    summary: [
      'Every morning at seven one of the ninety reads four dials and writes the figures on a slate.',
      'The series reaches back to 1891 without a gap.',
    ],
  }),
]

const BRIEF = [
  story({ title: 'Library opens at six in the morning', source: 'The Gazette', minutes: 1 }),
  story({ title: 'Seven bridges to be repainted, this time in colours', source: 'Street Level', minutes: 2 }),
]

/** Twelve stories with everything that a story can have. */
export const ordinary: Issue = issue({
  subject: HARBOUR.title,
  preheader: 'Bees remember faces, and they prefer the ones that bring sugar · A clock that loses a second…',
  lead: HARBOUR,
  sections: [
    { title: 'Science', stories: SCIENCE },
    { title: 'Cities', stories: CITIES },
    { title: '', stories: MORE },
  ],
  brief: BRIEF,
})

/** One story, without picture or address. */
export const single: Issue = issue({
  lead: unlinked(story({ title: 'Alone on the page', summary: ['There is only this story.'] })),
})

function unlinked({ url: _, ...rest }: Story): Story {
  return rest
}

/** Right-to-left, with one story that runs the other way. */
export const rtl: Issue = issue({
  subject: 'المدينة التي تعلمت أن تنتظر المطر',
  preheader: 'مكتبة تفتح أبوابها عند الفجر · A tide table for the desert',
  lead: story({
    title: 'المدينة التي تعلمت أن تنتظر المطر',
    url: 'https://news.example.com/ar/rain',
    source: 'حوليات الماء',
    language: 'ar',
    direction: 'rtl',
    minutes: 7,
    dek: 'خزانات قديمة تحت الأسواق تعود إلى العمل.',
    summary: [
      'قبل عشرين عامًا أغلقت البلدية آخر صهاريج المطر تحت السوق القديم.',
      'واليوم تعيد فتحها واحدًا بعد آخر، لأن الشتاء صار أقصر وأغزر.',
      'ويقول المهندسون إن سبعة صهاريج تكفي حيًا كاملًا حتى الصيف.',
    ],
    keyPoints: ['ما تحت السوق', 'شتاء أقصر وأغزر', 'سبعة صهاريج'],
    image: { src: `${PICTURE}/harbour.png`, alt: 'صهريج قديم تحت السوق' },
    related: [
      {
        path: 'd.md',
        title: 'Cisterns of the old market reopen',
        url: 'https://gazette.example.org/cisterns',
        source: 'The Gazette',
        language: 'en',
        direction: 'ltr',
      },
    ],
  }),
  sections: [
    {
      title: 'ثقافة',
      stories: [
        story({
          title: 'مكتبة تفتح أبوابها عند الفجر',
          url: 'https://news.example.com/ar/library',
          source: 'صفحات',
          language: 'ar',
          direction: 'rtl',
          minutes: 3,
          summary: ['يأتي الطلاب قبل المدرسة، والخبازون بعد العمل.', 'والقهوة بثمن كتاب مستعار: لا شيء.'],
          keyPoints: ['قبل المدرسة', 'بعد العمل'],
          image: { src: `${PICTURE}/bees.png`, alt: 'رفوف عند الفجر' },
        }),
        story({
          title: 'A tide table for the desert',
          source: 'Field Notes',
          minutes: 5,
          summary: ['Groundwater has tides, too, and a shepherd has been writing them down.'],
          image: { src: `${PICTURE}/clock.png`, alt: 'A well' },
        }),
      ],
    },
  ],
  brief: [
    story({
      title: 'إعادة طلاء سبعة جسور',
      url: 'https://news.example.com/ar/bridges',
      language: 'ar',
      direction: 'rtl',
      minutes: 1,
    }),
  ],
})

/** Without spaces between words. */
export const cjk: Issue = issue({
  subject: '海を待つことにした港',
  preheader: '顔を覚えるミツバチ · 四百億年に一秒も狂わない時計',
  lead: story({
    title: '海を待つことにした港',
    url: 'https://news.example.com/ja/harbour',
    source: '海辺通信',
    language: 'ja',
    minutes: 8,
    summary: [
      '最後の浚渫船が町を去ったとき、議会は五年以内に港が閉鎖されるだろうと考えていました。',
      'ところが干潟は沿岸で最大の塩性湿地に育ち、かつて下町を水浸しにした嵐は、いまでは一キロ沖で力を失います。',
      '何もしないことで町が成し遂げたことを測るため、三か国から技術者が訪れています。',
    ],
    keyPoints: ['浚渫船が残したもの', '防波堤四つ分の湿地', '漁師が残った理由'],
    image: { src: `${PICTURE}/harbour.png`, alt: '干潮の港' },
  }),
  sections: [
    {
      title: '科学',
      stories: [
        story({
          title: '顔を覚えるミツバチは、砂糖をくれる人のほうが好きらしい',
          url: 'https://news.example.com/ja/bees',
          source: '野帳',
          language: 'ja',
          minutes: 5,
          summary: ['ミツバチの群れは一日もかからずに、人の顔を見分けることを覚えます。'],
          image: { src: `${PICTURE}/bees.png`, alt: 'ミツバチ' },
        }),
        story({
          title: '四百億年に一秒も狂わない時計',
          url: 'https://news.example.com/ja/clock',
          language: 'ja',
          minutes: 9,
          summary: ['物理学者たちは、宇宙の始まりから数えても半秒と狂わない時計を作りました。'],
          keyPoints: ['絶対零度の台所', '次の課題'],
        }),
        story({
          title: '비누막은 왜 가장 훌륭한 건축가인가',
          url: 'https://news.example.com/ko/soap',
          language: 'ko',
          minutes: 4,
          summary: ['철사 틀을 비눗물에 담그면 막은 곧바로 가장 작은 넓이의 면을 찾아낸다.'],
        }),
      ],
    },
  ],
})

const ENDLESS = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Words and addresses that are longer than a phone is wide. */
export const long: Issue = issue({
  subject: 'A title that goes on…',
  preheader: ENDLESS,
  lead: story({
    title: `${ENDLESS} ${'and so on, '.repeat(20)}until nobody reads any more`,
    language: 'de',
    source: 'https://very-long-source-name.example.com/that/was/given/as/an/address/by/mistake/and/goes/on',
    url: `https://example.com/${'path/'.repeat(60)}?${'q=1&'.repeat(30)}`,
    dek: ENDLESS,
    summary: [`See https://example.com/${'a'.repeat(200)} for more.`, ENDLESS],
    keyPoints: [ENDLESS, 'x'.repeat(120)],
    image: { src: `${PICTURE}/missing.png`, alt: ENDLESS },
    related: [
      {
        path: 'e.md',
        title: 'y'.repeat(160),
        url: 'https://example.com/y',
        source: ENDLESS,
        language: 'en',
        direction: 'ltr',
      },
    ],
  }),
  sections: [
    {
      title: ENDLESS,
      stories: [
        story({
          title: ENDLESS,
          image: { src: `${PICTURE}/bees.png`, alt: ENDLESS },
          keyPoints: ['z'.repeat(100), ENDLESS],
          summary: [ENDLESS],
        }),
        story({ title: `"${'w'.repeat(90)}"`, source: 'v'.repeat(80) }),
      ],
    },
  ],
  brief: [story({ title: 'u'.repeat(130), source: ENDLESS })],
})
