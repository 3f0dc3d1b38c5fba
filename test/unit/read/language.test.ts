import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../src/languages/lookup.ts'
import { languageOf } from '../../../src/read/language.ts'

const of = (text: string, { own, path = 'a.md', title = '' }: { own?: string; path?: string; title?: string } = {}) =>
  languageOf(own, path, { title, blocks: [{ type: 'paragraph', text }] })

describe('the language of an article', () => {
  it('is the one that it names, in the form of BCP 47', async () => {
    expect(await of('The ink of the press.', { own: 'pt_br' })).toBe('pt-BR')
    expect(await of('The ink of the press.', { own: 'zh-hans' })).toBe('zh-Hans')
    expect(await of('The ink of the press.', { own: 'de_DE.UTF-8' })).toBe('de-DE')
    expect(await of('The ink and the type of the press, and what they made with it.', { own: 'not a language' })).toBe(
      'en',
    )
  })

  it('is the one that its path names, unless that may be a subject', async () => {
    expect(await of('Ink', { path: 'ja/a.md' })).toBe('ja')
    expect(
      await of('The printers of the town have bought a machine for the ink that they need.', { path: 'news/it/a.md' }),
    ).toBe('en')
  })

  it.each([
    ['en', 'The printers of the town have bought a machine, and with it they set the type of the weekly paper.'],
    ['de', 'Die Drucker der Stadt haben eine Maschine gekauft, mit der sie die Schrift der Wochenzeitung setzen.'],
    [
      'fr',
      'Les imprimeurs de la ville ont acheté une machine pour composer le journal de la semaine, et ils en sont fiers.',
    ],
    [
      'es',
      'Los impresores de la ciudad han comprado una máquina para componer el periódico de la semana, y están orgullosos.',
    ],
    ['sv', 'Stadens tryckare har köpt en maskin för att sätta veckotidningen, och de är stolta över den.'],
    ['pl', 'Drukarze z miasta kupili maszynę do składania tygodnika i są z niej bardzo dumni, bo działa szybko.'],
    ['ru', 'Печатники города купили машину, чтобы набирать еженедельную газету, и очень ею гордятся.'],
    ['ja', '町の印刷屋は週刊新聞を組むために機械を買いました。'],
    ['zh', '城里的印刷工人买了一台机器来排版周报。'],
    ['ko', '도시의 인쇄공들은 주간 신문을 조판하기 위해 기계를 샀다.'],
    ['ko', '도시의 인쇄공들은 주간 신문을 조판하려고 Linotype Model 31 machine과 PostgreSQL cluster를 샀다.'],
    ['zh', '城里的印刷工人用 Linotype Model 31 machine 和 PostgreSQL cluster 来排版周报和月刊。'],
    ['ar', 'اشترى عمال الطباعة في المدينة آلة لصف الجريدة الأسبوعية وهم فخورون بها.'],
    ['he', 'הדפסים של העיר קנו מכונה כדי לסדר את השבועון.'],
    ['fa', 'چاپگرهای شهر ماشینی برای حروف‌چینی هفته‌نامه خریدند و به آن افتخار می‌کنند.'],
    ['hi', 'शहर के मुद्रकों ने साप्ताहिक अख़बार के लिए एक मशीन ख़रीदी है।'],
    ['el', 'Οι τυπογράφοι της πόλης αγόρασαν μια μηχανή.'],
    ['th', 'ช่างพิมพ์ของเมืองซื้อเครื่องจักร'],
  ])('shows in its words: %s', async (language, text) => {
    expect(await of(text)).toBe(language)
  })

  it('shows in its common words, whatever names it tells of', async () => {
    expect(await of('Zoé Kowalski et Marek Nowak ont gagné le prix du film le plus court.')).toBe('fr')
    expect(await of('Marek Kowalczyk quitte le club de Lens pour Łódź, sa ville de cœur.')).toBe('fr')
    // Serbian, whose common words we don't know, shares many with Russian.
    expect(await of('Он је на том мосту био и у том дому је живео, а и сад је на истом месту.')).toBe('sr')
  })

  it('is not that of a quotation at its beginning', async () => {
    const quoted =
      '“The printers of the town have bought a machine, and with it they set the type of the paper.” '.repeat(7)
    const told = 'So sprach der Verleger, und die Drucker der Stadt glaubten ihm kein Wort von dem, was er sagte.'
    const blocks = [quoted, ...Array<string>(6).fill(told.repeat(2))].map(
      (text) => ({ type: 'paragraph', text }) as const,
    )
    expect(await languageOf(undefined, 'a.md', { title: '', blocks })).toBe('de')
  })

  it('is English if nothing shows another language', async () => {
    expect(await of('')).toBe('en')
    expect(await of('1234 !!!')).toBe('en')
    expect(await of('', { title: 'Annual Review' })).toBe('en')
  })

  it('says which way it runs', () => {
    expect(['ar', 'he', 'fa-IR', 'ur', 'ckb', 'ku-Arab'].map(directionOf)).toEqual(Array(6).fill('rtl'))
    expect(['en', 'ja', 'aragonese', 'hi', 'pt-BR'].map(directionOf)).toEqual(Array(5).fill('ltr'))
  })
})

it('a theme’s English is not believed where the text is in another language', async () => {
  const german =
    'Die neue Schleuse des Hafens wurde am Dienstag nach vier Jahren eröffnet. Schiffe von bis zu neunzig Metern können nun passieren, und die Stadt hat dafür elf Millionen bezahlt. Der Bürgermeister dankte den Tauchern, die jeden Stein von Hand gelegt haben, und lud alle zu Suppe und Musik auf den Marktplatz ein. Am Abend fuhr das erste Schiff hindurch.'
  const english =
    'The new lock of the harbour was opened on Tuesday after four years. Ships of up to ninety metres can pass it, and the town paid eleven million for it. The mayor thanked the divers, who laid each stone by hand, and asked everybody to soup and music on the market square. In the evening the first ship went through with all its flags in the wind.'
  const of = (text: string) => ({ title: 'Hafen', blocks: [{ type: 'paragraph' as const, text }] })
  expect(await languageOf('en-US', 'page.html', of(german))).toBe('de')
  expect(await languageOf('en-US', 'page.html', of(english))).toBe('en-US')
  expect(await languageOf('de', 'page.html', of(english))).toBe('de')
})

it('the end of a site’s name is no language where the text is English', async () => {
  const english =
    'The new lock of the harbour was opened on Tuesday after four years. Ships of up to ninety metres can pass it, and the town paid eleven million for it.'
  const of = (text: string) => ({ title: 'Islander', blocks: [{ type: 'paragraph' as const, text }] })
  expect(await languageOf(undefined, 'islander.de.html', of(english))).toBe('en')
  expect(await languageOf(undefined, 'islander.de.html', of('Die Schleuse des Hafens.'))).toBe('de')
  expect(await languageOf(undefined, 'islander.de.md', of(english))).toBe('de')
})
