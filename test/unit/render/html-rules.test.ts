// Is the HTML of every look valid, accessible and small?
import { describe, expect, test } from 'vitest'
import { columns } from '../../../src/model/columns.ts'
import { type Issue, storiesOf } from '../../../src/model/issue.ts'
import * as issues from '../../support/issue.ts'
import { mail, weekly } from '../../support/look.ts'
import { htmlFaults, linksApart, styleBytes } from '../../support/mail-rules.ts'
import { LOOKS, lookNamed } from '../../support/matrix.ts'
import { ordinaryVoiced, voiced } from '../../support/voiced.ts'

const CASES: readonly [string, Issue, string][] = [
  ['twelve stories', issues.ordinary, 'en'],
  ['one story', issues.single, 'en'],
  ['a right-to-left newsletter', issues.rtl, 'ar'],
  ['a Japanese newsletter', issues.cjk, 'ja'],
  ['an issue with the editor’s words', ordinaryVoiced, 'en'],
  ['the same from right to left', voiced(issues.rtl, 'أهلا'), 'ar'],
  ['endless words', issues.long, 'de'],
]

const MATRIX = LOOKS.flatMap((look) => CASES.map((each) => [look, ...each] as const))

describe.each(MATRIX)('%s: %s', async (look, _, issue, language) => {
  const { html, text } = await mail(issue, { ...weekly, language }, lookNamed(look))
  const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '')

  test('is valid HTML', async () => {
    expect(await htmlFaults(html)).toEqual([])
  })

  test('has language and direction on the page and on every direct child of the body', () => {
    expect(html).toMatch(/<html lang="[^"]+" dir="(ltr|rtl)"/)
    expect(html.match(/<body[\s\S]*?<div [^>]*lang="[^"]+" dir="(ltr|rtl)"/)).not.toBeNull()
    const body = html.slice(html.indexOf('<body'))
    expect(depthOneTags(body)).toEqual(['div'])
  })

  test('has one h1, and skips no level', () => {
    const levels = all(/<h([1-6])[ >]/g).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  test('marks layout tables as such, and has alternative text on each picture', () => {
    expect(all(/(<table(?![^>]*role="presentation")[^>]*>)/g)).toEqual([])
    expect(all(/(<img(?![^>]*\salt)[^>]*>)/g)).toEqual([])
    expect(all(/(<img(?![^>]*\swidth="\d+")[^>]*>)/g)).toEqual([])
  })

  test('has an anchor for every link within the mail', () => {
    const anchors = new Set(all(/\sid="([^"]+)"/g))
    expect(all(/href="#([^"]+)"/g).filter((anchor) => !anchors.has(anchor))).toEqual([])
    expect(anchors.size).toBe(all(/\sid="([^"]+)"/g).length)
  })

  test('loads nothing but pictures', () => {
    expect(html).not.toMatch(/<link|@import|@font-face|url\(|<script|<iframe|<form/i)
    expect(all(/href="([^"]+)"/g).filter((href) => !/^(#|https?:|mailto:)/.test(href))).toEqual([])
  })

  test('is small: a style sheet below 8 KB, and a mail far below 90,000 bytes', () => {
    expect(styleBytes(html)).toBeLessThan(8_000)
    expect(Buffer.byteLength(html)).toBeLessThan(50_000)
  })

  test('keeps Outlook’s conditional tables balanced', () => {
    const outlook = all(/<!--\[if mso[^\]]*\]>([\s\S]*?)<!\[endif\]-->/g).join('')
    for (const tag of ['table', 'tr', 'td']) {
      expect(outlook.split(`<${tag}`).length).toBe(outlook.split(`</${tag}>`).length)
    }
  })

  test('has the same links and headlines in plain text', () => {
    expect(linksApart(html, text)).toEqual([])
    const flat = text.replace(/\s+/g, '')
    for (const { title } of storiesOf(issue)) expect(flat).toContain(title.replace(/\s+/g, ''))
  })

  test('has no line over 72 columns in plain text that could be shorter', () => {
    for (const line of text.split('\n').filter((each) => columns(each) > 72)) {
      expect(line.trim().replace(/^- |^\d+\. /, '')).not.toMatch(/\s/)
    }
    expect(text).toContain('\n-- \n')
  })
})

/** The tags directly inside the body, without those in Outlook's comments. */
function depthOneTags(body: string): string[] {
  const found: string[] = []
  let depth = 0
  for (const [whole, slash, tag = ''] of body.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (/^(img|br|hr|meta)$/.test(tag) || whole.endsWith('/>')) continue
    if (slash === '/') depth -= 1
    else if (depth++ === 1) found.push(tag)
  }
  return found
}
