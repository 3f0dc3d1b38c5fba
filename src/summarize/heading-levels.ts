// Which levels of headings divide an article into the sections that it is made of?

export interface Heading {
  readonly level: number
  readonly text: string
}

/**
 * The headings that divide the article, each with the level that it stands for. An H1 of the body outranks the others
 * only where they begin with one; a single H1 among others is the title in other words, or a comment of some code.
 */
export function outlineOf<Own extends Heading>(headings: readonly Own[]): readonly Own[] {
  const below = headings.filter(({ level }) => level > 1)
  const ranked = headings.filter(({ level, text }) => level > 1 || !(startsSmall(text) && below.some(startsLarge)))
  const tops = ranked.length - below.length
  if (tops === 0 || below.length < 2) return ranked
  if (tops === 1) return below
  const first = ranked[0]?.level ?? 1
  return ranked.map((heading) => (heading.level === 1 ? { ...heading, level: first } : heading))
}

/** All of them if they are at most `most`; else those down to the highest level at which there are two or more. */
export function highestLevels<Own extends Heading>(headings: readonly Own[], most: number): readonly Own[] {
  if (headings.length <= most) return headings
  const levels = [...new Set(headings.map((heading) => heading.level))].toSorted((a, b) => a - b)
  for (const level of levels) {
    const upTo = headings.filter((heading) => heading.level <= level)
    if (upTo.length >= 2) return upTo
  }
  return headings
}

function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

function startsLarge({ text }: Heading): boolean {
  return /^\p{Lu}/u.test(text)
}
