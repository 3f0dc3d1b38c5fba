// Where does a look take its partials from, and what can be set for it?
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readLook } from '../../../src/render/look.ts'
import { lookFolder } from '../../../src/render/look-folder.ts'
import { ordinary } from '../../support/issue.ts'
import { classic, lookWith, mail, weekly } from '../../support/look.ts'

test('a copied look still works, since the shared partials are built in', async () => {
  await using look = await lookWith({})
  expect((await mail(ordinary, weekly, look)).html).toBe((await mail(ordinary)).html)
})

test('a partial of the look overrides one beside it, which overrides the built-in one', async () => {
  const templates = await mkdtemp(join(tmpdir(), 'digestif-templates-'))
  try {
    const folder = join(templates, 'mine')
    await cp(classic, folder, { recursive: true })
    await mkdir(join(templates, 'partials'))
    for (const name of ['meta', 'imprint'])
      await writeFile(join(templates, 'partials', `${name}.mjml.hbs`), '<mj-text>beside</mj-text>')
    await writeFile(join(folder, 'partials', 'imprint.mjml.hbs'), '<mj-text>own</mj-text>')
    const { partials } = await readLook(folder)
    const from = (name: string) => partials.find((partial) => partial.name === name)?.file
    expect(from('imprint')).toBe(join(folder, 'partials', 'imprint.mjml.hbs'))
    expect(from('meta')).toBe(join(templates, 'partials', 'meta.mjml.hbs'))
    expect(from('head')).not.toContain(templates)
    expect(partials.map(({ file }) => basename(file))).toEqual(partials.map(({ file }) => basename(file)).toSorted())
  } finally {
    await rm(templates, { recursive: true })
  }
})

test('a look need not pass arguments to shared partials that it does not use', async () => {
  const bare =
    '<mjml><mj-body><mj-section><mj-column><mj-text>{{newsletter.title}}</mj-text></mj-column></mj-section></mj-body></mjml>'
  await using look = await lookWith({ 'issue.mjml.hbs': bare, 'text.hbs': '{{newsletter.title}}' })
  expect((await mail(ordinary, weekly, look)).text.trim()).toBe('The Weekly')
})

test('the typeface is the look’s own, or the one that is set', async () => {
  const body = async (font?: 'serif' | 'sans') =>
    /<h2[\s\S]*?font-family:([^;]+);|font-family:([^;]+);font-size:18px/.exec(
      (await mail(ordinary, weekly, font ? { font } : {})).html,
    )?.[2]
  expect(await body()).toContain('Georgia')
  expect(await body('serif')).toContain('Georgia')
  expect(await body('sans')).toContain('Helvetica')
})

test('a template saved on Windows is read as any other', async () => {
  const source = await readFile(join(classic, 'text.hbs'), 'utf8')
  await using look = await lookWith({ 'text.hbs': `\uFEFF${source.replaceAll('\n', '\r\n')}` })
  expect((await readLook(look.folder)).text.source).toBe(source)
})

test('a newsletter’s own look overrides the built-in one of the same name', async () => {
  const templates = await mkdtemp(join(tmpdir(), 'digestif-templates-'))
  try {
    await mkdir(join(templates, 'brief'))
    expect(lookFolder(templates, 'brief')).toBe(join(templates, 'brief'))
    expect(lookFolder(templates, 'letter')).toBe(join(dirname(classic), 'letter'))
    expect(lookFolder(templates, 'nowhere')).toBe(join(templates, 'nowhere'))
    const gone = join(templates, 'looks')
    expect(() => lookFolder(gone, 'classic')).toThrow(
      expect.objectContaining({ code: 'template-missing', where: { file: gone } }),
    )
    expect(lookFolder(join(templates, 'templates'), 'letter')).toBe(join(dirname(classic), 'letter'))
  } finally {
    await rm(templates, { recursive: true })
  }
})
