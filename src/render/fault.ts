// What did Handlebars stumble over, and how does the person mend it?
import { DigestError, type Place } from '../model/problem.ts'
import { type Look, placeOf, type Template } from './look.ts'
import { didYouMean } from './nearest.ts'

/** A template that cannot be parsed. */
export function explainSyntax(cause: unknown, look: Look, template: Template): DigestError {
  const message = cause instanceof Error ? cause.message : String(cause)
  const open = message.includes("got 'EOF'") ? unclosedBlock(template) : undefined
  if (open) {
    return new DigestError(
      {
        code: 'template-syntax',
        what: `The block {{#${open.name}}} is never closed.`,
        where: { file: template.file, line: open.line },
        fix: `Close it with {{/${open.name}}}.`,
      },
      { cause },
    )
  }
  const line = lineOf(cause) ?? Number(/on line (\d+)/.exec(message)?.[1] ?? template.linesBefore + 1)
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message)
  return new DigestError(
    {
      code: 'template-syntax',
      what: mismatch
        ? `The block {{#${mismatch[1]}}} is closed by {{/${mismatch[2]}}}.`
        : `This is not a Handlebars template: ${(message.split('\n').at(-1) ?? '').trim()}.`,
      where: placeOf(look, line),
      fix: mismatch ? 'Close blocks in the reverse order of opening them.' : 'Mend the expression between the braces.',
    },
    { cause },
  )
}

/** A template that fails while it runs; an error of another kind is handed back as it is. */
export function explainFault(cause: unknown, look: Look, view: object): unknown {
  const line = lineOf(cause)
  if (!(cause instanceof Error) || cause instanceof DigestError) return cause
  const name = /^"([^"]*)" not defined in/.exec(cause.message)?.[1]
  if (name === undefined || line === undefined) {
    return new DigestError(
      {
        code: 'template-field',
        what: `A template of the look fails: ${cause.message.replace(/\.$/, '')}.`,
        where: line === undefined ? { file: look.issue.file } : placeOf(look, line),
        fix: 'Look for a field of a field that is not there, and for a helper that is given something else than a list.',
      },
      { cause },
    )
  }
  return new DigestError(
    { code: 'template-field', ...fieldProblem(cause, name, look, view, placeOf(look, line)) },
    { cause },
  )
}

function fieldProblem(cause: Error, name: string, look: Look, view: object, where: Place) {
  const names = fieldNames(view)
  const path = expressionAt(cause, look, where)
  const unknown = path.split(/[./]/).find((part) => /^\w+$/.test(part) && part !== 'this' && !names.has(part))
  if (unknown === undefined && names.has(name)) {
    return {
      what: `The field {{${path}}} is not there for every issue or story.`,
      where,
      fix: `Ask for it first: {{#if ${path.replace(/\.[^.]*$/, '')}}} … {{/if}}. Inside {{#each}} and {{#with}}, fields of the whole issue are reached by @root.`,
    }
  }
  const wrong = unknown ?? name
  return {
    what: `There is no field "${wrong}".`,
    where,
    fix: `The fields are listed at the top of the look's templates.${didYouMean(wrong, names)}`,
  }
}

function lineOf(cause: unknown): number | undefined {
  return cause instanceof Error && 'lineNumber' in cause && typeof cause.lineNumber === 'number'
    ? cause.lineNumber
    : undefined
}

/** The text of the expression that the error points at. */
function expressionAt(cause: Error, look: Look, where: Place): string {
  const template = [look.issue, look.text, ...look.partials].find(({ file }) => file === where.file)
  const line = template?.source.split('\n')[(where.line ?? 1) - 1] ?? ''
  const column = 'column' in cause && typeof cause.column === 'number' ? cause.column : 0
  const end = 'endColumn' in cause && typeof cause.endColumn === 'number' ? cause.endColumn : line.length
  return (
    /[@\w./-]+/.exec(line.slice(column, end).replace(/^\{\{[#^/]?\s*(?:(?:if|unless|each|with)\s)?/, ''))?.[0] ?? ''
  )
}

/** Every name that some part of the view has. */
function fieldNames(view: unknown, names = new Set<string>()): Set<string> {
  if (typeof view !== 'object' || view === null) return names
  for (const [name, value] of Object.entries(view)) {
    if (!Array.isArray(view)) names.add(name)
    fieldNames(value, names)
  }
  return names
}

function unclosedBlock({ source }: Template): { name: string; line: number } | undefined {
  const open: { name: string; line: number }[] = []
  for (const match of source.matchAll(/\{\{~?([#^/])[>*]?\s*([\w-]+)|\{\{!--[\s\S]*?--\}\}/g)) {
    const [, sign, name] = match
    if (name === undefined) continue
    if (sign === '/') open.pop()
    else open.push({ name, line: source.slice(0, match.index).split('\n').length })
  }
  return open.at(-1)
}
