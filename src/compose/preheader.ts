// What does an inbox show after the subject?

import { withCapital } from '../languages/capital.ts'
import { cutAtWord } from '../model/cut.ts'
import type { Story } from '../model/issue.ts'

/** About what the widest inboxes show: with less, they go on with the nameplate. More would be hidden text, which spam filters distrust. */
const WIDTH = 200

/**
 * The preheader: the headlines other than the subject, or, for a single story, its dek or opening sentence.
 * It never repeats the subject, and is empty only where there is nothing else to say.
 */
export function preheaderOf(stories: readonly Story[], headline: Story): string {
  const headlines = stories.filter((story) => story !== headline).map(({ title }) => title)
  const opening = withCapital(headline.summary[0] ?? '', headline.language)
  const lines = headlines.length > 0 ? headlines : [headline.dek ?? '', opening]
  const unsaid = new Set(lines.filter((line) => line !== '' && line !== headline.title))
  return cutAtWord(headlines.length > 0 ? filled(unsaid) : ([...unsaid][0] ?? ''), WIDTH)
}

/** As many headlines as fill the line; the last one may be cut. */
function filled(headlines: Iterable<string>): string {
  let line = ''
  for (const headline of headlines) {
    if (line.length > WIDTH) break
    line = line === '' ? headline : `${line} · ${headline}`
  }
  return line
}
