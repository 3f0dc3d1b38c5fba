// Do two articles tell of the same version of the same thing?
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import type { ParsedTitle } from './look-alikes.ts'
import { plainVersion } from './series-markers.ts'

/** An article with its parsed title. */
export interface Titled {
  readonly article: Article
  readonly title: ParsedTitle
}

/**
 * What the versions in two headlines prove: `same` where both name one (`Node 24`, `GPT-5.2`), `other` where each names
 * one that the other article doesn't mention at all, or a full one of something else, `nothing` in between.
 */
export function compareVersions(a: Titled, b: Titled): 'same' | 'other' | 'nothing' {
  if (shareEntry(a.title, b.title)) return 'same'
  const [inA, inB] = [namedVersions(a.title), namedVersions(b.title)]
  if (inA.length === 0 || inB.length === 0) return 'nothing'
  const [ownInA, ownInB] = [without(inA, inB), without(inB, inA)]
  if (ownInA.length < inA.length) return ownInA.length > 0 && ownInB.length > 0 ? 'nothing' : 'same'
  return areOtherReleases(inA, inB) || !(isMentioned(inA, b.article) || isMentioned(inB, a.article))
    ? 'other'
    : 'nothing'
}

/** Whether what the headlines have in common is a full version (`5.2`) or an entry, not only a number (`Windows 11`). */
export function isExact(a: ParsedTitle, b: ParsedTitle): boolean {
  if (shareEntry(a, b)) return true
  const inB = fullVersions(b)
  return fullVersions(a).some(({ name }) => has(inB, name))
}

/** A version with its name: `heron 5.2`. */
interface NamedVersion {
  readonly name: string
  readonly number: string
  /** Whether it is more than one number: `5.2`, `21.0.0`. */
  readonly isFull: boolean
}

function namedVersions({ markers }: ParsedTitle): NamedVersion[] {
  return markers.flatMap(({ series, value, isName }) => {
    const number = plainVersion(value)
    return isName ? [{ name: `${series} ${number}`, number, isFull: value.includes('.') }] : []
  })
}

function fullVersions(title: ParsedTitle): NamedVersion[] {
  return namedVersions(title).filter(({ isFull }) => isFull)
}

function has(versions: readonly NamedVersion[], name: string): boolean {
  return versions.some((version) => version.name === name)
}

function without(versions: readonly NamedVersion[], others: readonly NamedVersion[]): NamedVersion[] {
  return versions.filter(({ name }) => !has(others, name))
}

/** `Heron 5.4` and `Heron Reader 1.7`, whichever needs the other; not `Petrel 5.2` and `Petrel Chat 5.2`. */
function areOtherReleases(versions: readonly NamedVersion[], others: readonly NamedVersion[]): boolean {
  const numbers = new Set(others.map(({ number }) => number))
  return [...versions, ...others].every(({ isFull }) => isFull) && !versions.some(({ number }) => numbers.has(number))
}

function isMentioned(versions: readonly NamedVersion[], article: Article): boolean {
  return versions.some(({ name }) => mentions(article).has(name))
}

/** Whether both headlines name one entry of a register: `CVE-2026-1234`. */
function shareEntry(a: ParsedTitle, b: ParsedTitle): boolean {
  return entries(a).some((entry) => entries(b).includes(entry))
}

function entries({ markers }: ParsedTitle): string[] {
  return markers.flatMap(({ value, isEntry }) => (isEntry ? [value] : []))
}

const VERSION = /([\p{L}][\p{L}\p{N}]*)[ -]v?(\d+(?:\.\d+)*)/gu
const MAX_MENTIONS = 2000

/** Every word with a number behind it, in lower case. */
const mentions = oncePer(({ title, blocks }: Article): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { text } of [{ text: title }, ...blocks]) {
    for (const [, name = '', number = ''] of text.matchAll(VERSION)) {
      found.add(`${name.toLowerCase()} ${plainVersion(number)}`)
    }
    if (found.size > MAX_MENTIONS) break
  }
  return found
})
