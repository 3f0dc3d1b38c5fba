// Can a screen reader find its way through the mail?
import { attribute, childElements, type Element, isHeading, lineOf, rawContent, tagText, textOf } from './page.ts'
import type { Rule, Violation } from './rule.ts'

/** Rules on what a screen reader needs. */
export const structureRules: readonly Rule[] = [
  {
    code: 'page-language',
    group: 'structure',
    severity: 'error',
    why: 'Without it a screen reader may pronounce the mail in the wrong language. Webmail drops the html tag, so the element inside the body needs it, too.',
    source: 'WCAG 2.2, 3.1.1; Email Markup Consortium 2026',
    find: ({ page }) => [page.root, ...childElements(page.body).filter(isShown)].flatMap(languageFlaws),
  },
  {
    code: 'page-title',
    group: 'structure',
    severity: 'error',
    why: 'It names the window, and a screen reader reads it first.',
    source: 'WCAG 2.2, 2.4.2',
    find: ({ page }) => {
      const title = page.elements.find(({ tagName }) => tagName === 'title')
      if (title && rawContent(title).trim() !== '') return []
      const fix = 'Write <mj-title> in the head of the look.'
      return [{ what: 'The page has no title.', fix, ...(title && { at: title }) }]
    },
  },
  {
    code: 'heading-first',
    group: 'structure',
    severity: 'error',
    why: 'The first heading says whose mail this is; with two of them, neither does.',
    source: 'WCAG 2.2, 1.3.1',
    find: ({ page }) => {
      const [, second] = page.elements.filter(({ tagName }) => tagName === 'h1')
      const fix = 'Make the name of the newsletter the only <h1>.'
      if (!page.elements.some(({ tagName }) => tagName === 'h1')) return [{ what: 'The mail has no <h1>.', fix }]
      return second ? [{ what: 'The mail has more than one <h1>.', fix, at: second }] : []
    },
  },
  {
    code: 'heading-order',
    group: 'structure',
    severity: 'error',
    why: 'Screen reader users jump from heading to heading; a skipped level looks like a missing part.',
    source: 'WCAG 2.2, 1.3.1',
    find: ({ page }) => {
      const headings = page.elements.filter(isHeading)
      return headings.flatMap((heading, at): Violation[] => {
        if (textOf(heading) === '') {
          return [{ what: `${tagText(heading)} is empty.`, fix: 'Remove it.', at: heading }]
        }
        const before = headings[at - 1]
        if (level(heading) <= (before ? level(before) : 0) + 1) return []
        const what = `The heading "${textOf(heading)}" is <${heading.tagName}> ${before ? `after <${before.tagName}>` : 'and comes first'}.`
        return [{ what, fix: 'Use the next level, and set its size in the style.', at: heading }]
      })
    },
  },
  {
    code: 'table-role',
    group: 'structure',
    severity: 'error',
    why: 'Otherwise a screen reader announces the rows and columns of every layout table.',
    source: 'WCAG 2.2, 1.3.1; Email Markup Consortium 2026',
    find: ({ page }) =>
      page.elements
        .filter((each) => each.tagName === 'table' && !isForLayout(each) && !hasHeaders(each))
        .map((table) => ({
          what: `The table in line ${lineOf(table) ?? 0} is not marked as a layout table.`,
          fix: 'Give it role="presentation", or header cells (<th>) if it holds data.',
          at: table,
        })),
  },
]

function languageFlaws(element: Element): Violation[] {
  const missing = ['lang', 'dir'].filter((name) => !(attribute(element, name) ?? '').trim())
  const language = attribute(element, 'lang') ?? ''
  const direction = attribute(element, 'dir') ?? ''
  if (missing.length > 0) {
    const what = `${tagText(element)} has no ${missing.join(' and no ')}.`
    return [{ what, fix: 'Give it lang="…" and dir="ltr" or dir="rtl".', at: element }]
  }
  if (isLanguageTag(language) && /^(ltr|rtl)$/.test(direction)) return []
  const what = `${tagText(element)} has lang="${language}" dir="${direction}", which is not a language and a direction.`
  return [{ what, fix: 'Use a language tag such as "en", and ltr or rtl.', at: element }]
}

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0
  } catch {
    return false
  }
}

/** These elements show nothing. */
function isShown(element: Element): boolean {
  return !['script', 'style', 'template', 'link', 'meta'].includes(element.tagName)
}

function isForLayout(table: Element): boolean {
  return ['presentation', 'none'].includes((attribute(table, 'role') ?? '').trim())
}

function hasHeaders(table: Element): boolean {
  return childElements(table).some((child) => child.tagName === 'th' || hasHeaders(child))
}

function level(heading: Element): number {
  return Number(heading.tagName.slice(1))
}
