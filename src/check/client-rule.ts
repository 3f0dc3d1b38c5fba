// Does the mail ask more of the large mail programs than a bare page of MJML?
import { attribute, type Element, type Page } from './page.ts'
import type { Rule } from './rule.ts'

/** The programs that almost all readers have. */
const CLIENTS = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*', 'samsung-email.*'] as const

/** What a bare page of MJML uses although one program or another does not know it: MJML sees to those itself. */
export const IN_BARE_MJML: ReadonlySet<string> = new Set([
  '<body> element',
  '<style> element',
  '@media',
  'Chaining selectors',
  'Class selector',
  'Descendant combinator',
  'ID selector',
  'Type selector',
  'aria-label attribute',
  'border-spacing',
  'height property',
  'outline',
  'role attribute',
  'word-break',
  'word-spacing',
])

/** What leaves a mail as it is where it is not known. */
const HARMLESS: ReadonlySet<string> = new Set([
  'color-scheme CSS property', // then the program darkens the mail by itself, or not at all
  'color-scheme meta tag',
  'prefers-color-scheme',
  'Attribute selector', // those of Outlook's dark mode, asked by no other program
  'Child combinator',
  'Local anchors', // the contents are of use as plain text
  'text-wrap', // lines break elsewhere
  'white-space',
  'text-decoration-thickness', // the line under a link looks another way
  'text-decoration-color',
  'text-underline-offset',
  'letter-spacing',
  'overflow-wrap', // word-break, which they know, breaks long words there
  'float', // a picture has align="…" beside it
  'display:none', // the preheader has further ways to hide
  'max-height property',
  'overflow',
])

/** The rule, or undefined where the package `caniemail`, which brings the tables, is not installed. */
export async function loadClientRule(): Promise<Rule | undefined> {
  const package_ = await import('caniemail').catch(() => undefined)
  if (!package_) return undefined
  return {
    code: 'client-support',
    group: 'clients',
    severity: 'notice',
    why: 'What a program does not know it leaves out, and the mail looks otherwise there.',
    source: 'https://www.caniemail.com',
    find: ({ html, page }) => {
      if (html.trim() === '') return []
      const { errors } = package_.caniemail({ clients: [...CLIENTS], html }).issues
      const programs = new Map<string, Set<string>>()
      for (const [program, issues] of errors) {
        for (const { title } of issues) {
          if (!IN_BARE_MJML.has(title) && !HARMLESS.has(title)) {
            programs.set(title, (programs.get(title) ?? new Set()).add(program))
          }
        }
      }
      return [...programs].map(([title, names]) => {
        const at = firstWith(title, page)
        const what = `Not everybody will see "${title}": it is unknown to ${named([...names].toSorted())}.`
        return { what, fix: 'See that the mail is as good without it, or find another way.', ...(at && { at }) }
      })
    },
  }
}

/** A few programs one by one, many by their makers. */
function named(programs: readonly string[]): string {
  if (programs.length <= 4) return programs.join(', ')
  const makers = new Set(programs.map((program) => program.split('.')[0] ?? program))
  return `${programs.length} programs of ${[...makers].join(', ')}`
}

/** Where a feature is used first: the tables name it by its property, element or attribute. */
function firstWith(title: string, page: Page): Element | undefined {
  const word = /[a-z][a-z-]+/i.exec(title)?.[0].toLowerCase() ?? title
  const property = new RegExp(`(?:^|[\\s;{])${RegExp.escape(word)}\\s*:`, 'i')
  return page.elements.find((element) => {
    if (title.startsWith('<')) return element.tagName === word
    if (title.endsWith(' attribute')) return attribute(element, word) !== undefined
    const sheet =
      element.tagName === 'style' ? element.childNodes.map((node) => ('value' in node ? node.value : '')) : []
    return property.test(attribute(element, 'style') ?? '') || property.test(sheet.join(''))
  })
}
