// What does an inbox show after the subject?

import { cutAtWord } from '../model/cut.ts'
import type { Story } from '../model/issue.ts'

/** About what the widest inboxes show; a longer one would be hidden text, which filters distrust. */
const WIDTH = 110

/**
 * The preheader: the headlines beside the one that is the subject, or of a single story its dek or opening sentence.
 * It never repeats the subject; empty only where there is nothing else to say.
 */
export function preheaderOf(stories: readonly Story[], front: Story): string {
  const headlines = stories.filter((story) => story !== front).map(({ title }) => title)
  const lines = headlines.length > 0 ? headlines : [front.dek ?? '', ...front.summary].slice(0, 2)
  const news = new Set(lines.filter((line) => line !== '' && line !== front.title))
  return cutAtWord(headlines.length > 0 ? filled(news) : ([...news][0] ?? ''), WIDTH)
}

/** As many headlines as fill the line: the cut falls into the last. */
function filled(headlines: Iterable<string>): string {
  let line = ''
  for (const headline of headlines) {
    if (line.length > WIDTH) break
    line = line === '' ? headline : `${line} · ${headline}`
  }
  return line
}
