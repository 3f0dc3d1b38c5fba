// Can the text of an article do anything but be read?
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'

const HOSTILE = [
  '{{issue.subject}} {{{raw}}} {{> head}} {{#each x}}',
  '<script>alert(1)</script><mj-raw><b>raw</b></mj-raw>',
  '</td></table><img src=x onerror=alert(1)>',
]

test('template code, scripts and MJML in titles and text come out as characters', () => {
  const files = Object.fromEntries(
    HOSTILE.map((text, topic) => {
      const more = `description: ${JSON.stringify(`Dek ${text}`)}\n`
      const sound = article(JSON.stringify(`Title ${text}`), `2026-03-0${topic + 1}`, more, topic)
      return [`articles/${topic}.md`, sound.replace('---\n\n', `---\n\nOn its door stood \`${text}\` in paint. `)]
    }),
  )
  const { exit, stdout, stderr } = digestif(folderWith(files), ['build', '--json'])
  expect(stderr).not.toContain('template-')
  expect(exit).toBe(0)
  const { issue, files: made } = JSON.parse(stdout)
  expect(issue.stories).toHaveLength(HOSTILE.length)
  const html = readFileSync(made.html, 'utf8')
  expect(html).not.toMatch(/<script|<mj-raw|<img src=x|onerror=alert\(1\)>/)
  expect(html).toContain('{{issue.subject}}')
  expect(readFileSync(made.text, 'utf8')).toContain('{{issue.subject}} {{{raw}}}')
})

test('links and pictures of other kinds than the web do not get into a mail', () => {
  const more = 'canonical: "javascript:alert(1)"\nimage: "data:text/html,x"\n'
  const { stdout } = digestif(folderWith({ 'articles/a.md': article('Harbour', '2026-03-01', more) }), [
    'build',
    '--json',
  ])
  const html = readFileSync(JSON.parse(stdout).files.html, 'utf8')
  expect(html).not.toMatch(/javascript:|data:text/)
})

test('a .mjmlconfig beside the articles is not run', () => {
  const evil = '{"packages": ["./evil.cjs"]}'
  const folder = folderWith({
    'articles/a.md': article('Harbour', '2026-03-01'),
    '.mjmlconfig': evil,
    '.mjmlconfig.js': 'require("fs").writeFileSync("ran", "")',
    'evil.cjs': 'require("fs").writeFileSync("ran", "")',
  })
  expect(digestif(folder, ['build']).exit).toBe(0)
  expect(() => readFileSync(`${folder}/ran`)).toThrow()
})
