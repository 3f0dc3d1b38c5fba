// Does a text show code of a template, in place of what a site or a mail program would have put there?
import type { Block } from '../model/article.ts'

/**
 * Values of Liquid, Vue and Angular `{{ name }}`, shell-like `${name}`, Ruby's and Pug's `#{name}`, Smarty's `{$name}`, ERB's
 * `<%= name %>`, WordPress's `[the_year]` and `[price id="3"]`, and the fields of mail programs: `*|NAME|*`, `%%name%%`,
 * `@@name@@`, `[[name]]`.
 */
const CODE =
  /\{\{[^{}]{1,300}\}\}|\{%[^{}]{1,300}%\}|[$#]\{[\w.$ ()[\]-]{1,100}\}|\{\$\w[^{}\s]{0,100}\}|<%[^<>]{1,300}%>|<\?(?:php|=)|\*\|\w{1,60}(?::\w{1,60})?\|\*|%%\w{1,60}%%|@@\w{1,60}@@|\[\[\w{1,60}\]\]|\[\/?[a-z]{2,}(?:_[a-z\d]+){1,5}\]|\[[a-z][\w-]{1,40}(?:\s+\w{1,40}=(?:"[^"\]]*"|'[^'\]]*'|[\w.-]+)){1,10}\s*\/?\]/
const SIGN = /[{[<%@|]/

/**
 * Whether a sentence, a heading or an author's line says something to a program instead of its reader; where the article
 * shows code of its own, it may well be about that.
 */
export function showsTemplate(text: string, blocks: readonly Block[] = []): boolean {
  return SIGN.test(text) && CODE.test(text) && !blocks.some(({ type }) => type === 'code')
}
