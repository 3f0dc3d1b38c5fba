import { expect, it } from 'vitest'
import { readMarkdown } from '../../../src/read/markdown/markdown.ts'

const blocks = (source: string) =>
  readMarkdown(source, { components: false }).blocks.map(({ type, text }) => `${type}: ${text}`)
const TEXT = 'Text.\n'

it.each([
  ['Docusaurus', ':::tip[Hint]\n\nMind it.\n\n:::\n'],
  ['Quarto', '::: {.callout-note collapse="true"}\nMind it.\n:::\n'],
  ['MDC', '::alert{type="info"}\nMind it.\n::\n'],
  ['Logseq', '- #+BEGIN_TIP\n  Mind it.\n  #+END_TIP\n'],
  ['MyST', ':::{note}\n:class: wide\nMind it.\n:::\n'],
  ['MyST, fenced', '```{warning} Title\n:class: wide\nMind *it*.\n```\n'],
  ['pymdown', '/// note | Title\n    open: True\n\nMind it.\n///\n'],
  ['Material for MkDocs', '!!! note "Title"\n    Mind it.\n\n'],
])('sets a note apart: %s', (_, source) => {
  expect(blocks(`${source}\n${TEXT}`)).toEqual(['quote: Mind it.', 'paragraph: Text.'])
})

it.each([
  ['columns', '::: {.column width="40%"}\nMind it.\n:::\n'],
  ['nested columns', ':::: {.columns}\n::: {.column}\nMind it.\n:::\n::::\n'],
  ['tabs', '=== "First"\n\n    Mind it.\n\n'],
  ['a fence that never closes', ':::tip\nMind it.\n\n'],
])('keeps text that is only arranged: %s', (_, source) => {
  expect(blocks(`${source}\n${TEXT}`)).toEqual(['paragraph: Mind it.', 'paragraph: Text.'])
})

it.each([
  ['hidden content', '::: {.content-hidden when-format="html"}\nNo.\n:::\n'],
  ['a video', '::youtube{#abc123}\n'],
  ['snippets', '<<< @/a.js\n\n--8<-- "a.md"\n\n@[code](./a.ts)\n\n{!a.md!}\n'],
  ['abbreviations', '*[HTML]: HyperText\n*[CSS]: Sheets\n'],
  ['targets and comments of MyST', '(my-wheel)=\n\n% No.\n% No.\n\n+++\n'],
  ['data for a chart', '{{< mychart >}}\n{ "labels": [1] }\n{{< /mychart >}}\n'],
  ['attributes of a block', '{.lead #id}\n\n{style="note"}\n'],
  ['Kirby’s tags', '(video: https://example.com/v)\n\n(gallery: a.jpg b.jpg)\n'],
  ['blocks of ReadMe', '[block:callout]\n{\n  "type": "info"\n}\n[/block]\n'],
  ['shortcodes of WordPress', '[gallery ids="1,2"]\n\n[vc_row][/vc_row]\n\n[youtube https://example.com/v]\n'],
  ['tables of contents', '{{TOC}}\n{{TOC:2-3}}\n\n[[_TOC_]]\n\n<<toc>>\n'],
  ['a directive without text', '```{toctree}\na\nb\n```\n'],
  ['data for a chart of a known name', '{{< chart >}}\n{ "labels": [1] }\n{{< /chart >}}\n'],
  ['what mkdocstrings writes', '::: mill.wheel.Paddle\n    options:\n      members: false\n'],
  ['a component of MDC alone', ':icon-star\n\n:newsletter-form{compact}\n'],
  ['queries of a vault', '```dataview\nTABLE a FROM #b\n```\n'],
  ['code that runs unseen', '```{r setup, include=FALSE}\na\n```\n\n```{python}\n#| echo: false\na\n```\n'],
  ['tags of a notebook', '#bread #village/oven\n'],
])('leaves out what only the generator reads: %s', (_, source) => {
  expect(blocks(`${source}\n${TEXT}`)).toEqual(['paragraph: Text.'])
})

it.each([
  '5 % salt\n% of all',
  '(so) = therefore',
  'a :: b',
  '/// three slashes',
  ':icon-star shines',
  'see [1] and [/etc]',
])('leaves alone what only looks like it: %s', (source) => {
  expect(blocks(source)).toEqual([`paragraph: ${source.replace('\n', ' ')}`])
})

it('shows the figures of MyST and the captions of WordPress', () => {
  const figure = '```{figure} a.png\n:alt: A boat\nThe boat\n```\n'
  const caption = '[caption id="a" width="300"]<img src="a.png" alt="A boat" /> The boat[/caption]\n'
  for (const source of [figure, caption])
    expect(readMarkdown(source, { components: false }).blocks).toEqual([
      { type: 'image', src: 'a.png', alt: 'A boat', text: 'The boat' },
    ])
})
