// Of which article is this a translation, as its front matter says?
import type { Translation } from '../../model/scanned-file.ts'
import { textOf, type Values } from './values.ts'

/** Hugo and Astro; Jekyll and its plug-ins, which need a language beside them, as do slugs (Pelican). */
const OWN_KEYS = ['translationkey', 'translationid', 'translationgroup', 'i18nkey', 'i18nid']
const SHARED_KEYS = ['ref', 'pageid', 'langref', 'slug']
const LANGUAGE_KEYS = ['lang', 'language', 'locale']

/** The keys that say it, in the form of `keyName`. */
export const TRANSLATION_KEYS: ReadonlySet<string> = new Set([...OWN_KEYS, ...SHARED_KEYS, ...LANGUAGE_KEYS])
/** A key of which any other value says nothing: a name, not an address or a path. */
const NAME = /^[\w.-]+$/

/** The same `key` for every language of an article; undefined where nothing is said. */
export function translationOf(values: Values): Translation | undefined {
  if (values.size === 0) return undefined
  const language = textOf(values, ...LANGUAGE_KEYS)
  const own = textOf(values, ...OWN_KEYS)
  const shared = language === undefined ? undefined : SHARED_KEYS.find((name) => NAME.test(textOf(values, name) ?? ''))
  const key = own ?? (shared === undefined ? undefined : `${shared} ${textOf(values, shared)}`)
  if (key === undefined && language === undefined) return undefined
  return { ...(key !== undefined && { key }), ...(language !== undefined && { language }) }
}
