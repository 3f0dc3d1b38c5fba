// What is a story made from: which summary, picture and address does an article get?
import type { Article } from '../model/article.ts'
import { cleanPicture } from '../model/clean.ts'
import type { Summary } from '../model/issue.ts'
import type { Attachment } from '../model/message.ts'
import type { StoryWords } from '../model/overrides.ts'
import type { Picture } from '../model/picture.ts'
import type { Log } from '../model/ports.ts'
import type { Notice } from '../model/problem.ts'
import { isReachable } from '../model/reachable.ts'
import type { ChosenArticle } from '../model/verdict.ts'
import { onlyFor } from './article-failed.ts'
import { UNLINKED, unreachable } from './notices.ts'
import { permalink } from './permalink.ts'
import type { StoryInput } from './story.ts'
import { noPicture, sentencesByNumber, unusedWords } from './story-words.ts'

/** What other rooms know of an article. */
export interface Sources {
  summarize(article: Article): Summary
  /** Without what its site gives to each: an end of the headline, an author's line. */
  ownOnly(article: Article): Article
  dek(article: Article, summary: Summary): string | undefined
  sentences(article: Article): readonly string[]
  picture(article: Article): Promise<{ image?: Picture; attachment?: Attachment } | { notice: Notice }>
  readonly log: Log
  readonly permalink?: string | undefined
  readonly site?: string | undefined
  /** The folder, and the language of the newsletter: what an address is made of beside the article. */
  readonly articles: string
  readonly language: string
  /** The file of the editor's decisions, which notices name. */
  readonly overrides: string
}

/** The input of a story, by what the editor says of it; its picture joins the others. What fails costs itself alone. */
export async function storyInput(
  { article: found, related }: ChosenArticle,
  words: StoryWords | undefined,
  pictures: Map<string, Attachment>,
  sources: Sources,
): Promise<StoryInput> {
  const { log } = sources
  const addressed = (one: Article): Article => {
    const { url: _, ...unlinked } = one
    const url = permalink(one, sources)
    if (url === undefined) return one
    if (isReachable(url)) return { ...one, url }
    log.notice(unreachable(one.path, url))
    return unlinked
  }
  const tried = onlyFor(found.path, log)
  const article = await tried('Its headline stays as it is', () => sources.ownOnly(found), found)
  const none = { sentences: [], keyPoints: [] }
  const drafted = await tried('It has no summary', () => sources.summarize(article), none)
  const all = words?.sentences ? await tried('Its sentences are unknown', () => sources.sentences(article), []) : []
  const chosen = words?.sentences && sentencesByNumber(all, words.sentences)
  const summary = chosen ? { ...drafted, sentences: chosen } : drafted
  if (words) for (const notice of unusedWords(article.path, words, all, sources.overrides)) log.notice(notice)
  const dek = await tried('Its description is missing', () => sources.dek(article, summary), undefined)
  const linked = await tried(UNLINKED, () => addressed(article), article)
  const named = typeof words?.image === 'string' ? { ...linked, image: { src: words.image, alt: '' } } : linked
  const picture = words?.image === false ? {} : await tried('Its picture is missing', () => sources.picture(named), {})
  if ('notice' in picture) log.notice(picture.notice)
  else if (typeof words?.image === 'string' && !cleanPicture(picture.image?.src))
    log.notice(noPicture(article.path, words.image, sources.overrides))
  else if (picture.attachment) pictures.set(picture.attachment.cid, picture.attachment)
  return {
    article: linked,
    related: await Promise.all(related.map((each) => onlyFor(each.path, log)(UNLINKED, () => addressed(each), each))),
    summary,
    ...(dek !== undefined && { dek }),
    ...('image' in picture && picture.image && { image: picture.image }),
    ...(words && { words }),
  }
}
