// How is an issue rendered, once for all readers?
import type { Issue } from '../model/issue.ts'
import type { Rendered } from '../model/message.ts'
import { restoreBraces, splitAtFields } from '../model/placeholders.ts'
import { fillLook } from './fill-look.ts'
import { readLook } from './look.ts'
import { toHtml } from './mjml.ts'
import { type LookSettings, type NewsletterDetails, templateData } from './template-data.ts'
import { wrap } from './wrap.ts'

/** Which look, with its settings. */
export interface LookChoice extends LookSettings {
  /** The folder of templates. */
  readonly folder: string
  /** Folders elsewhere that links of the look may lead into. */
  readonly linkedFolders?: readonly string[]
}

/** Renders an issue with one run of MJML. The same issue, look and newsletter always give the same bytes. */
export async function renderIssue(issue: Issue, choice: LookChoice, newsletter: NewsletterDetails): Promise<Rendered> {
  const look = await readLook(choice.folder, choice.linkedFolders)
  const data = templateData(issue, newsletter, choice)
  const filled = fillLook(look, data)
  const text = wrap(filled.text)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const html = await toHtml(filled.mjml.trim(), look)
  return {
    subject: restoreBraces(data.issue.subject),
    html: splitAtFields(`${html}\n`),
    text: splitAtFields(`${text}\n`),
    templateHash: look.hash,
  }
}
