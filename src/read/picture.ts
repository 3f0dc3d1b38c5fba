// Can the picture of an article be part of a mail, and how?
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { imageSize } from 'image-size'
import type { Article } from '../model/article.ts'
import type { Attachment } from '../model/message.ts'
import type { Picture } from '../model/picture.ts'
import type { Notice } from '../model/problem.ts'
import { megabytes, PICTURE_BYTES_MAX } from './file-limits.ts'
import { orientationOf, withoutMetadata } from './picture-metadata.ts'
import { onSite, type Place, placesOf } from './picture-places.ts'
import { notAFile, realFile, realFolders } from './real-file.ts'

/** The formats that every mail client shows (caniemail.com: not WebP, AVIF or SVG). */
const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' }

/** A picture as the mail shows it, with the bytes to attach if it is a file of the folder. */
export type PictureResult = { readonly image?: Picture; readonly attachment?: Attachment } | { readonly notice: Notice }

/**
 * The picture of an article, of which a path is looked for where its generator would (`picture-places.ts`) and never
 * leads anywhere else; one that is not there is assumed to be on the article's site. A picture on the web stays there.
 */
export async function readPicture(
  folder: string,
  { path, image: named, url }: Pick<Article, 'path' | 'image' | 'url'>,
  linkedFolders: readonly string[] = [],
): Promise<PictureResult> {
  if (named && /^https?:/i.test(named.src)) return { image: named }
  const places = placesOf(folder, path, named?.src)
  const found = places.map((place) => foundAt(place, linkedFolders)).find((file) => file !== undefined)
  const image = named ?? (found && { src: found.place.path, alt: '' })
  if (!image) return {}
  if (!found) {
    const src = url === undefined ? null : URL.parse(onSite(image.src), url)
    return src ? { image: { ...image, src: src.href } } : {}
  }
  if ('notice' in found) return found
  const { path: inside } = found.place
  const where = { file: inside }
  if (found.facts.size > PICTURE_BYTES_MAX) {
    const what = `The picture has ${megabytes(found.facts.size)} and was left out; a mail carries at most 1 MB for each picture.`
    return { notice: { code: 'picture-too-large', what, where, fix: 'Save it 1200 pixels wide, as JPEG or PNG.' } }
  }
  const whole = await readFile(found.real)
  const size = measure(whole)
  const type = TYPES[size?.type ?? '']
  if (!size || !type) {
    const what = 'The picture is in a format that some mail programs do not show, and was left out.'
    return { notice: { code: 'picture-format', what, where, fix: 'Save it as PNG, JPEG or GIF.' } }
  }
  const bytes = withoutMetadata(whole)
  if (!bytes) {
    const what = 'The picture is damaged, and was left out.'
    return { notice: { code: 'picture-format', what, where, fix: 'Open it in a picture editor and save it again.' } }
  }
  const isTurned = orientationOf(bytes) > 4
  const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height]
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const cid = `${hash}@digestif`
  return {
    image: { src: `cid:${cid}`, alt: image.alt, width, height },
    attachment: { cid, name: `${hash}${extname(inside).toLowerCase()}`, type, bytes },
  }
}

/** The picture of a newsletter: a file, or an address on the web. One that is not there is a notice. */
export async function readLogo(
  logo: string | undefined,
  alt: string,
  linkedFolders: readonly string[] = [],
): Promise<PictureResult> {
  if (logo === undefined) return {}
  if (/^https?:/i.test(logo)) return { image: { src: logo, alt } }
  const src = encodeURI(basename(logo))
  const read = await readPicture(dirname(logo), { path: 'logo.md', image: { src, alt } }, linkedFolders)
  if ('notice' in read || read.image) return read
  const what = 'There is no such picture, so the mail shows the title instead of a logo.'
  return { notice: { code: 'no-file', what, where: { file: logo }, fix: 'Correct the setting "look.logo".' } }
}

/** Undefined where no file is there: then it is somewhere else, or on the article's site. */
function foundAt(
  place: Place,
  linkedFolders: readonly string[],
):
  | ({ readonly place: Place } & (Exclude<ReturnType<typeof realFile>, { notice: Notice }> | { notice: Notice }))
  | undefined {
  try {
    const found = realFile(join(place.root, place.path), place.path, realFolders(place.root, linkedFolders))
    if ('notice' in found) return { place, ...found }
    if (found.facts.isDirectory()) return undefined
    return found.facts.isFile() ? { place, ...found } : { place, notice: notAFile(place.path) }
  } catch {
    return undefined
  }
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}
