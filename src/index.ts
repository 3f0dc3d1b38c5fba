// The public library: re-exports, nothing else.
export { articleText } from './model/article.ts'
export { readArticles } from './read/folder.ts'
export { groupStories } from './select/group.ts'
export { splitSentences } from './summarize/sentences.ts'
export { summarize } from './summarize/summarize.ts'
