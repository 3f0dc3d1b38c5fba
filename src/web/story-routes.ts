// What can an editor change about one story, and how is it drafted?
import { Hono } from 'hono'
import { storiesOf } from '../model/issue.ts'
import type { StoryDetail } from './api.ts'
import { nextIssue, type PreviewState } from './preview-state.ts'

/** As many sentences, and articles to attach, as a page can show at once. */
const SENTENCES_MAX = 1_000
const OTHERS_MAX = 500

/** `/api/story?path=`: a story of the next issue with the sentences of its article. */
export function storyRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  app.get('/api/story', async ({ req, json, notFound }) => {
    const path = req.query('path') ?? ''
    const { issue } = nextIssue(preview).finished
    const { selection } = preview.result ?? {}
    if (!selection) return notFound()
    const { chosen, updated, verdicts, overrides } = selection
    const story = storiesOf(issue).find((each) => each.path === path)
    const article = [...chosen.map((each) => each.article), ...updated].find((each) => each.path === path)
    if (!story || !article) return notFound()
    const words = overrides.stories?.[path] ?? {}
    const all = await preview.newsletter.inspect.sentences(article, selection)
    const taken = new Set([path, ...story.related.map((each) => each.path)])
    return json({
      words,
      title: article.title,
      sentences: all.slice(0, SENTENCES_MAX),
      chosen: words.sentences ?? all.flatMap(({ number, isDrafted }) => (isDrafted ? number : [])),
      keyPoints: story.keyPoints,
      hasPicture: story.image !== undefined || words.image === false,
      language: article.language,
      direction: article.direction,
      sections: issue.sections.map(({ title }) => title).filter((title) => title !== ''),
      related: story.related.map(({ path, title }) => ({ path, title })),
      others: verdicts
        .filter((each) => !taken.has(each.path))
        .slice(0, OTHERS_MAX)
        .map(({ path, title }) => ({ path, title })),
    } satisfies StoryDetail)
  })
  return app
}
