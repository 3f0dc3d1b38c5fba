// What does raw HTML inside Markdown say?

/** A tag or a text, in reading order. `attributes` is the tag's source, for `attribute` to read. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open' | 'close' | 'void'; readonly name: string; readonly attributes: string }

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Elements whose content is not text, or is text for machines and controls. */
const IGNORED = new Set(
  'script style svg iframe noscript template button form select textarea nav video audio object canvas math head title footer dialog rt rp rtc'.split(
    ' ',
  ),
)
/** Boxes around an article, recognized by their class. */
const CHROME_CLASS =
  /(?:^|[\s_-])(?:author|byline|bio|avatar|share|sharing|social|subscribe|signup|newsletter|promo|advert|ads?|cta|toc|breadcrumbs?|pagination|related|comments?|hidden|sr-only|visually-hidden|credits?)(?:$|[\s_-])/i
const HIDDEN = /(?:^|\s)hidden(?=[\s=]|$)|\sstyle\s*=\s*["'][^"']*display\s*:\s*none/i
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Around what is raised or lowered, for `shownScripts`. */
export const SCRIPT_MARKS: Readonly<Record<string, string>> = {
  'open sup': '\uE003',
  'close sup': '\uE004',
  'open sub': '\uE005',
  'close sub': '\uE006',
}

/** Reads tags and text in one pass. Anything else is text; declarations are skipped, and comments are removed before. */
export function* tokensOf(html: string): Generator<Token> {
  const tag = /<(\/?)([a-zA-Z][\w.:-]*)((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,1000}?)(\/?)>|<[!?][^<>]{0,2000}>/g
  let from = 0
  for (const match of html.matchAll(tag)) {
    if (match.index > from) yield { type: 'text', text: html.slice(from, match.index) }
    from = match.index + match[0].length
    if (match[2] === undefined) continue
    const name = match[2].toLowerCase()
    const type = match[1] ? 'close' : VOID.has(name) || match[4] ? 'void' : 'open'
    yield { type, name, attributes: match[3] ?? '' }
  }
  if (from < html.length) yield { type: 'text', text: html.slice(from) }
}

/** The value of an attribute, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(attributes)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

/** The address of a picture; in pages that load theirs late, `src` has a blank one. */
export function pictureAddress(attributes: string): string | undefined {
  return ['data-src', 'data-original', 'data-lazy-src', 'src']
    .map((name) => attribute(attributes, name))
    .find((address) => address !== undefined && address !== '' && !/^(?:data|blob|about|javascript):/i.test(address))
}

/** Whether an element's content doesn't belong to the article. */
export function isIgnored(name: string, attributes: string): boolean {
  return (
    IGNORED.has(name) ||
    (attributes !== '' &&
      (HIDDEN.test(attributes) ||
        CHROME_CLASS.test(`${attribute(attributes, 'class') ?? ''} ${attribute(attributes, 'id') ?? ''}`)))
  )
}

/** Whether an element separates the text before it from the text inside it. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name)
}
