// How many stories does an issue show in full, so that Gmail does not clip the mail?
import { type Issue, storiesOf } from '../model/issue.ts'
import { bytesOf, encodedBytesOf } from '../model/merge.ts'
import type { Rendered } from '../model/message.ts'
import { ENCODED_HTML_BYTES_MAX, HTML_BYTES_MAX, READER_FIELDS_BYTES } from '../model/size-limits.ts'
import { type LookChoice, renderIssue } from './render.ts'
import type { NewsletterDetails } from './template-data.ts'

const HTML_BYTES = HTML_BYTES_MAX - READER_FIELDS_BYTES
const ENCODED_BYTES = ENCODED_HTML_BYTES_MAX - READER_FIELDS_BYTES

/** An issue that can be composed with only its first stories in full and the rest in brief. */
interface Shortenable {
  readonly issue: Issue
  shortened(full: number): Issue
}

/** Renders an issue within the size limit, with as many stories in full as fit; the lead story always is. */
export async function renderWithinBudget(
  { issue: whole, shortened }: Shortenable,
  look: LookChoice,
  newsletter: NewsletterDetails,
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
