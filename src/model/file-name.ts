// What is a file called below the ending that only says which template engine fills it in?

/** Of ERB and its kin, Liquid, Nunjucks, Handlebars, Jinja, Go, Twig, EJS, EEx and Vento. */
const ENGINE =
  /(?<=\.[a-z]\w{0,9})\.(?:erb|eruby|serb|liquid|njk|nunjucks|hbs|handlebars|mustache|j2|jinja2?|tmpl|tpl|gotmpl|twig|ejs|eco|eex|heex|vto)$/i

/** `post.md` for `post.md.erb`; every other path as it is. */
export function withoutEngine(path: string): string {
  return path.replace(ENGINE, '')
}
