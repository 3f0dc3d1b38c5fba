// Does a sentence refer to something that another sentence said?
import { withoutAsides } from './brackets.ts'
import { hasPhrase, phrasePattern } from './phrase-pattern.ts'

/** What it can't be without: the sentence right before it, or any before it, to which it only adds. */
export type Leaning = 'predecessor' | 'anything' | undefined

/** Whether the sentence depends on one before it: "This", "However", "They", "In 2019, they", "We use these meetings". */
export function leansOnPredecessor(sentence: string, language: string): boolean {
  return leaningOf(sentence, language) !== undefined
}

/** "Furthermore, the mill closed" needs something before it; "Furthermore, it closed" needs what "it" is. */
export function leaningOf(sentence: string, language: string): Leaning {
  const linking = phrasePattern('linking', language)
  const said = withoutAsides(sentence)
  const onlyAdds = linking.test(said)
  const rest = onlyAdds ? said.replace(linking, '') : said
  if (KINDS.some((kind) => hasPhrase(kind, language, rest))) return 'predecessor'
  const behind = FIRST_WORD.exec(rest)?.[1]
  if (behind !== undefined && TAKEN_UP.test(behind) && hasPhrase('dangling', language, behind)) return 'predecessor'
  return onlyAdds ? 'anything' : undefined
}

/** "Unsurprisingly, that lid …", "Yesterday, they …": what takes something up stands behind a word and a comma. */
const FIRST_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*,\s+(\p{Ll}.*)$/su
/** Another comma would end what follows: "Today, however, …" is known by its own. */
const TAKEN_UP = /^[^,]{3,}/u

const KINDS = ['dangling', 'pointer', 'speaker', 'fronted', 'adding', 'contrasting', 'shells', 'within'] as const
