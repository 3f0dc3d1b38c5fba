// Which summaries did readers find better than the article's lead, and which worse?
//
//   node test/bench/pairs.ts FOLDER...
//
// `pairs.jsonl` has, for articles of public sites, a summary of at most 60 words that differs from the lead, and what a
// reader said who saw both in random order beside the article: better (1), worse (-1), equal (0); the texts by the
// beginnings of their hashes. FOLDER is as for `picks.ts`. A summary that is the lead is equal; one that no reader saw is
// unread. Counts are by article, so a change of the code shows at once which verdicts it keeps, and how many it leaves open.
import { analyze } from '../../src/summarize/analyze.ts'
import { extractSentences } from '../../src/summarize/summarize.ts'
import { WEIGHTS } from '../../src/summarize/weights.ts'
import { BUDGET, hashOf, type Judged, judgedSites, leadOf, rowsOf } from './judged.ts'

interface Pair extends Judged {
  readonly lead: string
  readonly text: string
  readonly better: -1 | 0 | 1
}

const VERDICTS = ['worse', 'equal', 'better', 'unread'] as const
type Verdict = (typeof VERDICTS)[number]

const all: Verdict[] = []
for await (const { name, repeats, judged } of judgedSites(await rowsOf<Pair>('pairs.jsonl'), process.argv.slice(2))) {
  const verdicts = [...Map.groupBy(judged, ({ row }) => row.path).values()].flatMap((rows): Verdict[] => {
    const [first] = rows
    if (!first) return []
    const ours = extractSentences(analyze(first.article, repeats), BUDGET, WEIGHTS).map(({ text }) => text)
    if (ours.join(' ') === leadOf(first.article).join(' ')) return ['equal']
    const read = rows.find(({ row }) => row.text === hashOf(ours.join(' ')))
    return [read ? (VERDICTS[1 + read.row.better] ?? 'unread') : 'unread']
  })
  all.push(...verdicts)
  print(name, verdicts)
}
print('all', all)

function print(name: string, verdicts: readonly Verdict[]): void {
  const counts = VERDICTS.map((verdict) => `${verdict} ${verdicts.filter((one) => one === verdict).length}`)
  console.log(`${name.padEnd(52)} ${String(verdicts.length).padStart(3)} articles  ${counts.join(', ')}`)
}
