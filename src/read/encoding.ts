// Which encoding is a web page in?
import { detectEncoding } from './detect-encoding.ts'

/** A page's text, the encoding it was read in (a WHATWG label), and how many characters could not be decoded. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly unreadable: number
}

/** The likely encoding of a page that declares none and is not UTF-8 (WHATWG HTML §13.2.3.2, by language). */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  ba: 'windows-1251',
  be: 'windows-1251',
  bg: 'windows-1251',
  bs: 'windows-1250',
  cs: 'windows-1250',
  el: 'windows-1253',
  et: 'windows-1257',
  fa: 'windows-1256',
  he: 'windows-1255',
  hr: 'windows-1250',
  hu: 'windows-1250',
  ja: 'shift_jis',
  kk: 'windows-1251',
  ko: 'euc-kr',
  ku: 'windows-1254',
  lt: 'windows-1257',
  lv: 'windows-1257',
  mk: 'windows-1251',
  pl: 'windows-1250',
  ro: 'windows-1250',
  ru: 'windows-1251',
  sk: 'windows-1250',
  sl: 'windows-1250',
  sr: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  uk: 'windows-1251',
  vi: 'windows-1258',
  zh: 'gb18030',
}

/** The declaration is in the head; saved pages put long comments and styles before it. */
const HEAD_BYTES = 65_536

/**
 * Decodes a page. A byte order mark decides first. Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the page
 * declares (browsers save pages as UTF-8 and leave the old declaration in place). Then the declaration decides, and
 * finally what its bytes show, and the usual encoding of its language.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return decodeAs(marked, bytes)
  const utf8 = strictUtf8(bytes)
  if (utf8 !== undefined && !isAsciiEscaped(bytes)) return { text: utf8, encoding: 'utf-8', unreadable: 0 }
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES))
  const declared = declaredEncoding(head)
  if (declared !== undefined && declared !== 'utf-8') return decodeAs(declared, bytes)
  const asUtf8 = decodeAs('utf-8', bytes)
  if (declared === 'utf-8' && asUtf8.unreadable * 1000 < bytes.length) return asUtf8
  const usual = encodingOfLanguage(head)
  return decodeAs(detectEncoding(bytes, usual) ?? usual ?? 'windows-1252', bytes)
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // Every page begins with ASCII, so a zero beside its first character shows that it is UTF-16.
  if (a === 0 && b !== 0 && b !== undefined) return 'utf-16be'
  if (b === 0 && a !== 0) return 'utf-16le'
  return undefined
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** ISO-2022-JP writes Japanese in seven bits, which are also valid UTF-8; its escape sequences identify it. */
function isAsciiEscaped(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  return at >= 0 && bytes[at + 1] === 0x24
}

function declaredEncoding(head: string): string | undefined {
  const label =
    /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    // A declaration that is readable as ASCII cannot be in UTF-16 (WHATWG HTML §13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return undefined
  }
}

function encodingOfLanguage(head: string): string | undefined {
  const language = /<html\b[^>]{0,500}?\blang\s*=\s*["']?([a-z]{2,3})(?:[-_]([a-z]+))?/i.exec(head)
  const primary = language?.[1]?.toLowerCase() ?? ''
  if (primary === 'zh' && /^(?:tw|hk|mo|hant)$/i.test(language?.[2] ?? '')) return 'big5'
  return BY_LANGUAGE[primary]
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, unreadable: text.split('\uFFFD').length - 1 }
}
