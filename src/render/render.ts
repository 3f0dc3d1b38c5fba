// How does an issue become a mail, once for every reader?
import type { Issue } from '../model/issue.ts'
import type { Rendered } from '../model/message.ts'
import { cut, rearm } from '../model/placeholders.ts'
import { readLook } from './look.ts'
import { toHtml } from './mjml.ts'
import { fillLook } from './template.ts'
import { type Newsletter, type Style, viewOf } from './view.ts'
import { wrap } from './wrap.ts'

/** Which look, and what of it is set. */
export interface LookChoice extends Style {
  /** The folder of templates. */
  readonly folder: string
}

/** Renders an issue with one run of MJML. The same issue, look and newsletter give the same bytes. */
export async function renderIssue(issue: Issue, choice: LookChoice, newsletter: Newsletter): Promise<Rendered> {
  const look = await readLook(choice.folder)
  const view = viewOf(issue, newsletter, choice)
  const filled = fillLook(look, view)
  const text = wrap(filled.text)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const html = await toHtml(filled.mjml.trim(), look)
  return { subject: rearm(view.issue.subject), html: cut(`${html}\n`), text: cut(`${text}\n`), templateHash: look.hash }
}
