// What is left of a text when only characters to be read are kept?
import { decode } from 'html-entities'

/** Zero-width and bidi controls, soft hyphens and other characters of format or control; joiners are dealt with below. */
const INVISIBLE = /(?!\u200C|\u200D|\s)[\p{Cf}\p{Cc}]/gu
/** A joiner says something only in scripts whose letters join, and between emoji. */
const JOINER =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Malayalam}|\p{Script=Kannada}|\p{Script=Sinhala}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200C\u200D]/gu
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
