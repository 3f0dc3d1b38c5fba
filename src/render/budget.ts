// How many stories of an issue stand in full, so that the mail arrives whole?
import { type Issue, storiesOf } from '../model/issue.ts'
import { bytesOf, encodedBytesOf } from '../model/merge.ts'
import type { Rendered } from '../model/message.ts'
import { ENCODED_HTML_BYTES_MAX, HTML_BYTES_MAX, READER_FIELDS_BYTES } from '../model/size-limits.ts'
import { type LookChoice, renderIssue } from './render.ts'
import type { Newsletter } from './view.ts'

const HTML_BYTES = HTML_BYTES_MAX - READER_FIELDS_BYTES
const ENCODED_BYTES = ENCODED_HTML_BYTES_MAX - READER_FIELDS_BYTES

/** An issue that can be had with only its first stories in full, the rest in brief. */
interface Shortenable {
  readonly issue: Issue
  shortened(full: number): Issue
}

/** Renders an issue within the size budget: whole, or with as many stories in full as fit. The lead always is. */
export async function renderWithinBudget(
  { issue: whole, shortened }: Shortenable,
  look: LookChoice,
  newsletter: Newsletter,
): Promise<{ readonly issue: Issue; readonly rendered: Rendered }> {
  let issue = whole
  for (;;) {
    const rendered = await renderIssue(issue, look, newsletter)
    const share = Math.max(bytesOf(rendered.html) / HTML_BYTES, encodedBytesOf(rendered.html) / ENCODED_BYTES)
    const full = storiesOf(issue).length - issue.brief.length - (issue.updated ?? []).length
    if (share <= 1 || full === 1) return { issue, rendered }
    issue = shortened(Math.max(1, Math.min(full - 1, Math.floor(full / share))))
  }
}
