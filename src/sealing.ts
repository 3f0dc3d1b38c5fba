// Which files is a finished issue, byte for byte?
import { createHash } from 'node:crypto'
import type { Composed } from './composition.ts'
import type { Settings } from './config/schema.ts'
import { sampleCopy } from './message/sample.ts'
import type { Issue } from './model/issue.ts'
import { encodedBytesOf, merge } from './model/merge.ts'
import type { Attachment, Rendered } from './model/message.ts'
import { sealOf } from './outbox/manifest.ts'
import { besidePage } from './render/pictures.ts'

/** An issue with its look on, the same for every reader but for the reader's own fields. */
export interface Finished extends Composed {
  readonly rendered: Rendered
  /** Pictures that do not travel in the mail: it links them. */
  readonly linked: readonly Attachment[]
}

/** An issue as it is saved. */
export interface Sealed {
  /** By their names in its folder, `issue.json` the last. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** SHA-256 in hex over `issue.json`, which has those of the other files: what is approved and sent is named by it. */
  readonly hash: string
  /** Of the HTML, of the HTML as it travels, and of the whole message. */
  readonly bytes: { readonly html: number; readonly encoded: number; readonly eml: number }
}

/** The files of an issue. The same issue and settings give the same bytes, whether or not they are saved. */
export function sealIssue(finished: Finished, settings: Settings): Sealed {
  const { issue, articles, rendered, pictures, linked } = finished
  const { title, language, imprint, url, look } = settings
  const sample = sampleCopy(finished, settings, issue.window.until)
  const { fields } = sample
  const message = sample.message()
  const html = merge(rendered.html, fields, 'html')
  const files = {
    'index.html': besidePage(html, finished, addressOf(issue, settings)),
    'index.txt': merge(rendered.text, fields, 'text'),
    'message.eml': message,
    ...Object.fromEntries([...pictures, ...linked].map(({ name, bytes }) => [name, bytes])),
  }
  const shown = { title, language, imprint, url, look }
  const seal = sealOf({ issue, articles, rendered, pictures, settings: shown }, files)
  return {
    files: { ...files, 'issue.json': seal },
    hash: createHash('sha256').update(seal).digest('hex'),
    bytes: { html: Buffer.byteLength(html), encoded: encodedBytesOf(rendered.html), eml: message.byteLength },
  }
}

/** Where the issue's folder is on the web, if its pictures are to be linked there. */
export function addressOf({ id }: Pick<Issue, 'id'>, { pictures, url }: Settings): string | undefined {
  return pictures === 'link' && url !== undefined ? `${url.replace(/\/$/, '')}/${id}` : undefined
}
