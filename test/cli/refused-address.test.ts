// Does an address that readers cannot open cost one headline its link, and nothing more?
import { expect, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'

test.each([
  ['http://localhost:4000/a'],
  ['http://intranet/a'],
  ['https://exa"mple.com/'],
  ['https://[::1]/a'],
  ['https://test/'],
])('the headline of an article at %s is not a link, and the issue is made', (address) => {
  const folder = folderWith({
    'articles/a.md': article('Harbour', '2026-03-01', `canonical: ${JSON.stringify(address)}\n`),
  })
  const { exit, stdout, stderr } = digestif(folder, ['build', '--json'])
  expect(stderr).not.toContain('(link-target)')
  expect(exit).toBe(0)
  expect(JSON.parse(stdout).notices).toContainEqual(expect.objectContaining({ code: 'link-refused' }))
  expect(JSON.parse(stdout).issue.stories).toMatchObject([{ title: 'Harbour' }])
})

test.each([['https://example.com/[[x]]'], ['https://example.com/a"b'], ["https://example.com/a'b(c)"]])(
  'the headline of an article at %s is a link',
  (address) => {
    const folder = folderWith({
      'articles/a.md': article('Harbour', '2026-03-01', `canonical: ${JSON.stringify(address)}\n`),
    })
    const { exit, stdout } = digestif(folder, ['build', '--json'])
    expect(exit).toBe(0)
    expect(JSON.parse(stdout).notices).not.toContainEqual(expect.objectContaining({ code: 'link-refused' }))
  },
)
