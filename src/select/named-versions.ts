// Do two articles tell of the same version of the same thing?
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import type { ParsedTitle } from './look-alikes.ts'

/** An article with its parsed title. */
export interface Titled {
  readonly article: Article
  readonly title: ParsedTitle
}

/**
 * What the versions in two headlines prove: `same` where both name one (`Node 24`, `GPT-5.2`), `other` where each names
 * one that the other article doesn't mention at all, `nothing` in between.
 */
export function compareVersions(a: Titled, b: Titled): 'same' | 'other' | 'nothing' {
  if (shareEntry(a.title, b.title)) return 'same'
  const [inA, inB] = [namedVersions(a.title), namedVersions(b.title)]
  if (inA.length === 0 || inB.length === 0) return 'nothing'
  const [ownInA, ownInB] = [
    inA.filter((version) => !inB.includes(version)),
    inB.filter((version) => !inA.includes(version)),
  ]
  if (ownInA.length < inA.length) return ownInA.length > 0 && ownInB.length > 0 ? 'nothing' : 'same'
  const [saidInA, saidInB] = [mentions(a.article), mentions(b.article)]
  const isApart = !inA.some((version) => saidInB.has(version)) && !inB.some((version) => saidInA.has(version))
  return isApart ? 'other' : 'nothing'
}

/** Whether what the headlines have in common is a full version (`5.2`) or an entry, not only a number (`Windows 11`). */
export function isExact(a: ParsedTitle, b: ParsedTitle): boolean {
  if (shareEntry(a, b)) return true
  const inB = namedVersions(b)
  return namedVersions(a).some((version) => version.includes('.') && inB.includes(version))
}

/** Whether both headlines name one entry of a register: `CVE-2026-1234`. */
function shareEntry(a: ParsedTitle, b: ParsedTitle): boolean {
  return entries(a).some((entry) => entries(b).includes(entry))
}

function entries({ markers }: ParsedTitle): string[] {
  return markers.flatMap(({ value, isEntry }) => (isEntry ? [value] : []))
}

function namedVersions({ markers }: ParsedTitle): string[] {
  return markers.flatMap(({ series, value, isName }) => (isName ? [`${series} ${value.replace(/^v/, '')}`] : []))
}

const VERSION = /([\p{L}][\p{L}\p{N}]*)[ -]v?(\d+(?:\.\d+)*)/gu
const MAX_MENTIONS = 2000

/** Every word with a number behind it, in lower case. */
const mentions = oncePer(({ title, blocks }: Article): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { text } of [{ text: title }, ...blocks]) {
    for (const [, name = '', number = ''] of text.matchAll(VERSION)) found.add(`${name.toLowerCase()} ${number}`)
    if (found.size > MAX_MENTIONS) break
  }
  return found
})
