// Can a screen reader find its way through the mail?
import { attribute, childElements, type Element, lineOf, tagText, textOf } from './page.ts'
import type { Breach, Rule } from './rule.ts'

export const structureRules: readonly Rule[] = [
  {
    code: 'page-language',
    group: 'structure',
    severity: 'error',
    why: 'Without it a screen reader reads in the wrong language. Webmail takes the html tag away: so it stands within, too.',
    source: 'WCAG 2.2, 3.1.1; Email Markup Consortium 2026',
    find: ({ page }) => [page.root, ...childElements(page.body).filter(isShown)].flatMap(unspoken),
  },
  {
    code: 'page-title',
    group: 'structure',
    severity: 'error',
    why: 'It is the name of the window and what a screen reader says first.',
    source: 'WCAG 2.2, 2.4.2',
    find: ({ page }) => {
      const title = page.elements.find(({ tagName }) => tagName === 'title')
      const text = title?.childNodes
        .map((node) => ('value' in node ? node.value : ''))
        .join('')
        .trim()
      if (text) return []
      return [
        {
          what: 'The page has no title.',
          fix: 'Write <mj-title> in the head of the look.',
          ...(title && { at: title }),
        },
      ]
    },
  },
  {
    code: 'heading-first',
    group: 'structure',
    severity: 'error',
    why: 'It tells whose mail this is; two of them tell nothing.',
    source: 'WCAG 2.2, 1.3.1',
    find: ({ page }) => {
      const [, second] = page.elements.filter(({ tagName }) => tagName === 'h1')
      const fix = 'Make the name of the newsletter the one <h1>.'
      if (!page.elements.some(({ tagName }) => tagName === 'h1')) return [{ what: 'There is no <h1>.', fix }]
      return second ? [{ what: 'There is more than one <h1>.', fix, at: second }] : []
    },
  },
  {
    code: 'heading-order',
    group: 'structure',
    severity: 'error',
    why: 'Readers jump from heading to heading; a level that is skipped looks like a part that is missing.',
    source: 'WCAG 2.2, 1.3.1',
    find: ({ page }) => {
      const headings = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      return headings.flatMap((heading, at): Breach[] => {
        if (textOf(heading) === '') {
          return [{ what: `${tagText(heading)} is empty.`, fix: 'Take it out.', at: heading }]
        }
        const before = headings[at - 1]
        if (level(heading) <= (before ? level(before) : 0) + 1) return []
        const what = `<${heading.tagName}> "${textOf(heading)}" follows ${before ? `<${before.tagName}>` : 'no heading'}.`
        return [{ what, fix: 'Use the next level, and style it as it should look.', at: heading }]
      })
    },
  },
  {
    code: 'table-role',
    group: 'structure',
    severity: 'error',
    why: 'A screen reader announces rows and columns of every table that only lays out.',
    source: 'WCAG 2.2, 1.3.1; Email Markup Consortium 2026',
    find: ({ page }) =>
      page.elements
        .filter((each) => each.tagName === 'table' && !isLaidOut(each) && !hasHeaders(each))
        .map((table) => ({
          what: `The table in line ${lineOf(table) ?? 0} does not say that it only lays out.`,
          fix: 'Write role="presentation" on it, or <th> into it if it holds data.',
          at: table,
        })),
  },
]

function unspoken(element: Element): Breach[] {
  const missing = ['lang', 'dir'].filter((name) => !(attribute(element, name) ?? '').trim())
  const language = attribute(element, 'lang') ?? ''
  const direction = attribute(element, 'dir') ?? ''
  if (missing.length > 0) {
    const what = `${tagText(element)} has no ${missing.join(' and no ')}.`
    return [{ what, fix: 'Write lang="…" and dir="ltr" or dir="rtl" on it.', at: element }]
  }
  if (isTag(language) && /^(ltr|rtl)$/.test(direction)) return []
  const what = `${tagText(element)} has lang="${language}" dir="${direction}", which is no language and direction.`
  return [{ what, fix: 'Write a language such as "en", and ltr or rtl.', at: element }]
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0
  } catch {
    return false
  }
}

/** A preheader before the mail itself is hidden from everybody but the inbox. */
function isShown(element: Element): boolean {
  return !['script', 'style', 'template', 'link', 'meta'].includes(element.tagName)
}

function isLaidOut(table: Element): boolean {
  return ['presentation', 'none'].includes((attribute(table, 'role') ?? '').trim())
}

function hasHeaders(table: Element): boolean {
  return childElements(table).some((child) => child.tagName === 'th' || hasHeaders(child))
}

function level(heading: Element): number {
  return Number(heading.tagName.slice(1))
}
