// How does a template of the look become text, strictly?
import Handlebars from 'handlebars'
import { explainFault, explainSyntax } from './fault.ts'
import { fit } from './fit.ts'
import type { Look, Template } from './look.ts'
import { namesIn, prepare } from './prepare.ts'
import { fieldNames, type View } from './view.ts'

/** All that a template can call: what cannot be called cannot be misused. */
const HELPERS = ['if', 'unless', 'each', 'with', 'fit'] as const

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
  handlebars.registerHelper('fit', fit)
  const trees = parseUsed(look)
  const fields = new Set([...fieldNames(view), ...[...trees.values()].flatMap((tree) => [...namesIn(tree).given])])
  const delegates = new Map<Template, Handlebars.TemplateDelegate<View>>()
  for (const [template, tree] of trees) {
    const plain = template.kind === 'text'
    prepare(tree, { look, template, helpers: HELPERS, fields })
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
    fit: true,
    log: false,
    lookup: false,
    helperMissing: false,
    blockHelperMissing: false,
  },
  preventIndent: true,
}

/** The two templates and the partials that they call, and these call. A shared partial that a look does without is no concern of it. */
function parseUsed(look: Look): Map<Template, hbs.AST.Program> {
  const trees = new Map<Template, hbs.AST.Program>()
  const used = new Set([look.issue, look.text])
  // A set that grows while it is gone through is gone through to its end.
  for (const template of used) {
    const tree = parse(look, template)
    trees.set(template, tree)
    const { partials } = namesIn(tree)
    for (const partial of look.partials) if (partials.has(partial.name)) used.add(partial)
  }
  return trees
}

/** The comment in front makes every line number of the tree one of the whole look, and leaves nothing in what is printed. */
function parse(look: Look, template: Template): hbs.AST.Program {
  const before = template.linesBefore === 0 ? '' : `{{!--${'\n'.repeat(template.linesBefore - 1)}--}}\n`
  try {
    return Handlebars.parse(before + template.source)
  } catch (cause) {
    throw explainSyntax(cause, look, template)
  }
}
