// Which posts does an export of WordPress hold?
import { XMLParser } from 'fast-xml-parser'
import type { Post } from './collection.ts'

/** WXR is RSS with what only WordPress knows: type, status, password and excerpt, which feeds don't have. */
export function isWordPress(text: string): boolean {
  return /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export/.test(text.slice(0, 5_000))
}

type Node = Readonly<Record<string, unknown>>

/** The posts, with the names behind their authors' logins; pages, pictures, menus and what is in the bin are left out. */
export function wordPressPosts(text: string): Post[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    isArray: (name) => ['item', 'category', 'wp:author', 'wp:postmeta'].includes(name),
  })
  const { rss } = parser.parse(text) as { rss?: { channel?: Node } }
  const channel = rss?.channel ?? {}
  const nodes = (name: string): readonly Node[] => (channel[name] as readonly Node[] | undefined) ?? []
  const names = new Map(
    nodes('wp:author').map((one) => [textOf(one, 'wp:author_login'), textOf(one, 'wp:author_display_name')]),
  )
  const pictures = new Map(nodes('item').map((one) => [textOf(one, 'wp:post_id'), textOf(one, 'wp:attachment_url')]))
  return nodes('item').flatMap((item) => {
    const type = textOf(item, 'wp:post_type')
    const status = textOf(item, 'wp:status') ?? 'publish'
    if ((type !== undefined && type !== 'post') || /^(?:trash|auto-draft|inherit)$/.test(status)) return []
    const login = textOf(item, 'dc:creator')
    const id = textOf(item, 'wp:post_id')
    const slug = textOf(item, 'wp:post_name')
    const url = textOf(item, 'link')
    const isPublic = (status === 'publish' || status === 'future') && textOf(item, 'wp:post_password') === undefined
    const values = {
      title: textOf(item, 'title'),
      url: isPublic ? url : undefined,
      date: utc(textOf(item, 'wp:post_date_gmt')) ?? textOf(item, 'wp:post_date') ?? textOf(item, 'pubDate'),
      updated: utc(textOf(item, 'wp:post_modified_gmt')),
      authors: [names.get(login) ?? login].filter((name) => name !== undefined),
      tags: tagsOf(item),
      description: textOf(item, 'excerpt:encoded'),
      language: termOf(item, 'language') ?? textOf(channel, 'language'),
      translationKey: termOf(item, 'post_translations'),
      image: pictures.get(metaOf(item, '_thumbnail_id')),
      ...(!isPublic && { draft: true }),
    }
    return [{ key: slug ?? url ?? id ?? '', values, body: withoutShortcodes(textOf(item, 'content:encoded') ?? '') }]
  })
}

const SHORTCODES =
  'audio|video|playlist|gallery|embed|caption|wp_caption|wpvideo|youtube|vimeo|soundcloud|dailymotion|flickr|tweet|instagram|googlemaps|slideshow|contact-form|contact-field|polldaddy|crowdsignal|sourcecode|code|php|css|html|more'
const SHORTCODE = new RegExp(String.raw`\[\/?(?:${SHORTCODES})(?:[\s/=][^\]\n]*)?\]`, 'gi')
/** https://wordpress.org/documentation/article/caption-shortcode/ */
const CAPTION =
  /\[(?:wp_)?caption\b[^\]\n]*\]((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([^[]*)\[\/(?:wp_)?caption\]/gi
/** What WordPress puts in place of an address on a line of its own: https://wordpress.org/documentation/article/embeds/ */
const EMBED = /^[ \t]*https?:\/\/[^\s<]+[ \t]*$|(?<=<(?:p|div|figure)\b[^>]*>)\s*https?:\/\/[^\s<]+\s*(?=<\/)/gm

/** Nothing of what only WordPress shows: players, galleries, forms. */
function withoutShortcodes(body: string): string {
  return body
    .replace(CAPTION, '<figure>$1<figcaption>$2</figcaption></figure>')
    .replace(SHORTCODE, '')
    .replace(EMBED, '')
}

/** Drafts have a date of zeros. */
function utc(date: string | undefined): string | undefined {
  return date === undefined || date.startsWith('0000') ? undefined : `${date.replace(' ', 'T')}Z`
}

function tagsOf(item: Node): string[] {
  return ((item.category as readonly Node[] | undefined) ?? []).flatMap((category) => {
    const kind = category['@domain']
    const name = textOf({ category }, 'category')
    return (kind === 'category' || kind === 'post_tag') && name !== undefined && name !== 'Uncategorized' ? [name] : []
  })
}

/** What a plug-in such as Polylang sorts posts by. */
function termOf(item: Node, kind: string): string | undefined {
  const terms = (item.category as readonly Node[] | undefined) ?? []
  const term = terms.find((one) => one['@domain'] === kind)
  return term && textOf(term, '@nicename')
}

function metaOf(item: Node, key: string): string | undefined {
  const all = (item['wp:postmeta'] as readonly Node[] | undefined) ?? []
  const meta = all.find((one) => textOf(one, 'wp:meta_key') === key)
  return meta && textOf(meta, 'wp:meta_value')
}

function textOf(node: Node, name: string): string | undefined {
  const value = node[name]
  const text = typeof value === 'object' && value !== null ? (value as Node)['#text'] : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}
