// What is refused in a template before it runs?
import Handlebars from 'handlebars'
import { didYouMean } from '../model/nearest.ts'
import { DigestError, type Problem } from '../model/problem.ts'
import { type Look, placeOf, type Template } from './look.ts'

const FIELDS_LISTED = 'The fields are listed at the top of templates/classic/issue.mjml.hbs.'

interface Context {
  readonly look: Look
  readonly template: Template
  readonly helpers: readonly string[]
  /** The names of all fields, block parameters and arguments of partials. */
  readonly fields: ReadonlySet<string>
}

/**
 * Throws a DigestError for an unknown field, helper or partial, and for a field that would be printed unescaped. Makes every
 * field in the tree required, in place.
 */
export function validateTemplate(tree: hbs.AST.Program, context: Context): void {
  new Validation(context).accept(tree)
}

class Validation extends Handlebars.Visitor {
  private readonly context: Context
  /** Names of helpers and partials: in the tree they look like fields. */
  private readonly callees = new Set<hbs.AST.Node>()

  constructor(context: Context) {
    super()
    this.context = context
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped && this.context.template.kind === 'mjml') {
      throw this.error(mustache, {
        code: 'template-unescaped',
        what: 'The template prints a field unescaped, so an article could insert markup there.',
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
      what: 'A partial cannot be defined inside another template.',
      fix: 'Put it into its own file: partials/name.mjml.hbs.',
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
          ? `${FIELDS_LISTED} If it is an argument of the partial, pass it: {{> ${template.name} ${unknown}="…"}}.${didYouMean(unknown, fields)}`
          : FIELDS_LISTED + didYouMean(unknown, fields),
      })
    }
    // Handlebars itself is strict only where a field is printed, not in `{{#if feild}}`.
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
        fix: `Create partials/${fileOf(name.original, template)} in the look or beside it.${didYouMean(name.original, known)}`,
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
        fix: `The helpers are ${helpers.join(', ')}.${didYouMean(name, helpers)}`,
      })
    }
    if (name === 'fit' && !isFitCall(call.params)) {
      throw this.error(call, {
        code: 'template-helper',
        what: 'The helper "fit" takes a story’s image, a maximum width and a maximum height.',
        fix: 'Write {{#with (fit image 560 420)}} … {{/with}}.',
      })
    }
    this.callees.add(call.path)
  }

  private error({ loc }: Pick<hbs.AST.Node, 'loc'>, problem: Problem): DigestError {
    return new DigestError({ ...problem, where: placeOf(this.context.look, loc.start.line) })
  }
}

function isFitCall([image, width, height, ...rest]: readonly hbs.AST.Expression[]): boolean {
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

/** The names of partials for plain text end in `.text`. */
function fileOf(name: string, { kind }: Template): string {
  return kind === 'text' ? `${name.replace(/\.text$/, '')}.text.hbs` : `${name}.mjml.hbs`
}
