// Which pictures does the mail show, and do they travel in it?
import type { Issue } from '../model/issue.ts'
import type { Attachment, Rendered } from '../model/message.ts'

/** A rendered issue and the files that belong to it. */
interface Placed {
  readonly rendered: Rendered
  /** They travel in the mail. */
  readonly pictures: readonly Attachment[]
  /** They are saved beside the issue, and the mail links them. */
  readonly linked: readonly Attachment[]
}

/**
 * The pictures that the mail shows, attached, or linked where there is an address of the issue's folder on the web.
 * One that no story shows, because it stands in brief or the look has no place for it, costs the reader nothing.
 */
export function placePictures(rendered: Rendered, all: readonly Attachment[], address?: string): Placed {
  const shown = all.filter(({ cid }) => rendered.html.some((part) => typeof part === 'string' && part.includes(cid)))
  if (address === undefined) return { rendered, pictures: shown, linked: [] }
  const linked = (text: string) =>
    shown.reduce((html, one) => html.replaceAll(`cid:${one.cid}`, `${address}/${one.name}`), text)
  const html = rendered.html.map((part) => (typeof part === 'string' ? linked(part) : part))
  return { rendered: { ...rendered, html }, pictures: [], linked: shown }
}

/** The page as a browser shows it from its own folder: the pictures lie beside it, or in a folder there. */
export function besidePage(
  html: string,
  { pictures, linked }: Omit<Placed, 'rendered'>,
  address = '',
  folder = '',
): string {
  const attached = pictures.reduce((text, { cid, name }) => text.replaceAll(`cid:${cid}`, folder + name), html)
  return linked.reduce((text, { name }) => text.replaceAll(`${address}/${name}`, folder + name), attached)
}

/** Where the issue's folder is on the web, if its pictures are to be linked there. */
export function webFolder(
  { id }: Pick<Issue, 'id'>,
  { pictures, url }: { readonly pictures: 'attach' | 'link'; readonly url?: string | undefined },
): string | undefined {
  return pictures === 'link' && url !== undefined ? `${url.replace(/\/$/, '')}/${id}` : undefined
}
