// How is a headline shown?

/** Without a colon at its end: a ticker has headlines that are no more than the kicker of one, such as "Iran:". */
export function shownHeadline(title: string): string {
  return title.replace(/\s*[:：]\s*$/u, '') || title
}
