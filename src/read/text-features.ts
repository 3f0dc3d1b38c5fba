// What about a line tells whether it belongs to the article?
import { type Boilerplate, boilerplate } from './boilerplate.ts'
import type { Line } from './text-lines.ts'

/** What holds of one line. */
interface Look {
  readonly line: Line
  readonly chrome: Boilerplate | undefined
  readonly ending: 'stop' | 'colon' | 'ellipsis' | 'none'
  /** Long and ended as sentences are. */
  readonly prose: boolean
  readonly names: string[]
}

export interface Features {
  /** For each line, what speaks for or against it as a line of the article. */
  readonly lines: readonly (readonly string[])[]
  /** For each line, what speaks for or against the article's beginning, or being over, there. */
  readonly starts: readonly (readonly string[])[]
  readonly ends: readonly (readonly string[])[]
}

export function featuresOf(lines: readonly Line[]): Features {
  const looks = lines.map(lookAt)
  const seen = new Map<string, number>()
  for (const { text } of lines) seen.set(text.toLowerCase(), (seen.get(text.toLowerCase()) ?? 0) + 1)
  const proseBefore = [0]
  const chromeBefore = [0]
  const proseWordsBefore = [0]
  for (const [i, look] of looks.entries()) {
    proseBefore.push((proseBefore[i] ?? 0) + (look.prose ? 1 : 0))
    chromeBefore.push((chromeBefore[i] ?? 0) + (look.chrome ? 1 : 0))
    proseWordsBefore.push((proseWordsBefore[i] ?? 0) + (look.prose ? look.line.words : 0))
  }
  const between = (sums: number[], from: number, to: number): number =>
    (sums[Math.min(to, looks.length)] ?? 0) - (sums[Math.max(from, 0)] ?? 0)
  const total = proseWordsBefore[looks.length] ?? 0
  const proseTotal = proseBefore[looks.length] ?? 0
  const chromeTotal = chromeBefore[looks.length] ?? 0
  const doc = chromeTotal === 0 ? 'doc: no chrome' : `doc: chrome ${bin(chromeTotal / looks.length, [0.05, 0.15])}`
  const docProse = `doc: prose ${bin(proseTotal / looks.length, [0.1, 0.25, 0.5, 0.75])}`
  const runs = runLengths(looks)
  const out: string[][] = []
  const starts: string[][] = []
  const ends: string[][] = []
  let sinceRelated = Infinity
  let sinceComments = Infinity
  let sinceProse = Infinity
  const toProse: number[] = []
  let next = Infinity
  for (let i = looks.length - 1; i >= 0; i--) {
    toProse[i] = next
    next = looks[i]?.prose ? 1 : next + 1
  }
  for (const [i, look] of looks.entries()) {
    const names = [...look.names, 'bias', doc, docProse]
    const size = look.line.words < 8 ? 'short' : look.line.words < 20 ? 'mid' : 'long'
    const prev = looks[i - 1]
    const after = looks[i + 1]
    for (const [side, other] of [
      ['prev', prev],
      ['next', after],
    ] as const) {
      if (!other) names.push(`${side}: nothing`)
      else {
        if (other.chrome) names.push(`${side}: ${other.chrome.kind} ${other.chrome.whole ? 'whole' : 'opening'}`)
        names.push(`${side}: ${other.prose ? 'prose' : bin(other.line.words, [2, 5, 10])} ${size}`)
      }
    }
    names.push(`prose within 2: ${between(proseBefore, i - 2, i + 3) - (look.prose ? 1 : 0)} ${size}`)
    names.push(`prose within 6: ${bin(between(proseBefore, i - 6, i + 7), [1, 3, 5, 8])} ${size}`)
    names.push(`chrome within 3: ${bin(between(chromeBefore, i - 3, i + 4), [1, 2, 3])}`)
    const done = (proseWordsBefore[i] ?? 0) / (total || 1)
    names.push(`done: ${done === 0 ? 'none' : done >= 1 ? 'all' : bin(done, [0.02, 0.1, 0.5, 0.9, 0.98])}`)
    names.push(
      `since prose: ${bin(sinceProse, [2, 3, 5, 9])} ${size}`,
      `to prose: ${bin(toProse[i] ?? Infinity, [2, 3, 5, 9])} ${size}`,
    )
    names.push(`run: ${bin(runs[i] ?? 0, [1, 2, 3, 6, 11])}`)
    if ((seen.get(look.line.text.toLowerCase()) ?? 0) > 1) names.push(`repeated ${size}`)
    if (sinceRelated < Infinity) names.push(`since related: ${bin(sinceRelated, [3, 8, 20])} ${size}`)
    if (sinceComments < Infinity) names.push(`since comments: ${bin(sinceComments, [3, 8, 20])} ${size}`)
    out.push(names)
    const around = [prev, looks[i - 2], looks[i - 3]].flatMap((x) => x?.names ?? [])
    starts.push([
      'start',
      `start: ${look.prose ? 'prose' : size}`,
      ...(i === 0 ? ['start: first line'] : []),
      ...(around.includes('date') ? ['start: after date'] : []),
      ...(around.includes('byline') ? ['start: after byline'] : []),
      `start: done ${done === 0 ? 'none' : bin(done, [0.1, 0.3])}`,
    ])
    ends.push([
      'end',
      `end: ${look.prose ? 'prose' : size}`,
      ...(look.chrome ? [`end: ${look.chrome.kind} ${look.chrome.whole ? 'whole' : 'opening'}`] : []),
      `end: done ${done >= 1 ? 'all' : bin(done, [0.3, 0.7, 0.9])}`,
    ])
    if (look.chrome?.kind === 'related' && done > 0) sinceRelated = 0
    if (look.chrome?.kind === 'comments' && done > 0) sinceComments = 0
    sinceRelated++
    sinceComments++
    sinceProse = look.prose ? 1 : sinceProse + 1
  }
  return { lines: out, starts, ends }
}

function runLengths(looks: readonly Look[]): number[] {
  const runs: number[] = []
  for (let i = 0; i < looks.length; ) {
    let j = i
    while (j < looks.length && isShort(looks[j])) j++
    for (let k = i; k < j; k++) runs[k] = j - i
    if (j === i) runs[j++] = 0
    i = j
  }
  return runs
}

function isShort(look: Look | undefined): boolean {
  return look !== undefined && look.line.words < 8 && look.ending === 'none'
}

function bin(value: number, edges: readonly number[]): string {
  const at = edges.findIndex((edge) => value < edge)
  return at === -1 ? `≥${edges.at(-1)}` : `<${edges[at]}`
}

function lookAt(line: Line): Look {
  const { text, words } = line
  const head = text.slice(0, 400)
  const chrome = boilerplate(head)
  const ending = endingOf(text)
  const prose = (words >= 10 && ending === 'stop') || (words >= 30 && ending !== 'ellipsis')
  const size = words < 8 ? 'short' : words < 20 ? 'mid' : 'long'
  const names = [`words: ${bin(words, [1, 2, 3, 5, 8, 13, 21, 41])}`, `${ending} ${size}`]
  if (chrome) names.push(`chrome: ${chrome.kind} ${chrome.whole ? 'whole' : `opening ${size}`}`)
  if (/^\p{Ll}/u.test(text)) names.push(`starts lower ${size}`)
  if (/^\p{N}/u.test(text)) names.push(`starts with number ${size}`)
  const cased = head.match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? []
  const upper = cased.filter((letter) => /\p{Lu}/u.test(letter)).length
  const lower = cased.filter((letter) => /\p{Ll}/u.test(letter)).length
  names.push(
    upper + lower === 0
      ? `case: none ${size}`
      : `lower case: ${bin(lower / (upper + lower), [0.01, 0.3, 0.5, 0.7, 0.85])} ${size}`,
  )
  if (/[,;،、，]/u.test(text)) names.push(`comma ${size}`)
  if (/["“”«»„「」]/u.test(text)) names.push(`quote ${size}`)
  if ((text.match(/[|·•»›→►▼/]/gu)?.length ?? 0) >= 2) names.push(`separators ${size}`)
  if (words > 0 && text === text.toUpperCase() && text !== text.toLowerCase()) names.push(`capitals ${size}`)
  if (DATE.test(head)) names.push(words < 15 ? 'date' : 'date in prose')
  if (AGO.test(head) && words < 15) names.push('ago')
  if (BYLINE.test(head) && words < 12) names.push('byline')
  if (/\S@\S+\.\S/.test(head)) names.push(`email ${size}`)
  if (/(?:https?:\/\/|www\.)\S/.test(head)) names.push(`url ${size}`)
  if (/(?:^|\s)[@#]\p{L}/u.test(head)) names.push('handle')
  if (/[$€£¥]\s?\d|\d\s?[$€£¥]/.test(head)) names.push(`price ${size}`)
  if (words > 0 && !/\p{L}{2}/u.test(text)) names.push('no letters')
  if (/^(?:[-*•‣◦▪–]|\d{1,2}[.)])\s/u.test(text)) names.push('bullet')
  if (/^\|.*\|$/.test(text)) names.push('table row')
  if (/[{};=<>]\s*$|[=!]==?|=>|\(\)|^\s*(?:\/\/|#!|<\/?\w)|::/.test(text) && words < 25) names.push('code')
  if (!line.gap) names.push(`no gap ${size}`)
  if (/[?!？！]["”’]?$/u.test(text)) names.push(`question ${size}`)
  return { line, chrome, ending, prose, names }
}

function endingOf(text: string): Look['ending'] {
  if (/(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(text)) return 'ellipsis'
  if (/[:：]$/u.test(text)) return 'colon'
  if (/[.!?。！？؟।॥։።]["'”’»)\]）」』*_]*(?:\s?\[\d{1,3}\])*$/u.test(text)) return 'stop'
  return 'none'
}

const DATE =
  /\b(?:19|20)\d\d[-/.年]\s?\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b|\b\d{1,2}(?:st|nd|rd|th|\.|º)?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|\d{1,2}:\d\d/u
const AGO = /\b(?:ago|hace|il y a|vor \d+|fa|há|geleden|temu|назад|sedan|siden|sitten|önce|前|전|منذ|قبل)(?:\b|$)/u
const BYLINE = /^(?:by|von|par|por|di|da|door|od|av|af|text|words|автор)[:\s]\s*\p{Lu}/iu
