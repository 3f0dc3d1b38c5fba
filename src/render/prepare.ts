// What is refused in a template before it runs, and how do its tags remember where they were written?
import Handlebars from 'handlebars'
import { didYouMean } from '../model/nearest.ts'
import { DigestError, type Problem } from '../model/problem.ts'
import { type Look, placeOf, type Template } from './look.ts'
import { mark } from './marks.ts'

interface Context {
  readonly look: Look
  readonly template: Template
  readonly helpers: readonly string[]
  /** All names that fields, block parameters and arguments of partials have. */
  readonly fields: ReadonlySet<string>
}

/** Checks a parsed template and makes every field in it required; changes the tree in place. */
export function prepare(tree: hbs.AST.Program, context: Context): void {
  new Preparation(context).accept(tree)
}

class Preparation extends Handlebars.Visitor {
  private readonly context: Context
  /** Names of helpers and partials: no fields, although the tree writes them alike. */
  private readonly callees = new Set<hbs.AST.Node>()

  constructor(context: Context) {
    super()
    this.context = context
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    if (this.context.template.kind === 'text') return
    // White space control has cut the ends of `value`: count the lines that it cut in front.
    const original = String(content.original)
    const start = Math.max(0, original.indexOf(content.value))
    let line = content.loc.start.line + countLines(original.slice(0, start))
    content.value = content.value.replace(/\n|<(?=[a-z/])/gi, (found) => {
      if (found === '\n') line += 1
      return found === '\n' ? found : mark(line) + found
    })
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped && this.context.template.kind === 'mjml') {
      throw this.error(mustache, {
        code: 'template-unescaped',
        what: 'The template prints a field unescaped: an article could write markup there.',
        fix: 'Use two braces, without "&".',
      })
    }
    if (mustache.params.length > 0) this.checkHelper(mustache)
    super.MustacheStatement(mustache)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.checkHelper(block)
    super.BlockStatement(block)
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.checkHelper(expression)
    super.SubExpression(expression)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.checkPartial(partial)
    super.PartialStatement(partial)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.checkPartial(partial)
    super.PartialBlockStatement(partial)
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    throw this.error(block, {
      code: 'template-partial',
      what: 'A partial cannot stand inside of another template.',
      fix: 'Give it a file of its own: partials/name.mjml.hbs.',
    })
  }

  override PathExpression(path: hbs.AST.PathExpression & { strict?: boolean }): void {
    if (this.callees.has(path)) return
    const { fields, look, template } = this.context
    const unknown = path.data
      ? path.parts.slice(1).find((part) => !fields.has(part))
      : path.parts.find((part) => !fields.has(part))
    if (unknown !== undefined) {
      throw this.error(path, {
        code: 'template-field',
        what: `There is no field "${unknown}".`,
        fix: look.partials.includes(template)
          ? `A field is listed at the top of issue.mjml.hbs in templates/classic; an argument is given where the partial is called: {{> ${template.name} ${unknown}="…"}}.${didYouMean(unknown, fields)}`
          : `The fields are listed at the top of issue.mjml.hbs in templates/classic.${didYouMean(unknown, fields)}`,
      })
    }
    // Handlebars itself is strict where a field is printed, and lenient in `{{#if feild}}`.
    path.strict = true
  }

  private checkPartial({ name, loc }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    this.callees.add(name)
    const { look, template } = this.context
    const known = look.partials.filter(({ kind }) => kind === template.kind).map((each) => each.name)
    if (!('original' in name) || name.original === '@partial-block' || known.includes(name.original)) return
    throw this.error(
      { loc },
      {
        code: 'template-partial',
        what: `There is no partial "${name.original}".`,
        fix: `A partial is a file partials/${fileOf(name.original, template)} of the look or beside it.${didYouMean(name.original, known)}`,
      },
    )
  }

  private checkHelper(
    call: { path: hbs.AST.PathExpression | hbs.AST.Literal; params: hbs.AST.Expression[] } & hbs.AST.Node,
  ): void {
    const { helpers } = this.context
    const name = 'original' in call.path ? String(call.path.original) : ''
    if (!helpers.includes(name)) {
      throw this.error(call, {
        code: 'template-helper',
        what: `There is no helper "${name}".`,
        fix: `Templates have the helpers ${helpers.join(', ')}.${didYouMean(name, helpers)}`,
      })
    }
    if (name === 'fit' && !fits(call.params)) {
      throw this.error(call, {
        code: 'template-helper',
        what: 'The helper "fit" takes a story’s image and two numbers: the most it may be wide and high.',
        fix: 'Write {{#with (fit image 560 420)}} … {{/with}}.',
      })
    }
    this.callees.add(call.path)
  }

  private error({ loc }: Pick<hbs.AST.Node, 'loc'>, problem: Problem): DigestError {
    return new DigestError({ ...problem, where: placeOf(this.context.look, loc.start.line) })
  }
}

function fits([image, width, height, ...rest]: readonly hbs.AST.Expression[]): boolean {
  return (
    image?.type === 'PathExpression' &&
    'parts' in image &&
    Array.isArray(image.parts) &&
    image.parts.at(-1) === 'image' &&
    width?.type === 'NumberLiteral' &&
    height?.type === 'NumberLiteral' &&
    rest.length === 0
  )
}

/** What a template gives names to, `{{> card wide=true}}` and `{{#each stories as |story|}}`, and which partials it calls. */
export function namesIn(tree: hbs.AST.Program): { given: ReadonlySet<string>; partials: ReadonlySet<string> } {
  const collector = new NameCollector()
  collector.accept(tree)
  return collector
}

class NameCollector extends Handlebars.Visitor {
  readonly given = new Set<string>()
  readonly partials = new Set<string>()

  override Program(program: hbs.AST.Program): void {
    for (const name of program.blockParams ?? []) this.given.add(name)
    super.Program(program)
  }

  override Hash(hash: hbs.AST.Hash): void {
    for (const { key } of hash.pairs) this.given.add(key)
    super.Hash(hash)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if ('original' in partial.name) this.partials.add(String(partial.name.original))
    super.PartialStatement(partial)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    if ('original' in partial.name) this.partials.add(String(partial.name.original))
    super.PartialBlockStatement(partial)
  }
}

/** What a partial is called by a text ends in `.text`, and so does its file. */
function fileOf(name: string, { kind }: Template): string {
  return kind === 'text' ? `${name.replace(/\.text$/, '')}.text.hbs` : `${name}.mjml.hbs`
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
