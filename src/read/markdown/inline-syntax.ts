// Which marks in a line does only one tool understand, and what does its reader see instead?
import { HOLE } from './holes.ts'
import { shownScripts } from './scripts.ts'
import { shownFormula } from './tex.ts'

/** What the text was made of: its code, and where its pictures go. */
export interface Around {
  readonly codes: readonly string[]
  picture(src: string, alt: string): void
}

interface Syntax {
  /** The text holds this wherever the pattern can match; most texts hold none of them. */
  readonly sign: string
  readonly pattern: RegExp
  readonly shown: string | ((around: Around, ...match: string[]) => string)
}

const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)$/i

/** In the order in which they are read: what may hold others comes first. Code is a token, `\uE000n\uE001`. */
const SYNTAX: readonly Syntax[] = [
  // Laika: `@:math 10^3 @:@`, `@:image(mill.png)`, `@:style(wide)` … `@:@`.
  { sign: '@:', pattern: /@:math(?:\([^()\n]{0,100}\))?\s[^@]{1,500}@:@/g, shown: () => HOLE },
  { sign: '@:', pattern: /@:(?:@|[a-z][\w.-]{0,40}\([^()\n]{0,300}\)(?:\s?\{[^{}\n]{0,300}\})?)/g, shown: '' },
  { sign: '$$', pattern: /\$\$([^$\n]{1,500})\$\$/g, shown: (_, _all, tex = '') => shownFormula(tex) },
  // TeX between dollar signs: no space next to them on the inside, so that prices are not formulas.
  {
    sign: '$',
    pattern: /(?<![\w\\$])\$(?![\s$])([^$\n]{1,200}?)(?<!\s)\$(?![\w$])/g,
    shown: (_, all, tex = '') => (/[\\^_{}=]|^\p{L}$/u.test(tex) ? shownFormula(tex) : all),
  },
  // CriticMarkup (pymdown, Obsidian, MultiMarkdown): accepted as proposed; comments go.
  { sign: '{', pattern: /\{--[^{}]{0,1000}--\}|\{>>[^{}]{0,1000}<<\}/g, shown: '' },
  { sign: '{', pattern: /\{(\+\+|==)([^{}]{1,1000})\1\}/g, shown: (_, _all, _mark, text = '') => text },
  // Notes within the line (Pandoc, Obsidian, Quarto), and marks of notes that are nowhere.
  { sign: '^[', pattern: /\s*\^\[(?:[^[\]]|\[[^[\]]{0,300}\]){1,1000}\]/g, shown: '' },
  { sign: '[^', pattern: /\[\^[^[\]\s]{1,100}\]/g, shown: '' },
  // Obsidian, Logseq, Foam, Dendron, Quartz: `[[page#heading|shown]]`, `![[picture.png|300]]`.
  { sign: '[[', pattern: /(!?)\[\[([^[\]|]{1,200})((?:\|[^[\]|]{0,200}){0,3})\]\]/g, shown: wikiLink },
  // Pandoc, Quarto, MyST: `[@key, p. 3]`, and `@fig-plan`, whose number only the generator knows.
  {
    sign: '@',
    pattern:
      /\s?(?<!\w)\[[^[\]@]{0,200}(?<![\w.@])@(?:\{[^{}]{1,200}\}|[\p{L}\d_])[^[\]]{0,500}\](?![([])|\s?\[-?@\p{L}[\w:-]*\]/gu,
    shown: '',
  },
  {
    sign: '@',
    pattern: /(?<![\w.@/-])@(?:fig|tbl|sec|eq|lst|thm|lem|cor|def|exm)[-:]\w[\w-]{0,79}/g,
    shown: () => HOLE,
  },
  { sign: '@', pattern: /(?<![\w.@/])-?@[a-z][\w:-]{0,60}\d{4}[a-z]?(?![\w@])/g, shown: (_, all) => all + HOLE },
  // bookdown: \@ref(fig:plan), whose backslash Markdown has taken.
  { sign: '@ref(', pattern: /(?<!\w)@ref\([^()]{1,80}\)/g, shown: () => HOLE },
  // LaTeX within Markdown (Pandoc, R Markdown): \cite[p. 3]{key}, \ref{tab:x}.
  {
    sign: '\\',
    pattern:
      /~?\s?\\(?:[a-z]{0,4}cite[a-z]{0,8}|footnote|label|index|todo|marginpar)\*?(?:\[[^[\]]{0,100}\]){0,2}\{[^{}]{0,500}\}/gi,
    shown: '',
  },
  { sign: '\\', pattern: /\\(?:[a-z]{0,4}ref|pageref)\*?\{[^{}]{0,100}\}/gi, shown: () => HOLE },
  // Pandoc's raw code: `<br>`{=html}.
  { sign: '{=', pattern: /\uE000\d+\uE001\{=\w{1,20}\}/g, shown: '' },
  // Logseq and Roam: references to blocks, and macros.
  { sign: '((', pattern: /\(\([\w-]{9,36}\)\)/g, shown: () => HOLE },
  {
    sign: '{{',
    pattern:
      /\{\{\[{0,2}(?:embed|video|youtube|tweet|query|renderer|audio|pdf|iframe|namespace|table|TODO|DONE)\b[^{}]{0,500}\}\}/g,
    shown: '',
  },
  // MyST and Sphinx roles: {term}`Wheel <wheel>`.
  { sign: '{', pattern: /\{([\w:.+-]{1,40})\}\uE000(\d+)\uE001/g, shown: role },
  // Directives within the line (remark-directive, MDC): :abbr[HTML]{title="…"}, :icon{name=x}.
  {
    sign: ':',
    pattern: /(?<![\w:\]])(:[a-z][\w-]{1,40})(?:\[([^[\]]{0,300})\](?:\{[^{}\n]{0,200}\})?|\{[^{}\n]{0,200}\})/g,
    shown: (_, _all, name, text = '') => (/^:cite/.test(name ?? '') ? '' : text),
  },
  // Readings of Japanese words: `漢字《かんじ》` of Aozora, `{漢字|かん|じ}` of DenDen, `[漢字]{かんじ}`.
  { sign: '《', pattern: /｜([^《》｜\n]{1,30})《[^《》\n]{1,50}》/g, shown: (_, _all, text = '') => text },
  { sign: '《', pattern: /(?<=\p{Script=Han})《[\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,30}》/gu, shown: '' },
  {
    sign: '{',
    pattern: /\{(\p{Script=Han}{1,20})\|[\p{Script=Hiragana}\p{Script=Katakana}ー|]{1,40}\}/gu,
    shown: (_, _all, text = '') => text,
  },
  {
    sign: ']{',
    pattern: /\[(\p{Script=Han}{1,20})\]\{[\p{Script=Hiragana}\p{Script=Katakana}ー|]{1,40}\}/gu,
    shown: (_, _all, text = '') => text,
  },
  // Spans and attributes (Pandoc, kramdown, MDC, attr_list): [text]{.class}, code{.r}.
  {
    sign: ']{',
    pattern: /\[([^[\]]{1,500})\]\{(?:\s*[:.#-]|[^{}\n]{0,200}=)[^{}\n]{0,200}\}/g,
    shown: (_, _all, text = '') => text,
  },
  { sign: '{', pattern: /(?<=[^\s{])\{(?:\s*[:.#][\w-]|[\w-]{1,40}=)[^{}\n]{0,200}\}/g, shown: '' },
  // Emoji and icons that only some generators render, with their attributes.
  {
    sign: ':',
    pattern: /(?<![\w:])(?::(?:[a-z][a-z0-9_+-]{1,40}|[+-]1):)+(?:\{[^{}\n]{1,200}\})?(?![\w:])/g,
    shown: '',
  },
  // Highlights: only what has no space on the inside, so that comparisons stay.
  {
    sign: '==',
    pattern: /(?<![=\w])==(?![\s=])([^=\n]{1,500}?)(?<!\s)==(?![=\w])/g,
    shown: (_, _all, text = '') => text,
  },
  {
    sign: '^^',
    pattern: /(?<!\^)\^\^(?![\s^])([^^\n]{1,300}?)(?<!\s)\^\^(?!\^)/g,
    shown: (_, _all, text = '') => text,
  },
  // Keys (pymdown): ++ctrl+alt+del++.
  {
    sign: '++',
    pattern: /(?<![\w+])\+\+([a-z0-9"-]{1,20}(?:\+[a-z0-9"-]{1,20}){0,5})\+\+(?![\w+])/gi,
    shown: (_, _all, keys = '') => keys.replaceAll('"', ''),
  },
  // Pandoc, Obsidian, pymdown: x^2^, CO~2~; and Obsidian's names of paragraphs.
  { sign: '^', pattern: /(?<=[^\s^])\^([^\s^]{1,20})\^(?!\^)/g, shown: (_, _all, text = '') => `\uE003${text}\uE004` },
  { sign: '~', pattern: /(?<=[^\s~])~([^\s~]{1,20})~(?!~)/g, shown: (_, _all, text = '') => `\uE005${text}\uE006` },
  { sign: ' ^', pattern: /\s\^[A-Za-z0-9-]{1,60}\s*$/g, shown: '' },
]

/** The text as readers of the site see it, with holes where they see what we can't know. */
export function shownSyntax(source: string, around: Around): string {
  if (!/[{[@:$=^+~《]|\(\(|[\uE003-\uE006]/.test(source)) return source
  let text = source
  for (const { sign, pattern, shown } of SYNTAX) {
    if (!text.includes(sign)) continue
    text =
      typeof shown === 'string'
        ? text.replace(pattern, shown)
        : text.replace(pattern, (...match) => shown(around, ...match.filter((part) => typeof part !== 'number')))
  }
  return shownScripts(text)
}

function wikiLink(around: Around, _all: string, embedded = '', target = '', more = ''): string {
  const [label = ''] = more.split('|').slice(1)
  // MediaWiki: `[[File:a.png|thumb|A boat]]`.
  const file = /^\p{L}+:([^:]+)$/u.exec(target.trim())?.[1] ?? ''
  if (embedded === '' && PICTURE_FILE.test(file)) {
    around.picture(file.trim(), more.split('|').at(-1) ?? '')
    return ''
  }
  if (embedded !== '') {
    if (PICTURE_FILE.test(target.trim()))
      around.picture(target.trim(), /^\d*(?:x\d+)?$/.test(label.trim()) ? '' : label)
    return ''
  }
  if (label.trim() !== '') return label
  const [page = '', heading = ''] = target.replace(/#?\^[\w-]+$/, '').split(/#+/)
  return heading.trim() || (page.split('/').at(-1) ?? '').replace(/\.md$/i, '').trim()
}

/** Roles whose text is a target that the generator replaces by a title or a number. */
const REFERENCES =
  /^(?:(?:std:|myst:|doc:)?(?:ref|doc|numref|eq|download|eval|any|cite:t|cite:author|cite:year)|eval|sub-ref)$/
const NOTES = /^(?:cite|cite:p|cite:ps|footcite|footcite:p|index|fn)$/

function role({ codes }: Around, _all: string, name = '', n = ''): string {
  const code = codes[Number(n)] ?? ''
  const titled = /^(.*\S)\s*<[^<>]+>$/.exec(code)?.[1]
  if (titled !== undefined) return titled
  if (NOTES.test(name)) return ''
  if (REFERENCES.test(name)) return HOLE
  if (name === 'math') return shownFormula(code)
  if (name === 'sup') return `\uE003${code}\uE004`
  if (name === 'sub') return `\uE005${code}\uE006`
  return name === 'abbr' ? code.replace(/\s*\([^()]*\)$/, '') : code
}
