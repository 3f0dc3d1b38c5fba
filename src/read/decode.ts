// Which encoding is a text file in, and is it text at all?
import type { Problem } from '../model/problem.ts'
import { decodePage, unmarkedUtf16 } from './encoding.ts'

const SAMPLE_BYTES = 8_192

/** Whether bytes are not text: a zero byte early on shows it, unless the text is in UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  // UTF-32 has a mark that begins as that of UTF-16 does.
  if ((a === 0xff && b === 0xfe && (c !== 0 || d !== 0)) || (a === 0xfe && b === 0xff)) return false
  return bytes.subarray(0, SAMPLE_BYTES).includes(0) && unmarkedUtf16(bytes) === undefined
}

/**
 * Text in UTF-8, or in the encoding that its bytes suggest, with a problem. Lines end in `\n`. A `partial` text
 * may end within a character.
 */
export function decodeText(
  bytes: Uint8Array,
  options: { readonly partial: boolean } = { partial: false },
): { readonly text: string; readonly problems: readonly Problem[] } {
  try {
    if (isEscaped(bytes) || unmarkedUtf16(bytes) !== undefined) throw new TypeError('Not UTF-8')
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: options.partial })
    return { text: lines(text), problems: [] }
  } catch {
    const { text, encoding } = decodePage(bytes)
    const what = `The file is not in UTF-8; it was read as ${encoding}.`
    return { text: lines(text), problems: [{ code: 'bad-encoding', what, fix: 'Save it in UTF-8.' }] }
  }
}

/** ISO 2022-JP has nothing but ASCII, and turns to Japanese by `ESC $ B`. */
function isEscaped(bytes: Uint8Array): boolean {
  const at = bytes.subarray(0, SAMPLE_BYTES).indexOf(0x1b)
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)
}

function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
