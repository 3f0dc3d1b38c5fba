// `digestif summarize PATH…`: what does Digestif understand of a file?
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Understood } from '../../newsletter.ts'
import type { CurrentSession } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { wrapped } from '../wrapped.ts'

export function summarizeCommand(current: CurrentSession): Command {
  return new Command('summarize')
    .description('read files or folders (- for stdin) and show what was understood; -v also shows what was dropped')
    .argument('<path...>', 'files or folders')
    .addOption(
      new Option('--words <n>', 'length of a summary in words (default: the setting "summary.words")').argParser(words),
    )
    .action(async (paths: string[], flags: { words?: number }) => {
      const session = current()
      const newsletter = await session.newsletter()
      const understood = await newsletter.inspect.understand(paths, flags.words)
      const document = {
        articles: understood.map(({ article, text, summary }) => ({
          ...article,
          text,
          summary: summary.sentences,
          keyPoints: summary.keyPoints,
        })),
        notices: session.terminal.notices,
      }
      session.answer(document, () =>
        understood.length === 0
          ? 'No article was found.'
          : understood.map((one) => page(one, session.terminal, session.flags.verbose === true)).join('\n\n'),
      )
    })
}

function page({ article, summary, dropped }: Understood, terminal: Terminal, verbose: boolean): string {
  const { title, published, authors, language, direction, tags } = article
  const row = (name: string, text: string) => `${terminal.paint('dim', name.padEnd(11))}${wrapped(text, 11)}`
  const rows = (name: string, texts: readonly string[]) =>
    texts.map((text, index) => row(index === 0 ? name : '', `- ${text}`))
  const headings = article.blocks.filter((block) => block.type === 'heading').map(({ text }) => text)
  return [
    terminal.paint('bold', article.path),
    row('Title', `${title} (from ${source(article.titleFrom)})`),
    row('Date', published ? `${published.day} (from ${source(published.from)})` : 'none'),
    ...(authors.length > 0 ? [row('By', authors.join(', '))] : []),
    ...(tags.length > 0 ? [row('Tags', tags.join(', '))] : []),
    ...(article.draft ? [row('Draft', 'yes')] : []),
    row('Language', `${language}, ${direction === 'rtl' ? 'right to left' : 'left to right'}; ${article.words} words`),
    ...(article.url ? [row('Address', article.url)] : []),
    ...(article.dek ? [row('Dek', article.dek)] : []),
    ...rows('Headings', headings),
    ...rows('Key points', summary.keyPoints),
    row('Summary', summary.sentences.join(' ') || 'none: the text has no sentence'),
    ...(verbose ? rows('Dropped', dropped) : []),
  ].join('\n')
}

function source(from: string): string {
  return (
    { 'front-matter': 'the front matter', 'file-name': 'the file name', 'file-time': 'the file’s time' }[from] ??
    `the ${from}`
  )
}

function words(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(text)
}
