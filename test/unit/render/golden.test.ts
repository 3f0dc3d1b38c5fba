// Has the mail changed? UPDATE_GOLDEN=1 rewrites what is expected; review the diff.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../../src/model/issue.ts'
import type { NewsletterDetails } from '../../../src/render/template-data.ts'
import * as issues from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'
import { type LookName, lookNamed } from '../../support/matrix.ts'

const CASES: readonly [string, Issue, NewsletterDetails, LookName][] = [
  ['ordinary', issues.ordinary, weekly, 'classic'],
  ['ordinary-brief', issues.ordinary, weekly, 'brief'],
  ['ordinary-letter', issues.ordinary, weekly, 'letter'],
  ['single', issues.single, weekly, 'classic'],
  ['rtl', issues.rtl, { ...weekly, title: 'المجلة الأسبوعية', language: 'ar' }, 'classic'],
  ['cjk', issues.cjk, { ...weekly, title: '週刊ダイジェスト', language: 'ja' }, 'classic'],
]

const folderOf = (name: string): string => fileURLToPath(new URL(`../../golden/mail-${name}/`, import.meta.url))

describe.each(CASES)('%s', (name, issue, newsletter, look) => {
  test('is the same as before, to the byte', async () => {
    const { html, text } = await mail(issue, newsletter, lookNamed(look))
    const files = {
      'issue.json': `${JSON.stringify({ look, newsletter, issue }, null, 2)}\n`,
      'expected.html': html,
      'expected.txt': text,
    }
    const folder = folderOf(name)
    for (const [file, content] of Object.entries(files)) {
      if (process.env.UPDATE_GOLDEN === '1') {
        await mkdir(folder, { recursive: true })
        await writeFile(folder + file, content)
      }
      expect(content).toBe(await readFile(folder + file, 'utf8'))
    }
  })
})
