// Who are the authors that a field of the front matter names?
import { AUTHOR_WORDS } from '../author-words.ts'
import { cleanText } from '../clean-text.ts'
import { groupOf, textOf, type Value, type Values } from './values.ts'

/**
 * Display names from a string, a list, maps, or the keys of a registry (`authors.yml` in Docusaurus and Jekyll).
 * One string may name several authors: "Tobias, Thomas und Knut".
 */
export function authorNames(value: Value | undefined, registry: Values): string[] {
  const names = namesIn(value, registry)
    .map((name) => cleanText(name))
    .filter((name) => name !== '')
  return [...new Set(names)]
}

function namesIn(value: Value | undefined, registry: Values): string[] {
  if (value === undefined) return []
  if (typeof value === 'string') return split(value).map((name) => displayName(name, registry))
  // Each item of a list is one name already, even if it names several people.
  if (Array.isArray(value))
    return value.flatMap((item) => (typeof item === 'string' ? [displayName(item, registry)] : namesIn(item, registry)))
  const map = value as Values
  const name = textOf(map, 'name', 'displayname', 'fullname', 'title', 'author')
  if (name !== undefined) return [name]
  const key = textOf(map, 'key', 'id', 'slug')
  return key === undefined ? [] : [displayName(key, registry)]
}

const AND = new RegExp(String.raw`\s+(?:${AUTHOR_WORDS.surelyAnd})(?! al\b)\s+`, 'u')
/** "Ana Silva e Rui Costa" are two people; "Ana Sousa e Silva" and "José Ortega y Gasset" are one each. */
const TWO_FULL_NAMES = /^(\S+\s.*\S)\s+[ey]\s+(\S+\s.*)$/u
const AND_FIRST = new RegExp(String.raw`^(?:${AUTHOR_WORDS.and})\s+`, 'u')
/** A comma before these doesn't separate names: "Ann Lee, PhD", "B. King, Jr.", "C. Ruiz, et al.". */
const COMMA = /\s*[,;、，](?!\s*(?:jr|sr|ph\.? ?d|m\.?d|esq|inc|llc|ltd|gmbh|et al)\b)\s*/iu

function split(text: string): string[] {
  const parts = text.replace(/^by:?\s+(?=\p{Lu})/iu, '').split(COMMA)
  const last = parts.pop() ?? ''
  const lastNames = last.replace(AND_FIRST, '').split(AND)
  return [...parts, ...lastNames.flatMap((names) => TWO_FULL_NAMES.exec(names)?.slice(1) ?? [names])]
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function displayName(name: string, registry: Values): string {
  const entry = groupOf(registry, keyOf(name))
  const known = textOf(entry, 'name', 'displayname', 'title') ?? textOf(registry, keyOf(name))
  if (known !== undefined) return known
  // A key that is missing from the registry: "jonathan-rubin" is a name in itself.
  if (/^[a-z]{2,}(?:-[a-z]{2,})+$/.test(name))
    return name.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  return name.replace(/\s*<[^>]*@[^>]*>\s*$|\s*\([^)]*@[^)]*\)\s*$/, '')
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
