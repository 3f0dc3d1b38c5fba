// Which issue has everything that an editor may say? All texts are made up.
import type { Issue } from '../../src/model/issue.ts'
import type { Announcement, Note } from '../../src/model/note.ts'
import * as issues from './issue.ts'

const note = (start: string): Note => [
  {
    type: 'paragraph',
    runs: [
      { text: `${start} {{reader.email}} <script>alert(1)</script> ` },
      { text: 'bold', strong: true },
      { text: ' and ' },
      { text: 'a link', emphasis: true, url: 'https://example.com/note' },
      { text: '。' },
      { text: '\n' },
      { text: 'nothing that runs', url: 'javascript:alert(1)' },
      { text: 'https://example.com/bare', url: 'https://example.com/bare' },
      { text: 'です。' },
    ],
  },
  { type: 'list', ordered: false, items: [[{ text: 'one' }], [{ text: 'two', strong: true }]] },
  { type: 'list', ordered: true, items: [[{ text: 'first' }]] },
  { type: 'picture', picture: { src: 'https://news.example.com/note.png', alt: 'The desk', width: 900, height: 600 } },
]

const announcement = (path: string, label: string): Announcement => ({ path, place: 'end', label, text: note('Come.') })

/** An issue with notes, announcements in every place, and stories that the editor changed. */
export function voiced(issue: Issue, greeting = 'Dear all,'): Issue {
  return {
    ...issue,
    note: note(greeting),
    closing: note('Until next week.'),
    editor: 'Anna Berg',
    lead: { ...issue.lead, blurb: 'In my own words.\n\nAnd more of them.', summary: [], changed: ['blurb'] },
    sections: issue.sections.map((section, at) => ({
      ...section,
      stories: section.stories.map((story) => ({ ...story, blurb: 'Why I chose it.', summary: [] })),
      ...(at === 0 && { announcement: announcement('job.md', 'Job') }),
    })),
    afterLead: announcement('event.md', 'Event'),
    atEnd: announcement('ours.md', ''),
  }
}

export const ordinaryVoiced: Issue = voiced(issues.ordinary)
