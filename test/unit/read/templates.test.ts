import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/read/markdown/markdown.ts'

const blocks = (source: string, components = false) =>
  readMarkdown(source, { components }).blocks.map(({ type, text }) => `${type}: ${text}`)

describe('what a generator would have replaced', () => {
  it.each([
    [
      'Liquid’s tags',
      '{% include box.html title="x" %}\n\nText {% if a %}and{% endif %} more.\n',
      ['paragraph: Text and more.'],
    ],
    ['Liquid’s tags over lines', '{% include box.html\n  title="x"\n%}\n\nText.\n', ['paragraph: Text.']],
    [
      'ERB’s and EJS’s tags',
      '<% if a %>\n\nText of <%= site.name %> and <%# no %>more.\n',
      ['paragraph: Text of and more.'],
    ],
    ['Nunjucks’ values', '{% set n = 40 %}\nIt has {{ n }} sails.\n', ['paragraph: It has sails.']],
    ['PHP’s tags', 'Text by <?php echo $name; ?>, and <?= $more ?>.\n', ['paragraph: Text by, and.']],
    ['Liquid’s comments', 'Text.{% comment %}\n\nNo.\n\n{% endcomment %}\n', ['paragraph: Text.']],
    [
      'the site’s own words',
      'Text on {{ site.title }} [here]({{ "/a" | relative_url }}).\n',
      ['paragraph: Text on here.'],
    ],
    [
      'addresses',
      'See [a]({{< ref "a.md" >}} "A") and [b][b].\n\n[b]: {{ "/b" | url }}\n',
      ['paragraph: See a and b.'],
    ],
    [
      'tags of EJS, ERB and Templater',
      '<%- include("x") %>\n\nText <%= site.name %> more <%# ask the miller %>.\n',
      ['paragraph: Text more.'],
    ],
    [
      'blocks and partials of Handlebars',
      '{{> header}}\n\nText {{#if a}}and{{/if}} more {{{html}}}.{{!-- ask --}}\n',
      ['paragraph: Text and more.'],
    ],
    [
      'includes of other tools',
      '@import "a.md"\n\n[!INCLUDE [a](b.md)]\n\n%[https://example.com]\n\nText.\n',
      ['paragraph: Text.'],
    ],
    [
      'tabs of VuePress',
      '::: tabs\n@tab npm\nInstall.\n@tab:active yarn\nAdd.\n:::\n\nText.\n',
      ['paragraph: Install.', 'paragraph: Add.', 'paragraph: Text.'],
    ],
    [
      'properties of MDC',
      '::card\n---\nicon: x\n---\nIn it.\n::\n\nText.\n',
      ['paragraph: In it.', 'paragraph: Text.'],
    ],
    ['space of LaTeX', '\\vspace{2em}\n\nText.\n', ['paragraph: Text.']],
    [
      'diagrams and environments',
      '@startuml\nA -> B\n@enduml\n\n\\begin{align}\na &= b\n\\end{align}\n\nText.\n',
      ['code: A -> B', 'code: a &= b', 'paragraph: Text.'],
    ],
    [
      'Hugo’s shortcodes',
      '{{< youtube abc >}}\n\nText {{% mark %}}and{{% /mark %}} more.\n',
      ['paragraph: Text and more.'],
    ],
    [
      'kramdown’s attributes',
      '## Press {#press .wide}\n{: .no_toc}\n\nText.{: .lead}\n\n[a](b){:target="_blank"} c\n{: .note}\n',
      ['heading: Press', 'paragraph: Text.', 'paragraph: a c'],
    ],
    [
      'comments',
      'One <!-- two\n\nthree --> four.\n\n<!--more-->\n\nFive.\n',
      ['paragraph: One four.', 'paragraph: Five.'],
    ],
    ['the place of a table of contents', '[[toc]]\n\n* TOC\n{:toc}\n\nText.\n', ['paragraph: Text.']],
  ])('is gone: %s', (_, source, expected) => {
    expect(blocks(source)).toEqual(expected)
  })

  it('leaves alone what only looks like it', () => {
    expect(blocks('Dear {{name}}, {{ first | last }} {{ }} and {%}.')).toEqual([
      'paragraph: Dear {{name}}, {{ }} and {%}.',
    ])
    expect(blocks('A comment <!-- that never closes.')).toEqual(['paragraph: A comment <!-- that never closes.'])
  })

  it('takes every expression for one where Liquid decides and counts', () => {
    expect(blocks('{% for n in list %}Issue {{ n }}. {% endfor %}')).toEqual(['paragraph: Issue.'])
  })

  it('is code where it says so', () => {
    expect(
      blocks(
        '{% highlight ruby %}\nputs `1`\n{% endhighlight %}\n\n{{< highlight go >}}\nx := 1\n{{< /highlight >}}\n\n$$\na_b * c_d\n$$\n',
      ),
    ).toEqual(['code: puts `1`', 'code: x := 1', 'code: a_b * c_d'])
  })

  it('stays in code, where it is the subject', () => {
    expect(blocks('Use `{{ site.title }}` and `{% raw %}{{ page.x }}{% endraw %}`.\n\n```\n{% if a %}\n```\n')).toEqual(
      ['paragraph: Use {{ site.title }} and {{ page.x }}.', 'code: {% if a %}'],
    )
  })

  it('becomes a picture where it names one without a key, or code of R shows it', () => {
    for (const source of [
      '{{< imgproc a.png Resize "300x" />}}',
      '```{r, echo=FALSE}\nknitr::include_graphics("a.png")\n```',
    ])
      expect(readMarkdown(`${source}\n`, { components: false }).blocks).toEqual([
        { type: 'image', src: 'a.png', alt: '', text: '' },
      ])
  })

  it('becomes a picture where it shows one', () => {
    const { blocks } = readMarkdown('{{< figure src="a.png" alt="Ink" >}}\n', { components: false })
    expect(blocks).toEqual([{ type: 'image', src: 'a.png', alt: 'Ink', text: '' }])
  })

  it.each([
    ['Hexo', '{% asset_img left a.png 300 "The ink" %}'],
    ['Eleventy', '{% image "a.png", "The ink" %}'],
    ['a theme', '{% figure src="a.png" alt="The ink" %}'],
    ['an include of Jekyll', '{% include figure image_path="a.png" alt="The ink" caption="Ink." %}'],
    ['Kirby, without words', '(image: a.png caption: The ink)', ''],
    ['Zola', '{{ resize_image(path="a.png", width=300, alt="The ink") }}'],
  ])('becomes a picture of the folder of the post: %s', (_, source, alt = 'The ink') => {
    expect(readMarkdown(`${source}\n`, { components: false }).blocks).toEqual([
      { type: 'image', src: 'a.png', alt, text: '' },
    ])
  })

  it('becomes a quote where it interrupts the article', () => {
    expect(blocks(':::tip[Hint]\n\nMind *this*.\n\n```\ncode\n```\n\n:::\n\nText.\n')).toEqual([
      'quote: Mind this.',
      'code: code',
      'paragraph: Text.',
    ])
    expect(blocks('!!! note "Hint"\n    Mind this.\n\nText.\n')).toEqual(['quote: Mind this.', 'paragraph: Text.'])
    expect(blocks('{{< notice tip >}}\nMind this.\n{{< /notice >}}\n\nText.\n')).toEqual([
      'quote: Mind this.',
      'paragraph: Text.',
    ])
  })

  it('never swallows the article if one tag of a pair is missing', () => {
    expect(blocks('{{< note "x" >}}\n\nText.\n\n{{< note >}}Mind this.{{< /note >}}\n')).toEqual([
      'paragraph: Text.',
      'quote: Mind this.',
    ])
  })
})

describe('MDX', () => {
  it.each([
    [
      'imports and exports',
      "import A from 'a'\nimport {\n  B,\n} from 'b'\n\nexport const meta = {\n  a: [1],\n\n  b: 2,\n}\n\nText.\n",
      ['paragraph: Text.'],
    ],
    [
      'components, but not what stands in them',
      '<Tabs>\n  <TabItem value="a" label={`A > B`}>\n\n    Text **in** it.\n\n  </TabItem>\n</Tabs>\n',
      ['paragraph: Text in it.'],
    ],
    [
      'components over lines',
      '<Card\n  title="x"\n  icon={<Icon a={{ b: 1 }} />}\n/>\n\nText.\n',
      ['paragraph: Text.'],
    ],
    ['components in a line', 'Text <Badge text="new" /> and <Mark>more</Mark>.\n', ['paragraph: Text and more.']],
    [
      'expressions and comments',
      '{/* no */}\n\nText{" "}and {frontMatter.title} more.\n',
      ['paragraph: Text and more.'],
    ],
    ['components that hold code', '<CodeBlock>\nlet x\n</CodeBlock>\n\nText.\n', ['paragraph: Text.']],
  ])('is read without %s', (_, source, expected) => {
    expect(blocks(source, true)).toEqual(expected)
  })

  it('reads Markdown between HTML with expressions among its attributes', () => {
    expect(blocks('<div style={{ color: "red" }} className="x">\nText *and* more.\n</div>\n', true)).toEqual([
      'paragraph: Text and more.',
    ])
  })

  it('shows the pictures of components', () => {
    const { blocks } = readMarkdown('<Image src="a.png" alt="Ink" width={10} />\n', { components: true })
    expect(blocks).toEqual([{ type: 'image', src: 'a.png', alt: 'Ink', text: '' }])
  })

  it('is recognized by its imports in a file with another extension', () => {
    expect(blocks("import A from './a'\n\n<A b={1} />\n\nText.\n")).toEqual(['paragraph: Text.'])
  })

  it('keeps code as it is', () => {
    expect(blocks('```js\nimport a from "b"\n```\n\nUse `<A b={1} />`.\n', true)).toEqual([
      'code: import a from "b"',
      'paragraph: Use <A b={1} />.',
    ])
  })

  it('loses nothing to brackets that never close', () => {
    expect(blocks('export const a = {\n\nText.\n', true)).toEqual(['paragraph: Text.'])
    expect(blocks('Text {and <Foo more.\n', true)).toEqual(['paragraph: Text {and <Foo more.'])
  })
})

describe('a picture', () => {
  const sources = (source: string, components = false) =>
    readMarkdown(source, { components }).blocks.flatMap((block) => (block.type === 'image' ? block.src : []))

  it.each([
    ['![x]({{ "a.png" | relative_url }})', '/a.png'],
    ['<img src="{{ "/a.png" | absolute_url }}">', '/a.png'],
    ['![x]({% link a.png %})', '/a.png'],
    ['![x]({static}/a.png)', '/a.png'],
    ['![x]({attach}a.png)', 'a.png'],
    ['![x]({{< relref "a.png" >}})', 'a.png'],
  ])('whose address a template gives is found: %s', (source, src) => {
    expect(sources(`${source}\n\nText.\n`)).toEqual([src])
  })

  it.each([
    'import boat from "./a.png"\n\n<Image src={boat} alt="x" />\n\nText.\n',
    '<img src={require("./a.png").default} />\n\nText.\n',
  ])('that MDX imports is found: %j', (source) => {
    expect(sources(source, true)).toEqual(['./a.png'])
  })
})
