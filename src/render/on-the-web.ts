// What does a mail say to anybody, on a page of the web?
import { en } from '../languages/en.ts'
import { languageByTag } from '../languages/lookup.ts'
import { escapeHtml } from '../model/escape.ts'
import { merge } from '../model/merge.ts'
import type { ReaderFields, Segments } from '../model/message.ts'
import { placeholders } from '../model/placeholders.ts'
import { wordsFor } from './words.ts'

/** A line that names the reader's address speaks to that reader alone: why they get the mail. One with a link stays. */
const TO_READER = /<p(?:\s[^<>]*)?>(?:(?!<\/?(?:p|a|img)\b)[^\uE001])*\uE001(?:(?!<\/?(?:p|a|img)\b)[\s\S])*<\/p>\s*/gi
/** Elsewhere the address goes, with what is in brackets around it. */
const ADDRESSES = /\s?\((?:<[^<>]*>)*\uE001(?:<[^<>]*>)*\)|\uE001/g
/** The invitation to answer, in the looks of Digestif: a page has no such button. */
const ANSWER = /<p class="(?:[^"]* )?answer"[^>]*>[^<]*<\/p>\s*/
const LINK = /(?:\s*&middot;)?\s*<a\b([^<>]*)href="(\uE002|\uE004)"([^<>]*)>([^<]*)<\/a>/g

/**
 * The HTML of a page for everybody. Nobody is subscribed on the web: the link that unsubscribes offers to subscribe, at `home`,
 * and the one to the reader's page is gone. Where a look gives a link words of its own it stays, and leads to `home`.
 */
export function onTheWeb(
  html: Segments,
  { home, viewInBrowser, language }: Pick<ReaderFields, 'viewInBrowser'> & { home: string; language: string },
): string {
  const { unsubscribe, preferences } = wordsFor(language)
  const { pages } = languageByTag(language)
  const subscribe = escapeHtml((pages ?? en.pages).subscribe)
  return merge(html, { ...placeholders, name: '', viewInBrowser }, 'html')
    .replace(TO_READER, '')
    .replace(ADDRESSES, '')
    .replace(ANSWER, '')
    .replace(LINK, (link, before: string, to: string, after: string, text: string) => {
      const isReaders = to === placeholders.preferences
      if (text !== escapeHtml(isReaders ? preferences : unsubscribe)) return link
      if (isReaders) return ''
      return `<a${before}href="${to}"${after}${pages ? '' : ' lang="en" dir="ltr"'}>${subscribe}</a>`
    })
    .replace(/[\uE002\uE004]/g, () => escapeHtml(home))
}
