// In which encoding are bytes most likely that declare none?
import { analyse } from 'chardet'
import { betterEncoding } from './better-encoding.ts'

const SAMPLE_BYTES = 65_536
/** Below this a guess is worth less than the usual encoding of the page's language. */
const CONFIDENCE_MIN = 25
/** Western European is what is left when nothing else fits, and needs no guess. */
const WESTERN = /^(?:ISO-8859-1|windows-1252|ASCII|UTF-8|ISO-8859-15)$/i
/** For each, the other ones in which its languages are written. */
const RIVALS: Readonly<Record<string, readonly string[]>> = {
  'windows-1251': ['koi8-r', 'iso-8859-5', 'ibm866', 'koi8-u'],
  'windows-1250': ['iso-8859-2'],
  shift_jis: ['euc-jp', 'iso-2022-jp'],
  gb18030: ['big5', 'gbk'],
  big5: ['gb18030', 'gbk'],
  'euc-kr': [],
  'windows-1256': ['iso-8859-6'],
  'windows-1255': ['iso-8859-8'],
  'windows-1253': ['iso-8859-7'],
  'windows-1254': ['iso-8859-9'],
}

/**
 * The encoding that the bytes show by their frequencies, or by the words that they make. `usual` is that of the page's
 * language, if it says which: then only others of the same languages count.
 */
export function detectEncoding(bytes: Uint8Array, usual: string | undefined): string {
  const sample = withoutTags(bytes.subarray(0, SAMPLE_BYTES))
  const likely = likelyEncoding(bytes, sample, usual) ?? usual ?? 'windows-1252'
  return betterEncoding(
    sample,
    likely === 'koi8-r' && UKRAINIAN.test(Buffer.from(sample).toString('latin1')) ? 'koi8-u' : likely,
  )
}

/** Letters of KOI8-U beside other letters, which are lines of boxes in KOI8-R. */
const UKRAINIAN = /[\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd][\xc0-\xff]|[\xc0-\xff][\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd]/

/** A WHATWG label; undefined where nothing is likely. */
function likelyEncoding(bytes: Uint8Array, sample: Uint8Array, usual: string | undefined): string | undefined {
  for (const { name, confidence } of analyse(sample)) {
    const label = labelOf(name)
    if (label === undefined || confidence < CONFIDENCE_MIN) continue
    if (usual !== undefined && label !== usual && !RIVALS[usual]?.includes(label)) continue
    if (WESTERN.test(name) && usual === undefined) return undefined
    if (decodes(label, bytes)) return label
  }
  return undefined
}

/** Markup is ASCII and would drown what tells encodings apart. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  return Buffer.from(text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^<>]*>/gi, ' '), 'latin1')
}

function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

function decodes(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
