// Does a sentence begin with, or hold, a phrase of some kind?
import { PHRASES, type Phrases } from './phrases.ts'

/** The kinds that can be looked for. */
export type PhraseKind = Exclude<keyof Phrases, 'season'>

const patterns = new Map<string, RegExp>()
const NEVER = /(?!)/

/** Matches a sentence that begins with or holds a phrase of that kind; never where we don't know the language. */
export function phrasePattern(kind: PhraseKind, language: string): RegExp {
  const primary = language.toLowerCase().split('-', 1)[0] ?? ''
  const key = `${kind} ${primary}`
  let pattern = patterns.get(key)
  if (!pattern) {
    const phrases = PHRASES[NEIGHBOURS[primary] ?? primary]
    pattern = phrases?.[kind] === undefined ? NEVER : compile(phrases, kind, primary)
    patterns.set(key, pattern)
  }
  return pattern
}

/** Close enough to share most of a neighbour's phrases. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  da: 'sv',
  no: 'sv',
  nb: 'sv',
  nn: 'sv',
  gl: 'pt',
  be: 'ru',
  af: 'nl',
  lb: 'de',
}

function compile(phrases: Phrases, kind: PhraseKind, language: string): RegExp {
  // These scripts put no space, or a particle, behind the phrase.
  const spaced = language !== 'ja' && language !== 'zh' && language !== 'ko'
  // `Then-President` and `Next.js` are words of their own.
  const behind = spaced ? String.raw`(?![\p{L}\p{M}]|[.-]\p{L})` : ''
  const phrase = `(?:${alternatives(phrases[kind])})${behind}`
  const start = String.raw`^[^\p{L}\p{N}]{0,4}`
  switch (kind) {
    case 'dangling': {
      const season = String.raw`(?!(?:${alternatives(phrases.pointer)})\s(?:${alternatives(phrases.season)})${behind})`
      return new RegExp(start + (phrases.season === undefined ? '' : season) + phrase, 'iu')
    }
    case 'greeting':
    case 'order':
      return new RegExp(start + phrase, 'iu')
    case 'label': {
      const names = String.raw`(?:\s(?:(?-i:\p{Lu})[\p{L}\p{M}.'’-]*,?|and|und|et|y|e|&))+\.?$`
      return new RegExp(String.raw`${start}${phrase}(?:\s*[:：|/–—]|${names})`, 'iu')
    }
    case 'pointer':
      return new RegExp(
        String.raw`${start}(?:\S+\s){1,4}${phrase}(?!\s(?:${alternatives(phrases.season)})${behind})`,
        'iu',
      )
    case 'speaker':
      return new RegExp(String.raw`["”’'»“],?\s${phrase}`, 'iu')
    case 'offer':
    case 'pointing':
    case 'address':
      return new RegExp(spaced ? String.raw`(?<![\p{L}\p{M}])${phrase}` : phrase, 'iu')
  }
}

/** The phrases of a list. */
export function phrasesIn(list = ''): string[] {
  return list.replace(/\n\s*/g, '').split('|')
}

/** Longest first, so that a phrase isn't cut short by its own beginning. */
function alternatives(list: string | undefined): string {
  return phrasesIn(list)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", "['’]"))
    .toSorted((a, b) => b.length - a.length)
    .join('|')
}
