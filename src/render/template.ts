// How does a template of the look become text, strictly?
import Handlebars from 'handlebars'
import { explainFault, explainSyntax } from './fault.ts'
import type { Look, Template } from './look.ts'
import { namesGivenIn, prepare } from './prepare.ts'
import { fieldNames, type View } from './view.ts'

/** All that a template can call: what cannot be called cannot be misused. */
const HELPERS = ['if', 'unless', 'each', 'with'] as const

/** What the templates of a look make of an issue. */
export interface Filled {
  /** MJML, with marks that say which line of the look wrote each tag. */
  readonly mjml: string
  readonly text: string
}

/**
 * Fills in a look. Strict: an unknown field, helper or partial is an error with file, line and the nearest name, and
 * there is no way to print a field unescaped into MJML.
 */
export function fillLook(look: Look, view: View): Filled {
  const handlebars = Handlebars.create()
  for (const name of Object.keys(handlebars.helpers)) {
    if (!HELPERS.some((helper) => helper === name)) handlebars.unregisterHelper(name)
  }
  const trees = new Map([look.issue, look.text, ...look.partials].map((each) => [each, parse(look, each)]))
  const fields = new Set([...fieldNames(view), ...[...trees.values()].flatMap((tree) => [...namesGivenIn(tree)])])
  const delegates = new Map<Template, Handlebars.TemplateDelegate<View>>()
  for (const [template, tree] of trees) {
    const plain = template === look.text
    prepare(tree, { look, template, helpers: HELPERS, fields, marks: !plain })
    const delegate = handlebars.compile<View>(tree, { ...STRICT, noEscape: plain })
    delegates.set(template, delegate)
    if (look.partials.includes(template)) handlebars.registerPartial(template.name, delegate)
  }
  const fill = (template: Template): string => {
    try {
      const options = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }
      return delegates.get(template)?.(view, options) ?? ''
    } catch (cause) {
      throw explainFault(cause, look)
    }
  }
  return { mjml: fill(look.issue), text: fill(look.text) }
}

const STRICT = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: {
    if: true,
    unless: true,
    each: true,
    with: true,
    log: false,
    lookup: false,
    helperMissing: false,
    blockHelperMissing: false,
  },
  preventIndent: true,
}

/** The empty lines in front make every line number of the tree one of the whole look. */
function parse(look: Look, template: Template): hbs.AST.Program {
  try {
    return Handlebars.parse('\n'.repeat(template.linesBefore) + template.source)
  } catch (cause) {
    throw explainSyntax(cause, look, template)
  }
}
