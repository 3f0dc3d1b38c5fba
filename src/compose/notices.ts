// What is worth reporting about the stories of an issue?
import { type Issue, storiesOf } from '../model/issue.ts'
import type { Notice } from '../model/problem.ts'

/** Some headlines are not links; nothing where all are. */
export function noAddresses(folder: string, issue: Issue): Notice[] {
  const all = storiesOf(issue).length
  const unlinked = storiesOf(issue).filter((story) => story.url === undefined).length
  if (unlinked === 0) return []
  const what =
    all === 1
      ? 'The story has no address, so its headline is not a link.'
      : unlinked === all
        ? 'The stories have no addresses, so their headlines are not links.'
        : unlinked === 1
          ? `One of ${all} stories has no address, so its headline is not a link.`
          : `${unlinked} of ${all} stories have no address, so their headlines are not links.`
  const fix = 'Give the articles a "canonical: https://…", or the configuration a "permalink".'
  return [{ code: 'no-address', what, where: { file: folder }, fix }]
}

/** An address of the article is not one of the public web. */
export function unreachable(file: string, url: string): Notice {
  const what = `Readers cannot open the address "${url.slice(0, 100)}", so the headline is not a link.`
  const fix = 'Give the article an address of the public web, such as https://example.com/article.'
  return { code: 'link-refused', what, where: { file }, fix }
}

/** The last stories are shown in brief, for the size of the mail. */
export function inBrief(folder: string, issue: Issue): Notice {
  const { length } = issue.brief
  const what = `${length} of ${storiesOf(issue).length} stories ${length === 1 ? 'is' : 'are'} in brief: in full, Gmail would clip the mail.`
  const fix = 'Lower "stories.max" or "summary.words" to have all of them in full.'
  return { code: 'in-brief', what, where: { file: folder }, fix }
}

/** What is left of a story whose address fails. */
export const UNLINKED = 'Its headline is not a link'
