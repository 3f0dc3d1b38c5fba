// Which pages hold nothing but a list of links, and which lists are articles?
import { expect, test } from 'vitest'
import { readArticles } from '../../../src/read/folder.ts'
import { aFolder, options } from './a-folder.ts'

const heldIn = async (body: string) => {
  using folder = aFolder({ 'a.md': `---\ntitle: Bees\ndate: 2026-11-20\n---\n${body}\n` })
  return (await readArticles(folder.path, options)).articles[0]?.held?.code
}
const links = (line: (name: string) => string) => ['Hive', 'Wax', 'Queen', 'Honey'].map(line).join('\n')

test.each([
  ['of Markdown', links((name) => `- [${name}](/${name}/)`)],
  [
    'under headings, behind a short lead',
    `All about bees:\n\n## Now\n\n${links((name) => `* [${name}](https://a.example/${name})`)}`,
  ],
  ['with dates and authors', links((name) => `1. 2026-11-03: [${name}](/${name}/) by Ann`)],
  ['of wiki links', links((name) => `- [[notes/${name}|The ${name}]]`)],
  ['of bare addresses', links((name) => `https://a.example/${name}`)],
  ['in a table of contents of Chinese', links(() => '- [蜜蜂回到公园](/a/)')],
  ['of HTML', `<ul>\n${links((name) => `<li><a href="/${name}">${name}</a></li>`)}\n</ul>`],
])('a list of links %s is not an article', async (_, body) => {
  expect(await heldIn(body)).toBe('not-article')
})

test.each([
  [
    'a round-up with remarks',
    links((name) => `- [${name}](/${name}/): why it matters more in winter than the others do`),
  ],
  [
    'one with an introduction',
    `The bees are back in the park, and with them come the four pages that I read again each spring.\n\n${links((name) => `- [${name}](/${name}/)`)}`,
  ],
  [
    'one in Chinese',
    `${links(() => '- [蜜蜂](/a/)')}\n\n今年春天，蜜蜂回到了城市公园，养蜂人说它们比往年来得更早，也更多。`,
  ],
  ['a gallery', links((name) => `![${name}](${name}.jpg)`)],
  ['a list without links', links((name) => `- ${name}`)],
  [
    'a list of changes above links',
    `- Bees may now be kept in the attic\n\n${links((name) => `${name}: [https://a.example/${name}](https://a.example/)`)}`,
  ],
  ['a short note', 'Two good ones: [Hive](/hive/), [Wax](/wax/).'],
])('%s is an article', async (_, body) => {
  expect(await heldIn(body)).toBeUndefined()
})
