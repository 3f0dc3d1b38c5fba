// Does the mail show, or hide, text that no reader is meant to see?

import { contrast, over } from '../model/colour.ts'
import { computedStyles } from './cascade.ts'
import { headersNamed, headerText, type Mail } from './mail.ts'
import { type Element, ownText, parentOf, tagText, textOf } from './page.ts'
import type { Rule, Violation } from './rule.ts'

/** As much as an inbox shows of a preheader. */
const HIDDEN_MOST = 250
/** What senders pad a preheader with. Readers see blanks at most, so it hides nothing. */
const FILLER = /[\u034f\u00ad\u200b-\u200f\ufeff\s]+/g
const SHOW = 'Show the text, or remove it.'

/** Rules on placeholders, the preheader and hidden text. */
export const wordingRules: readonly Rule[] = [
  {
    code: 'leftover',
    group: 'text',
    severity: 'error',
    why: 'It marks a reader’s field that was not filled in, and readers see a box.',
    source: 'Digestif',
    find: privateUse,
  },
  {
    code: 'placeholder',
    group: 'text',
    severity: 'notice',
    why: 'It looks like text that somebody still had to write.',
    source: 'Digestif',
    find: (mail) => {
      const inHtml = mail.page.elements
        .filter((each) => each.tagName !== 'style')
        .flatMap((each) => {
          const found = placeholderIn(ownText(each))
          return found ? [{ ...placeholderFound(found), at: each }] : []
        })
      const inSubject = headersNamed(mail, 'subject').flatMap(({ name, decoded }) => {
        const found = placeholderIn(decoded)
        return found ? [{ ...placeholderFound(found), at: name }] : []
      })
      return [...inSubject, ...inHtml, ...emptyValues(mail)]
    },
  },
  {
    code: 'preheader',
    group: 'text',
    severity: 'notice',
    why: 'An inbox shows the preheader beside the subject, or else the first words of the mail.',
    source: 'Gmail, Apple Mail and Outlook',
    find: (mail) => {
      const hidden = hiddenTexts(mail)[0]
      const preheader = hidden ? unfilled(hidden) : ''
      const subject = headerText(mail, 'subject').trim()
      const fix = 'Say what the issue has besides its lead story.'
      if (preheader === '') return [{ what: 'The mail has no preheader.', fix }]
      if (preheader !== subject) return []
      return [{ what: 'The preheader repeats the subject.', fix, ...(hidden && { at: hidden }) }]
    },
  },
  {
    code: 'hidden-text',
    group: 'text',
    severity: 'error',
    why: 'Spam filters distrust hidden text, and a screen reader may read it out.',
    source: 'https://support.google.com/mail/answer/81126; SpamAssassin HTML_FONT_LOW_CONTRAST',
    find: (mail) => [...hiddenBlocks(mail), ...invisibleText(mail)],
  },
]

/** Editors write TK ("to come") where a fact is missing; Tk is a toolkit, and tk means nothing. */
const ANYWHERE = /\bTK(?:TK)?\b|\b[Ll]orem ipsum\b|\{\{[^{}]*\}\}|\[object Object\]/
const ALONE = /^(?:your |the )?(?:title|headline|subject|text|summary|description) (?:goes )?here\.?$/i

function placeholderIn(text: string): string | undefined {
  return ANYWHERE.exec(text)?.[0] ?? ALONE.exec(text)?.[0]
}

function placeholderFound(found: string): Violation {
  return {
    what: `"${found}" looks like a placeholder.`,
    fix: 'Write the text where it comes from, or leave it if it is intended.',
  }
}

const EMPTY_VALUE = /^(?:undefined|null|NaN|\[object Object\]|\{\{[^{}]*\}\})$/
const EMPTY_VALUE_IN_LINK =
  /(?:^|[/=:?&])(?:undefined|null|NaN|\[object(?: |%20)Object\]|%5Bobject%20Object%5D)(?:$|[/&?#])|\{\{|%7B%7B/

function emptyValues({ page }: Mail): Violation[] {
  const fix = 'Use a field that every story has, or wrap it in {{#if}}.'
  return page.elements.flatMap((element) => {
    const text = ownText(element)
    const inText = EMPTY_VALUE.test(text) ? [`${tagText(element)} says "${text}".`] : []
    const inAttributes = element.attrs
      .filter(({ name, value }) =>
        name === 'href' || name === 'src'
          ? EMPTY_VALUE_IN_LINK.test(value)
          : ['alt', 'title', 'lang'].includes(name) && EMPTY_VALUE.test(value),
      )
      .map(({ name, value }) => `${tagText(element)} has ${name}="${value.slice(0, 80)}".`)
    return [...inText, ...inAttributes].map((what) => ({ what, fix, at: element }))
  })
}

function privateUse(mail: Mail): Violation[] {
  const fix = 'Merge the fields, or remove the character from the look.'
  const places = [
    ['HTML', mail.html],
    ['text', mail.text],
    ['subject', headerText(mail, 'subject')],
  ] as const
  return places.flatMap(([name, text]) => {
    const found = /[\uE000-\uF8FF]/.exec(text)?.[0]
    const code = found?.codePointAt(0)?.toString(16).toUpperCase()
    return found ? [{ what: `The ${name} contains the private-use character U+${code}.`, fix }] : []
  })
}

/** The outermost hidden elements that contain text. */
function hiddenTexts({ page }: Mail): Element[] {
  const styles = computedStyles(page, 'inline')
  return page.elements.filter((element) => {
    const above = parentOf(element)
    return styles.isHidden(element) && !(above && styles.isHidden(above)) && textOf(element) !== ''
  })
}

function unfilled(element: Element): string {
  return textOf(element).replace(FILLER, ' ').trim()
}

function hiddenBlocks(mail: Mail): Violation[] {
  return hiddenTexts(mail).flatMap((element, at): Violation[] => {
    const { length } = unfilled(element)
    if (at === 0 && length <= HIDDEN_MOST) return []
    const what = `${tagText(element)} hides ${length} characters${at === 0 ? '' : ' in addition to the preheader'}.`
    return [{ what, fix: SHOW, at: element }]
  })
}

/** Text that is too small to see, transparent, or in the colour of its background. */
function invisibleText({ page }: Mail): Violation[] {
  const styles = computedStyles(page, 'light')
  const inBody = page.elements.slice(page.elements.indexOf(page.body))
  return inBody.flatMap((element): Violation[] => {
    if (ownText(element) === '' || styles.isHidden(element) || element.tagName === 'style') return []
    const colour = styles.colour(element)
    const background = styles.background(element)
    const isInvisible = colour && background && contrast(over(colour, background), background) < 1.1
    const opacity = styles.declared(element, 'opacity')
    if (!isInvisible && styles.fontSize(element) >= 4 && !(opacity !== undefined && Number(opacity) < 0.1)) return []
    return [{ what: `${tagText(element)} has text that nobody can see.`, fix: SHOW, at: element }]
  })
}
