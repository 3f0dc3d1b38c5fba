// What does the page of a reader's subscription show?
import type { Subscriber } from '../../model/subscriber.ts'
import { OTHER_TOPIC, topicsAmong, writtenTopics } from '../../model/topics.ts'
import { dayIn } from '../../model/zone.ts'
import { type Html, html } from './layout.ts'
import type { Site } from './site.ts'

const DAY_MS = 86_400_000
/** Nobody is left out for longer without saying so again. */
export const PAUSE_MS_MAX = 366 * DAY_MS

/** What a reader may change, each with a form of its own. */
export function settingsHtml(site: Site, reader: Subscriber, token: string): Html {
  const { words, clock, side, timeZone } = site
  const { address, name, paused, suppression } = reader
  const isPaused = paused !== undefined && paused > clock.now()
  const until = isPaused ? dayIn(paused, timeZone) : ''
  const dayAfter = (ms: number) => dayIn(new Date(clock.now().getTime() + ms), timeZone)
  const act = (what: string) => html`<input type="hidden" name="do" value="${what}">`
  const topics =
    side.topics.length === 0
      ? html``
      : html`<section><form method="post">${act('topics')}<input type="hidden" name="of" value="${writtenTopics(side.topics)}">${topicsHtml(site, reader)}<button>${words.save}</button></form></section>\n`
  const own = html`<section><form method="post">${act('export')}<button class="second">${words.exportData}</button></form></section>
<section><form method="post">${act('erase')}<p>${words.eraseAsk}</p><button class="second">${words.erase}</button></form></section>`
  // There is nothing to choose for whoever gets no issue.
  if (suppression)
    return html`<p>${address}</p>
<p>${words.unsubscribed}</p>
<p><a href="${side.url}/">${words.subscribe}</a></p>
${own}`
  return html`<p>${address}</p>
${topics}${oftenHtml(site, reader)}<section><form method="post">${act('name')}<label for="name">${words.name}</label><input id="name" name="name" value="${name}" maxlength="200" autocomplete="name"><button>${words.save}</button></form></section>
<section><form method="post">${act('pause')}<label for="until">${words.pauseUntil}</label><input id="until" name="until" type="date" required min="${dayAfter(DAY_MS)}" max="${dayAfter(PAUSE_MS_MAX - DAY_MS)}" value="${until}"><button>${words.pause}</button></form>${isPaused ? html`<form method="post">${act('resume')}<button>${words.resume}</button></form>` : ''}</section>
<section><form method="post">${act('address')}<label for="email">${words.newAddress}</label><input id="email" name="email" type="email" required maxlength="254" autocomplete="email"><button>${words.save}</button></form></section>
<section><p><a href="${side.url}/unsubscribe/${token}">${words.unsubscribe}</a></p></section>
${own}`
}

/** A box for each section, and one for stories of none; all are ticked for whoever chose none that there still is. */
function topicsHtml({ words, side }: Site, { topics = side.topics }: Subscriber): Html {
  const known = topicsAmong(topics, side.topics)
  const ticked = known.length === 0 ? side.topics : known
  const boxes = side.topics.map((topic, at) => {
    const title = topic === OTHER_TOPIC ? words.otherTopics : topic
    const box = html`<input type="checkbox" id="topic${String(at)}" name="topic${String(at)}"`
    return html`<p>${box}${ticked.includes(topic) ? html` checked` : html``}> <label for="topic${String(at)}">${title}</label></p>`
  })
  return html`<fieldset><legend>${words.topics}</legend>${boxes}</fieldset>`
}

/** Whoever chose the best of each month can go back, also where it is not offered any more. */
function oftenHtml({ words, side }: Site, { monthly }: Subscriber): Html {
  if (!side.offersBestOf && !monthly) return html``
  const choice = (value: string, label: string, isTaken: boolean) =>
    html`<p><input type="radio" id="${value}" name="often" value="${value}"${isTaken ? html` checked` : html``}> <label for="${value}">${label}</label></p>`
  const choices = [choice('every', words.everyIssue, !monthly), choice('monthly', words.bestOf, monthly !== undefined)]
  return html`<section><form method="post"><input type="hidden" name="do" value="often"><fieldset><legend>${words.often}</legend>${choices}</fieldset><button>${words.save}</button></form></section>
`
}
