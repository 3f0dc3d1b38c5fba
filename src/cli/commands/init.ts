// `digestif init [folder]`: what does a newsletter start with?
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { Command } from 'commander'
import { DigestError } from '../../model/problem.ts'
import { PACKAGE } from '../package-folder.ts'
import type { CurrentSession } from '../session.ts'

const LOOK = 'classic'
const ARTICLES = ['welcome.md', 'why-left-out.md'] as const

export function initCommand(current: CurrentSession): Command {
  return new Command('init')
    .description('write a configuration, a look and two articles to start from')
    .argument('[folder]', 'where to', '.')
    .option('--force', 'replace files that already exist')
    .action(async (folder: string, flags: { force?: boolean }) => {
      const { clock, answer } = current()
      const target = resolve(folder)
      const files = new Map([
        ['digestif.config.ts', configuration(titleOf(target))],
        [`articles/${ARTICLES[0]}`, welcome(clock.now())],
        [`articles/${ARTICLES[1]}`, whyLeftOut(clock.now())],
        ...(await lookFiles()),
      ])
      const there = flags.force ? [] : await existing(target, [...files.keys()])
      if (there.length > 0) {
        const what = `${there.length} of the files to write already ${there.length === 1 ? 'exists' : 'exist'}: ${there.join(', ')}.`
        const fix = 'Name another folder, or replace them with --force. Nothing was written.'
        throw new DigestError({ code: 'already-there', what, where: { file: target }, fix })
      }
      await write(target, files)
      answer({ folder: target, files: [...files.keys()] }, () => page(target, [...files.keys()]))
    })
}

async function write(target: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(target, name)), { recursive: true })
      await writeFile(join(target, name), text)
    }
  } catch (cause) {
    const what = `The folder cannot be written: ${cause instanceof Error ? cause.message : cause}.`
    throw new DigestError(
      { code: 'cannot-write', what, where: { file: target }, fix: 'Make it writable, or name another.' },
      { cause },
    )
  }
}

async function existing(target: string, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map((name) =>
      access(join(target, name)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return names.filter((_, index) => found[index])
}

/** The look and what all looks share: a look alone would work, but half of it would be hidden. */
async function lookFiles(): Promise<[string, string][]> {
  const folders = [LOOK, 'partials'].map((name) => join(PACKAGE, 'templates', name))
  const entries = await Promise.all(folders.map((each) => readdir(each, { recursive: true, withFileTypes: true })))
  const files = entries
    .flat()
    .filter((entry) => entry.name.endsWith('.hbs'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return Promise.all(
    files.map(async (file) => [relative(PACKAGE, file), await readFile(file, 'utf8')] satisfies [string, string]),
  )
}

function page(target: string, files: readonly string[]): string {
  const inside = relative(process.cwd(), target)
  const step = `npx digestif build${inside === '' ? '' : ` -c ${join(inside, 'digestif.config.ts')}`}`
  return [`Written to ${inside || 'this folder'}:`, ...files.map((file) => `  ${file}`), '', 'Next:', `  ${step}`].join(
    '\n',
  )
}

function titleOf(target: string): string {
  const words = basename(target)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.length === 0
    ? 'The Digest'
    : words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
}

function configuration(title: string): string {
  return `import type { Config } from 'digestif'

export default {
  title: ${JSON.stringify(title)},
  // from: '${title.replaceAll("'", '’')} <weekly@example.com>',
  // imprint: 'Name, 1 Example Street, Example',
  // permalink: 'https://example.com/:year/:month/:slug/', // for articles that name no address of their own
  timeZone: '${new Intl.DateTimeFormat().resolvedOptions().timeZone}',
  language: 'en',
  look: { name: '${LOOK}', accent: '#9b1c31' },
  stories: { min: 1, max: 12 },
  summary: { words: 60 },
} satisfies Config
`
}

function day(now: Date): string {
  return now.toISOString().slice(0, 10)
}

function welcome(now: Date): string {
  return `---
title: The first issue
date: ${day(now)}
author: The editor
tags: [News]
description: Two articles are enough for a newsletter. Here is the first.
---

This newsletter is made from the files of one folder. Each file is an article, and each article that is new enough becomes a story of the next issue.

## Write as you would for a website

Markdown with front matter, saved web pages and plain text are all read as they are. A title and a date in the front matter are enough; without them the first heading and the name of the file serve.

## Put the news first

A summary is made of the article's own sentences, from its opening and from the openings of its sections. An article that says early what happened gets a summary that says it, too.
`
}

function whyLeftOut(now: Date): string {
  return `---
title: Why something is left out
date: ${day(now)}
author: The editor
tags: [Notes]
---

Drafts wait until they are done, and what is dated tomorrow waits until tomorrow. Of two copies only one is shown. Run \`digestif articles\` and every file gets its verdict, with the reason beside it.

## Two reports on one event

Reports on the same event become one story: the newest leads, and the others are linked below it as related coverage.

## Twelve at most

Beyond the limit the oldest give way. The limit is \`stories.max\` in digestif.config.ts.
`
}
