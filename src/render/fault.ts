// What did Handlebars stumble over, and how does the person mend it?
import { DigestError, type Place } from '../model/problem.ts'
import { type Look, placeOf, type Template } from './look.ts'

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
        : 'Handlebars cannot read the braces in this line.',
      where: placeOf(look, line),
      fix: mismatch
        ? 'Close blocks in the reverse order of opening them.'
        : 'A field is {{title}}, a block {{#if title}} … {{/if}}, a partial {{> story}}.',
    },
    { cause },
  )
}

/** A template that fails while it runs; an error of another kind is handed back as it is. */
export function explainFault(cause: unknown, look: Look): unknown {
  const line = lineOf(cause)
  if (!(cause instanceof Error) || cause instanceof DigestError) return cause
  const where = line === undefined ? { file: look.issue.file } : placeOf(look, line)
  const path = line === undefined ? '' : expressionAt(cause, look, where)
  const group = path.replace(/\.?[^.]*$/, '')
  return new DigestError(
    {
      code: 'template-field',
      what: path === '' ? `A template fails: ${cause.message}.` : `The field {{${path}}} is not there.`,
      where,
      fix: `${group === '' ? '' : `A story without it is passed over by {{#if ${group}}} … {{/if}}. `}Inside of {{#each}} and {{#with}}, what belongs to the whole issue is reached by @root.`,
    },
    { cause },
  )
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
