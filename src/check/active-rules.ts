// Does the mail contain anything that mail programs refuse to run, submit or embed?
import { attribute, type Element, tagText } from './page.ts'
import type { Rule, Violation } from './rule.ts'

/** Elements that load or run something of their own. */
const ACTIVE = new Set('script form iframe frame frameset object embed applet portal fencedframe base'.split(' '))
/** Data for programs, such as Gmail's actions; nothing of it runs. */
const DATA = /^application\/(?:[\w.-]+\+)?json$/i

/** Rules on what only a page may contain. */
export const activeRules: readonly Rule[] = [
  {
    code: 'active-content',
    group: 'clients',
    severity: 'error',
    why: 'Mail programs remove it, and filters take it for an attack, so that the whole mail may be refused.',
    source: 'Gmail, Outlook and Apple Mail; SpamAssassin HTML_TAG_EXIST_SCRIPT',
    find: ({ page }) => page.elements.flatMap(activeParts),
  },
]

function activeParts(element: Element): Violation[] {
  const { tagName } = element
  const isData = tagName === 'script' && DATA.test((attribute(element, 'type') ?? '').trim())
  const isRefresh = tagName === 'meta' && /^refresh$/i.test((attribute(element, 'http-equiv') ?? '').trim())
  const handler = element.attrs.find(({ name }) => /^on[a-z]/.test(name))?.name
  const fix = 'Remove it, or link to a page that has it.'
  if ((ACTIVE.has(tagName) && !isData) || isRefresh)
    return [{ what: `The mail contains ${tagText(element)}, which only a page may have.`, fix, at: element }]
  if (handler === undefined) return []
  return [{ what: `${tagText(element)} has a script in ${handler}="…".`, fix: 'Remove it.', at: element }]
}
