// How are the templates of a look filled in, so that no mistake goes unnoticed?
import Handlebars from 'handlebars'
import { fitPicture } from './fit-picture.ts'
import { insertLineMarkers } from './line-markers.ts'
import type { Look, Template } from './look.ts'
import { fieldNames, type TemplateData } from './template-data.ts'
import { runtimeError, syntaxError } from './template-errors.ts'
import { namesIn } from './template-names.ts'
import { validateTemplate } from './validate-template.ts'

/** All helpers that a template can call: the rest of Handlebars' own are removed, so that nobody can misuse them. */
const HELPERS = ['if', 'unless', 'each', 'with', 'fit'] as const

/** The filled-in templates of an issue. */
export interface Filled {
  /** MJML, with a marker before each tag for the line of the look that wrote it. */
  readonly mjml: string
  readonly text: string
}

/**
 * Fills in a look. An unknown field, helper or partial is an error with file, line and the nearest name, and no field can be
 * printed unescaped into MJML.
 */
export function fillLook(look: Look, data: TemplateData): Filled {
  const handlebars = Handlebars.create()
  for (const name of Object.keys(handlebars.helpers)) {
    if (!HELPERS.some((helper) => helper === name)) handlebars.unregisterHelper(name)
  }
  handlebars.registerHelper('fit', fitPicture)
  const trees = parseUsed(look)
  const fields = new Set([...fieldNames(data), ...[...trees.values()].flatMap((tree) => [...namesIn(tree).defined])])
  const delegates = new Map<Template, Handlebars.TemplateDelegate<TemplateData>>()
  for (const [template, tree] of trees) {
    validateTemplate(tree, { look, template, helpers: HELPERS, fields })
    if (template.kind === 'mjml') insertLineMarkers(tree)
    const delegate = handlebars.compile<TemplateData>(tree, { ...STRICT, noEscape: template.kind === 'text' })
    delegates.set(template, delegate)
    if (look.partials.includes(template)) handlebars.registerPartial(template.name, delegate)
  }
  const fill = (template: Template): string => {
    try {
      const options = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }
      return delegates.get(template)?.(data, options) ?? ''
    } catch (cause) {
      throw runtimeError(cause, look)
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

/** Parses the two templates and the partials that they call, directly or not. A partial that nobody calls may be broken. */
function parseUsed(look: Look): Map<Template, hbs.AST.Program> {
  const trees = new Map<Template, hbs.AST.Program>()
  const used = new Set([look.issue, look.text])
  // The loop reaches what is added to the set while it runs.
  for (const template of used) {
    const tree = parse(look, template)
    trees.set(template, tree)
    const { partials } = namesIn(tree)
    for (const partial of look.partials) if (partials.has(partial.name)) used.add(partial)
  }
  return trees
}

/** The comment in front prints nothing, and turns every line number of the tree into one counted through the whole look. */
function parse(look: Look, template: Template): hbs.AST.Program {
  const before = template.linesBefore === 0 ? '' : `{{!--${'\n'.repeat(template.linesBefore - 1)}--}}\n`
  try {
    return Handlebars.parse(before + template.source)
  } catch (cause) {
    throw syntaxError(cause, look, template)
  }
}
