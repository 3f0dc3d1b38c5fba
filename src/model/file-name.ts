// What is a file called below the ending that only says which template engine fills it in?

/** Of ERB and its kin, Liquid, Nunjucks, Handlebars, Jinja, Go, Twig, EJS, EEx and Vento. */
const ENGINE =
  /(?<=\.[a-z]\w{0,9})\.(?:erb|eruby|serb|liquid|njk|nunjucks|hbs|handlebars|mustache|j2|jinja2?|tmpl|tpl|gotmpl|twig|ejs|eco|eex|heex|vto)$/i

/**
 * A file whose folder is named after the article: page bundles, and the names that Next (`page.mdx`), SvelteKit, Lektor
 * and Grav give every one.
 */
export const FOLDERS_OWN = /^(?:_?index|readme|\+?page|contents|item|default)$/i

/** `post.md` for `post.md.erb`; every other path as it is. */
export function withoutEngine(path: string): string {
  return path.replace(ENGINE, '')
}
