// How does a test render an issue, with the look as it is or with changed templates?
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Issue } from '../../src/model/issue.ts'
import { merge } from '../../src/model/merge.ts'
import type { ReaderFields } from '../../src/model/message.ts'
import { type LookChoice, renderIssue } from '../../src/render/render.ts'
import type { NewsletterDetails } from '../../src/render/template-data.ts'

/** The folder of the look classic. */
export const classic: string = fileURLToPath(new URL('../../templates/classic', import.meta.url))

/** The newsletter of the tests. */
export const weekly: NewsletterDetails = {
  title: 'The Weekly',
  language: 'en',
  imprint: 'The Weekly, 1 Example Street, Example',
  url: 'https://weekly.example.com',
  onTheWeb: true,
  readsAnswers: true,
}

/** The fields of one reader. */
export const ada: ReaderFields = {
  name: 'Ada',
  email: 'ada@example.com',
  unsubscribe: 'https://example.com/unsubscribe?reader=ada&list=weekly',
  viewInBrowser: 'https://example.com/issues/12',
  preferences: 'https://example.com/p/1',
}

/** The built-in look classic. */
export const look: LookChoice = { folder: classic, accent: '#9b1c31' }

/** What Ada receives. */
export async function mail(
  issue: Issue,
  newsletter: NewsletterDetails = weekly,
  changed: Partial<LookChoice> = {},
): Promise<{ html: string; text: string; subject: string }> {
  const rendered = await renderIssue(issue, { ...look, ...changed }, newsletter)
  return {
    subject: rendered.subject,
    html: merge(rendered.html, ada, 'html'),
    text: merge(rendered.text, ada, 'text'),
  }
}

/** A copy of the look classic with some files replaced; removed after the test. */
export async function lookWith(files: Readonly<Record<string, string>>): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'digestif-look-'))
  await cp(classic, folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}
