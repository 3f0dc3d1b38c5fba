// Do other programs read the message as it was meant, and do filters let it pass?
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { compileMessage, fill } from '../../../src/message/compile.ts'
import type { Issue } from '../../../src/model/issue.ts'
import { merge } from '../../../src/model/merge.ts'
import type { Attachment } from '../../../src/model/message.ts'
import { renderIssue } from '../../../src/render/render.ts'
import { cjk, long, ordinary, rtl, single } from '../../support/issue.ts'
import { ada, look, weekly } from '../../support/look.ts'

const head = {
  from: 'Die Wöchentliche <weekly@example.com>',
  replyTo: 'editor@example.com',
  date: new Date(),
  feedbackId: 'digestif',
  list: { id: 'weekly.example.com', title: 'Die Wöchentliche', help: 'https://example.com/help' },
}
const picture: Attachment = {
  cid: 'harbour',
  name: 'harbour.png',
  type: 'image/png',
  bytes: Uint8Array.from({ length: 2_000 }, (_, at) => (at * 7) % 256),
}
const CASES: readonly [string, Issue, string, string?][] = [
  ['twelve stories', ordinary, 'en'],
  ['twelve stories in brief', ordinary, 'en', 'brief'],
  ['twelve stories as a letter', ordinary, 'en', 'letter'],
  ['one story', single, 'en'],
  ['a right-to-left newsletter', rtl, 'ar'],
  ['a Japanese newsletter', cjk, 'ja'],
  ['endless words', long, 'de'],
]

async function sent(issue: Issue, language: string, name = 'classic') {
  const rendered = await renderIssue(
    issue,
    { ...look, folder: join(dirname(look.folder), name) },
    { ...weekly, language },
  )
  const unsubscribe = { https: 'https://example.com/u/ada', mailto: 'mailto:leave@example.com?subject=ada' }
  const copy = { fields: ada, messageId: '<2026-11-23.0123456789@example.com>', unsubscribe }
  const message = Buffer.concat(fill(compileMessage(rendered, head, [picture]), copy))
  return { message, html: merge(rendered.html, ada, 'html'), text: merge(rendered.text, ada, 'text') }
}

const withLineEnds = (text: string) => text.replaceAll('\n', '\r\n')
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** Debian's own Python, strict: a defect is an exception. */
const PYTHON = `
import sys, json, base64
from email import message_from_bytes, policy
strict = policy.SMTP.clone(raise_on_defect=True)
message = message_from_bytes(sys.stdin.buffer.read(), policy=strict)
parts = {part.get_content_type(): base64.b64encode(part.get_payload(decode=True)).decode() for part in message.walk() if not part.is_multipart()}
defects = [str(d) for part in message.walk() for d in part.defects] + [str(d) for v in message.values() for d in v.defects]
print(json.dumps({'parts': parts, 'defects': defects, 'subject': str(message['subject']), 'from': str(message['from']), 'list': str(message['list-id'])}))
`
const python = (message: Buffer) => spawnSync('/usr/bin/python3', ['-c', PYTHON], { input: message, encoding: 'utf8' })
const hasPython = python(Buffer.from('Subject: x\r\n\r\n')).status === 0
const SPAMASSASSIN = '/usr/bin/spamassassin'
const spamassassin = (message: Buffer) =>
  spawnSync(SPAMASSASSIN, ['-L', '-t'], { input: message, encoding: 'latin1', timeout: 60_000 })
const hasSpamassassin = spawnSync(SPAMASSASSIN, ['--version']).status === 0

describe.each(CASES)('%s', async (_, issue, language, name) => {
  const { message, html, text } = await sent(issue, language, name)

  test('another library reads the same bytes', async () => {
    const parsed = await PostalMime.parse(message, { attachmentEncoding: 'base64' })
    expect(parsed.html?.trimEnd()).toBe(html.trimEnd())
    expect(parsed.text?.trimEnd()).toBe(text.trimEnd())
    expect(parsed.subject).toBe(issue.subject)
    expect(parsed.attachments).toMatchObject([{ contentId: '<harbour>', content: base64(picture.bytes) }])
  })

  test.skipIf(!hasPython)('Python reads the same bytes, and no defect (needs python3)', () => {
    const { stdout, stderr } = python(message)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      parts: {
        'text/plain': base64(Buffer.from(withLineEnds(text))),
        'text/html': base64(Buffer.from(withLineEnds(html))),
        'image/png': base64(picture.bytes),
      },
      defects: [],
      subject: issue.subject,
      from: head.from,
      list: expect.stringMatching(/Wöchentliche"? <weekly\.example\.com>$/),
    })
  })

  // The endless words are runs of 200 letters, and a filter is right not to take those for addresses.
  if (issue !== long)
    test.skipIf(!hasSpamassassin)(
      'SpamAssassin finds nothing against it (needs spamassassin)',
      () => {
        const { stdout } = spamassassin(message)
        const score = Number(/^X-Spam-Status: \w+, score=(-?[\d.]+)/m.exec(stdout)?.[1])
        const report = stdout.slice(stdout.indexOf('Content analysis details:'))
        const against = [...report.matchAll(/^ *([\d.]+) ([A-Z][A-Z\d_]+)/gm)].filter(
          ([, points]) => Number(points) > 0,
        )
        expect(against.map(([line]) => line.trim())).toEqual([])
        expect(score).toBeLessThanOrEqual(0)
      },
      90_000,
    )
})
