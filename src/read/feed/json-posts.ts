// Which posts does a JSON file hold that is not a feed: Ghost's export, or a list of articles?
import type { Post } from './collection.ts'

type Node = Readonly<Record<string, unknown>>

const BODIES = [
  'html',
  'content_html',
  'contenthtml',
  'markdown',
  'body_markdown',
  'bodymarkdown',
  'content',
  'body',
  'text',
  'plaintext',
]
const LISTS = ['posts', 'articles', 'entries', 'items', 'stories', 'data', 'results', 'nodes']
const NAMES = ['slug', 'url', 'canonical_url', 'link', 'permalink', 'id', 'uuid', 'guid', '_id', 'title']
/** A shorter one is a label in a file of data. */
const BODY_CHARS_MIN = 40
const DEPTH_MAX = 4

/** The posts of Ghost's export, or every object with a title and a text, in a list or alone. */
export function postsIn(data: unknown): Post[] {
  const ghost = ghostPosts(data)
  if (ghost) return ghost
  return found(data, 0).flatMap((node) => {
    const post = postOf(node)
    return post ? [post] : []
  })
}

function found(data: unknown, depth: number): Node[] {
  if (typeof data !== 'object' || data === null || depth > DEPTH_MAX) return []
  if (Array.isArray(data)) return data.flatMap((item) => found(item, depth + 1))
  const node = data as Node
  if (postOf(node)) return [node]
  return LISTS.flatMap((name) => (name in node ? found(node[name], depth + 1) : []))
}

function postOf(node: Node): Post | undefined {
  const title = textOf(node, 'title') ?? textOf(node, 'headline')
  const bodyKey = BODIES.find((name) => (textOf(node, name)?.length ?? 0) >= BODY_CHARS_MIN)
  if (title === undefined || bodyKey === undefined) return undefined
  const values = Object.fromEntries(Object.entries(node).filter(([key]) => !BODIES.includes(key)))
  const key = NAMES.map((name) => textOf(node, name)).find((text) => text !== undefined) ?? title
  return { key, values, body: textOf(node, bodyKey) ?? '' }
}

/** `{db: [{data: {posts, users, posts_authors, tags, posts_tags}}]}`. */
function ghostPosts(data: unknown): Post[] | undefined {
  const [first] = listOf(data, 'db')
  const inner = (first?.data ?? (data as Node | null)?.data) as Node | undefined
  if (first === undefined || inner === undefined) return undefined
  const named = (list: string, links: string, link: string, post: unknown): string[] => {
    const names = new Map(listOf(inner, list).map((one) => [one.id, textOf(one, 'name')]))
    return listOf(inner, links)
      .filter((one) => one.post_id === post)
      .flatMap((one) => names.get(one[link]) ?? [])
  }
  return listOf(inner, 'posts').flatMap((post) => {
    if (post.type === 'page' || post.page === true) return []
    const isPublic =
      /^(?:published|scheduled)$/.test(String(post.status)) && /^(?:public|undefined)$/.test(String(post.visibility))
    const values = {
      title: post.title,
      slug: post.slug,
      date: post.published_at,
      updated: post.updated_at,
      description: post.custom_excerpt ?? undefined,
      image: /^https?:/.test(String(post.feature_image)) ? post.feature_image : undefined,
      canonical: post.canonical_url ?? undefined,
      authors: named('users', 'posts_authors', 'author_id', post.id),
      tags: named('tags', 'posts_tags', 'tag_id', post.id).filter((tag) => !tag.startsWith('#')),
      draft: !isPublic,
    }
    return [
      {
        key: textOf(post, 'slug') ?? String(post.id),
        values,
        body: textOf(post, 'html') ?? textOf(post, 'plaintext') ?? '',
      },
    ]
  })
}

function listOf(node: unknown, name: string): readonly Node[] {
  const list = typeof node === 'object' && node !== null ? (node as Node)[name] : undefined
  return Array.isArray(list) ? (list as Node[]).filter((one) => typeof one === 'object' && one !== null) : []
}

function textOf(node: Node, name: string): string | undefined {
  const value = node[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
