// What is wrong in a template that Handlebars cannot parse or run, where, and how is it fixed?
import { DigestError, type Place } from '../model/problem.ts'
import { type Look, placeOf, type Template } from './look.ts'

/** The error for a template that cannot be parsed. */
export function syntaxError(cause: unknown, look: Look, template: Template): DigestError {
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
        : 'Handlebars cannot parse the braces in this line.',
      where: placeOf(look, line),
      fix: mismatch
        ? 'Close the block that was opened last first.'
        : 'Write a field as {{title}}, a block as {{#if title}} … {{/if}}, a partial as {{> story}}.',
    },
    { cause },
  )
}

/** The error for a template that fails while it runs; what is not an error of Handlebars is returned as it is. */
export function runtimeError(cause: unknown, look: Look): unknown {
  const line = lineOf(cause)
  if (!(cause instanceof Error) || cause instanceof DigestError) return cause
  const where = line === undefined ? { file: look.issue.file } : placeOf(look, line)
  const path = line === undefined ? '' : expressionAt(cause, look, where)
  const group = path.replace(/\.?[^.]*$/, '')
  return new DigestError(
    {
      code: 'template-field',
      what: path === '' ? `The template fails: ${cause.message}.` : `The field {{${path}}} is missing here.`,
      where,
      fix: `${group === '' ? '' : `If not every story has it, wrap it in {{#if ${group}}} … {{/if}}. `}Inside {{#each}} and {{#with}}, write @root before a field of the whole issue.`,
    },
    { cause },
  )
}

function lineOf(cause: unknown): number | undefined {
  return cause instanceof Error && 'lineNumber' in cause && typeof cause.lineNumber === 'number'
    ? cause.lineNumber
    : undefined
}

/** The path of the expression that the error points at. */
function expressionAt(cause: Error, look: Look, where: Place): string {
  const template = [look.issue, look.text, ...look.partials].find(({ file }) => file === where.file)
  const line = template?.source.split('\n')[(where.line ?? 1) - 1] ?? ''
  const column = 'column' in cause && typeof cause.column === 'number' ? cause.column : 0
  const end = 'endColumn' in cause && typeof cause.endColumn === 'number' ? cause.endColumn : line.length
  return (
    /[@\w./-]+/.exec(line.slice(column, end).replace(/^\{\{[#^/]?\s*(?:(?:if|unless|each|with)\s)?/, ''))?.[0] ?? ''
  )
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
