// Does an error in a look name the file, the line and the fix?
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DigestError } from '../../../src/model/problem.ts'
import { ordinary } from '../../support/issue.ts'
import { lookWith, mail, weekly } from '../../support/look.ts'

/** A whole issue template around the given lines, the first of which is line 4. */
function around(lines: string): string {
  return `<mjml>\n<mj-body>\n<mj-section><mj-column><mj-text>start</mj-text>\n${lines}\n</mj-column></mj-section>\n</mj-body>\n</mjml>\n`
}

async function problemOf(files: Readonly<Record<string, string>>) {
  await using look = await lookWith(files)
  const error = await mail(ordinary, weekly, look).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(error instanceof DigestError)) throw error ?? new Error('It was rendered.')
  const { code, what, fix } = error
  const file = error.where?.file.slice(join(look.folder, 'x').length - 1)
  return { code, what, fix, at: `${file}:${error.where?.line}` }
}

test('an unknown field names its line and the nearest field', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('<mj-text>\n{{newsletter.titel}}\n</mj-text>') })
  expect(problem).toMatchObject({ code: 'template-field', what: 'There is no field "titel".', at: 'issue.mjml.hbs:5' })
  expect(problem.fix).toContain('Did you mean "title"?')
})

test('an unknown field is an error even in a condition', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('{{#if stroies}}<mj-text>x</mj-text>{{/if}}') })
  expect(problem).toMatchObject({
    code: 'template-field',
    what: 'There is no field "stroies".',
    at: 'issue.mjml.hbs:4',
  })
  expect(problem.fix).toContain('Did you mean "stories"?')
})

test('a known field of another group is an error even in a condition', async () => {
  const problem = await problemOf({
    'issue.mjml.hbs': around('\n{{#if newsletter.dek}}<mj-text>x</mj-text>{{/if}}'),
  })
  expect(problem).toMatchObject({
    code: 'template-field',
    what: 'The field {{newsletter.dek}} is missing here.',
    at: 'issue.mjml.hbs:5',
  })
})

test('an unknown group of fields is named', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('<mj-text>{{newsleter.title}}</mj-text>') })
  expect(problem).toMatchObject({ code: 'template-field', what: 'There is no field "newsleter".' })
})

test('an unknown field below an unknown group is reported with its line', async () => {
  const problem = await problemOf({
    'issue.mjml.hbs': around('<mj-text>\n\n{{@root.wrong.very.deep.field}}</mj-text>'),
  })
  expect(problem).toMatchObject({ code: 'template-field', what: 'There is no field "wrong".', at: 'issue.mjml.hbs:6' })
})

test('for a field that only some stories have, the fix is a condition', async () => {
  const problem = await problemOf({
    'issue.mjml.hbs': around('{{#each contents}}\n<mj-text>{{image.src}}</mj-text>\n{{/each}}'),
  })
  expect(problem).toMatchObject({ code: 'template-field', at: 'issue.mjml.hbs:5' })
  expect(problem.fix).toContain('{{#if image}}')
})

test('an error in a partial is reported with its line there', async () => {
  const problem = await problemOf({ 'partials/meta.mjml.hbs': '<p>\n  {{sorce}}\n</p>' })
  expect(problem).toMatchObject({ code: 'template-field', at: `${join('partials', 'meta.mjml.hbs')}:2` })
  expect(problem.fix).toContain('"source"')
})

test('an error in the plain text is reported with its line there', async () => {
  const problem = await problemOf({ 'text.hbs': '{{newsletter.title}}\n{{issue.nubmer}}\n' })
  expect(problem).toMatchObject({ code: 'template-field', at: 'text.hbs:2' })
})

test('an unclosed block names the line that opens it', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('{{#if brief}}\n<mj-text>x</mj-text>') })
  expect(problem).toEqual({
    code: 'template-syntax',
    what: 'The block {{#if}} is never closed.',
    fix: 'Close it with {{/if}}.',
    at: 'issue.mjml.hbs:4',
  })
})

test('a comment neither opens nor hides an unclosed block', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('{{!-- {{#if x}} --}}\n{{#each brief}}\n{{!-- end --}}') })
  expect(problem).toMatchObject({ what: 'The block {{#each}} is never closed.', at: 'issue.mjml.hbs:5' })
})

test('blocks closed in the wrong order name both', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('\n{{#if brief}}x{{/each}}') })
  expect(problem).toMatchObject({
    code: 'template-syntax',
    what: 'The block {{#if}} is closed by {{/each}}.',
    at: 'issue.mjml.hbs:5',
  })
})

test('broken braces name their line', async () => {
  const problem = await problemOf({ 'partials/meta.mjml.hbs': '<p>\n\n{{source}</p>' })
  expect(problem).toMatchObject({ code: 'template-syntax', at: `${join('partials', 'meta.mjml.hbs')}:3` })
})

test('a missing partial names the nearest', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('{{#each contents}}\n{{> storry}}\n{{/each}}') })
  expect(problem).toMatchObject({
    code: 'template-partial',
    what: 'There is no partial "storry".',
    at: 'issue.mjml.hbs:5',
  })
  expect(problem.fix).toContain('Did you mean "story"?')
})

test('a plain-text template can call only plain-text partials', async () => {
  const problem = await problemOf({ 'text.hbs': '\n{{> imprint}}' })
  expect(problem).toMatchObject({ code: 'template-partial', what: 'There is no partial "imprint".', at: 'text.hbs:2' })
  expect(problem.fix).toContain('partials/imprint.text.hbs')
})

test('a partial may wrap a block', async () => {
  await using look = await lookWith({
    'partials/box.mjml.hbs': '<mj-text><b>{{> @partial-block}}</b></mj-text>',
    'issue.mjml.hbs': around('{{#> box wide=true}}{{newsletter.title}}{{/box}}'),
  })
  expect((await mail(ordinary, weekly, look)).html).toContain('<b>The Weekly</b>')
})

test('for a partial defined inside a template, the fix is a file of its own', async () => {
  const problem = await problemOf({ 'text.hbs': '{{#*inline "x"}}a{{/inline}}' })
  expect(problem).toMatchObject({ code: 'template-partial', at: 'text.hbs:1' })
})

test('a partial that calls itself is reported as a failure of the template', async () => {
  const problem = await problemOf({ 'partials/meta.mjml.hbs': '{{> meta}}' })
  expect(problem.code).toBe('template-field')
})

test('an unknown helper names the known ones', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('{{#unles brief}}x{{/unles}}') })
  expect(problem).toMatchObject({
    code: 'template-helper',
    what: 'There is no helper "unles".',
    at: 'issue.mjml.hbs:4',
  })
  expect(problem.fix).toContain('Did you mean "unless"?')
})

test.each(['fit image', 'fit title 560 420', 'fit image 560 "420"', 'fit image 560 420 1'])(
  'a wrong call of the helper fit shows the right one: %s',
  async (call) => {
    const problem = await problemOf({ 'issue.mjml.hbs': around(`<mj-text>{{#with (${call})}}x{{/with}}</mj-text>`) })
    expect(problem).toMatchObject({ code: 'template-helper', at: 'issue.mjml.hbs:4' })
    expect(problem.fix).toContain('(fit image 560 420)')
  },
)

test('for a missing argument of a partial, the fix is to pass it', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': '<mjml>\n<mj-head>{{> head}}</mj-head>\n</mjml>' })
  expect(problem).toMatchObject({ code: 'template-field', what: 'There is no field "family".' })
  expect(problem.fix).toContain('{{> head family="…"}}')
})

test('a field cannot be printed unescaped', async () => {
  for (const line of ['<mj-text>{{{lead.title}}}</mj-text>', '<mj-text>{{&lead.title}}</mj-text>']) {
    const problem = await problemOf({ 'issue.mjml.hbs': around(line) })
    expect(problem).toMatchObject({ code: 'template-unescaped', at: 'issue.mjml.hbs:4' })
  }
})

test('an unknown tag names the nearest', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('\n<mj-txt>x</mj-txt>') })
  expect(problem).toMatchObject({ code: 'template-tag', what: 'MJML has no tag <mj-txt>.', at: 'issue.mjml.hbs:5' })
  expect(problem.fix).toContain('Did you mean "mj-text"?')
})

test('a misspelt closing tag names the nearest', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('<mj-text>\nx</mj-txt>') })
  expect(problem).toMatchObject({ what: 'MJML has no tag <mj-txt>.', at: 'issue.mjml.hbs:5' })
})

test('a closing tag without an opening one names its line', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': '</mj-body>\n<mjml></mjml>' })
  expect(problem).toMatchObject({ what: 'The tag </mj-body> has no opening tag.', at: 'issue.mjml.hbs:1' })
})

test('HTML outside mj-text names its line', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('{{#if lead}}\n\n<div>x</div>{{/if}}') })
  expect(problem).toMatchObject({ code: 'template-tag', at: 'issue.mjml.hbs:6' })
})

test('a tag that is not closed names the line that opens it', async () => {
  const problem = await problemOf({ 'partials/nameplate.mjml.hbs': '\n<mj-text>\n<h1>x</h1>\n' })
  expect(problem).toMatchObject({
    code: 'template-tag',
    what: 'The tag <mj-text> is not closed, or closed in the wrong place.',
    at: `${join('partials', 'nameplate.mjml.hbs')}:2`,
  })
})

test('a tag where MJML allows none names its line', async () => {
  const problem = await problemOf({
    'issue.mjml.hbs': around('{{#each contents}}\n<mj-section></mj-section>\n{{/each}}'),
  })
  expect(problem).toMatchObject({ code: 'template-tag', at: 'issue.mjml.hbs:5' })
})

test('an unknown attribute names its tag and line', async () => {
  const problem = await problemOf({ 'partials/imprint.mjml.hbs': '\n\n<mj-text colour="#fff">x</mj-text>' })
  expect(problem).toMatchObject({
    code: 'template-attribute',
    what: '<mj-text> has no attribute colour.',
    at: `${join('partials', 'imprint.mjml.hbs')}:3`,
  })
  expect(problem.fix).toContain('Did you mean "color"?')
})

test('a wrong value of an attribute names the attribute', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('<mj-text padding="wide">x</mj-text>') })
  expect(problem).toMatchObject({ code: 'template-attribute', at: 'issue.mjml.hbs:4' })
  expect(problem.what).toContain('padding')
})

test('an include is refused, not ignored', async () => {
  const problem = await problemOf({ 'issue.mjml.hbs': around('<mj-include path="/etc/passwd" />') })
  expect(problem).toMatchObject({ code: 'template-tag', at: 'issue.mjml.hbs:4' })
})

test('a look that does not exist names the nearest one', async () => {
  const error = await mail(ordinary, weekly, { folder: 'templates/clasic' }).catch((cause: unknown) => cause)
  expect(error).toMatchObject({ code: 'template-missing', where: { file: 'templates/clasic' } })
  expect(error).toHaveProperty('fix', 'The looks are brief, classic, letter. Did you mean "classic"?')
})

test.each([
  ['', 1],
  ['\n<!-- later -->\n{{! later }}\n', 1],
  ['Some text', 1],
  ['\n<mjml></mjml>', 2],
  ['<mjml>\n<mj-head></mj-head>\n</mjml>', 1],
  ['\n\n<mj-body></mj-body>', 3],
])('a look without a mail in it (%j) is a mistake in the look, with its line', async (source, line) => {
  const problem = await problemOf({ 'issue.mjml.hbs': source })
  expect(problem).toMatchObject({ code: 'template-tag', at: `issue.mjml.hbs:${line}` })
  expect(problem.fix).toContain('<mjml><mj-body>')
})
