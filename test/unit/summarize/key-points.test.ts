import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { cleanHeading, keyPoints } from '../../../src/summarize/key-points.ts'

type Level = 1 | 2 | 3 | 4 | 5 | 6

/** A text that takes up none of the words of the headings below. */
const PROSE = 'It rained for days.'

function points(
  headings: readonly (string | readonly [Level, string])[],
  title = 'Mills',
  language = 'en',
  prose?: string,
): string[] {
  const blocks = headings.flatMap((heading): Block[] => {
    const [level, text] = typeof heading === 'string' ? ([2, heading] as const) : heading
    return [
      { type: 'heading', level, text },
      ...(prose === undefined ? [] : [{ type: 'paragraph', text: prose } as const]),
    ]
  })
  return keyPoints({ title, language, blocks })
}

describe('keyPoints', () => {
  it('gives the telling headings in order', () => {
    expect(points(['Water Power', 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves out what stands above three sections', () => {
    const own = ['Water Power', 'The Last Miller', 'Flour from Afar']
    const among = (times: number) => points(own.flatMap((text, i) => (i < times ? [text, 'Wheel Sketch'] : [text])))
    expect(among(2)).toContain('Wheel Sketch')
    expect(among(3)).toEqual(own)
  })
  it('leaves links out', () => {
    expect(points(['Water Power', 'Grinding Today ›', 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves generic headings out, language by language', () => {
    expect(points(['Introduction', 'Water Power', 'The Last Miller', 'Wrapping Up', 'FAQ'])).toEqual([
      'Water Power',
      'The Last Miller',
    ])
    expect(points(['Einleitung', 'Wasserkraft', 'Der letzte Müller', 'Fazit'], 'Mühlen', 'de')).toEqual([
      'Wasserkraft',
      'Der letzte Müller',
    ])
    expect(points(['はじめに', '水の力', '最後の粉屋', 'まとめ'], '水車', 'ja')).toEqual(['水の力', '最後の粉屋'])
    expect(points(['مقدمة', 'قوة الماء', 'آخر طحان', 'الخاتمة'], 'المطاحن', 'ar')).toEqual(['قوة الماء', 'آخر طحان'])
  })
  it('leaves out the title said again, repeats, versions, dates, code and addresses', () => {
    const headings = [
      'Mills',
      'Water Power',
      'Water power:',
      '1.4.2',
      'v2.0 (beta)',
      '2026-07-08, Version 26.5.0 (Current), @miller',
      'March 2024',
      'grind()',
      'src/mill.ts',
    ]
    expect(points([...headings, 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves out one word, however often the article says it, be it a name; a compound tells', () => {
    const told = (prose: string, language = 'en', ...headings: string[]) =>
      keyPoints({
        title: 'Mills',
        language,
        blocks: [
          { type: 'paragraph', text: prose },
          ...headings.map((text): Block => ({ type: 'heading', level: 2, text })),
        ],
      })
    const prose = 'The stones wear, and new stones cost much. Old stones lie at the farm of Xylo beside macOS.'
    expect(told(prose, 'en', 'Availability', 'Stones', 'Xylo', 'macOS', 'Xylo farm', 'Old stones')).toEqual([
      'Xylo farm',
      'Old stones',
    ])
    expect(told('云上有 macOS 的磨坊。', 'zh', 'macOS', '河边的旧磨坊重新开张', '山谷里的面粉涨价了')).toEqual([
      '河边的旧磨坊重新开张',
      '山谷里的面粉涨价了',
    ])
    expect(told('Die Mühle mahlt Korn.', 'de', 'Politik', 'Wasserkraft', 'Der letzte Müller')).toEqual([
      'Wasserkraft',
      'Der letzte Müller',
    ])
  })
  it.each([
    ['en', ['Short term', 'How to contribute', 'People | Value', 'Try the new mill now!', 'MK: What is next?']],
    ['de', ['Langfristig', 'Mitmachen', 'Was bedeutet das?', 'Wie geht es weiter?']],
    ['fr', ['À court terme', 'Comment contribuer', 'Dans tous les cas']],
    ['es', ['A largo plazo', 'Cómo participar', '¿Qué cambia?']],
    ['nl', ['Op korte termijn', 'Meedoen', 'Wat betekent dit?']],
  ])('leaves out labels and calls in %s: %j', (language, headings) => {
    expect(points(['Alpha Xylo', ...headings, 'Beta Zephyr'], 'Mills', language)).toEqual(['Alpha Xylo', 'Beta Zephyr'])
  })
  it('leaves out the title between other words, and headings of a translation', () => {
    const title = 'The river mill of Arna opens in May'
    expect(
      points(
        [
          'Valley Paper - The river mill of Arna opens in May',
          'Now the river mill of Arna opens',
          'Alpha Xylo',
          'Beta Zephyr',
        ],
        title,
      ),
    ).toEqual(['Alpha Xylo', 'Beta Zephyr'])
    const list = (text: string): Block => ({ type: 'list', ordered: false, items: [text], text })
    const blocks: Block[] = [
      { type: 'heading', level: 2, text: 'Alpha Xylo' },
      list('The mill of the valley is open to all who come by on Monday.'),
      { type: 'heading', level: 2, text: 'Beta Zephyr' },
      list('The wheel is as old as the mill and turns when there is water.'),
      { type: 'heading', level: 2, text: 'Die alte Mühle' },
      list('Die Mühle ist für alle offen, die am Montag in das Tal kommen, und das Rad ist so alt wie sie.'),
    ]
    expect(keyPoints({ title: 'Mills', language: 'en', blocks })).toEqual(['Alpha Xylo', 'Beta Zephyr'])
  })
  it('leaves out what speaks to the reader of the page', () => {
    expect(
      points(['Water Power', 'Come and join us!', 'Related: Ten other mills', 'Town news —', 'The Last Miller']),
    ).toEqual(['Water Power', 'The Last Miller'])
  })
  it.each([
    ['en', ['The process', 'Lessons learnt', 'Downsides', 'What we learned', 'How does it work?']],
    ['de', ['Die Lösung', 'Nachteile', 'Was wir gelernt haben', 'Vor- und Nachteile']],
    ['fr', ['La solution', 'Inconvénients', 'Ce que nous avons appris', 'Comment ça marche ?']],
    ['es', ['El proceso', 'Desventajas', 'Lecciones aprendidas', '¿Cómo funciona?']],
    ['nl', ['De aanpak', 'Nadelen', 'Hoe werkt het?']],
    ['ru', ['Решение', 'Недостатки', 'Как это работает?']],
  ])('leaves out in %s what any article of experience has: %j', (language, headings) => {
    expect(points(['Alpha Xylo', ...headings, 'Beta Zephyr'], 'Mills', language)).toEqual(['Alpha Xylo', 'Beta Zephyr'])
  })
  it('leaves out what is put together of generic words, but not what stands behind a label', () => {
    const headings = [
      'Closing notes',
      'Your community team',
      'New improvements and fixes',
      'Present: no more flour',
      'Oak sails',
    ]
    expect(points(headings, 'The mill rests')).toEqual(['Present: no more flour', 'Oak sails'])
  })
  it('leaves out what takes up something said before', () => {
    const headings = [
      'Water Power',
      'How did those decisions work out?',
      '...And sometimes it hurts',
      'Oh, and the wheel...',
      'Why turn?',
      'The Last Miller',
    ]
    expect(points(headings)).toEqual(['Water Power', 'The Last Miller'])
  })
  it('gives none of an interview, whose questions tell nothing without the answers', () => {
    expect(points(['What hardware do you use?', 'What are your plans?', 'Who taught you?', 'The Last Miller'])).toEqual(
      [],
    )
    expect(points(['What is flour?', 'What turns the wheel?', 'Water Power', 'The Last Miller'])).toEqual([
      'Water Power',
      'The Last Miller',
    ])
  })
  it('leaves out the title spelled otherwise, and with a remark behind it', () => {
    const title = 'We were at the PHPTour!'
    const headings = ['We were at the PHP Tour and it was good', 'Water Power', 'The Last Miller']
    expect(points(headings, title)).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves away what counts two or more headings alike', () => {
    const steps = ['Step 1: Sieve the rye', 'Step 2: Salt the dough', 'Flour 3: a finer sieve']
    expect(points(steps)).toEqual(['Sieve the rye', 'Salt the dough', 'Flour 3: a finer sieve'])
    const versions = ['Wheel 2: oak rims', 'Wheel 3: iron rims']
    expect(points(versions)).toEqual(versions)
    expect(points(['第1步：筛黑麦粉', '第2步：揉硬面团'], '磨坊', 'zh')).toHaveLength(2)
  })
  it('leaves out headings that only count, and numbers that only number', () => {
    expect(points(['Example 1', 'Example 2', 'Chapter 3'])).toEqual([])
    expect(points(['Knot 1', 'Knot 2', 'Water Power', 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
    expect(points(['1 Introduction', '2 Water Power', '3 The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
    expect(points(['3 reasons to begin', 'Windows 11', '7 colours of ink'])).toHaveLength(3)
  })
  it('leaves out the title in another form: behind a bar or dash, with another dash, or its parts', () => {
    const title = 'Introducing Wheel 5 | The Mill'
    expect(points(['Introducing Wheel‑5', 'Water Power', 'The Last Miller'], title)).toHaveLength(2)
    expect(points(['Wheel 5 — The Mill', 'Water Power', 'The Last Miller'], 'Wheel 5')).toHaveLength(2)
    expect(points(['Water Power', 'The Last Miller', 'Old wheels'], 'Mills: water power')).not.toContain('Water Power')
    expect(points(['Water Power', 'Wheel 5: what bakers say'], 'Wheel 5')).toHaveLength(2)
  })
  it('takes an H1 of the body for a section only where others are, and never for a comment in some code', () => {
    const below = ['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Box'].map((tree) => [2, `${tree} wheels`] as const)
    expect(points([...below, [1, 'Weigh the sack']])).toHaveLength(6)
    expect(points([[1, 'grease the axle'], ...below, [1, 'weigh the sack']])).toContain('Box wheels')
    expect(points([...below, [1, 'Water Power'], [1, 'The Last Miller']])).toContain('Box wheels')
    expect(points([[1, 'Water Power'], ...below, [1, 'The Last Miller']], 'Mills', 'en', PROSE)).toEqual([
      'Water Power',
      'The Last Miller',
    ])
  })
  it('leaves out what calls in English beside another language', () => {
    const headings = ['河边的旧磨坊重新开张', '山谷里的面粉涨价了', '立即投稿', 'Submit now', 'Join us as a volunteer!']
    expect(points(headings, '磨坊', 'zh')).toEqual(headings.slice(0, 2))
  })
  it('leaves out days and what breaks off, and cuts off who wrote a section', () => {
    const days = ['Monday Nov 10th', 'Sun., November 17', '3 November (first day)', '版本的主要更新如下', 'Coming next']
    expect(points([...days, 'Water Power (by Ada Moss)', 'The Last Miller [by JF & Brian (33YN2)]'])).toEqual([
      'Water Power',
      'The Last Miller',
    ])
    expect(
      points(['Montag, 3. November', 'Die Wasserkraft (von Ada Moss)', 'Der letzte Müller'], 'Mühlen', 'de'),
    ).toEqual(['Die Wasserkraft', 'Der letzte Müller'])
  })
  it.each(['12+ hours', '40x', '99.9% uptime', 'Over 5 million users', '$1.2B revenue', '40倍', '12小时'])(
    'leaves out the bare amount %s',
    (amount) => {
      expect(points([amount, 'Water Power', 'The Last Miller'])).toEqual(['Water Power', 'The Last Miller'])
    },
  )
  it.each(['7-Zip archives', '3D printing', '1Password vaults', '2027 plans', '7 colours of ink'])(
    'keeps %s',
    (name) => {
      expect(points([name, 'Water Power'])).toEqual([name, 'Water Power'])
    },
  )
  it.each([
    ['en', 'Chapter Two', 'Rule 5', 'Example III', 'Step 1'],
    ['de', 'Kapitel 2', 'Regel 5', '3. Beispiel', 'Schritt 1'],
    ['it', 'Capitolo 2', 'Regola 5', 'Esempio 3', 'Passo 1'],
    ['zh', '第2章', '第三节', '步骤1', '例2', '第三天'],
    ['cs', 'Den 3'],
    ['pl', 'Rada 4'],
    ['ja', '第2章', 'ステップ1', '例3', '手順２'],
    ['ko', '제2장', '2단계', '예제 3', '그림 1'],
  ])('leaves out what only counts in %s', (language, ...headings) => {
    expect(points([...headings, 'Water Power', 'The Last Miller'], 'Mills', language)).toEqual([
      'Water Power',
      'The Last Miller',
    ])
  })
  it.each([
    ['en', 'Work with us', 'Start the conversation', 'Questions?'],
    ['en', 'Talk to an expert', 'Buy tickets'],
    ['de', 'Demo buchen', 'Angebot anfordern', 'Newsletter abonnieren'],
    ['fr', 'Commencez maintenant', 'Réserver une démo'],
    ['es', 'Empieza ahora', 'Seguir leyendo'],
    ['it', 'Prenota una demo', 'Continua a leggere'],
    ['pt', 'Comece agora', 'Continue a ler'],
    ['nl', 'Probeer het gratis', 'Sluit je aan'],
    ['sv', 'Kom igång nu'],
    ['pl', 'Zacznij teraz', 'Czytaj dalej'],
    ['cs', 'Vyzkoušejte zdarma', 'Číst dále'],
    ['tr', 'Hemen başla', 'Abone ol'],
    ['zh', '立即开始', '阅读更多'],
    ['de', 'Arbeite mit uns', 'Jetzt bewerben', 'Noch Fragen?'],
    ['de', 'Rufen Sie uns an', 'Kommen Sie mit uns mit', 'Sprechen Sie uns an'],
    ['fr', 'Contactez-nous', 'Inscrivez-vous', 'Des questions ?'],
    ['es', 'Trabaja con nosotros', 'Síguenos', '¿Tienes preguntas?'],
    ['ru', 'Присоединяйтесь к нам', 'Подписывайтесь', 'Остались вопросы?'],
    ['zh', '联系我们', '立即下载', '了解更多'],
  ])('leaves out calls to the reader in %s', (language, ...calls) => {
    expect(points([...calls, 'Water Power', 'What it taught us'], 'Mills', language)).toEqual([
      'Water Power',
      'What it taught us',
    ])
  })
  it.each(['In this chapter we will use the', 'Mills and', 'Ann Lee @ann_lee', '3 Retweets21 Likes', '12 comments'])(
    'leaves out what breaks off, and whose post it is: %s',
    (heading) => {
      expect(points([heading, 'Water Power', 'What it taught us'])).toEqual(['Water Power', 'What it taught us'])
    },
  )
  it('keeps what ends in a letter', () => {
    expect(points(['Vaccines against Hepatitis A', 'Water Power'])).toEqual([
      'Vaccines against Hepatitis A',
      'Water Power',
    ])
  })
  it.each([
    ['en', 'Today’s letter is brought to you by Acme Cloud', 'A word from our sponsor', 'Together with Acme Cloud'],
    ['de', 'Gesponsert von Acme Cloud', 'Unser Sponsor der Woche'],
    ['fr', 'Sponsorisé par Acme Cloud', 'Un mot de notre sponsor'],
    ['es', 'Patrocinado por Acme Cloud', 'Nuestro patrocinador de esta semana'],
    ['ru', 'Спонсор выпуска', 'При поддержке Acme Cloud'],
  ])('leaves out who pays for it in %s', (language, ...headings) => {
    const told = ['Water Power', 'A museum paid for by its visitors']
    expect(points([...headings, ...told], 'Mills', language)).toEqual(told)
  })
  it('leaves out two generic headings in one', () => {
    expect(points(['Results and thanks', 'Water Power', 'Results and wheels'])).toEqual([
      'Water Power',
      'Results and wheels',
    ])
  })
  it('leaves out a generic heading with the title or a number behind it', () => {
    const headings = ["What's new in Wheel 5", 'Contributors to 5.1', 'About the wheel', 'New features of sails']
    expect(points([...headings, 'Water Power'], 'Wheel 5 is here')).toEqual(['New features of sails', 'Water Power'])
  })
  it('leaves out a heading with a hole', () => {
    const blocks: Block[] = ['Water Power', 'News of', 'The Last Miller'].map((text, i) => ({
      type: 'heading',
      level: 2,
      text,
      ...(i === 1 && { holes: [7] }),
    }))
    expect(keyPoints({ title: 'Mills', language: 'en', blocks })).toEqual(['Water Power', 'The Last Miller'])
  })
  it('leaves out a heading with a value that no program put in, unless the article shows code', () => {
    const all = ['Water Power', 'Singing wheels of %%village%%', 'The Last Miller']
    expect(points(all)).toEqual(['Water Power', 'The Last Miller'])
    const blocks: Block[] = all.map((text) => ({ type: 'heading', level: 2, text }))
    expect(keyPoints({ title: 'Mills', language: 'en', blocks: [...blocks, { type: 'code', text: '1' }] })).toEqual(all)
  })
  it.each([
    ['cs', 'Úvod', 'Závěr', 'Související články', 'Přihlaste se k odběru'],
    ['da', 'Indholdsfortegnelse', 'Afslutning', 'Følg os'],
    ['fi', 'Johdanto', 'Lopuksi', 'Tilaa uutiskirje'],
    ['hu', 'Bevezetés', 'Köszönetnyilvánítás', 'Hírek'],
    ['el', 'Εισαγωγή', 'Συμπέρασμα', 'Διαβάστε επίσης'],
    ['uk', 'Вступ', 'Висновки', 'Читайте також'],
    ['ro', 'Cuprins', 'Concluzii', 'Abonează-te'],
    ['vi', 'Giới thiệu', 'Kết luận', 'Bài viết liên quan'],
    ['ta', 'முன்னுரை', 'முடிவுரை', 'நன்றி'],
  ])('leaves out what any article in %s might have', (language, ...generic) => {
    const own = ['Water Power', 'The Last Miller', 'Flour from Afar']
    expect(points([...generic, ...own], 'Mills', language)).toEqual(own)
  })
  it('leaves out headings that only count, with a sign before the number', () => {
    const own = ['Water Power', 'The Last Miller']
    expect(points(['Règle n° 3', ...own, 'Rule no. 5', 'Правило № 3', 'Regel Nr. 4'])).toEqual(own)
  })
  it('returns none if only one heading is informative', () => {
    expect(points(['Water Power', 'Conclusion'])).toEqual([])
  })
  it('lets the highest level speak where there are many', () => {
    const deep = ['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Box'].map((tree) => [3, `${tree} wheels`] as const)
    const all = [[2, 'Water Power'], ...deep, [2, 'The Last Miller']] as const
    expect(points(all, 'Mills', 'en', PROSE)).toEqual(['Water Power', 'The Last Miller'])
    expect(points([[1, 'Mills of the North'], ...deep])).toHaveLength(6)
  })
  it('leaves out what stands above a translation', () => {
    const section = (heading: string, text: string): Block[] => [
      { type: 'heading', level: 2, text: heading },
      { type: 'paragraph', text },
    ]
    const blocks = [
      ...section('Die Mühle am Bach', 'Die Mühle ist wieder in Betrieb und mahlt für drei Bäcker der Stadt.'),
      ...section('Der Preis des Mehls', 'Das Mehl ist teurer als im Laden, weil es von Hand gemahlen wird.'),
      ...section('The mill', 'The mill is working again and grinds flour for three bakers of the town.'),
      ...section('Le moulin', 'Le moulin est de nouveau en service et moud pour trois boulangers de la ville.'),
    ]
    expect(keyPoints({ title: 'Neues vom Bach', language: 'de', blocks })).toEqual([
      'Die Mühle am Bach',
      'Der Preis des Mehls',
    ])
  })
  it('leaves out one word and whom it is for, which only label; a name of two tells', () => {
    const blocks: Block[] = [
      ...['Engineering', 'The wheel', 'For developers', 'Millstat Nord', 'GrainDB Arna', 'Conferences and blogs'].map(
        (text): Block => ({ type: 'heading', level: 2, text }),
      ),
      { type: 'paragraph', text: 'Our engineering counts with Millstat Nord, and the wheel is kept in GrainDB Arna.' },
    ]
    expect(keyPoints({ title: 'Mills', language: 'en', blocks })).toEqual(['Millstat Nord', 'GrainDB Arna'])
    expect(points(['Wasserkraft', 'Getreidepreis'], 'Mühlen', 'de')).toEqual(['Wasserkraft', 'Getreidepreis'])
  })
  it('leaves out a heading that only divides: right below it stands one of a lower level', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, text: 'Flour of the valley' },
      { type: 'heading', level: 3, text: 'Rye of the upper fields' },
      { type: 'paragraph', text: PROSE },
      { type: 'heading', level: 3, text: 'Oats from the islands' },
      { type: 'paragraph', text: PROSE },
    ]
    expect(keyPoints({ title: 'Mills', language: 'en', blocks })).toEqual([
      'Rye of the upper fields',
      'Oats from the islands',
    ])
  })
  it.each([
    ['en', 'Technical architecture', 'Development experience', 'Package and Build Improvements', 'Getting to know us'],
    ['de', 'Technische Grundlagen', 'Neue Möglichkeiten', 'Weitere Schritte', 'Unsere Erfahrungen'],
    ['fr', 'Les principes de base', 'Un nouveau projet', 'Résultats et analyse'],
    ['es', 'Un nuevo proyecto', 'Principales resultados', 'Nuestra experiencia'],
    ['ru', 'Новые возможности', 'Основные принципы', 'Наши результаты'],
    ['zh', '业务需求', '性能测试', '使用限制'],
    ['ja', '技術検証', '開発環境'],
  ])('leaves out in %s what is made of words that fit any article: %j', (language, ...labels) => {
    const telling = ['Alpha Xylo', 'Beta Zephyr', 'Gamma Quern']
    expect(points([...labels, ...telling], 'Mills', language)).toEqual(telling)
  })
  it('makes no list of a few headings out of many, which leaves most of the article out', () => {
    const labels = ['Technische Grundlagen', 'Neue Möglichkeiten', 'Weitere Schritte', 'Unsere Erfahrungen']
    expect(points([...labels, 'Alpha Xylo', 'Beta Zephyr'], 'Mills', 'de')).toEqual([])
  })
  describe('where sections are long enough to show what they dwell on', () => {
    const filler = `Rain fell upon stony meadows while shepherds counted lambs beside crumbling fences near Arna
      bridge, thunder frightened geese, puddles drowned lettuce, and neighbours mended roofs until darkness. `
    const section = (text: string, said: string): Block[] => [
      { type: 'heading', level: 2, text },
      { type: 'paragraph', text: said + filler.repeat(2) },
    ]
    const told = [
      ...section('Linen filters for rye flour', 'Linen keeps the rye clean, and flour runs through filters. '),
      ...section('Oak sails turn in weak wind', 'Oak is light: its sails turn even where wind is weak. '),
    ]
    const given = (...blocks: Block[]) => keyPoints({ title: 'Mills of the north', language: 'en', blocks })
    it('leaves out a heading whose words the text below does not take up', () => {
      expect(given(...told, ...section('Granite gears', 'Granite gears last longer. '))).toContain('Granite gears')
      expect(given(...told, ...section('Granite gears', 'They last longer. '))).not.toContain('Granite gears')
    })
    it('leaves out what the title says, and questions', () => {
      expect(given(...told, ...section('Northern mills', 'The northern mills last longer. '))).toHaveLength(2)
      expect(given(...told, ...section('Do granite gears last?', 'Granite gears last longer. '))).toHaveLength(2)
    })
    it('keeps what is nothing but a name', () => {
      const named = [
        ...section('MillStat Nord', 'All use MillStat Nord, and MillStat Nord counts. '),
        ...section('GrainDB Arna', 'In GrainDB Arna it is kept. '),
      ]
      expect(given(...told, ...named)).toEqual(expect.arrayContaining(['MillStat Nord', 'GrainDB Arna']))
    })
    it('gives the six that tell most where there are more', () => {
      const many = ['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Box'].map((tree) =>
        section(`Granite ${tree} gears`, `Gears of ${tree} granite. `),
      )
      const found = given(...many.flat(), ...told)
      expect(found).toHaveLength(6)
      expect(found).toEqual(expect.arrayContaining(['Linen filters for rye flour', 'Oak sails turn in weak wind']))
    })
  })
  it('stops at six', () => {
    expect(points(['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Box', 'Lime'].map((tree) => `${tree} wheels`))).toHaveLength(6)
  })
})

describe('cleanHeading', () => {
  it.each([
    ['3.1 Water Power', 'Water Power'],
    ['2) Water Power:', 'Water Power'],
    ['IV. Water Power', 'Water Power'],
    ['🚀 Water Power ✨', 'Water Power'],
    ['Water Power {#power}', 'Water Power'],
    ['## Water Power #', 'Water Power'],
    ['Water Power (#water-power)', 'Water Power'],
    ['Water Power [#](#water-power)', 'Water Power'],
    ['Water Power {: .wide }', 'Water Power'],
    ['Water Power #5918', 'Water Power'],
    ['1️⃣ Water Power', 'Water Power'],
    ['Water Power (Recording/Slides)', 'Water Power'],
    ['Water Power [video, PDF]', 'Water Power'],
    ['Water Power (code and law)', 'Water Power (code and law)'],
    ['二、水の力', '水の力'],
    ['3 Mills That Changed the North', '3 Mills That Changed the North'],
    ['Why we ❤️ mills', 'Why we ❤️ mills'],
    ['What is a mill?', 'What is a mill?'],
    ['The wheel turns again.', 'The wheel turns again'],
  ])('makes of %s: %s', (heading, clean) => {
    expect(cleanHeading(heading)).toBe(clean)
  })
})
