// Which remarks of the author never leave the file?
import { expect, it } from 'vitest'
import { readMarkdown } from '../../../src/read/markdown/markdown.ts'

const text = (source: string) =>
  readMarkdown(source, { components: false })
    .blocks.map((block) => block.text)
    .join(' | ')

it.each([
  ['%% ask Lena %%\nThe well is clean.', 'The well is clean.'],
  ['The well %%ask Lena%% is clean.', 'The well is clean.'],
  ['One.\n\n%%\nSecret.\n\nMore.\n%%\n\nTwo.', 'One. | Two.'],
  ['One.\n\n%%\nSecret, to the end.', 'One.'],
  ['One.\n\n%% Secret\nand more\n%%\n\nTwo.', 'One. | Two.'],
  ['One %%secret%% day.\n\n%%\nSecret.\n%%\n\nTwo %%secret%% days.', 'One day. | Two days.'],
  ['{::comment}\nSecret.\n{:/comment}\n\nOne.', 'One.'],
  ['One.{>> Secret <<} Two.{-- gone --}', 'One. Two.'],
  ['One. {/* Secret */}', 'One.'],
  ['{{/* Secret */}} One. {{- /* Secret */ -}}', 'One.'],
  ['[//]: # (Secret (in brackets) again)\n\nOne.', 'One.'],
  ['Three cranes%%secret%%, says one.', 'Three cranes, says one.'],
  ['One. {# Secret #}', 'One.'],
  ['#+BEGIN_COMMENT\nSecret.\n#+END_COMMENT\n\nOne.', 'One.'],
  ['水车%%秘密%%停了。', '水车停了。'],
  ['- One.\n  SCHEDULED: <2026-11-03 Tue 10:00 +1w>\n- Two.', 'One.\nTwo.'],
  ['One.\n\n<div hidden>Secret.</div>\n\n<p style="display: none">Secret.</p>\n\nTwo.', 'One. | Two.'],
  ['\\begin{comment}\nSecret.\n\\end{comment}\n\nOne.\\todo{Secret}\n\n\\iffalse\nSecret.\n\\fi\n', 'One.'],
  ['- One.\n- #+BEGIN_COMMENT\n  Secret.\n  #+END_COMMENT\n- Two.', 'One.\nTwo.'],
  ['- One.\n  :LOGBOOK:\n  CLOCK: [2026-11-03 Tue 10:00:00]\n  :END:\n- Two.', 'One.\nTwo.'],
  ['One. <!-- Secret --> Two.', 'One. Two.'],
  ['- One.\n  id:: 6543a1b2\n  collapsed:: true', 'One.'],
])('%j reads %j', (source, shown) => expect(text(source)).toBe(shown))

it.each([
  'It is 40% oak and 60%% pine, or 100%% of it.',
  'Written `100%%` and `%%`.',
  'A price in%% is odd.',
  'It prints %d%% and %%s.',
  'The set {x} and a {--flag.',
  'A namespace std::vector stays.',
])('%j is text', (source) => expect(text(source)).toBe(source.replaceAll('`', '')))
