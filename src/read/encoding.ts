// Which encoding is a web page in?
import { detectEncoding } from './detect-encoding.ts'
import { decodeDos } from './dos-pages.ts'

/** A page's text, the encoding it was read in (a WHATWG label, or a code page of DOS), and how many characters could not be decoded. */
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
  return decodeAs(detectEncoding(bytes, usual), bytes)
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return unmarkedUtf16(bytes)
}

const UTF16_BYTES = 8_192

/**
 * UTF-16 without a mark: it has zeros, reads as text, and its characters lie close together. Other files with zeros make
 * no characters.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(UTF16_BYTES, bytes.length - (bytes.length % 2)))
  if (!sample.includes(0)) return undefined
  // ASCII with a stray zero would make Chinese characters.
  const [zeros, ascii] = [sample.filter((byte) => byte === 0), sample.filter((byte) => byte > 8 && byte < 0x7f)]
  if (zeros.length * 10 < sample.length && (zeros.length + ascii.length) * 10 > sample.length * 9) return undefined
  const [little, big] = [blocksIn('utf-16le', sample), blocksIn('utf-16be', sample)]
  if (little === big) return undefined
  return little < big ? 'utf-16le' : 'utf-16be'
}

/** How many blocks of 256 characters a text is from; infinitely many where it is no text. */
function blocksIn(encoding: string, sample: Uint8Array): number {
  // The sample may end within a character.
  const text = new TextDecoder(encoding).decode(sample).replace(/\ufffd$/, '')
  if (/[^\t\n\f\r\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\p{Co}]|\ufffd/u.test(text)) return Number.POSITIVE_INFINITY
  return new Set(Array.from(text, (character) => character.charCodeAt(0) >> 8)).size
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
  const text = decodeDos(encoding, bytes) ?? new TextDecoder(encoding).decode(bytes)
  return { text, encoding, unreadable: text.split('\uFFFD').length - 1 }
}
