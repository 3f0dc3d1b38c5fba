// Is every MJML tag of a look known and closed, and is there a mail in it?

import { didYouMean } from '../model/nearest.ts'
import { DigestError } from '../model/problem.ts'
import { MARKER } from './line-markers.ts'
import { type Look, placeOf } from './look.ts'

/** The tags of MJML with their attributes. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>

interface Open {
  readonly tag: string
  readonly line: number
}

/** Throws a DigestError for an unknown or unclosed tag, which MJML would repair and lose the rest of the mail; and for a look without a mail. */
export function checkTags(marked: string, look: Look, known: Vocabulary): void {
  const open: Open[] = []
  let body: Open | undefined
  let first: Open | undefined
  for (const { closing, tag, line, selfClosed } of tagsOf(marked)) {
    if (!known.has(tag)) throw unknownTag(tag, line, look, known)
    first ??= { tag, line }
    if (tag === 'mj-body' && open.length === 1 && open[0]?.tag === 'mjml') body = { tag, line }
    if (!closing && !selfClosed) open.push({ tag, line })
    if (!closing) continue
    const last = open.pop()
    if (last?.tag !== tag) throw last ? unclosed(last, look) : neverOpened(tag, line, look)
  }
  const last = open.at(-1)
  if (last) throw unclosed(last, look)
  if (!body) throw noBody(first, look)
}

function* tagsOf(marked: string) {
  const tag = /<(\/?)(mjml|mj-[a-z-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|<!--[\s\S]*?-->/
  const pattern = new RegExp(MARKER + tag.source, 'gi')
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
    what: include ? 'Digestif does not allow <mj-include>.' : `MJML has no tag <${tag}>.`,
    where: placeOf(look, line),
    fix: include
      ? 'Put the file into partials/ and write {{> name}}.'
      : `The tags are listed at https://documentation.mjml.io.${didYouMean(tag, known.keys())}`,
  })
}

function unclosed({ tag, line }: Open, look: Look): DigestError {
  return new DigestError({
    code: 'template-tag',
    what: `The tag <${tag}> is not closed, or closed in the wrong place.`,
    where: placeOf(look, line),
    fix: `Write </${tag}> before the end of the tag around it.`,
  })
}

function noBody(first: Open | undefined, look: Look): DigestError {
  return new DigestError({
    code: 'template-tag',
    what: first?.tag === 'mjml' ? 'The look has no <mj-body> in its <mjml>.' : 'The look does not begin with <mjml>.',
    where: first ? placeOf(look, first.line) : { file: look.issue.file, line: 1 },
    fix: 'Write <mjml><mj-body>…</mj-body></mjml> around the sections of the mail.',
  })
}

function neverOpened(tag: string, line: number, look: Look): DigestError {
  return new DigestError({
    code: 'template-tag',
    what: `The tag </${tag}> has no opening tag.`,
    where: placeOf(look, line),
    fix: `Remove it, or write <${tag}> before it.`,
  })
}
