// Which pictures does the mail show, and are they attached or linked?
import type { Issue } from '../model/issue.ts'
import type { Attachment, Rendered } from '../model/message.ts'

/** A rendered issue and its pictures. */
interface Placed {
  readonly rendered: Rendered
  /** Attached to the mail. */
  readonly pictures: readonly Attachment[]
  /** Saved with the issue, and linked by the mail. */
  readonly linked: readonly Attachment[]
}

/**
 * Attaches the pictures that the mail shows, or links them if the issue's folder has an address on the web. A picture that
 * no story shows, because the story is in brief or the look leaves pictures out, is dropped.
 */
export function placePictures(rendered: Rendered, all: readonly Attachment[], address?: string): Placed {
  const shown = all.filter(({ cid }) => rendered.html.some((part) => typeof part === 'string' && part.includes(cid)))
  if (address === undefined) return { rendered, pictures: shown, linked: [] }
  const linked = (text: string) =>
    shown.reduce((html, one) => html.replaceAll(`cid:${one.cid}`, `${address}/${one.name}`), text)
  const html = rendered.html.map((part) => (typeof part === 'string' ? linked(part) : part))
  return { rendered: { ...rendered, html }, pictures: [], linked: shown }
}

/** The page with its pictures loaded from files beside it, or from a folder there: for a browser that opens it from disk. */
export function withLocalPictures(
  html: string,
  { pictures, linked }: Omit<Placed, 'rendered'>,
  address = '',
  folder = '',
): string {
  const attached = pictures.reduce((text, { cid, name }) => text.replaceAll(`cid:${cid}`, folder + name), html)
  return linked.reduce((text, { name }) => text.replaceAll(`${address}/${name}`, folder + name), attached)
}

/** The web address of the issue's folder, if its pictures are to be linked there. */
export function webFolder(
  { id }: Pick<Issue, 'id'>,
  { pictures, url }: { readonly pictures: 'attach' | 'link'; readonly url?: string | undefined },
): string | undefined {
  return pictures === 'link' && url !== undefined ? `${url.replace(/\/$/, '')}/${id}` : undefined
}
