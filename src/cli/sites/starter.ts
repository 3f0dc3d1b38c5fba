// Which articles does a newsletter start with that has none?

/** Two articles by their paths, dated today. */
export function starterArticles(now: Date): [string, string][] {
  return [
    ['articles/welcome.md', welcome(now)],
    ['articles/why-left-out.md', whyLeftOut(now)],
  ]
}

function day(now: Date): string {
  return now.toISOString().slice(0, 10)
}

function welcome(now: Date): string {
  return `---
title: The first issue
date: ${day(now)}
author: The editor
tags: [News]
description: Two articles are enough for a newsletter. Here is the first.
---

This newsletter is made from the files of one folder. Each file is an article, and each article that is new enough becomes a story of the next issue.

## Write as you would for a website

Markdown with front matter, saved web pages and plain text are all read as they are. A title and a date in the front matter are enough; without them the first heading and the name of the file serve.

## Put the news first

A summary is made of the article's own sentences, from its opening and from the openings of its sections. An article that says early what happened gets a summary that says it, too.
`
}

function whyLeftOut(now: Date): string {
  return `---
title: Why something is left out
date: ${day(now)}
author: The editor
tags: [Notes]
---

Drafts wait until they are done, and what is dated tomorrow waits until tomorrow. Of two copies only one is shown. Run \`digestif articles\` and every file gets its verdict, with the reason beside it.

## Two reports on one event

Reports on the same event become one story: the newest leads, and the others are linked below it as related coverage.

## Twelve at most

Beyond the limit the oldest give way. The limit is \`stories.max\` in digestif.config.ts.
`
}
