// Is a sentence known for what it is in every language: a call or a note of origin, one that leans, plain news?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isChatter, pointsElsewhere } from '../../../src/summarize/admissible.ts'
import { isButton } from '../../../src/summarize/junk.ts'
import { leansOnPredecessor } from '../../../src/summarize/leaning.ts'

/** One file a language, its sentences under `# calls`, `# leaning` and `# news`. */
const folder = join(import.meta.dirname, 'calls')
const known = readdirSync(folder).map((file) => file.replace('.txt', ''))

const speaks = (text: string, language: string): boolean =>
  isChatter(text, language) || pointsElsewhere(text, language) || isButton(text, language)

function sentencesOf(language: string): { kind: string; text: string }[] {
  return readFileSync(join(folder, `${language}.txt`), 'utf8')
    .split(/^# /m)
    .slice(1)
    .flatMap((part) => {
      const [kind = '', ...lines] = part.trim().split('\n')
      return lines.map((text) => ({ kind, text }))
    })
}

describe.each(known)('in %s', (language) => {
  it.each(sentencesOf(language))('$kind: $text', ({ kind, text }) => {
    if (kind === 'calls') expect(speaks(text, language)).toBe(true)
    else if (kind === 'leaning') expect(leansOnPredecessor(text, language)).toBe(true)
    else expect([speaks(text, language), leansOnPredecessor(text, language)]).toEqual([false, false])
  })
})
