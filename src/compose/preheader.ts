// What does an inbox show after the subject?
import type { Story } from '../model/issue.ts'
import { cutAtWord } from './cut.ts'

/** About what the widest inboxes show; a longer one would be hidden text, which filters distrust. */
const WIDTH = 110

/**
 * The preheader: the headlines that follow, or of a single story its dek or opening sentence. It never repeats the
 * subject; empty only where there is nothing else to say.
 */
export function preheaderOf(stories: readonly [Story, ...Story[]], subject: string): string {
  const said = subject.replace(/…$/, '')
  const [lead] = stories
  const headlines = stories.map((story) => story.title)
  const lines = stories.length > 1 ? headlines : [lead.dek ?? '', ...lead.summary]
  const news = lines.filter((line, at) => line !== '' && !line.startsWith(said) && lines.indexOf(line) === at)
  return stories.length > 1 ? cutAtWord(whole(news), WIDTH) : cutAtWord(news[0] ?? '', WIDTH)
}

/** As many headlines as are needed to fill the line: the cut falls into the last. */
function whole(headlines: readonly string[]): string {
  let line = ''
  for (const headline of headlines) {
    if (line.length > WIDTH) break
    line = line === '' ? headline : `${line} · ${headline}`
  }
  return line
}
