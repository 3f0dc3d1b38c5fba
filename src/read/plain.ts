// What is left of a text when only characters to be read are kept?
import { decode } from 'html-entities'

/** Zero-width and bidi controls, soft hyphens, and controls that no text needs; joiners are dealt with below. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g
/** A joiner says something only in scripts whose letters join, and between emoji. */
const JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\p{M}\p{Emoji_Presentation}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu
const PLAIN_ASCII = /^[\x20-\x7e]*$/

/** Invisible characters gone, white space single, nothing around. */
export function clean(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.replace(/ {2,}/g, ' ').trim()
  return text.replace(INVISIBLE, '').replace(JOINER, '').replace(/\s+/g, ' ').trim()
}

/** `clean`, with character references decoded: titles in front matter hold `&#8217;`, some of them twice escaped. */
export function cleanDecoded(text: string): string {
  return clean(text.includes('&') ? decode(decode(text)) : text)
}
