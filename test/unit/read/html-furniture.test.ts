import { describe, expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { isAside } from '../../../src/read/boilerplate/site-notice.ts'
import { isChromeElement } from '../../../src/read/html/class-names.ts'
import { isAbout, isCutOff } from '../../../src/read/html/dek.ts'
import { type Element, parsePage } from '../../../src/read/html/dom.ts'
import { isOfSite } from '../../../src/read/html/site-name.ts'
import { readText } from '../../../src/read/text/text.ts'
import { keyPoints } from '../../../src/summarize/key-points.ts'
import { PROSE, page, paragraphs, read, textOf } from './html-page.ts'

const OTHERS = Array.from(
  { length: 12 },
  (_, n) => `The council also voted on harbour plan ${n}, which has waited for money since the bridge was built.`,
)
const whole = `<h1>The lamp</h1><div>${paragraphs()}</div>`

describe('a class that says how an element looks', () => {
  test.each([
    'print:max-w-md',
    'group-[.menu]:mt-4',
    'md:sidebar-left',
    'sidebar-grid__content body',
    'l-sidebar-layout',
  ])('names no chrome: %s', (names) => {
    expect(isChromeElement(elementOf(names))).toBe(false)
  })

  test.each(['sidebar', 'video-playlist', 'right-sidebar', 'print-button', 'md:flex sidebar'])(
    'is none that names it: %s',
    (names) => {
      expect(isChromeElement(elementOf(names))).toBe(true)
    },
  )

  function elementOf(names: string): Element {
    const found = parsePage(`<div class="${names}">x</div>`).inBody.find(({ tagName }) => tagName === 'div')
    if (!found) throw new Error('The page has an element.')
    return found
  }
})

describe('what a site says of consent to an embed, or of a subscription', () => {
  test.each([
    'To see this content you must accept cookies.',
    'Um diesen Inhalt anzuzeigen, müssen Sie der Verwendung von Cookies zustimmen.',
    "Ce contenu n'est pas visible à cause du paramétrage de vos cookies.",
    'Para seguir leyendo, suscríbete o inicia sesión.',
    'Per visualizzare questo contenuto devi accettare i cookie.',
    'Accepteer cookies om deze inhoud te bekijken.',
    'Este artigo é exclusivo para assinantes.',
    'Du skal acceptere cookies for at se dette indhold.',
    'Чтобы продолжить чтение, оформите подписку.',
    '続きを読むにはログインしてください。',
  ])('is no part of the article: %s', (line) => {
    expect(isAside(line)).toBe(true)
  })

  test.each([
    'To see the content of the chest, the keeper broke its lock.',
    'Mit dem Laden des Schiffes begannen sie am Morgen.',
    'Register or sign in to the harbour office before you sail.',
  ])('is not taken for: %s', (line) => {
    expect(isAside(line)).toBe(false)
  })
})

describe('what a site says of the machine that summed up or translated its article', () => {
  test.each([
    'This summary was created automatically by AI and checked by our editors.',
    'These key points were written with the help of ChatGPT.',
    'This article was translated from Danish by Ann Lee.',
    'Diese Zusammenfassung wurde künstlich erzeugt. Wir entwickeln dieses Angebot weiter.',
    'Dies ist eine maschinelle Übersetzung eines Artikels aus Dänemark.',
    'Ce résumé a été généré par une IA.',
    'Este resumen ha sido elaborado con inteligencia artificial.',
    'Sammendraget er laget av ChatGPT og godkjent av redaksjonen.',
    'Deze samenvatting is gemaakt met AI.',
    'AI 요약은 핵심 내용을 빠르게 제공합니다.',
    'Bu özet yapay zeka ile hazırlandı.',
  ])('is no part of it: %s', (line) => {
    expect(isAside(line)).toBe(true)
  })

  test.each([
    'This article is about AI and about those who keep the lamp.',
    'The summary is that machine learning helps nobody on the quay.',
    'The article was a machine for outrage, and the town knew it.',
    'Der Text ist ein Denkmal der künstlichen Inseln.',
  ])('is not taken for: %s', (line) => {
    expect(isAside(line)).toBe(false)
  })
})

describe('what a page says of a link to whoever cannot see it', () => {
  test.each([
    ['en', '(opens in a new window)'],
    ['de', '(öffnet im neuen Fenster)'],
    ['fr', "(s'ouvre dans un nouvel onglet)"],
  ])('is left out of pages and texts in %s', (_, note) => {
    const line = `The keeper's letters ${note}, which nobody had read, lay in a drawer below the lamp.`
    const plain = "The keeper's letters, which nobody had read, lay in a drawer below the lamp."
    expect(textOf(page(`<h1>x</h1><div>${paragraphs([...PROSE, line])}</div>`))).toContain(plain)
    expect(articleText(readText([...PROSE, line].join('\n\n')))).toContain(plain)
  })
})

describe('the authors of a page', () => {
  const authors = (head: string, byline = '') => read(page(whole.replace('</h1>', `</h1>${byline}`), head)).meta.authors
  const named = (...names: string[]) => names.map((name) => `<meta name="author" content="${name}">`).join('')

  test.each(['Quay Post', 'Quay Post Newsroom', 'QP', 'Quay PostNovember'])(
    'are those of the byline where the head names the site alone: %s',
    (name) => {
      const site = `<meta property="og:site_name" content="Quay Post">${named(name)}`
      expect(authors(site, '<p class="byline">By Ann Lee</p>')).toEqual(['Ann Lee'])
    },
  )

  test('are not called like the site because a part of their name is', () => {
    expect(isOfSite('Ann Quay', 'Quay Post')).toBe(false)
    expect(isOfSite('Sterna Lee', 'stern.de')).toBe(false)
    expect(isOfSite('n-tv NACHRICHTEN', 'n-tv.de')).toBe(true)
  })

  test('are each one person, whose address has the name in small letters', () => {
    expect(authors(named('Ann Lee', 'ann-lee'))).toEqual(['Ann Lee'])
  })

  test('are not who took the picture', () => {
    expect(authors(named('Ann Lee', '(Image: Agency)'))).toEqual(['Ann Lee'])
  })

  test('come without what somebody is, and without whose text it is', () => {
    expect(authors(named('Ann Lee, Harbour school lamp professoria and keeper'))).toEqual(['Ann Lee'])
    expect(authors(named('Quelle: dpa'))).toEqual(['dpa'])
  })

  test('stand behind the paper that a text is taken from', () => {
    expect(authors(named('harbour von Ann Lee'))).toEqual(['Ann Lee'])
  })
})

test.each(['footer', 'site-footer', 'footer-main'])(
  'a long footer is no article because it is only called so: %s',
  (name) => {
    const [first = '', second = ''] = PROSE
    const footer = `<div id="${name}">${paragraphs(OTHERS)}</div>`
    expect(
      textOf(page(`<h1>The lamp</h1><div class="related-body">${paragraphs([first, second])}</div>${footer}`)),
    ).toBe(`${first}\n\n${second}`)
  },
)

describe('a heading that is a link', () => {
  const linked = (text: string) => `<h3><a href="/other">${text}</a></h3>`

  test('leads to another article where one or two stand among many paragraphs', () => {
    const body = [...PROSE, linked('Council drops the plan for the bridge'), ...OTHERS]
      .map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`))
      .join('')
    expect(textOf(page(`<h1>The lamp</h1><div>${body}</div>`))).not.toContain('drops the plan')
  })

  test('belongs to its section where each has one', () => {
    const body = PROSE.map((text, n) => `${linked(`A boat of the harbour, number ${n}`)}<p>${text}</p>`).join('')
    expect(textOf(page(`<h1>The boats</h1><div>${body}</div>`))).toContain('number 3')
  })
})

test('the article that a page goes on with below the first is another one', () => {
  const next = `<article><h1>The bridge</h1><div>${paragraphs(OTHERS)}</div></article>`
  const own = `<article><h1>The lamp</h1><div>${paragraphs()}</div></article>`
  expect(textOf(page(`<main>${own}<section>${next}</section></main>`, '<title>The lamp</title>'))).toBe(
    PROSE.join('\n\n'),
  )
})

test('names in bold above the text are no heading of it', () => {
  const body = `<p><strong>Ann Maria Lee/Bo Sebastian Ek</strong></p>${paragraphs()}`
  expect(textOf(page(`<h1>The lamp</h1><div>${body}</div>`))).toBe(PROSE.join('\n\n'))
})

describe('a line about the article', () => {
  const later = 'The news of the coast spread without delay, and fear of the world went with it.'
  const text = [...PROSE, ...PROSE, ...PROSE, later].join(' ')
  const about = { title: 'The lamp of the outer islands', text, language: 'en' }

  test.each(['News Without Fear or Favour', 'Bringing the Coast to the World'])('is no slogan: %s', (line) => {
    expect(isAbout(line, about)).toBe(false)
  })

  test('is no list of keywords and no nameplate', () => {
    const site = '<meta property="og:site_name" content="Quay Post">'
    const dekOf = (line: string) =>
      read(page(whole, `${site}<meta name="description" content="${line}">`)).meta.dek ?? 'none'
    expect(dekOf('Lighthouse, Outer islands, Keeper, Ferry, Birds, Winter')).toBe('none')
    expect(dekOf('Quay Post - Ferry, lighthouse and birds of the outer islands')).toBe('none')
    expect(dekOf('Ferry, lighthouse and birds of the outer islands | Quay Post')).toBe('none')
    expect(dekOf('The keeper of the lighthouse stays for the silence.')).toContain('keeper')
  })

  test('may be short', () => {
    expect(isAbout('A lamp and its keeper', about)).toBe(true)
  })

  test('does not begin with a picture’s caption', () => {
    expect(isCutOff(`Keepers on the quay of Brevik ${PROSE[1]}`, PROSE.join('\n'))).toBe(true)
    expect(isCutOff(`Keepers wait. ${PROSE[1]}`, PROSE.join('\n'))).toBe(false)
  })

  test('begins with a whole word', () => {
    expect(isCutOff('obody on board seemed to mind, because the fog was lifting.', PROSE[1])).toBe(true)
    expect(isCutOff('Nobody on board seemed to mind, because the fog was lifting.', PROSE[1])).toBe(false)
    expect(isCutOff('The boats are back. Nobody on board seemed to mind, because', PROSE[1])).toBe(true)
    expect(isCutOff('Nobody on board seemed to mind. The boats are back for good', PROSE[1])).toBe(false)
  })
})

test('a moment is no key point', () => {
  const headings = [
    'Online since today, 7.57 Uhr',
    '2024-02-14T16:15:30',
    'Ferry stops in fog of Brevik',
    'Nets of Norrland rent',
  ]
  const blocks = headings.flatMap((text) => [
    { type: 'heading' as const, level: 2 as const, text },
    { type: 'paragraph' as const, text: `${text}, and nobody on the quay was told. ${PROSE[2]}` },
  ])
  expect(keyPoints({ title: 'A day on the islands', language: 'en', blocks })).toEqual(headings.slice(2))
})

test('key points come without the hour at which an entry was written', () => {
  const hours = ['13.28 Uhr:', '8h16 -', '10:05 am –', '14:03']
  const headings = [
    'Ferry to Brevik stops in fog',
    'Keeper finds nets of Norrland',
    'Painters rent lamp house',
    'Council of Hammer votes on bridge',
  ]
  const blocks = headings.flatMap((text, n) => [
    { type: 'heading' as const, level: 2 as const, text: `${hours[n]} ${text}` },
    { type: 'paragraph' as const, text: `${text}, and nobody on the quay was told. ${PROSE[n]}` },
  ])
  expect(keyPoints({ title: 'A day on the islands', language: 'en', blocks })).toEqual(headings)
})
