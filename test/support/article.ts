// Which articles do the tests compose issues of?

import type { StoryInput } from '../../src/compose/story.ts'
import type { Article } from '../../src/model/article.ts'

/** An article of which only what is given matters. */
export function article(given: Partial<Article> & Pick<Article, 'title'>): Article {
  const path = `${given.title}.md`
  return {
    id: path,
    path,
    titleFrom: 'front-matter',
    authors: [],
    tags: [],
    language: 'en',
    direction: 'ltr',
    draft: false,
    featured: false,
    blocks: [],
    words: 500,
    hash: path,
    ...given,
  }
}

/** An article chosen for an issue. */
export function chosen(
  given: Partial<Article> & Pick<Article, 'title'>,
  beside: Partial<Omit<StoryInput, 'article'>> = {},
): StoryInput {
  return { article: article(given), related: [], summary: { sentences: [], keyPoints: [] }, ...beside }
}
