// How does one issue differ from another: story beside story, section beside section?
import { type Issue, type Story, storiesOf } from '../model/issue.ts'
import type { Rendered } from '../model/message.ts'
import type { ComparedIssue, ComparedPlace, ComparedRow, ComparedSide, ComparedStory, StoryChange } from './api.ts'

/** An issue with what it is made of. `bytes` are those of its HTML. */
export interface Side {
  readonly issue: Issue
  readonly rendered: Pick<Rendered, 'templateHash'>
  readonly bytes: number
}

/**
 * Compares two issues. Every story of either stands in exactly one row of its own section: beside itself where both issues
 * have it there, else beside another, in the order of the later issue. So neighbouring issues, which share no story,
 * have lead beside lead.
 */
export function compareIssues(earlier: Side, later: Side | undefined): ComparedIssue {
  const before = placesOf(earlier.issue)
  const after = later ? placesOf(later.issue) : []
  const [numbersBefore, numbersAfter] = [numbersOf(earlier.issue), numbersOf(later?.issue)]
  const [linkedBefore, linkedAfter] = [linksOf(earlier.issue), linksOf(later?.issue)]
  const moved = movedIn(numbersBefore, numbersAfter)
  const stories = new Map(storiesOf(earlier.issue).map((story) => [story.id, story]))
  const shown = (story: Story, own: Numbers, others: Numbers, links: Links): ComparedStory => {
    const elsewhere = others.get(story.id)
    const linkedBelow = elsewhere === undefined ? links.get(story.path) : undefined
    return {
      id: story.id,
      title: story.title,
      at: own.get(story.id) ?? 0,
      ...(elsewhere !== undefined && { elsewhere }),
      ...(linkedBelow !== undefined && { linkedBelow }),
    }
  }
  const changed = (story: Story, isHere: boolean): StoryChange[] | undefined => {
    const other = stories.get(story.id)
    return other && [...changesOf(other, story), ...(moved.has(story.id) || !isHere ? (['place'] as const) : [])]
  }
  const rowOf = ([one, other]: Pair): ComparedRow => {
    const changes = other && changed(other, one?.id === other.id)
    return {
      ...(one && { before: shown(one, numbersBefore, numbersAfter, linkedAfter) }),
      ...(other && {
        after: { ...shown(other, numbersAfter, numbersBefore, linkedBefore), ...(changes && { changes }) },
      }),
    }
  }
  return {
    before: sideOf(earlier),
    ...(later && { after: sideOf(later) }),
    hasOtherLook: later !== undefined && later.rendered.templateHash !== earlier.rendered.templateHash,
    places: together(before, after).map(({ kind, title, before, after }) => ({
      kind,
      title,
      rows: pairs(before, after).map(rowOf),
    })),
  }
}

function sideOf({ issue, bytes }: Side): ComparedSide {
  const { id, number, bestOf, subject, preheader } = issue
  return {
    id,
    number: bestOf === undefined ? number : { bestOf },
    subject,
    preheader,
    stories: storiesOf(issue).length,
    bytes,
  }
}

type Numbers = ReadonlyMap<string, number>
/** Under which headline an article is linked as related coverage, by its path. */
type Links = ReadonlyMap<string, string>

function numbersOf(issue: Issue | undefined): Numbers {
  return new Map(issue ? storiesOf(issue).map(({ id }, at) => [id, at + 1]) : [])
}

function linksOf(issue: Issue | undefined): Links {
  const all = issue ? storiesOf(issue) : []
  return new Map(all.flatMap(({ title, related }) => related.map(({ path }) => [path, title] as const)))
}

/** The fewest stories whose moving turns one order into the other: what only makes room has not moved. */
function movedIn(before: Numbers, after: Numbers): ReadonlySet<string> {
  const shared = [...after.keys()].filter((id) => before.has(id))
  // The longest run of stories that both issues have in one order, ending at each.
  const runs: string[][] = []
  for (const id of shared) {
    const fitting = runs.filter((run) => (before.get(run.at(-1) ?? '') ?? 0) < (before.get(id) ?? 0))
    const longest = fitting.reduce<string[]>((best, run) => (run.length > best.length ? run : best), [])
    runs.push([...longest, id])
  }
  const kept = new Set(runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []))
  return new Set(shared.filter((id) => !kept.has(id)))
}

interface Place extends Pick<ComparedPlace, 'kind' | 'title'> {
  readonly stories: readonly Story[]
}

/** The parts of an issue in reading order. */
function placesOf({ lead, sections, updated = [], brief }: Issue): Place[] {
  const all: Place[] = [
    { kind: 'lead', title: '', stories: [lead] },
    ...sections.map(({ title, stories }): Place => ({ kind: 'section', title, stories })),
    { kind: 'updated', title: '', stories: updated },
    { kind: 'brief', title: '', stories: brief },
  ]
  return all.filter(({ stories }) => stories.length > 0)
}

interface Both extends Pick<ComparedPlace, 'kind' | 'title'> {
  before: readonly Story[]
  after: readonly Story[]
}

/** The places of both, in the order of the later issue; one that only the earlier has keeps its place behind the one before it. */
function together(before: readonly Place[], after: readonly Place[]): Both[] {
  const same = (one: Pick<Place, 'kind' | 'title'>) => (other: Pick<Place, 'kind' | 'title'>) =>
    one.kind === other.kind && one.title.toLowerCase() === other.title.toLowerCase()
  const all: Both[] = after.map(({ kind, title, stories }) => ({ kind, title, before: [], after: stories }))
  let behind = -1
  for (const place of before) {
    const found = all.findIndex(same(place))
    behind = found >= 0 ? found : behind + 1
    const { kind, title, stories } = place
    if (found < 0) all.splice(behind, 0, { kind, title, before: stories, after: [] })
    else Object.assign(all[found] ?? {}, { before: stories })
  }
  return all
}

type Pair = readonly [Story | undefined, Story | undefined]

/** A story beside itself; the others fill the rows that are left, each in its order. */
function pairs(before: readonly Story[], after: readonly Story[]): Pair[] {
  const ids = new Set(after.map(({ id }) => id))
  const shared = new Map(before.filter(({ id }) => ids.has(id)).map((story) => [story.id, story]))
  const others = before.filter(({ id }) => !ids.has(id))
  const rows = after.map((story): Pair => [shared.get(story.id) ?? others.shift(), story])
  return [...rows, ...others.map((story): Pair => [story, undefined])]
}

/** What a reader sees of a story, by the name that the page shows for it. */
const VISIBLE: readonly (readonly [StoryChange, (story: Story) => unknown])[] = [
  ['title', ({ title }) => title],
  ['summary', ({ dek, summary, blurb }) => [dek, summary, blurb]],
  ['key points', ({ keyPoints }) => keyPoints],
  ['picture', ({ image }) => [image?.src, image?.alt]],
  ['related coverage', ({ related }) => related.map(({ title, url }) => [title, url])],
  ['link', ({ url }) => url],
]

function changesOf(earlier: Story, later: Story): StoryChange[] {
  return VISIBLE.flatMap(([name, of]) => (JSON.stringify(of(earlier)) === JSON.stringify(of(later)) ? [] : [name]))
}
