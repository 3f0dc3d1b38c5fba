// How does MJML become HTML, without reading any other file?
import { didYouMean } from '../model/nearest.ts'
import { DigestError, type Problem } from '../model/problem.ts'
import { checkTags, type Vocabulary } from './check-tags.ts'
import { lineOfTag, withoutMarkers } from './line-markers.ts'
import { type Look, placeOf } from './look.ts'

interface ValidationError {
  readonly line: number
  readonly tagName: string
  readonly message: string
}

let vocabulary: Vocabulary | undefined

/** Converts marked MJML to HTML without indents and blank lines. What MJML refuses is an error with the look's file and line. */
export async function toHtml(marked: string, look: Look): Promise<string> {
  const { run, components } = await import('./mjml-package.ts')
  vocabulary ??= vocabularyOf(components)
  checkTags(marked, look, vocabulary)
  try {
    const { html } = await run(withoutMarkers(marked), {
      validationLevel: 'strict',
      ignoreIncludes: true, // an include would read any file
      useMjmlConfigOptions: false,
      keepComments: false,
      beautify: false,
      minify: false, // its CSS step loads configuration, which is code, from the current folder
      fonts: {}, // readers fetch no fonts
      // They would replace a picture's own width and height with those of its style.
      juiceOptions: { applyWidthAttributes: false, applyHeightAttributes: false },
    })
    return compact(html)
  } catch (cause) {
    throw explain(cause, marked, look, vocabulary)
  }
}

/** MJML has components for all tags except the root and the settings in the head. */
function vocabularyOf(components: typeof import('./mjml-package.ts')['components']): Vocabulary {
  const bare = ['mjml', 'mj-all', 'mj-class', 'mj-selector', 'mj-html-attribute']
  return new Map([
    ...bare.map((tag): [string, string[]] => [tag, []]),
    ...Object.entries(components).map(([tag, { allowedAttributes }]): [string, string[]] => [
      tag,
      Object.keys(allowedAttributes ?? {}),
    ]),
  ])
}

/** Removes indents and blank lines. Other line ends stay: one may be the space between two words. */
function compact(html: string): string {
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
  const line = lineOfTag(marked, first.line, first.tagName)
  const where = line === undefined ? { file: look.issue.file } : placeOf(look, line)
  const more = errors.length > 1 ? ` (${errors.length - 1} more after this.)` : ''
  return new DigestError({ where, ...advice(first, more, vocabulary) }, { cause })
}

function advice({ message, tagName }: ValidationError, more: string, vocabulary: Vocabulary): Omit<Problem, 'where'> {
  const unknown = /^Attributes? (.+) (?:is|are) illegal$/.exec(message)
  if (unknown) {
    return {
      code: 'template-attribute',
      what: `<${tagName}> has no attribute ${unknown[1]}.${more}`,
      fix: `Its attributes are listed at https://documentation.mjml.io/#${tagName}.${didYouMean(unknown[1] ?? '', vocabulary.get(tagName) ?? [])}`,
    }
  }
  const value = /^Attribute (\S+) (.+)$/s.exec(message)
  if (value) {
    return {
      code: 'template-attribute',
      what: `The attribute ${value[1]} of <${tagName}> ${value[2]}.${more}`,
      fix: 'Use a value that MJML accepts for it, for example 16px.',
    }
  }
  return { code: 'template-tag', what: `${message}.${more}`, fix: 'Move the tag to a place where MJML allows it.' }
}
