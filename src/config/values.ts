// Which kinds of values do settings have?
import { z } from 'zod'
import { PRESET_NAMES, TOOL_WORDS, toolOf } from '../model/permalink-names.ts'
import { zoneOf } from '../model/zone.ts'

/** `24h`, `90m`, `7d`: a number and its unit. */
export const duration = z.string().regex(/^\d+(s|m|h|d)$/, 'must be a number and its unit, such as "24h"')
export const count = z.int().min(1)
export const folder = z.string().min(1)
/** The name of something; its address, with a password, is in the environment. */
export const nameOf = (what: string) => z.string().regex(/^(?!\w+:\/\/)./s, `must be the name of ${what}`)
export const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })

export const timeZone = z.string().refine(isTimeZone, { error: 'must be a time zone, such as "Europe/Stockholm"' })
export const language = z.string().refine(isLanguage, { error: 'must be a language tag, such as "en" or "pt-BR"' })
const colour = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour in hexadecimal, such as "#0b5fff"')
/** One colour, or one on light and one on dark backgrounds. */
export const shades = z.union([colour, z.strictObject({ light: colour.optional(), dark: colour.optional() })])
export const typefaces = z
  .string()
  .regex(/^[\w ,-]{1,200}$/, 'must be "serif", "sans" or a list of typefaces without quotes')
export const isPreset = (value: string): boolean => toolOf(value) !== undefined
export const permalink = z
  .string()
  .refine((value) => isPreset(value) || !PRESET_NAMES.some((name) => value.startsWith(`${name} `)), {
    error: ({ input }) => {
      const words = TOOL_WORDS[PRESET_NAMES.find((name) => `${input}`.startsWith(`${name} `)) ?? 'ghost']
      return words
        ? `must have words that the tool knows: ${words.map((word) => `:${word}`).join(', ')}`
        : 'must be the name of the tool alone'
    },
    abort: true,
  })
  .refine((value) => isPreset(value) || /^https?:\/\/\S+$/.test(value), {
    error: `must be an address with :slug or :path in it, such as "https://example.com/:year/:slug/", or one of ${PRESET_NAMES.join(', ')}`,
  })
  .refine((value) => isPreset(value) || /:(slug|path)\b/.test(value), {
    error: 'must have :slug or :path in it, to tell articles apart',
  })

/** Those that we write, and those by which a mail would go to others or come from others. */
export const OWN_HEADERS =
  /^(from|sender|reply-to|to|cc|bcc|subject|date|message-id|mime-version|content-.*|list-.*|feedback-id|auto-submitted|precedence|dkim-signature|received|return-path|resent-.*)$/i

/** The zone is kept for all that comes after: asking the platform for it a second time costs as much again. */
function isTimeZone(name: string): boolean {
  try {
    return zoneOf(name) !== undefined
  } catch {
    return false
  }
}

function isLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag)
    // “klingon” has the form of a tag, too.
    return (
      language.length === 2 ||
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined
    )
  } catch {
    return false
  }
}
