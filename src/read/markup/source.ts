// Which values and which body does the text of a file hold, by the markup that its name shows?
import { withoutEngine } from '../../model/file-name.ts'
import { withEnglishNames } from '../front-matter/foreign-names.ts'
import { type FrontMatter, frontMatter } from '../front-matter/front-matter.ts'
import { propertyLines } from '../front-matter/property-lines.ts'
import { limitBody } from '../limit-length.ts'
import { asciidocSource } from './asciidoc.ts'
import { djotSource } from './djot.ts'
import { notebookSource } from './notebook.ts'
import { orgSource } from './org.ts'
import { rstSource } from './rst.ts'
import { supermdSource } from './supermd.ts'
import type { Translated } from './translated.ts'

const READERS: Readonly<Record<string, (text: string) => Translated>> = {
  org: orgSource,
  rst: rstSource,
  rest: rstSource,
  adoc: asciidocSource,
  asciidoc: asciidocSource,
  asc: asciidocSource,
  ipynb: notebookSource,
}

/** Relatives of Markdown, of which as much is read as of Markdown. */
const RELATIVES: Readonly<Record<string, (text: string) => Translated>> = {
  dj: djotSource,
  djot: djotSource,
  smd: supermdSource,
}

/** The ending, where it is that of another markup, which is translated to Markdown: of that, only a part. */
export function translatedEnding(path: string): string | undefined {
  return endingIn(READERS, path)
}

/** Whether a file is translated before it is read. */
export function isTranslated(path: string): boolean {
  return endingIn(READERS, path) !== undefined || endingIn(RELATIVES, path) !== undefined
}

function endingIn(readers: Readonly<Record<string, unknown>>, path: string): string | undefined {
  const name = withoutEngine(path)
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return ending.length < name.length && Object.hasOwn(readers, ending) ? ending : undefined
}

/** The front matter, or what stands for it in other markups; what it says counts before what is below it. */
export function sourceOf(text: string, path: string): FrontMatter {
  const source = sourceIn(text, path)
  const values = withEnglishNames(source.values)
  return values === source.values ? source : { ...source, values }
}

function sourceIn(text: string, path: string): FrontMatter {
  const front = frontMatter(text)
  const reader = READERS[endingIn(READERS, path) ?? ''] ?? RELATIVES[endingIn(RELATIVES, path) ?? '']
  const { body, problems } =
    reader && reader !== notebookSource ? limitBody(front.body) : { body: front.body, problems: [] }
  const own = reader ? reader(body) : propertyLines(body, path)
  if (!own) return front
  return {
    values: new Map([...own.values, ...front.values]),
    body: own.body,
    problems: [...front.problems, ...problems],
  }
}
