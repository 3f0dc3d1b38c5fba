// In which encoding is a list written?
import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { DigestError } from '../../model/problem.ts'

/**
 * The text of a list, chunk by chunk: UTF-8, UTF-16 with a byte order mark or a header in ASCII, else Windows-1252, which is what old
 * spreadsheets write; then `guessed` is called. That is decided at the first character beyond ASCII, so nothing is read
 * twice. Later bytes that are not UTF-8 come out as U+FFFD. Throws a DigestError `bad-csv` for what is not text at all.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  guessed: () => void,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let isStart = true
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (isStart && bytes.length < 4) {
      held = bytes
      continue
    }
    if (isStart) decoder = byMark(bytes)
    isStart = false
    if (!decoder?.encoding.startsWith('utf-16')) assertText(bytes, file)
    const beyond = decoder ? undefined : beyondAscii(bytes)
    if (beyond?.isWhole) decoder = byContent(beyond.character, guessed)
    const end = beyond && !beyond.isWhole ? beyond.at : bytes.length
    held = bytes.subarray(end)
    const ready = bytes.subarray(0, end)
    yield decoder ? decoder.decode(ready, { stream: true }) : Buffer.from(ready).toString('latin1')
  }
  if (isStart) decoder = byMark(held)
  if (!decoder) assertText(held, file)
  yield (decoder ?? byContent(held, guessed)).decode(held)
}

function byMark([first, second, third, fourth]: Uint8Array): TextDecoder | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8')
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be')
  // Without a mark: two characters of ASCII.
  if (first && second === 0 && third && fourth === 0) return new TextDecoder('utf-16le')
  if (first === 0 && second && third === 0 && fourth) return new TextDecoder('utf-16be')
  return undefined
}

function byContent(bytes: Uint8Array, guessed: () => void): TextDecoder {
  if (isUtf8(bytes)) return new TextDecoder('utf-8')
  guessed()
  return new TextDecoder('windows-1252')
}

function assertText(bytes: Uint8Array, file: string): void {
  if (!bytes.includes(0)) return
  const fix = 'Export the list as CSV in UTF-8; a spreadsheet itself (.xlsx, .ods) or an archive can’t be read.'
  throw new DigestError({ code: 'bad-csv', what: 'It is not text.', where: { file }, fix })
}

/** The first character beyond ASCII, if it is UTF-8; not whole where the chunk's end may have cut it. */
function beyondAscii(bytes: Uint8Array): { at: number; character: Uint8Array; isWhole: boolean } | undefined {
  if (isAscii(bytes)) return undefined
  const at = bytes.findIndex((byte) => byte >= 0x80)
  const lead = bytes[at] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  const character = bytes.subarray(at, at + length)
  return { at, character, isWhole: character.length === length }
}
