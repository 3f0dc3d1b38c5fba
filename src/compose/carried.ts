// Which texts does an issue carry, so that they are not carried again?
import type { Article } from '../model/article.ts'
import type { CarriedArticle } from '../model/ledger.ts'
import type { Log } from '../model/ports.ts'
import { onlyFor } from './article-failed.ts'
import type { StoryInput } from './story.ts'

/** The stories and what is linked below them. All of them are spent, also for readers who chose other topics. */
export function carriedBy(
  inputs: readonly StoryInput[],
  sketchOf: (article: Pick<Article, 'blocks'>) => string | undefined,
  log: Log,
): Promise<CarriedArticle[]> {
  const carried = inputs.flatMap(({ article, related }) => [article, ...related])
  return Promise.all(
    carried.map(async ({ id, path, title, hash, blocks }): Promise<CarriedArticle> => {
      const sketch = await onlyFor(path, log)('Later changes go unnoticed', () => sketchOf({ blocks }), undefined)
      return { id, path, title, hash, ...(sketch !== undefined && { sketch }) }
    }),
  )
}
