// From which address, and when, was a page saved?
import { Buffer } from 'node:buffer'

/** A page as a browser or a program saved it. */
export interface SavedPage {
  readonly bytes: Uint8Array
  readonly url?: string
  readonly at?: Date
}

/** MHTML has nothing else than a mail has; a mail's parser reads it. */
export async function pageIn(bytes: Uint8Array, path: string): Promise<SavedPage> {
  if (!/\.mht(?:ml)?$/i.test(path) && !MAILED.test(latin1(bytes))) return { bytes, ...savedAs(bytes) }
  const { default: PostalMime } = await import('postal-mime')
  const { html, headers, date } = await PostalMime.parse(bytes, { maxNestingDepth: 10 })
  if (html === undefined) return { bytes: Buffer.from('<!doctype html>') }
  const location = headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value
  const address = webAddress(location ?? /^Content-Location:[ \t]*(\S+)/im.exec(latin1(bytes))?.[1])
  const at = date === undefined ? Number.NaN : Date.parse(date)
  return {
    // Decoded already, whatever the page claims to be in.
    bytes: Buffer.from(`\uFEFF${html}`),
    ...(address !== undefined && { url: address }),
    ...(Number.isFinite(at) && { at: new Date(at) }),
  }
}

/** The head of MHTML, whatever its file is called. */
const MAILED =
  /^(?:From|Subject|Date|MIME-Version|Snapshot-Content-Location): [^<]*(?:<[^<>]{0,100}>[^<]*)?multipart\/related/i

/** The comment of a browser's "mark of the web" or of SingleFile at the head of the page. */
function savedAs(bytes: Uint8Array): Omit<SavedPage, 'bytes'> {
  const head = latin1(bytes)
  const single = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+?)\s*-->/.exec(head)
  const address = webAddress(single?.[1] ?? /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(head)?.[1])
  const at = Date.parse((single?.[2] ?? '').replace(/\s*\(.*\)$/, ''))
  return { ...(address !== undefined && { url: address }), ...(Number.isFinite(at) && { at: new Date(at) }) }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4_096)).toString('latin1')
}

function webAddress(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text.trim())
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}
