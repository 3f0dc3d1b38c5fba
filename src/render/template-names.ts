// Which names does a template define, and which partials does it call?
import Handlebars from 'handlebars'

/** Names of arguments and block parameters, `{{> card wide=true}}` and `{{#each stories as |story|}}`, and of partials. */
export function namesIn(tree: hbs.AST.Program): {
  readonly defined: ReadonlySet<string>
  readonly partials: ReadonlySet<string>
} {
  const collector = new NameCollector()
  collector.accept(tree)
  return collector
}

class NameCollector extends Handlebars.Visitor {
  readonly defined = new Set<string>()
  readonly partials = new Set<string>()

  override Program(program: hbs.AST.Program): void {
    for (const name of program.blockParams ?? []) this.defined.add(name)
    super.Program(program)
  }

  override Hash(hash: hbs.AST.Hash): void {
    for (const { key } of hash.pairs) this.defined.add(key)
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
