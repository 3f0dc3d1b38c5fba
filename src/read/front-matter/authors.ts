// Who are the authors that a field of the front matter names?
import { AUTHOR_WORDS } from '../author-words.ts'
import { titleText } from '../markdown/title-text.ts'
import { belongsToName, isOrganisation } from './name-parts.ts'
import { booleanOf, groupOf, textOf, type Value, type Values } from './values.ts'

/**
 * Display names from a string, a list, maps, or the keys of a registry (`authors.yml` in Docusaurus and Jekyll).
 * One string may name several authors: "Tobias, Thomas und Knut". Where a semicolon stands, it alone parts them.
 */
export function authorNames(value: Value | undefined, registry: Values): string[] {
  const names = namesIn(value, registry)
    .map((name) => titleText(name))
    .filter((name) => name !== '')
  return [...new Set(names)]
}

/** The mark of where somebody works, in papers: `Ida Brandt^1,2^`, `Ida Brandt$^{1}$`, `Ida Brandt^[University]`. */
const AFFILIATION =
  /\^[\d,*†‡ ]{1,12}\^|\^\[[^[\]]{0,300}\]|\$\^\{?[\d,*†‡ ]{1,12}\}?\$|\\textsuperscript\{[^{}]{0,40}\}/g

/** No line of names is longer. */
const LINE_CHARS_MAX = 2_000

function namesIn(value: Value | undefined, registry: Values): string[] {
  if (value === undefined) return []
  if (typeof value === 'string')
    return value
      .slice(0, LINE_CHARS_MAX)
      .split('\n')
      .flatMap((line) => split(linksAsNames(line.replace(/&amp;/g, '&').replace(AFFILIATION, ''))))
      .map((name) => displayName(name, registry))
  // Each item of a list is one name already, even if it names several people.
  if (Array.isArray(value))
    return value.flatMap((item) =>
      typeof item === 'string'
        ? [displayName(linksAsNames(item.slice(0, LINE_CHARS_MAX)), registry)]
        : namesIn(item, registry),
    )
  const map = value as Values
  const key = textOf(map, 'key', 'id', 'slug', 'username')
  const own = map.get('name')
  if (Array.isArray(own)) return namesIn(own, registry)
  // `author: { ida: { name: Ida Brandt } }`
  const all = [...map.values()]
  if (key === undefined && nameIn(map) === undefined && all.every((one) => one instanceof Map))
    return all.flatMap((one) => namesIn(one, registry))
  const name = nameIn(map) ?? (key === undefined ? undefined : displayName(key, registry))
  return name === undefined ? [] : [linksAsNames(name)]
}

/** The name that a map gives: whole, or in parts as Quarto's `name: {given, family}` and CSL do. */
export function nameIn(map: Values): string | undefined {
  for (const key of ['name', 'displayname', 'fullname', 'literal', 'title', 'author']) {
    const value = map.get(key)
    if (value instanceof Map) return nameIn(value)
    const text = textOf(map, key)
    if (text !== undefined) return text
  }
  const given = textOf(map, 'given', 'givenname', 'givennames', 'firstname', 'first', 'forename')
  const family = textOf(map, 'family', 'familyname', 'familynames', 'lastname', 'last', 'surname')
  const particle = textOf(map, 'nondroppingparticle', 'droppingparticle', 'particle')
  const parts = [given, particle, family].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** `[[people/Ann Lee|Ann]]`, `[Ann Lee](https://…)`, `<a href="…">Ann Lee</a>`: a link to a person is the person's name. */
function linksAsNames(text: string): string {
  if (!/[[<]/.test(text)) return text
  return text
    .replace(/!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g, (_, page: string, label?: string) => {
      return label ?? page.split('/').at(-1)?.replace(/#.*$/, '') ?? ''
    })
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<(\w+)(?:\s[^<>]*)?>([^<>]*)<\/\1>/g, '$2')
}

const AND = new RegExp(String.raw`\s+(?:${AUTHOR_WORDS.surelyAnd})(?! al\b)\s+`, 'u')
/** "Ana Silva e Rui Costa" are two people; "Ana Sousa e Silva" and "José Ortega y Gasset" are one each. */
const TWO_FULL_NAMES = /^(\S+\s.*\S)\s+[eyiaіа]\s+(\p{Lu}\S*\s.*)$/u
/** "AFP / dpa", "Ida Brandt + Jo Roggen". */
const SIGN = /\s+[/+]\s+/u
/** What a template or a tool puts there until somebody writes a name. */
const NOBODY =
  /^(?:\P{L}*|(?:the )?(?:site )?admin(?:istrator)?|root|unknown|default|user(?:name)?|author|to ?do|tbd|tba|fixme|n\/?a|(?:your|author(?:'s)?|user) ?name(?: here)?|name)$/iu
/** A record of a database. */
const RECORD = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.*\d)[0-9a-f]{20,})$/i
/** "Brandt, Ida", as libraries write it: where each of several names is so, or where it can be no list of first names. */
const SURNAME_FIRST = /^[^,\s]+(?: [^,\s]+)?, [^,]+$/u
const ONE_SURNAME_FIRST = /^(?:\p{Ll}+ )?[^,\s]+, [^,]+$/u
/** "BRANDT, Ida", "van der Berg, Jan", "Brandt, Dr. Ida"; "NASA" is none. */
const SURELY_SURNAME_FIRST =
  /^(?:\p{Lu}[\p{Lu}'’-]{4,}, \p{Lu}\p{Ll}[\p{L}-]+|(?:\p{Ll}{2,4} ){1,2}\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]+|\p{Lu}[\p{L}'’-]+, (?:Dr|Prof)\. [^,]+)$/u
/** "Brandt, I." and "Brandt, Ida M.", alone and in a list. */
const WITH_INITIAL = String.raw`\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\p{Ll}+ )?\p{Lu}\.(?:[ -]?\p{Lu}\.)*`
const INITIALED = new RegExp(WITH_INITIAL, 'gu')
const ALL_INITIALED = new RegExp(`^${WITH_INITIAL}(?:(?:,? (?:${AUTHOR_WORDS.and}) |, )${WITH_INITIAL})*$`, 'u')
const AND_FIRST = new RegExp(String.raw`^(?:${AUTHOR_WORDS.and})\s+`, 'u')
/** A dot in the middle parts Japanese names in kanji; in katakana it parts the words of one. */
const COMMA = /\s*[,、，،]\s*|(?<=\p{Script=Han})・(?=\p{Script=Han})/u

function split(text: string): string[] {
  const line = text.replace(/^by:?\s+(?=\p{Lu})/iu, '').trim()
  if (/[;；]/.test(line)) return line.split(/\s*[;；]\s*/).filter((name) => name !== '')
  if (isOrganisation(line)) return [line]
  // BibTeX: "Berg, Anna and Ortiz, Luis".
  const turned = line.split(AND)
  if (turned.length > 1 && turned.every((name) => SURNAME_FIRST.test(name))) return turned
  const signed = line.split(SIGN)
  if (signed.length > 1 && signed.every((name) => ONE_SURNAME_FIRST.test(name))) return signed
  if (ALL_INITIALED.test(line)) return Array.from(line.matchAll(INITIALED), ([name]) => name)
  if (SURELY_SURNAME_FIRST.test(line)) return [line]
  const parts: string[] = []
  for (const part of line.split(SIGN).flatMap((one) => one.split(COMMA))) {
    const before = parts.at(-1)
    if (before !== undefined && belongsToName(part)) parts[parts.length - 1] = `${before}, ${part}`
    else parts.push(part)
  }
  const last = parts.pop() ?? ''
  const lastNames = isOrganisation(last) ? [last] : last.replace(AND_FIRST, '').split(AND)
  return [...parts, ...lastNames.flatMap((names) => TWO_FULL_NAMES.exec(names)?.slice(1) ?? [names])]
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** A switch, a number, an address or a path is not a name; a path may be the key of one. */
function displayName(written: string, registry: Values): string {
  const name = written.trim()
  const key = keyOf(name.replace(/^@/, ''))
  const known = nameIn(groupOf(registry, key)) ?? textOf(registry, key)
  if (known !== undefined) return known
  if (NOBODY.test(name) || RECORD.test(name) || /\{[{%].*[}%]\}|<%.*%>/.test(name)) return ''
  if (booleanOf(name) !== undefined || /^(?:\d+|~|null|none|undefined|https?:\/\/\S*)$/i.test(name)) return ''
  if (
    /^\/?[^\s/]+(?:\/[^\s/]+)+\/?$|^\/[^\s/]+$|^\S+\.(?:md|mdx|ya?ml|json|toml|html?|png|jpe?g|webp|svg)$/i.test(name)
  ) {
    const stem = keyOf(
      name
        .replace(/\/$/, '')
        .replace(/^.*\//, '')
        .replace(/\.\w+$/, ''),
    )
    return nameIn(groupOf(registry, stem)) ?? textOf(registry, stem) ?? ''
  }
  // A key that is missing from the registry: "jonathan-rubin" is a name in itself.
  if (/^[a-z]{2,}(?:-[a-z]{2,})+$/.test(name))
    return name.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  // RSS: "ann@example.com (Ann Lee)".
  const inBrackets = /^\S+@\S+\s+\(([^()@]+)\)$/.exec(name)?.[1]
  if (inBrackets !== undefined) return inBrackets
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(name) ? '' : name.replace(/\s*<[^>]*@[^>]*>\s*$|\s*\([^)]*@[^)]*\)\s*$/, '')
}

/** A key in the form in which registries are looked up. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
