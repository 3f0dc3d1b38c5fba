import { describe, expect, test } from 'vitest'
import { PROSE, page, paragraphs, textOf } from './html-page.ts'

const TITLE = '<h1>The lamp goes out</h1>'
const said = (n: number) =>
  `I sail there every day, and I must say that the board took far too long, reader ${n} writes. What about the buoys and the old pier, which nobody has painted since I moved here?`
const comments = (heading: string, name = 'w1') =>
  `<div class="${name}"><h3>${heading}</h3>${[1, 2, 3, 4].map((n) => `<div class="v"><p>${said(n)}</p></div>`).join('')}</div>`

describe('what readers said', () => {
  test.each(['5 Responses', 'Комментарии (4)', 'Diskuze', 'Hozzászólások', 'コメント', '网友评论', 'Talkback'])(
    'is known by its heading and its build: %s',
    (heading) => {
      const text = textOf(page(`${TITLE}<div><div>${paragraphs()}</div>${comments(heading)}</div>`))
      expect(text).toBe(PROSE.join('\n\n'))
    },
  )

  test.each(['related-text', 'cookie-page', 'disqus_article', 'gdpr', 'outbrain'])(
    'is not taken for the article because that stands in %s',
    (name) => {
      const text = textOf(
        page(
          `${TITLE}<div><div id="${name}"><div>${paragraphs()}</div></div>${comments('Comments', 'comments')}</div>`,
        ),
      )
      expect(text).toBe(PROSE.join('\n\n'))
    },
  )

  test('is the article on a page that shows nothing else', () => {
    expect(textOf(page(`${TITLE}${comments('Comments', 'comments')}`))).toContain(said(1))
  })

  test('is not a part of the article that is called so', () => {
    const part = `<section><h2>Responses</h2>${paragraphs(PROSE.slice(2))}</section>`
    expect(textOf(page(`<article>${TITLE}${paragraphs(PROSE.slice(0, 2))}${part}</article>`))).toContain(PROSE[4])
  })
})
