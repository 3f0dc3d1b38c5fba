// Is every MJML tag known and closed?

import { didYouMean } from '../model/nearest.ts'
import { DigestError } from '../model/problem.ts'
import { type Look, placeOf } from './look.ts'

/** The tags that MJML knows, with their attributes. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>

interface Open {
  readonly tag: string
  readonly line: number
}

/** MJML repairs what is not closed, and swallows the rest of the mail with it: so that is refused before. */
export function refuseBroken(marked: string, look: Look, known: Vocabulary): void {
  const open: Open[] = []
  for (const { closing, tag, line, selfClosed } of tagsOf(marked)) {
    if (!known.has(tag)) throw unknownTag(tag, line, look, known)
    if (!closing && !selfClosed) open.push({ tag, line })
    if (!closing) continue
    const last = open.pop()
    if (last?.tag !== tag) throw last ? unclosed(last, look) : neverOpened(tag, line, look)
  }
  const last = open.at(-1)
  if (last) throw unclosed(last, look)
}

function* tagsOf(marked: string) {
  const pattern = /\uE020(\d+)\uE021<(\/?)(mjml|mj-[a-z-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|<!--[\s\S]*?-->/gi
  for (const [, line, slash, tag, rest] of marked.matchAll(pattern)) {
    if (tag === undefined) continue
    yield {
      closing: slash === '/',
      tag: tag.toLowerCase(),
      line: Number(line),
      selfClosed: rest?.trimEnd().endsWith('/'),
    }
  }
}

function unknownTag(tag: string, line: number, look: Look, known: Vocabulary): DigestError {
  const include = tag === 'mj-include'
  return new DigestError({
    code: 'template-tag',
    what: include ? 'Files are not included by MJML here.' : `MJML has no tag <${tag}>.`,
    where: placeOf(look, line),
    fix: include
      ? 'Put the file into partials/ and write {{> name}}.'
      : `See https://documentation.mjml.io for its tags.${didYouMean(tag, known.keys())}`,
  })
}

function unclosed({ tag, line }: Open, look: Look): DigestError {
  return new DigestError({
    code: 'template-tag',
    what: `The tag <${tag}> is not closed, or not where it should be.`,
    where: placeOf(look, line),
    fix: `Close it with </${tag}> before the tag around it.`,
  })
}

function neverOpened(tag: string, line: number, look: Look): DigestError {
  return new DigestError({
    code: 'template-tag',
    what: `The tag </${tag}> closes nothing.`,
    where: placeOf(look, line),
    fix: `Take it out, or open it with <${tag}> before.`,
  })
}
