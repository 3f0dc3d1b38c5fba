// Can an editor change the next issue from the command line?
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'

const FILES = {
  'articles/news/eastport.md': article('Eastport', '2026-03-01', '', 0),
  'articles/westport.md': article('Westport', '2026-03-02', '', 1),
  'articles/northport.md': article('Northport', '2026-03-03', '', 2),
}
const decisions = (folder: string) => JSON.parse(readFileSync(join(folder, '.digestif/next-issue.json'), 'utf8'))

test('what an editor says from the command line is in the next issue', () => {
  const folder = folderWith(FILES)
  const run = (args: readonly string[], input = '') => digestif(folder, ['edit', ...args], input)
  expect(run([])).toMatchObject({ exit: 0, stdout: 'Nothing is changed in issue no. 1.\n' })
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
  const said = run(
    ['--subject', 'Our own week', '--lead', 'news/eastport.md', '--note', '-'],
    'Dear *all*,\n\nhello.\n',
  )
  expect(said).toMatchObject({ exit: 0, stderr: '' })
  expect(said.stdout).toBe(
    'Issue no. 1 (.digestif/next-issue.json):\n  subject    Our own week\n  note       Dear *all*, …\n  lead       news/eastport.md\n',
  )
  expect(
    run(['--exclude', 'northport.md', '--story', 'westport.md', '--title', 'West!', '--sentences', '2,0']).exit,
  ).toBe(0)
  expect(decisions(folder)).toMatchObject({
    issue: 1,
    lead: 'news/eastport.md',
    subject: 'Our own week',
    excluded: ['northport.md'],
    stories: { 'westport.md': { title: 'West!', sentences: [2, 0] } },
  })
  const { issue } = JSON.parse(digestif(folder, ['build', '--json']).stdout)
  expect(issue).toMatchObject({ subject: 'Our own week' })
  expect(issue.stories.map(({ title }: { title: string }) => title)).toEqual(['Eastport', 'West!'])
})

test('an empty text takes the draft again, and what the file says beyond that stays', () => {
  const file = '.digestif/next-issue.json'
  const own = {
    issue: 1,
    subject: 'Mine',
    mine: 'own',
    stories: { 'westport.md': { title: 'West!', section: 'News' } },
  }
  const folder = folderWith({ ...FILES, [file]: JSON.stringify(own) })
  const run = (...args: string[]) => digestif(folder, ['edit', ...args])
  expect(run('--subject', '', '--story', 'westport.md', '--title', '').exit).toBe(0)
  expect(decisions(folder)).toMatchObject({ mine: 'own', stories: { 'westport.md': { section: 'News' } } })
  expect(decisions(folder).subject).toBeUndefined()
  // A story without a change of its own is as it was drafted.
  expect(run('--story', 'westport.md').exit).toBe(0)
  expect(decisions(folder).stories).toBeUndefined()
})

test('an undo takes the last change back, whoever made it, and a second one brings it again', () => {
  const folder = folderWith(FILES)
  const run = (...args: string[]) => digestif(folder, ['edit', ...args])
  const said = () => JSON.parse(run('--json').stdout).decisions
  expect(run('--undo').stdout).toBe('There is nothing to take back.\nNothing is changed in issue no. 1.\n')
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
  run('--subject', 'One')
  expect(run('--undo').stdout).toBe('Nothing is changed in issue no. 1.\n')
  expect(existsSync(join(folder, '.digestif/next-issue.json'))).toBe(false)
  run('--undo')
  expect(said().subject).toBe('One')
  run('--subject', 'Two', '--lead', 'westport.md')
  // The same again is no change, and nothing is lost by it.
  run('--subject', 'Two')
  const byHand = { ...decisions(folder), closing: 'By hand' }
  writeFileSync(join(folder, '.digestif/next-issue.json'), JSON.stringify(byHand))
  run('--undo')
  expect(said()).toEqual({ issue: 1, pinned: [], excluded: [], order: [], subject: 'One' })
  run('--undo')
  expect(said()).toMatchObject({ subject: 'Two', lead: 'westport.md', closing: 'By hand' })
  expect(run('--undo', '--subject', 'x')).toMatchObject({ exit: 2, stdout: '' })
})

test('several articles are named at once, as the shell completes them too', () => {
  const folder = folderWith(FILES)
  const { exit, stdout } = digestif(folder, ['edit', '--pin', 'articles/westport.md', 'northport.md', '--json'])
  expect(exit).toBe(0)
  expect(JSON.parse(stdout).decisions).toMatchObject({ pinned: ['westport.md', 'northport.md'] })
  expect(digestif(folder, ['edit', '--clear', 'westport.md', '--exclude', 'northport.md']).exit).toBe(0)
  expect(decisions(folder)).toMatchObject({ pinned: [], excluded: ['northport.md'] })
})

test.each([
  [['--lead', 'gone.md'], 1, '(no-file)'],
  [['--pin', '../outside.md'], 1, '(no-file)'],
  [['--title', 'x'], 2, '--title changes a story, and none is named.'],
  [['--story', 'westport.md', '--sentences', 'a'], 2, 'Write whole numbers'],
  [['--subjekt', 'x'], 2, '--subject'],
] as const)('%j changes nothing and says why', (args, exit, why) => {
  const folder = folderWith({ ...FILES, 'outside.md': 'x' })
  const run = digestif(folder, ['edit', ...args])
  expect(run).toMatchObject({ exit, stdout: '' })
  expect(run.stderr).toContain(why)
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
})

test('nothing is changed in an editor’s file that cannot be read', () => {
  const folder = folderWith({ ...FILES, '.digestif/next-issue.json': '{' })
  expect(digestif(folder, ['edit', '--subject', 'x'])).toMatchObject({ exit: 1, stdout: '' })
  expect(readFileSync(join(folder, '.digestif/next-issue.json'), 'utf8')).toBe('{')
})
