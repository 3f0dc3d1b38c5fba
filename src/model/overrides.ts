// What has the editor decided about the next issue?

/** An editor's decisions for one issue, over what dates and limits say. Articles are named by their paths. */
export interface Overrides {
  /** The number of that issue: once it is sent, they count no longer. */
  readonly issue: number
  /** The article that leads; it is in the issue by that. */
  readonly lead?: string
  /** In, whatever their age and however many stories there are. */
  readonly pinned: readonly string[]
  /** Out, and their copies with them. */
  readonly excluded: readonly string[]
  /** Stories that come first, in this order; the others follow by rank. */
  readonly order: readonly string[]
  /** The two lines of an inbox, in place of the drafted ones. */
  readonly subject?: string
  readonly preheader?: string
  /** Markdown above the stories, and before the imprint. */
  readonly note?: string
  readonly closing?: string
  /** What is changed about single stories, by the path of the article. */
  readonly stories?: Readonly<Record<string, StoryWords>>
  /** What the file says beyond that: it stays there. */
  readonly others?: Readonly<Record<string, unknown>>
}

/** What the editor changed about one story. */
export interface StoryWords {
  readonly title?: string
  /** The editor's own text, in place of the summary. */
  readonly blurb?: string
  /** The summary, as numbers from 0 of the sentences of the article's text. */
  readonly sentences?: readonly number[]
  readonly keyPoints?: readonly string[]
  /** Without a picture, or with another one: a path as an article would give it, or an address. */
  readonly image?: boolean | string
  readonly section?: string
  /** Exactly these articles are linked below it. */
  readonly related?: readonly string[]
  readonly others?: Readonly<Record<string, unknown>>
}

/** The keys of the issue that are the editor's own words. */
export const SAYABLE = ['subject', 'preheader', 'note', 'closing'] as const

export type Sayable = (typeof SAYABLE)[number]

/** Changes to what the editor says of one story, as a merge patch: null takes what was drafted (RFC 7396). */
export type StoryPatch = { readonly [Key in Exclude<keyof StoryWords, 'others'>]?: StoryWords[Key] | null }

/** One decision. */
export type Edit =
  /** The editor's words for one story; null takes all of them back. `was` is what the editor saw before of those. */
  | { readonly do: 'write'; readonly path: string; readonly words: StoryPatch | null; readonly was?: StoryPatch }
  /** The editor's words for the whole issue; without a text, the drafted ones again. `was` is what the editor saw before. */
  | { readonly do: 'say'; readonly what: Sayable; readonly text?: string; readonly was?: string }
  | { readonly do: 'pin' | 'exclude' | 'clear' | 'lead'; readonly path: string }
  /** To stand before another story, or last in the issue; with `section`, in the section of that title. */
  | { readonly do: 'move'; readonly path: string; readonly before?: string; readonly section?: string }

/** No decision yet. */
export function noOverrides(issue: number): Overrides {
  return { issue, pinned: [], excluded: [], order: [] }
}

/** The decisions for the next issue: those for another no longer count. */
export function overridesFor(issue: number, saved: Overrides | undefined): Overrides {
  return saved?.issue === issue ? saved : noOverrides(issue)
}

/** Whether they leave everything as it would be without them. */
export function isEmpty({ issue: _, pinned, excluded, order, ...rest }: Overrides): boolean {
  return Object.keys(rest).length + pinned.length + excluded.length + order.length === 0
}

/** The paths of all articles that something was decided about. */
export function decidedPaths({ lead, pinned, excluded, order, stories = {} }: Overrides): Set<string> {
  return new Set([...(lead === undefined ? [] : [lead]), ...pinned, ...excluded, ...order, ...Object.keys(stories)])
}

/** The paths of the articles that must be read to follow the decisions. */
export function wantedPaths({ lead, pinned, excluded, stories = {} }: Overrides): Set<string> {
  const related = Object.values(stories).flatMap((words) => words.related ?? [])
  return new Set([...(lead === undefined ? [] : [lead]), ...pinned, ...excluded, ...Object.keys(stories), ...related])
}

/**
 * The decisions with one more. `stories` are the paths of the issue's stories as the editor sees them, in reading order.
 * Deciding the same twice is deciding it once. To undo, keep the value before: nothing here is changed in place.
 */
export function decide(overrides: Overrides, edit: Edit, stories: readonly string[] = []): Overrides {
  switch (edit.do) {
    case 'pin':
      return {
        ...overrides,
        pinned: withPath(overrides.pinned, edit.path),
        excluded: without(overrides.excluded, edit.path),
      }
    case 'exclude': {
      const cleared = clear(overrides, edit.path)
      return { ...cleared, excluded: withPath(overrides.excluded, edit.path) }
    }
    case 'clear':
      return clear(overrides, edit.path)
    case 'lead':
      return { ...overrides, lead: edit.path, excluded: without(overrides.excluded, edit.path) }
    case 'move': {
      const moved = move(overrides, edit, stories)
      return edit.section === undefined ? moved : write(moved, edit.path, { section: edit.section })
    }
    case 'write':
      return write(overrides, edit.path, edit.words)
    case 'say': {
      const { [edit.what]: _, ...rest } = overrides
      return edit.text === undefined || edit.text.trim() === '' ? rest : { ...rest, [edit.what]: edit.text }
    }
  }
}

function write({ stories = {}, ...rest }: Overrides, path: string, patch: StoryPatch | null): Overrides {
  const { [path]: before, ...others } = stories
  const merged = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== null)
  const all = patch === null || merged.length === 0 ? others : { ...others, [path]: Object.fromEntries(merged) }
  return Object.keys(all).length === 0 ? rest : { ...rest, stories: all }
}

function clear({ lead, ...rest }: Overrides, path: string): Overrides {
  return {
    ...rest,
    ...(lead !== undefined && lead !== path && { lead }),
    pinned: without(rest.pinned, path),
    excluded: without(rest.excluded, path),
    order: without(rest.order, path),
  }
}

/**
 * Only the stories down to the last one that was ever moved are put in order, so that an article that comes in later
 * still finds its place by rank. A lead that another story is moved before stays in the issue, as if it were pinned.
 */
function move(
  overrides: Overrides,
  { path, before }: { readonly path: string; readonly before?: string },
  stories: readonly string[],
): Overrides {
  if (!stories.includes(path) || path === before) return overrides
  const excluded = without(overrides.excluded, path)
  const others = without(stories, path).filter((each) => !excluded.includes(each))
  const at = before === undefined ? -1 : others.indexOf(before)
  const wanted = at < 0 ? [...others, path] : others.toSpliced(at, 0, path)
  const moved = new Set([...overrides.order, path])
  const order = wanted.slice(0, wanted.findLastIndex((each) => moved.has(each)) + 1)
  const { lead, ...rest } = overrides
  if (lead === undefined || wanted[0] === lead) return { ...overrides, excluded, order }
  return { ...rest, pinned: withPath(rest.pinned, lead), excluded, order }
}

function withPath(paths: readonly string[], path: string): readonly string[] {
  return paths.includes(path) ? paths : [...paths, path]
}

function without(paths: readonly string[], path: string): readonly string[] {
  return paths.filter((each) => each !== path)
}
