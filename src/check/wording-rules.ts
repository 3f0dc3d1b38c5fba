// Is anything left over that no reader was meant to see?

import { contrast, over } from '../model/colour.ts'
import { computedStyles } from './cascade.ts'
import { headersNamed, headerText, type Mail } from './mail.ts'
import { type Element, ownText, parentOf, tagText, textOf } from './page.ts'
import type { Breach, Rule } from './rule.ts'

/** As much as an inbox shows of a preheader, and what senders pad it with. */
const HIDDEN_LETTERS = 250

export const wordingRules: readonly Rule[] = [
  {
    code: 'leftover',
    group: 'text',
    severity: 'error',
    why: 'It marks a reader’s field that was not filled in; readers see a box.',
    source: 'Digestif',
    find: privateUse,
  },
  {
    code: 'placeholder',
    group: 'text',
    severity: 'notice',
    why: 'It may be a text that somebody meant to write.',
    source: 'Digestif',
    find: (mail) => {
      const inHtml = mail.page.elements
        .filter((each) => each.tagName !== 'style')
        .flatMap((each) => {
          const found = placeholderIn(ownText(each))
          return found ? [{ ...toWrite(found), at: each }] : []
        })
      const inSubject = headersNamed(mail, 'subject').flatMap(({ name, decoded }) => {
        const found = placeholderIn(decoded)
        return found ? [{ ...toWrite(found), at: name }] : []
      })
      return [...inSubject, ...inHtml, ...emptied(mail)]
    },
  },
  {
    code: 'preheader',
    group: 'text',
    severity: 'notice',
    why: 'An inbox shows it beside the subject; without it, it shows what the mail begins with.',
    source: 'what Gmail, Apple Mail and Outlook show',
    find: (mail) => {
      const hidden = hiddenTexts(mail)[0]
      const preheader = hidden
        ? textOf(hidden)
            .replace(/[\u034f\u00ad\u200b-\u200f\ufeff\s]+/g, ' ')
            .trim()
        : ''
      const subject = headerText(mail, 'subject').trim()
      const fix = 'Write what the issue holds besides its lead.'
      if (preheader === '') return [{ what: 'There is no preheader.', fix }]
      if (preheader !== subject) return []
      return [{ what: 'The preheader repeats the subject.', fix, ...(hidden && { at: hidden }) }]
    },
  },
  {
    code: 'hidden-text',
    group: 'text',
    severity: 'error',
    why: 'Filters take text that nobody sees for a trick, and a screen reader may read it out.',
    source: 'https://support.google.com/mail/answer/81126; SpamAssassin HTML_FONT_LOW_CONTRAST',
    find: (mail) => [...concealed(mail), ...painted(mail)],
  },
]

/** TK ("to come") is what editors write where a fact is missing; Tk is a toolkit, and lower case no mark at all. */
const ANYWHERE = /\bTK(?:TK)?\b|\b[Ll]orem ipsum\b|\{\{[^{}]*\}\}|\[object Object\]/
const ALONE = /^(?:your |the )?(?:title|headline|subject|text|summary|description) (?:goes )?here\.?$/i

function placeholderIn(text: string): string | undefined {
  return ANYWHERE.exec(text)?.[0] ?? ALONE.exec(text)?.[0]
}

function toWrite(found: string): Breach {
  return {
    what: `"${found}" looks like a text still to be written.`,
    fix: 'Write it in the article, or leave it if it is meant.',
  }
}

const EMPTIED = /^(?:undefined|null|NaN|\[object Object\]|\{\{[^{}]*\}\})$/
const EMPTIED_LINK =
  /(?:^|[/=:?&])(?:undefined|null|NaN|\[object(?: |%20)Object\]|%5Bobject%20Object%5D)(?:$|[/&?#])|\{\{|%7B%7B/

function emptied({ page }: Mail): Breach[] {
  const fix = 'See that the look names a field that every story has, or asks with {{#if}}.'
  return page.elements.flatMap((element) => {
    const text = ownText(element)
    const inText = EMPTIED.test(text) ? [{ what: `${tagText(element)} says "${text}".`, fix, at: element }] : []
    const inAttributes = element.attrs
      .filter(({ name, value }) =>
        name === 'href' || name === 'src'
          ? EMPTIED_LINK.test(value)
          : ['alt', 'title', 'lang'].includes(name) && EMPTIED.test(value),
      )
      .map(({ name, value }) => ({
        what: `${tagText(element)} has ${name}="${value.slice(0, 80)}".`,
        fix,
        at: element,
      }))
    return [...inText, ...inAttributes]
  })
}

function privateUse(mail: Mail): Breach[] {
  const fix = 'Merge the fields, or take the character out of the look.'
  const places = [
    ['HTML', mail.html],
    ['text', mail.text],
    ['subject', headerText(mail, 'subject')],
  ] as const
  return places.flatMap(([name, text]) => {
    const found = /[\uE000-\uF8FF]/.exec(text)?.[0]
    const code = found?.codePointAt(0)?.toString(16).toUpperCase()
    return found ? [{ what: `The ${name} holds the private-use character U+${code}.`, fix }] : []
  })
}

/** The outermost hidden elements that hold text. */
function hiddenTexts({ page }: Mail): Element[] {
  const styles = computedStyles(page, 'inline')
  return page.elements.filter((element) => {
    const above = parentOf(element)
    return styles.isHidden(element) && !(above && styles.isHidden(above)) && textOf(element) !== ''
  })
}

function concealed(mail: Mail): Breach[] {
  return hiddenTexts(mail).flatMap((element, at): Breach[] => {
    const letters = textOf(element).length
    if (at === 0 && letters <= HIDDEN_LETTERS) return []
    const what = `${tagText(element)} hides ${letters} letters${at === 0 ? '' : ' beside the preheader'}.`
    return [{ what, fix: 'Show the text, or take it out.', at: element }]
  })
}

/** Text too small to see, or in the colour of what lies behind it. */
function painted({ page }: Mail): Breach[] {
  const styles = computedStyles(page, 'light')
  const inBody = page.elements.slice(page.elements.indexOf(page.body))
  return inBody.flatMap((element): Breach[] => {
    if (ownText(element) === '' || styles.isHidden(element) || element.tagName === 'style') return []
    const colour = styles.colour(element)
    const behind = styles.background(element)
    const isInvisible = colour && behind && contrast(over(colour, behind), behind) < 1.1
    const opacity = styles.declared(element, 'opacity')
    if (!isInvisible && styles.fontSize(element) >= 4 && !(opacity !== undefined && Number(opacity) < 0.1)) return []
    return [
      {
        what: `${tagText(element)} holds text that nobody can see.`,
        fix: 'Show the text, or take it out.',
        at: element,
      },
    ]
  })
}
