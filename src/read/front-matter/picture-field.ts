// Which picture stands for the article, by the keys of generators and their themes?
import { cleanDecodedText } from '../clean-text.ts'
import type { Meta } from '../parsed.ts'
import { groupOf, textOf, type Value, type Values } from './values.ts'

/** In the form of `keyName`; earlier ones take precedence: a picture to be shown large before one for a list. */
const KEYS =
  `image cover coverimage coverimg hero heroimage featuredimage featureimage featureimg featuredimg featured feature
  leadimage mainimage postimage articleimage headerimage headerimg headerimage banner bannerimage bannerimg splash
  background backgroundimage overlayimage topimg indeximg ogimage opengraphimage twitterimage socialimage socialcard
  shareimg shareimage cardimage previewimage preview listimage thumbnail thumbnailimage thumb thumbimage teaser
  teaserimage images img photo photos picture figure media logo`.split(/\s+/)
/** Maps below which themes keep them: Minimal Mistakes, PaperMod, Docsy, Wowchemy, Eleventy's SEO plug-ins. */
const GROUPS = ['header', 'cover', 'hero', 'opengraph', 'og', 'twitter', 'social', 'seo', 'sharing', 'featured']
const WITHIN = [
  'src',
  'url',
  'image',
  'path',
  'file',
  'filename',
  'relative',
  'feature',
  'featured',
  'large',
  'original',
  'teaser',
  'thumbnail',
  'thumb',
]
const ALT = ['alt', 'alttext', 'imagealt', 'description', 'caption', 'title']

/** The picture that the front matter names; a value that is not a file, such as `cover: wide`, is ignored. */
export function pictureIn(values: Values): Meta['image'] {
  const resources = [values.get('resources') ?? []].flat().filter((one) => one instanceof Map)
  const bundled = resources.find((one) => /feature|cover|header|hero|thumb/i.test(textOf(one, 'name') ?? ''))
  return (
    pictureAt(values) ??
    pictureUnderOtherName(values) ??
    pictureInHead(values) ??
    GROUPS.map((name) => pictureAt(groupOf(values, name))).find((found) => found !== undefined) ??
    (bundled && pictureAt(new Map([['image', bundled]])))
  )
}

function pictureAt(values: Values): Meta['image'] {
  if (values.size === 0) return undefined
  for (const name of KEYS) {
    if (!values.has(name)) continue
    const value = [values.get(name) ?? ''].flat()[0] ?? ''
    const src = fileOf(value instanceof Map ? sourceIn(value) : String(value))
    if (src === undefined) continue
    const alt = value instanceof Map ? textOf(value, ...ALT) : undefined
    return { src, alt: cleanDecodedText(alt ?? textOf(values, `${name}alt`, 'imagealt', 'alt') ?? '') }
  }
  return undefined
}

/** `coverUrl`, `title_image`, `blog-photo`: a picture by its name, and of the article. */
const OTHER_NAME =
  /(?:image|img|picture|photo|cover|banner|thumbnail|thumb|poster|illustration)(?:url|src|path|file|link)?$/
const OF_OTHERS = /author|avatar|profile|logo|icon|brand|site|credit|footer|sponsor/

function pictureUnderOtherName(values: Values): Meta['image'] {
  for (const [key, value] of values) {
    if (!OTHER_NAME.test(key) || OF_OTHERS.test(key)) continue
    const found = pictureAt(new Map([['image', value]]))
    if (found) return found
  }
  return undefined
}

/** VitePress and VuePress: `head: [[meta, { property: og:image, content: … }]]`. */
function pictureInHead(values: Values): Meta['image'] {
  const tags = [values.get('head') ?? []].flat().flatMap((tag) => (Array.isArray(tag) ? tag : [tag]))
  for (const tag of tags) {
    if (!(tag instanceof Map) || !/^(?:og|twitter):image$/.test(textOf(tag, 'property', 'name') ?? '')) continue
    const src = fileOf(textOf(tag, 'content') ?? '')
    if (src !== undefined) return { src, alt: '' }
  }
  return undefined
}

function sourceIn(map: Values): string {
  return (
    WITHIN.map((key): Value | undefined => map.get(key))
      .map((value) =>
        value instanceof Map ? sourceIn(value) : Array.isArray(value) ? String(value[0] ?? '') : String(value ?? ''),
      )
      .find((text) => fileOf(text) !== undefined) ?? ''
  )
}

/** An address or a file's name, out of a wiki link, a Markdown picture, or Pelican's `{static}`. */
function fileOf(written: string): string | undefined {
  const src = written
    .trim()
    .replace(/^!?\[\[([^[\]|#]*)[^[\]]*\]\]$/, '$1')
    .replace(/^!\[[^\]]*\]\(<?([^()\s]*?)>?(?:\s+"[^"]*")?\)$/, '$1')
    .replace(/^\{(?:static|filename)\}\/?(?=\S)/, '/')
    .replace(/^\{attach\}/, '')
    .replace(/^\{\{-?\s*["']\/?([^"'{}]+)["']\s*\|[^{}]*\}\}$/, '/$1')
    .replace(/^\{\{.*\}\}\/?/, '/')
    .replace(/^<img\b[^>]*\bsrc=["']?([^"'\s>]+)[^>]*>$/i, '$1')
    .replace(/^(\S+\.\w{3,4})\s+["'].*["']$/, '$1')
    .trim()
  return /^(?:https?:)?\/\/\S|^[^{].*\.(?:png|jpe?g|jfif|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#]|$)/i.test(src) &&
    !/[\n<>]/.test(src)
    ? src.replace(/^\/\//, 'https://')
    : undefined
}
