// Which saved issues do the tests of the outbox and of sending use?
import { manifestOf } from '../../src/outbox/manifest.ts'
import { saveIssue } from '../../src/outbox/save.ts'
import { issue } from './issue.ts'

export const DAY = '2026-11-23'

/** Saves a made-up issue with one picture, and returns its manifest. */
export async function saveMade(out: string, id: string, subject = 'News'): Promise<string> {
  const quay = { cid: 'quay@example.com', name: 'quay.png', type: 'image/png', bytes: Buffer.from('a quay') }
  const files = { 'index.html': `<p>${subject}</p>`, 'quay.png': quay.bytes }
  const manifest = manifestOf(
    {
      issue: { ...issue(), id, subject },
      articles: [{ id: 'a.md', path: 'a.md', title: 'A', hash: `hash of ${subject}` }],
      rendered: { subject, html: [`<p>${subject}</p>`], text: [subject], templateHash: 'x' },
      pictures: [quay],
      settings: {},
    },
    files,
  )
  await saveIssue(out, id, { ...files, 'issue.json': manifest })
  return manifest
}
