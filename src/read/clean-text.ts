// Which characters of a text are meant to be read?
import { decodeHTML } from 'entities'

/** Zero-width and bidi controls, soft hyphens and other control characters; joiners are handled below. */
const INVISIBLE = /(?!\u200C|\u200D|\s)[\p{Cf}\p{Cc}]/gu
/** A joiner matters only in scripts whose letters join, and between emoji. */
const JOINER =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Malayalam}|\p{Script=Kannada}|\p{Script=Sinhala}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200C\u200D]/gu
const PLAIN_ASCII = /^[\x20-\x7e]*$/

/** The text without invisible characters, with single spaces inside and none around. */
export function cleanText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.replace(/ {2,}/g, ' ').trim()
  return text.replace(INVISIBLE, '').replace(JOINER, '').replace(/\s+/g, ' ').trim()
}

/** `cleanText` with character references decoded: titles in front matter contain `&#8217;`, sometimes escaped twice. */
export function cleanDecodedText(text: string): string {
  return cleanText(text.includes('&') ? decodeHTML(decodeHTML(text)) : text)
}
