import { describe, expect, it } from 'vitest'
import { dekText } from '../../../src/read/front-matter/dek.ts'
import { titleText } from '../../../src/read/markdown/title-text.ts'

describe('a title', () => {
  it.each([
    'Styling the <details> element',
    'Why Option<T> beats null',
    '__init__ is not a constructor',
    '*args and **kwargs, gently',
    'C++ and C# for .js, .ts and snake_case_names',
    'The <select> and <script> tags',
    'Why <b> is bad',
    'Press 2 * 3 * 4',
    'Why main() and new Map<K, V>() matter',
    'Result<(), Error> and () => void',
    'When to use <br>',
    'Using the <br> tag well',
    'Das <br>-Element',
    'Put <img loading="lazy"> everywhere',
  ])('keeps its words: %s', (title) => {
    expect(titleText(title)).toBe(title)
  })

  it.each([
    ['A *quiet* week', 'A quiet week'],
    ['<b>Bold</b> news of &lt;marquee&gt;', 'Bold news of <marquee>'],
    ['<p>The <em>old</em> press</p>', 'The old press'],
    ['_Moby Dick_ at `sea` :whale:', 'Moby Dick at sea'],
    ['**太字**です', '太字です'],
    ['When to call `alert()`', 'When to call alert()'],
    ['<img src="a.png"> A boat<br>at sea ([](#x))', 'A boat at sea'],
  ])('loses its formatting: %s', (title, text) => {
    expect(titleText(title)).toBe(text)
  })
})

describe('a dek', () => {
  it.each(['/img/lead.jpg', 'https://example.com/a', 'lead.webp', '7'])('is no address and no number: %s', (text) => {
    expect(dekText(text)).toBeUndefined()
  })

  it.each([
    ['HTML', '<p>Two divers. <a href="/x">Continue reading <span>&rarr;</span></a></p>', 'Two divers.'],
    ['a shortcode', '{{< figure src="a.jpg" >}}\n\nNine boats raced.', 'Nine boats raced.'],
    ['the mark of a note', 'A line[^1] with a note.', 'A line with a note.'],
    ['a cut mark', 'A day at sea. [&hellip;]', 'A day at sea.'],
    ['a call in another language', 'Der Anfang. Weiterlesen »', 'Der Anfang.'],
    [
      'a call with a name',
      'Two divers. <a class="x" href="/x">Read more <span>about Two divers</span></a>',
      'Two divers.',
    ],
    [
      'only the address of a link that is part of it',
      'How to <a href="/x">read more books</a>',
      'How to read more books',
    ],
    ['that call in Markdown', 'Due fratelli. [Continua a leggere i palombari](/due)', 'Due fratelli.'],
    ['WordPress’s link', 'Two divers of <a class="more-link" href="/x">more</a>', 'Two divers of'],
    [
      'a component',
      'Clay from the <Mark color="red">river bank</Mark> is pink. <Badge />',
      'Clay from the river bank is pink.',
    ],
    ['the address of AsciiDoc', 'Visit link:https://mill.example[the mill].', 'Visit the mill.'],
    ['the sign of a quote', '> Nine boats raced.', 'Nine boats raced.'],
    ['an include', '{% include note.html %}Nine boats raced.', 'Nine boats raced.'],
    ['the footer of a feed', 'Nine boats raced. The post The regatta appeared first on The Yard.', 'Nine boats raced.'],
    ['that footer in Italian', 'Nove barche. L’articolo La regata proviene da Il Molo.', 'Nove barche.'],
    ['headings and lists', '## About\n\n- Jars\n\nThe jars have names.\n', 'The jars have names.'],
  ])('is shown without %s', (_, source, text) => {
    expect(dekText(source)).toBe(text)
  })

  it.each([
    'TODO: write description',
    'TBD',
    'Your description here',
    'Add a short summary of this post',
    'Lorem ipsum',
    'This is a description',
    'Ein kurzer Teaser (TODO)',
    'Beschreibung folgt',
    '[Hier Kurzbeschreibung einfügen]',
    'Description de l’article',
    'Aquí va la descripción',
    'DA FARE: scrivere la descrizione',
    'Описание статьи',
    'ここに説明を入力',
    '5',
    'placeholder',
    '…',
  ])('is none where it is a note to write one: %s', (source) => {
    expect(dekText(source)).toBeUndefined()
  })

  it('is none where something is missing in it', () => {
    expect(dekText('The release of {{ page.version }} is here.')).toBeUndefined()
  })

  it.each([
    'To do lists that work',
    'Summary of a year',
    'Read more books this year.',
    'Write a summary people like',
    '1. FC Köln wins',
    '九盏灯。',
    'Девять лодок на озере.',
    'A placeholder for a friend',
    'Beschreibung eines Kampfes',
    'Résumé de la semaine',
    'Descrizione del porto',
    '説明のない湖。',
    'Use a Vec<String> or a Map<Key, Value>.',
    'This is a description of a struggle.',
    'The word appeared first in a letter of 1640.',
  ])('stays as it is: %s', (source) => {
    expect(dekText(source)).toBe(source)
  })
})
