// Which language is an article in, and which way does it run?
import { pathLanguage } from './path-facts.ts'

/** Of these `tinyld` is asked; the more it may choose from, the more often it is wrong. */
const ONLY =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hu id it ja ko lt lv nl no pl pt ro ru sk sr sv ta te th tr uk ur vi zh'.split(
    ' ',
  )
const SAMPLE = 500
const RTL = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i

/** The article's own word first, then its path's, then what its words show. BCP 47; `en` where nothing can tell. */
export async function languageOf(own: string | undefined, path: string, text: string): Promise<string> {
  const said = canonical(own)
  if (said !== undefined) return said
  const named = canonical(pathLanguage(path))
  const sample = text.slice(0, SAMPLE)
  if (named !== undefined && !/^(?:it|is|no|id|he|as)$/.test(named)) return named
  if (isEnglish(sample)) return 'en'
  const { detect } = await import('tinyld')
  const found = detect(sample, { only: ONLY })
  return found === '' ? (named ?? 'en') : found
}

/** The way that a language's script runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RTL.test(language) ? 'rtl' : 'ltr'
}

function canonical(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(
      tag
        .trim()
        .replaceAll('_', '-')
        .replace(/\.utf-?8$/i, ''),
    )[0]
  } catch {
    return undefined
  }
}

/** Most articles are, and these words show it without the tables of all languages. */
function isEnglish(text: string): boolean {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const telling = all.filter((word) =>
    /^(?:the|and|of|to|is|that|with|this|for|are|you|was|from|have|by|on|it|we|be|our)$/.test(word),
  )
  return all.length >= 20 && telling.length / all.length > 0.2
}
