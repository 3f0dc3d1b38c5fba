// Can the picture of an article go into a mail, and how?
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, extname, join, normalize } from 'node:path'
import { imageSize } from 'image-size'
import type { Article } from '../model/article.ts'
import type { Picture } from '../model/issue.ts'
import type { Attachment } from '../model/message.ts'
import type { Notice } from '../model/problem.ts'

/** What every mail client shows (caniemail.com: WebP, AVIF and SVG are not among it). */
const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' }
const LIMIT_BYTES = 1_000_000

/** A picture as the mail shows it, with the bytes that travel along where it is a file of the folder. */
export type Pictured = { readonly image?: Picture; readonly attachment?: Attachment } | { readonly notice: Notice }

/**
 * The picture of an article. A path is looked up relative to the article, or with a leading slash in the folder, never
 * outside of it; one that is not there is taken to be on the article's site. A picture on the web stays there.
 */
export async function readPicture(folder: string, { path, image, url }: Article): Promise<Pictured> {
  if (!image || /^https?:/i.test(image.src)) return image ? { image } : {}
  const inside = insidePath(path, image.src)
  const facts = inside === undefined ? undefined : await stat(join(folder, inside)).catch(() => undefined)
  if (inside === undefined || !facts?.isFile()) {
    const src = url === undefined ? null : URL.parse(image.src, url)
    return src ? { image: { ...image, src: src.href } } : {}
  }
  const where = { file: inside }
  if (facts.size > LIMIT_BYTES) {
    const what = `The picture has ${(facts.size / 1e6).toFixed(1)} MB and was left out; a mail carries up to 1 MB each.`
    return { notice: { code: 'picture-too-large', what, where, fix: 'Save it 1200 pixels wide, as JPEG or PNG.' } }
  }
  const bytes = await readFile(join(folder, inside))
  const size = measure(bytes)
  const type = TYPES[size?.type ?? '']
  if (!size || !type) {
    const what = 'The picture is of a kind that not every mail program shows, and was left out.'
    return { notice: { code: 'picture-format', what, where, fix: 'Save it as PNG, JPEG or GIF.' } }
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const cid = `${hash}@digestif`
  return {
    image: { src: `cid:${cid}`, alt: image.alt, width: size.width, height: size.height },
    attachment: { cid, name: `${hash}${extname(inside).toLowerCase()}`, type, bytes },
  }
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}

function insidePath(article: string, src: string): string | undefined {
  let path: string
  try {
    path = decodeURI(src.replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
  const inside = normalize(path.startsWith('/') ? path.slice(1) : join(dirname(article), path))
  return inside.startsWith('..') || inside.includes('\0') || /^[a-z]+:/i.test(path) ? undefined : inside
}
