// Does the mail use HTML or CSS that large mail programs do not support?
import { attribute, type Element, type Page, rawContent } from './page.ts'
import type { Rule } from './rule.ts'

/** The programs that almost all readers have. */
const CLIENTS = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*', 'samsung-email.*'] as const

/** What the simplest page of MJML uses although some programs do not support it: MJML has fallbacks for them. */
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

/** What does no harm where it is not supported. */
const HARMLESS: ReadonlySet<string> = new Set([
  'color-scheme CSS property', // the program then darkens the mail by itself, or not at all
  'color-scheme meta tag',
  'prefers-color-scheme',
  'Attribute selector', // those for Outlook's dark mode, which no other program needs
  'Child combinator',
  'Local anchors', // the table of contents is useful as plain text
  'text-wrap', // lines break elsewhere
  'white-space',
  'text-decoration-thickness', // links are underlined differently
  'text-decoration-color',
  'text-underline-offset',
  'letter-spacing',
  'overflow-wrap', // word-break, which they support, breaks long words there
  'float', // pictures have align="…", too
  'display:none', // the preheader is hidden in other ways, too
  'max-height property',
  'overflow',
])

/** The rule, or undefined where the package `caniemail`, which has the support tables, is not installed. */
export async function loadClientRule(): Promise<Rule | undefined> {
  const package_ = await import('caniemail').catch(() => undefined)
  if (!package_) return undefined
  return {
    code: 'client-support',
    group: 'clients',
    severity: 'notice',
    why: 'Mail programs ignore what they do not support, so the mail looks different there.',
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
        const at = firstUseOf(title, page)
        const what = `"${title}" is not supported by ${listed([...names].toSorted())}.`
        return { what, fix: 'Make sure that the mail works without it, or use something else.', ...(at && { at }) }
      })
    },
  }
}

/** A few programs by name, many by their makers. */
function listed(programs: readonly string[]): string {
  if (programs.length <= 4) return programs.join(', ')
  const makers = new Set(programs.map((program) => program.split('.')[0] ?? program))
  return `${programs.length} programs by ${[...makers].join(', ')}`
}

/** The first element that uses a feature, which the tables name by its property, element or attribute. */
function firstUseOf(title: string, page: Page): Element | undefined {
  const word = /[a-z][a-z-]+/i.exec(title)?.[0].toLowerCase() ?? title
  const property = new RegExp(`(?:^|[\\s;{])${RegExp.escape(word)}\\s*:`, 'i')
  return page.elements.find((element) => {
    if (title.startsWith('<')) return element.tagName === word
    if (title.endsWith(' attribute')) return attribute(element, word) !== undefined
    const css = element.tagName === 'style' ? rawContent(element) : attribute(element, 'style')
    return property.test(css ?? '')
  })
}
