// Is a line what a site says of the reader's browser, account or consent, and a title that of a page that it doesn't show?
import type { Language } from '../../languages/language.ts'
import { LANGUAGES } from '../../languages/languages.ts'
import { anyOf, phrasesIn, phrasesOfAll } from '../../languages/lookup.ts'
import { boilerplate, isCookieNotice } from './boilerplate.ts'

/** A notice says what it has to say at once. */
const NOTICE_LENGTH = 500
const TITLE_LENGTH = 120
/** Kinds of chrome that have whole sentences. */
const SENTENCES: ReadonlySet<string> = new Set(['legal', 'signup', 'share', 'menu', 'advert'])

/** A server's answer instead of the page, by the names of RFC 9110 §15.5 and those of the services before it. */
const REFUSAL =
  /^(?:(?:error )?[45]\d\d\b.{0,60}|(?:error:? )?(?:bad request|unauthorized|forbidden|access denied|(?:page )?not found|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out|just a moment|attention required)[.! ]*(?:\|.*)?)$/i

const SCRIPT_NOTICE_LENGTH = 200
let turnOn: RegExp | undefined

/** Whether a line asks for the browser's scripts to be turned on. */
function isScriptNotice(text: string): boolean {
  if (text.length > SCRIPT_NOTICE_LENGTH || !/^.{0,120}\bjava ?script\b/isu.test(text)) return false
  turnOn ??= new RegExp(anyOf(phrasesOfAll((language) => language.turnOn)), 'iu')
  return turnOn.test(text)
}

/** What a site's program says when it fails. */
const SCRIPT_ERROR =
  /^(?:Warning|Notice|Fatal error|Deprecated|Parse error|Strict Standards|Uncaught \w*Error): .{0,300}(?:\bin\b|\bline \d)/

/** Whether a line is an error message of the program that made the page. */
export function isScriptError(text: string): boolean {
  return SCRIPT_ERROR.test(text)
}

let machineMade: RegExp | undefined

/** Whether a paragraph says that a machine summarised, spoke or translated the article. */
function isMachineNotice(text: string): boolean {
  machineMade ??= new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:${LANGUAGES.flatMap(machineSource).join('|')})(?!\p{L})`,
    'iu',
  )
  return machineMade.test(text)
}

function machineSource({ site }: Language): string[] {
  if (site?.machine === undefined) return []
  const { texts, was, by } = site.machine
  const verb = was === '' ? '' : `(?:${anyOf(phrasesIn(was))}) `
  return [String.raw`(?:${anyOf(phrasesIn(texts))}) ${verb}(?:[^.!?\n]{0,60} )?(?:${anyOf(phrasesIn(by))})`]
}

const ASIDE_LENGTH = 300
let asides: RegExp | undefined

/** Whether a paragraph is addressed to the reader's browser, subscription or consent, wherever it stands. */
export function isAside(text: string): boolean {
  if (text.length > ASIDE_LENGTH) return false
  if (isScriptNotice(text) || isScriptError(text) || isMachineNotice(text)) return true
  asides ??= new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:${anyOf(phrasesOfAll(({ site }) => site?.asides)).replaceAll('#', String.raw`\d+`)})`,
    'iu',
  )
  return asides.test(text)
}

let notices: RegExp | undefined
let refusals: RegExp | undefined

/** Whether a line is a notice of the site, and no sentence of an article. */
export function isSiteNotice(text: string): boolean {
  if (text.length > NOTICE_LENGTH) return isCookieNotice(text)
  const chrome = boilerplate(text)
  if (isScriptNotice(text) || isCookieNotice(text) || (chrome && (chrome.whole || SENTENCES.has(chrome.kind))))
    return true
  notices ??= new RegExp(String.raw`(?<!\p{L})(?:${anyOf(phrasesOfAll(({ site }) => site?.notices))})`, 'iu')
  return notices.test(text)
}

/** Whether a title is that of an answer instead of a page: "404 Not Found", "Just a moment…", "Sign in | Quay Post". */
export function isRefusal(title: string): boolean {
  if (title.length > TITLE_LENGTH) return false
  refusals ??= new RegExp(
    String.raw`^(?:${anyOf(phrasesOfAll(({ site }) => site?.refusals))})[.…!? ]*(?:\s[|•·»–—-]\s.*)?$`,
    'iu',
  )
  return REFUSAL.test(title) || refusals.test(title)
}

let missing: RegExp | undefined

/** Whether a line says that the page which was asked for isn't there, or isn't shown to whoever asks. */
export function isMissing(text: string): boolean {
  if (text.length > NOTICE_LENGTH) return false
  missing ??= new RegExp(String.raw`(?<!\p{L})(?:${anyOf(phrasesOfAll(({ site }) => site?.missing))})`, 'iu')
  return missing.test(text.replaceAll('’', "'"))
}
