import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../src/read/markdown/markdown.ts'

const read = (source: string) => readMarkdown(source, { components: false }).blocks
const textOf = (source: string) => read(source)[0]?.text

it('a file of MediaWiki is a picture', () => {
  expect(read('Before [[File:a.png|thumb|A boat]] after.')).toMatchObject([
    { type: 'image', src: 'a.png', alt: 'A boat' },
    { text: 'Before after.' },
  ])
})

describe('marks that one tool understands', () => {
  it.each([
    [
      'wiki links',
      'See [[notes/Wells]], [[Wells#The north well]] and [[Lena|her]].',
      'See Wells, The north well and her.',
    ],
    ['LaTeX’s citations', 'Dug by hand\\cite[p. 3]{brunn}, says one~\\citep{lee}.', 'Dug by hand, says one.'],
    ['LaTeX’s references', 'It is in \\ref{tab:x} as well.', 'It is in as well.'],
    [
      'formulas between brackets',
      'It is \\(a^{2} \\cdot b\\) and \\\\(c = d\\\\) long.',
      'It is a² · b and c = d long.',
    ],
    ['brackets that are escaped', 'It is \\(a long\\) way.', 'It is (a long) way.'],
    ['formulas of shortcodes', 'It is {{< katex >}}x^{2}{{< /katex >}} long.', 'It is x² long.'],
    ['Kirby’s links', 'See (link: https://example.com text: the mill target: _blank) now.', 'See the mill now.'],
    [
      'readings',
      '｜灯台守《とうだいもり》と漢字《かんじ》と{漢字|かん|じ}と[漢字]{かんじ}。',
      '灯台守と漢字と漢字と漢字。',
    ],
    ['titles of books', '他读了《红楼梦》。', '他读了《红楼梦》。'],
    ['references of pandoc-crossref', 'See @fig:mill and @tbl:x now :+1:.', 'See and now.'],
    ['code that Dataview runs', 'It is `= this.file.name` and `= a` now.', 'It is and = a now.'],
    ['embedded pages', 'Before. ![[other page]] After.', 'Before. After.'],
    [
      'notes within the line',
      'At noon^[He was [late](a.md) by `1` hour.], the choir sang.',
      'At noon, the choir sang.',
    ],
    ['marks of missing notes', 'At noon[^7], the choir sang.', 'At noon, the choir sang.'],
    ['citations', 'Dug in 1640 [see @brunn1901, p. 3; -@lee2020] by hand.', 'Dug in 1640 by hand.'],
    ['spans', '[The *north* well]{.smallcaps} and `x`{.r} and **y**{#id}.', 'The north well and x and y.'],
    ['highlights', 'It ==stays **open** late== and [x]{.mark}.', 'It stays open late and x.'],
    ['Laika', 'The mill @:style(wide)has oak@:@ and rye @:image(a.png). @:include(b.md)', 'The mill has oak and rye.'],
    ['Laika’s formulas', 'It has @:math 10^{8} @:@ wheels.', 'It has wheels.'],
    ['proposals', 'It is {++quite ++}{--very --}old{>>why?<<} and {~~red~>blue~~}.', 'It is quite old and blue.'],
    ['roles', 'The {term}`Wheel <wheel>` of {sub}`2`{abbr}`HTML (Hyper)`{cite}`x`.', 'The Wheel of 2HTML.'],
    ['names of paragraphs', 'The door is open. ^door-1', 'The door is open.'],
    ['keys and icons', 'Press ++ctrl+c++ :material-home:{ .lg } now :icon{name=x}.', 'Press ctrl+c now.'],
    ['directives within the line', 'The :abbr[HTML]{title="x"} page :cite[lee].', 'The HTML page.'],
  ])('are shown as their reader sees them: %s', (_, source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it.each([
    ['a comparison', 'Is a == b or c == d?'],
    ['a power', 'So 2^10 and 3^4 are numbers.'],
    ['an address', 'Write to miller@valley.example or [miller@valley.example].'],
    ['a price', 'It costs $5 to $6.'],
    ['languages', 'C++ and D++ compete.'],
    ['a definition', 'Three things :: a pot, a spoon.'],
    ['an approximation', 'About ~5 km and ~6 km.'],
    ['a time', 'At 10:30 [sharp] we left.'],
    ['a field of a mail', 'Dear {{name}}, hello.'],
  ])('are none in %s', (_, source) => {
    expect(textOf(source)).toBe(source)
  })

  it.each([
    ['a power', '10<sup>6</sup> seeds', '10⁶ seeds'],
    ['the mark of a note', 'It rained.<sup>2</sup> We left<sup>[3]</sup> soon.', 'It rained. We left soon.'],
    ['an ordinal', 'the 21<sup>st</sup> and 3^rd^ day', 'the 21st and 3rd day'],
    ['a formula of chemistry', 'H<sub>2</sub>O and CO~2~', 'H2O and CO2'],
    ['small letters above others', '<ruby>火<rp>(</rp><rt>ひ</rt><rp>)</rp></ruby>気', '火気'],
  ])('never make a number that nobody wrote: %s', (_, source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it('show the pictures of a vault', () => {
    expect(read('![[dyke.png|300]] ![[a/owl.jpg|An owl]]')).toEqual([
      { type: 'image', src: 'dyke.png', alt: '', text: '' },
      { type: 'image', src: 'a/owl.jpg', alt: 'An owl', text: '' },
    ])
  })

  it('are left alone in code', () => {
    expect(textOf('Use `[[x]]`, `a == b` and `{{ site.title }}`.')).toBe('Use [[x]], a == b and {{ site.title }}.')
  })
})

describe('holes', () => {
  const holed = (source: string) =>
    read(source).map((block) => ('holes' in block ? [block.text, block.holes] : [block.text]))

  it.each([
    ['Liquid', 'The release of Kettle {{ site.version }}. It boils.', ['The release of Kettle. It boils.', [21]]],
    ['a call', 'The film {{ vimeo(id="1") }} shows it.', ['The film shows it.', [9]]],
    ['a shortcode', 'Version {{< param "version" >}} is out.', ['Version is out.', [8]]],
    ['code that is run', 'We counted `r nrow(x)` sacks.', ['We counted sacks.', [11]]],
    ['a reference', 'See @fig-plan and {ref}`x` for more.', ['See and for more.', [4, 8]]],
    ['a reference of bookdown', 'See \\@ref(fig:plan) now.', ['See now.', [4]]],
    ['a block of Logseq', 'See ((6512aa10-bbbb)) now.', ['See now.', [4]]],
    ['a component', 'Kettle <Version of="kettle" /> is out.', ['Kettle is out.', [7]]],
    ['an element of the site', 'Kettle <app-version></app-version> is out.', ['Kettle is out.', [7]]],
    ['a value of WordPress', 'It costs [price id="3"] crowns.', ['It costs crowns.', [9]]],
    ['Blade', 'Kettle {!! $version !!} is out.', ['Kettle is out.', [7]]],
    ['a token of Drupal', 'Welcome to [site:name] again.', ['Welcome to again.', [11]]],
    ['a field of a mail', 'Dear *|FNAME|* of Hest, it rains.', ['Dear of Hest, it rains.', [5]]],
    ['a substitution of MyST', 'Kettle {sub-ref}`version` is out.', ['Kettle is out.', [7]]],
    ['a formula', 'So $\\binom{a}{b}$ it is.', ['So binomab it is.', [10]]],
  ])('are known where only the generator knows what stands there: %s', (_, source, expected) => {
    expect(holed(source)).toEqual([expected])
  })

  it('are known where a component or an expression of MDX stands in a sentence', () => {
    const { blocks } = readMarkdown(
      'The {meta.kind} <Version n={3}></Version> is <Mark>out</Mark> <Icon name="x" /> {/* no */}.',
      {
        components: true,
      },
    )
    expect(blocks).toEqual([{ type: 'paragraph', text: 'The is out.', holes: [4, 4] }])
  })

  it('are none where a tag surrounds text, shows no words, or stands in an address', () => {
    expect(holed('It is {{< mark >}}red{{< /mark >}} {{< icon "x" >}} [here]({{ "/a" | url }} "A").')).toEqual([
      ['It is red here.'],
    ])
  })

  it('are none where what stands between words or sentences shows no word', () => {
    const source =
      'It is red <lite-youtube id="x"></lite-youtube> here. [ad id="3"] The [icon name="x"] mill <Badge /> turns.'
    expect(holed(source)).toEqual([['It is red here. The mill turns.']])
  })

  it('are none in a picture’s address', () => {
    expect(read('![A boat]({{ site.baseurl }}/img/boat.png)')).toEqual([
      { type: 'image', src: '/img/boat.png', alt: 'A boat', text: '' },
    ])
  })
})
