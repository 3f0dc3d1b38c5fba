import { expect, test } from 'vitest'
import { articleText } from '../../../src/model/article.ts'
import { page, read } from './html-page.ts'

const LETTER = [
  'Yes, we had the same at pier 7 last winter. A stone the size of a fist sat below the plate, and we found it late.',
  'I would drain it first. That takes two hours with both pumps, and you need the permission of the board.',
]
const PRE = LETTER.join('\n\n').replaceAll('. ', '.\n')
const HEADER =
  'From: Ann Lee &lt;ann () example ! org&gt;\nTo: piers@example.org\nSubject: Valve stuck\nDate: Fri, 18 Oct 2024 11:45:10 +0200\nMessage-ID: &lt;1@example&gt;'

test.each([
  ['the header in the letter', `<pre>[<a>prev</a>] [<a>next</a>]\n\n${HEADER}\n\n${PRE}\n</pre>`],
  [
    'a sender with a class',
    `<h1>Valve stuck</h1><div class="email-sender"><a>Ann Lee</a></div><span title="2024-10-18 09:45:10 +0000">10/18/24</span><pre>${PRE}\n</pre>`,
  ],
  [
    'a cell of a table',
    `<h2>Valve stuck</h2><table><tr><td>From: Ann Lee &lt;ann@ex...&gt; - 2024-10-18 11:45:10</td></tr><tr><td><pre>${PRE}\n</pre></td></tr></table>`,
  ],
  [
    'microdata with an empty address',
    `<h1>Valve stuck</h1><p itemprop="author">Ann Lee &lt;&gt;</p><p itemprop="datePublished">Fri, 18 Oct 2024 11:45:10 +0200</p><pre>${PRE}\n</pre>`,
  ],
  [
    'the clock before the year',
    `<h1>Valve stuck</h1><b>Ann Lee</b> <a>ann at example.org</a><br><i>Ven 18 Oct 11:45:10 CEST 2024</i><hr><pre>${PRE}\n</pre>`,
  ],
  [
    'a table',
    `<h4>Valve stuck</h4><table><tr><td>From:</td><td>Ann Lee &lt;ann@example.org&gt;</td></tr><tr><td>Date:</td><td>Fri, 18 Oct 2024 11:45:10 GMT</td></tr></table><pre>${PRE}\n</pre>`,
  ],
  [
    'a list in another language, and links to other letters',
    `<h1>Valve stuck</h1><ul><li><em>De</em> : Ann Lee &lt;<a href="mailto:ann@x">ann@x</a>&gt;</li><li><em>Objet</em> : Valve stuck, water in the chamber and none at the quay</li><li><em>Date</em> : Fri, 18 Oct 2024 11:45:10 +0200</li></ul><ul><li>Message précédent : <a href="1.html">Spring</a></li></ul><pre>${PRE}\n</pre>`,
  ],
])('an archive of mails tells who wrote and when: %s', (_, body) => {
  const { meta, blocks } = read(page(body, '<title>Valve stuck</title>'))
  expect({ day: meta.date?.text.slice(0, 10), authors: meta.authors }).toEqual({
    day: '2024-10-18',
    authors: ['Ann Lee'],
  })
  expect(articleText({ blocks })).toBe(LETTER.join('\n\n'))
})
