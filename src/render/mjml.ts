// How does MJML become HTML, and nothing else happen?
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { didYouMean } from '../model/nearest.ts'
import { DigestError } from '../model/problem.ts'
import { type Look, placeOf } from './look.ts'
import { markedLine, unmarked } from './marks.ts'
import { refuseBroken, type Vocabulary } from './tags.ts'

interface Mjml {
  readonly run: typeof import('mjml')
  readonly vocabulary: Vocabulary
}

interface ValidationError {
  readonly line: number
  readonly tagName: string
  readonly message: string
}

let mjml: Mjml | undefined

/** Marked MJML as HTML with single line ends and no indent. What MJML refuses is told with the look's file and line. */
export async function toHtml(marked: string, look: Look): Promise<string> {
  mjml ??= load()
  const { run, vocabulary } = mjml
  refuseBroken(marked, look, vocabulary)
  try {
    const { html } = await run(unmarked(marked), {
      validationLevel: 'strict',
      ignoreIncludes: true, // an include would read any file
      useMjmlConfigOptions: false,
      keepComments: false,
      beautify: false,
      minify: false, // its CSS step reads configuration, that is code, from the current folder
      fonts: {}, // nothing is fetched for a font
      // It would replace a picture's own width and height by those of its style.
      juiceOptions: { applyWidthAttributes: false, applyHeightAttributes: false },
    })
    return collapsed(html)
  } catch (cause) {
    throw explain(cause, marked, look, vocabulary)
  }
}

/**
 * On import mjml-core runs the code that a `.mjmlconfig` in the current folder names, and that folder can hold
 * anything. So for the moment of its import, in which no other code runs, it is told its own folder.
 */
function load(): Mjml {
  const require = createRequire(import.meta.url)
  const { cwd } = process
  process.cwd = () => dirname(require.resolve('mjml'))
  try {
    const run: Mjml['run'] = require('mjml')
    const core: Core = createRequire(require.resolve('mjml'))('mjml-core')
    return { run, vocabulary: vocabularyOf(core) }
  } finally {
    process.cwd = cwd
  }
}

interface Core {
  readonly components: Readonly<Record<string, { readonly allowedAttributes?: Readonly<Record<string, string>> }>>
}

/** MJML has components for all tags but the root and the settings in the head. */
function vocabularyOf({ components }: Core): Vocabulary {
  const bare = ['mjml', 'mj-all', 'mj-class', 'mj-selector', 'mj-html-attribute']
  return new Map([
    ...bare.map((tag): [string, string[]] => [tag, []]),
    ...Object.entries(components).map(([tag, { allowedAttributes }]): [string, string[]] => [
      tag,
      Object.keys(allowedAttributes ?? {}),
    ]),
  ])
}

/** White space without its indents. A line end stays one: between two words it is their space. */
function collapsed(html: string): string {
  return html
    .split('\n')
    .map((line) => line.replace(/^[ \t]+/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

function explain(cause: unknown, marked: string, look: Look, vocabulary: Vocabulary): unknown {
  const errors = cause instanceof Error && 'errors' in cause ? (cause.errors as readonly ValidationError[]) : []
  const [first] = errors
  if (!first) return cause
  const line = markedLine(marked, first.line, first.tagName)
  const where = line === undefined ? { file: look.issue.file } : placeOf(look, line)
  const more = errors.length > 1 ? ` (${errors.length - 1} more after this.)` : ''
  return new DigestError({ where, ...advice(first, more, vocabulary) }, { cause })
}

function advice({ message, tagName }: ValidationError, more: string, vocabulary: Vocabulary) {
  const unknown = /^Attributes? (.+) (?:is|are) illegal$/.exec(message)
  if (unknown) {
    return {
      code: 'template-attribute',
      what: `<${tagName}> has no attribute ${unknown[1]}.${more}`,
      fix: `See https://documentation.mjml.io/#${tagName} for the attributes it has.${didYouMean(unknown[1] ?? '', vocabulary.get(tagName) ?? [])}`,
    }
  }
  const value = /^Attribute (\S+) (.+)$/s.exec(message)
  if (value) {
    return {
      code: 'template-attribute',
      what: `The attribute ${value[1]} of <${tagName}> ${value[2]}.${more}`,
      fix: 'Write a value that MJML knows for it, for example 16px.',
    }
  }
  return { code: 'template-tag', what: `${message}.${more}`, fix: 'Move the tag to where MJML takes it.' }
}
