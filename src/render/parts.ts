// How is an issue rendered for readers who chose topics?
import type { Issue } from '../model/issue.ts'
import type { Attachment, Rendered, Variant } from '../model/message.ts'

interface Part {
  readonly topics: readonly string[]
  readonly issue: Issue
}

interface Placed {
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
  readonly linked: readonly Attachment[]
}

/** Each part once for all of its readers, as the whole is; `linked` are the pictures that any of the mails links. */
export async function renderParts<Given extends Part>(
  parts: readonly Given[],
  linked: readonly Attachment[],
  render: (part: Given) => Promise<{ readonly issue: Issue; readonly rendered: Rendered }>,
  place: (rendered: Rendered) => Placed,
): Promise<{ readonly linked: readonly Attachment[]; readonly variants?: readonly Variant[] }> {
  if (parts.length === 0) return { linked }
  const variants: Variant[] = []
  const all = new Set(linked)
  for (const part of parts) {
    const { issue, rendered } = await render(part)
    const { linked: more, ...placed } = place(rendered)
    for (const picture of more) all.add(picture)
    variants.push({ topics: part.topics, issue, ...placed })
  }
  return { linked: [...all], variants }
}
