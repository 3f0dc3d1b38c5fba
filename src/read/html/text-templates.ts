// Which text does a page keep in a script element until a script shows it?

/** As Google's blogs have it: the article as markup that no browser reads before its script does. */
const TEMPLATE = /<script\b[^>]{0,200}\btype=["']?text\/template["']?[^>]{0,200}>([\s\S]*?)<\/script\s*>/gi
const PARAGRAPH = /<p[\s>]|<br\s*\/?>\s*<br\b/gi
const PARAGRAPHS_MIN = 2
/** What a program fills in. */
const HOLE = /\{\{|<%|\$\{|\{%/

/** The page with such an article as part of it; a template with holes stays what it is. */
export function withTextTemplates(source: string): string {
  if (!/text\/template/i.test(source)) return source
  return source.replace(TEMPLATE, (script, text: string) => {
    const isText = !HOLE.test(text) && (text.match(PARAGRAPH)?.length ?? 0) >= PARAGRAPHS_MIN
    return isText ? `<div>${text}</div>` : script
  })
}
