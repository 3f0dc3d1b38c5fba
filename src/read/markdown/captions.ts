// Which bold lines of a Markdown article are captions?
import type { Nodes, Paragraph, Root, RootContent } from 'mdast'

/**
 * Marks bold lines right below pictures as captions, as emphasis is one: where the article has headings, and most of its
 * bold lines stand there. A few bold headings may follow on a picture that ends the section before.
 */
export function markCaptions({ children }: Root): void {
  const bold = children.flatMap((node, i) => (isBold(node) ? [{ node, below: children[i - 1] }] : []))
  const captions = bold.filter(({ below }) => below?.type === 'paragraph' && below.children.every(isPicture))
  const hasHeadings = children.some(({ type }) => type === 'heading')
  if (!hasHeadings || captions.length < CAPTIONS_MIN || captions.length < MOST * bold.length) return
  for (const { node } of captions) node.children = [{ type: 'emphasis', children: node.children }]
}

const CAPTIONS_MIN = 2
const MOST = 0.6

function isBold(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
}

/** A picture, or a link around nothing else. */
export function isPicture(node: Nodes): boolean {
  if (node.type === 'link') return node.children.length > 0 && node.children.every(isPicture)
  return (
    node.type === 'image' ||
    node.type === 'imageReference' ||
    (node.type === 'html' && /^<(?:img|\/?a)\b/i.test(node.value))
  )
}
