// Whose names stand in an author field?
import { AUTHOR_WORDS } from '../author-words.ts'
import { clean } from '../plain.ts'
import { groupOf, textOf, type Value, type Values } from './values.ts'

/**
 * Display names from a string, a list, maps, or keys of a registry (Docusaurus' and Jekyll's `authors.yml`).
 * A string may name several: "Tobias, Thomas und Knut".
 */
export function authorNames(value: Value | undefined, registry: Values): string[] {
  const names = namesIn(value, registry)
    .map((name) => clean(name))
    .filter((name) => name !== '')
  return [...new Set(names)]
}

function namesIn(value: Value | undefined, registry: Values): string[] {
  if (value === undefined) return []
  if (typeof value === 'string') return split(value).map((name) => displayName(name, registry))
  // The items of a list are names already, however many people they name.
  if (Array.isArray(value))
    return value.flatMap((item) => (typeof item === 'string' ? [displayName(item, registry)] : namesIn(item, registry)))
  const map = value as Values
  const name = textOf(map, 'name', 'displayname', 'fullname', 'title', 'author')
  if (name !== undefined) return [name]
  const key = textOf(map, 'key', 'id', 'slug')
  return key === undefined ? [] : [displayName(key, registry)]
}

const AND = new RegExp(String.raw`\s+(?:${AUTHOR_WORDS.and})(?! al\b)\s+`, 'u')
const AND_FIRST = new RegExp(String.raw`^(?:${AUTHOR_WORDS.and})\s+`, 'u')
/** A comma before these parts no names: "Ann Lee, PhD", "B. King, Jr.", "C. Ruiz, et al.". */
const COMMA = /\s*[,;、，](?!\s*(?:jr|sr|ph\.? ?d|m\.?d|esq|inc|llc|ltd|gmbh|et al)\b)\s*/iu

function split(text: string): string[] {
  const parts = text.replace(/^by:?\s+(?=\p{Lu})/iu, '').split(COMMA)
  const last = parts.pop() ?? ''
  return [...parts, ...last.replace(AND_FIRST, '').split(AND)].map((name) => name.trim()).filter((name) => name !== '')
}

function displayName(name: string, registry: Values): string {
  const entry = groupOf(registry, keyOf(name))
  const known = textOf(entry, 'name', 'displayname', 'title') ?? textOf(registry, keyOf(name))
  if (known !== undefined) return known
  // A key without its registry: "jonathan-rubin" is read as the name that it is made of.
  if (/^[a-z]{2,}(?:-[a-z]{2,})+$/.test(name))
    return name.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  return name.replace(/\s*<[^>]*@[^>]*>\s*$|\s*\([^)]*@[^)]*\)\s*$/, '')
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
