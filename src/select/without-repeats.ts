// What does an article say besides what its site says again and again?
import type { Article, Block } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { REPEATED, repeatsHeading, repeatsSentence, type Site } from '../model/site.ts'

/** The article without the sentences and headings that its site repeats; the same one where it repeats none. */
export function withoutRepeats(article: Article, site: Site | undefined): Article {
  return site === undefined || !hasRepeats(site) ? article : strippedBy(site)(article)
}

const hasRepeats = oncePer(({ sentences, headings }: Site): boolean =>
  [sentences, headings].some((counts) => counts.values().some((count) => count >= REPEATED)),
)

const strippedBy = oncePer((site: Site) =>
  oncePer((article: Article): Article => {
    const blocks = article.blocks.flatMap((block) => stripped(block, site))
    const isChanged = blocks.length < article.blocks.length || blocks.some((block, at) => block !== article.blocks[at])
    return isChanged ? { ...article, blocks } : article
  }),
)

/** Where a sentence may end. One that is taken apart wrongly is found in no other article, and stays. */
const END = /(?<=[.!?…]["”’)]*)\s+|(?<=[。！？])/u

function stripped(block: Block, site: Site): Block[] {
  if (block.type === 'heading') return repeatsHeading(site, block.text) ? [] : [block]
  if (block.type === 'code' || block.type === 'image') return [block]
  const sentences = block.text.split(END)
  const own = sentences.filter((sentence) => !repeatsSentence(site, sentence))
  if (own.length === sentences.length) return [block]
  return own.length === 0 ? [] : [{ type: 'paragraph', text: own.join(' ') }]
}
