// Which parts does a mail have, however deep they lie?

/** A part without parts of its own: its type in lower case, and its text decoded. */
export interface Leaf {
  readonly type: string
  readonly text: string
}

/** A head and what follows it. Fields have lower-case names; the last of a name counts. */
export interface Entity {
  readonly fields: ReadonlyMap<string, string>
  readonly body: string
}

const DEPTH_MAX = 8
const PARTS_MAX = 100

/** Splits a head from a body, and unfolds the fields (RFC 5322 §2.2.3). */
export function entityOf(source: string): Entity {
  const end = /\r?\n\r?\n|^\r?\n/.exec(source)
  const head = end ? source.slice(0, end.index) : source
  return { fields: fieldsOf(head), body: end ? source.slice(end.index + end[0].length) : '' }
}

/** The fields of one block of lines. */
export function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of block
    .slice(0, 200_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

/** Every leaf of a mail (RFC 2046 §5.1); what is broken is taken as far as it goes. */
export function leavesOf(entity: Entity, depth = 0, leaves: Leaf[] = []): Leaf[] {
  const given = entity.fields.get('content-type') ?? 'text/plain'
  const type = (given.split(';', 1)[0] ?? '').trim().toLowerCase()
  const boundary = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(given)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (type.startsWith('multipart/') && mark !== undefined && depth < DEPTH_MAX) {
    for (const part of partsOf(entity.body, mark)) {
      if (leaves.length >= PARTS_MAX) break
      leavesOf(entityOf(part), depth + 1, leaves)
    }
    return leaves
  }
  leaves.push({ type, text: decoded(entity) })
  return leaves
}

function partsOf(body: string, mark: string): string[] {
  const parts: string[] = []
  let current: string[] | undefined
  for (const line of body.split(/\r?\n/)) {
    if (line.trimEnd() === `--${mark}--`) break
    if (line.trimEnd() === `--${mark}`) {
      if (current) parts.push(current.join('\n'))
      current = []
    } else current?.push(line)
  }
  if (current) parts.push(current.join('\n'))
  return parts
}

function decoded({ fields, body }: Entity): string {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return body
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
