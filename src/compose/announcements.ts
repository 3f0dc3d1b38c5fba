// Where does each announcement stand?
import type { Issue, Section } from '../model/issue.ts'
import type { Announcement } from '../model/note.ts'
import type { Notice } from '../model/problem.ts'
import { key } from './sections.ts'

/** The places of an issue with what is announced there. */
export interface Placed extends Pick<Issue, 'afterLead' | 'atEnd'> {
  readonly sections: readonly Section[]
}

/**
 * One announcement for each place, the first of several. One for a section that the issue does not have stands at the
 * end if nothing else does, since somebody may have paid for it.
 */
export function placed(announcements: readonly Announcement[], sections: readonly Section[]): Placed {
  const keys = sections.map(({ title }) => key(title))
  const at = (place: string) => announcements.find((one) => key(one.place) === place)
  const [afterLead, atEnd] = [at('lead'), at('end')]
  const homeless = announcements.find(({ place }) => !['lead', 'end', ...keys].includes(key(place)))
  const end = atEnd ?? homeless
  return {
    sections: sections.map((section) => {
      const announcement = section.title === '' ? undefined : at(key(section.title))
      return announcement ? { ...section, announcement } : section
    }),
    ...(afterLead && { afterLead }),
    ...(end && { atEnd: end }),
  }
}

/** Notices on announcements that are not where their files say, or not in the issue at all. */
export function misplaced(announcements: readonly Announcement[], issue: Issue, folder: string): Notice[] {
  const { sections, afterLead, atEnd } = issue
  const shown = [afterLead, atEnd, ...sections.map(({ announcement }) => announcement)]
  const titles = sections.flatMap(({ title }) => (title === '' ? [] : [`"${title}"`]))
  const places = ['lead', 'end', ...titles].join(', ')
  return announcements.flatMap((one): Notice[] => {
    const where = { file: `${folder}/${one.path}` }
    const isHome = one === afterLead || key(one.place) === 'end' || one !== atEnd
    if (!shown.includes(one)) {
      const other = announcements.find((each) => shown.includes(each) && key(each.place) === key(one.place))
      const why = other ? `has ${other.path} already` : 'is not in this issue, and the end is taken'
      const what = `The announcement was left out: its place "${one.place}" ${why}.`
      return [{ code: 'block-place', what, where, fix: `Give it another place, or other days. Places: ${places}.` }]
    }
    if (isHome) return []
    const what = `The issue has no section "${one.place}", so the announcement is at the end.`
    return [{ code: 'block-place', what, where, fix: `The places of this issue are: ${places}.` }]
  })
}
