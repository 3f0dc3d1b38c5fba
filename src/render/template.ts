// How does a template of the look become text, strictly?
import Handlebars from 'handlebars'
import { explainFault, explainSyntax } from './fault.ts'
import type { Look, Template } from './look.ts'
import { prepare } from './prepare.ts'
import type { View } from './view.ts'

/** All that a template can call: what cannot be called cannot be misused. */
const HELPERS = ['if', 'unless', 'each', 'with'] as const

/** The look's templates, compiled once. */
export interface Templates {
  /** MJML, with marks that say which line of the look wrote each tag. */
  issue(view: View): string
  text(view: View): string
}

/**
 * Compiles a look. Strict: an unknown field, helper or partial is an error with file, line and the nearest name, and
 * there is no way to print a field unescaped into MJML.
 */
export function compileLook(look: Look): Templates {
  const handlebars = Handlebars.create()
  for (const name of Object.keys(handlebars.helpers)) {
    if (!HELPERS.some((helper) => helper === name)) handlebars.unregisterHelper(name)
  }
  const compile = (template: Template, as: 'mjml' | 'text') => {
    const tree = parse(look, template)
    prepare(tree, { look, template, helpers: HELPERS, marks: as === 'mjml' })
    return handlebars.compile<View>(tree, {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { ...NO_HELPERS, ...Object.fromEntries(HELPERS.map((name) => [name, true])) },
      noEscape: as === 'text',
      preventIndent: true,
    })
  }
  for (const partial of look.partials) handlebars.registerPartial(partial.name, compile(partial, 'mjml'))
  const issue = compile(look.issue, 'mjml')
  const text = compile(look.text, 'text')
  const run = (template: Handlebars.TemplateDelegate<View>, view: View) => {
    try {
      return template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
    } catch (cause) {
      throw explainFault(cause, look, view)
    }
  }
  return { issue: (view) => run(issue, view), text: (view) => run(text, view) }
}

const NO_HELPERS = {
  helperMissing: false,
  blockHelperMissing: false,
  each: false,
  if: false,
  unless: false,
  with: false,
  log: false,
  lookup: false,
}

/** The empty lines in front make every line number of the tree one of the whole look. */
function parse(look: Look, template: Template): hbs.AST.Program {
  try {
    return Handlebars.parse('\n'.repeat(template.linesBefore) + template.source)
  } catch (cause) {
    throw explainSyntax(cause, look, template)
  }
}
