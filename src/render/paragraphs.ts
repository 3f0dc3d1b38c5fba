// How are the sentences of a summary split into paragraphs?

/** About six lines on a phone, where a line has about 45 characters. */
const PARAGRAPH_LENGTH = 260

/** The sentences in their order, in paragraphs of about the same length that are easy to read. */
export function paragraphs(sentences: readonly string[]): string[] {
  const nonempty = sentences.filter((sentence) => sentence !== '')
  const length = nonempty.reduce((sum, sentence) => sum + sentence.length, 0)
  const target = length / Math.max(1, Math.round(length / PARAGRAPH_LENGTH))
  const result: string[] = []
  let paragraph = ''
  let hasStops = true
  let isListing = false
  for (const sentence of nonempty) {
    if (paragraph !== '' && !COLON.test(paragraph) && paragraph.length + sentence.length / 2 > target) {
      result.push(paragraph)
      paragraph = ''
    }
    const stop = stopBetween(paragraph, sentence, isListing && !STOPPED.test(sentence))
    isListing = COLON.test(sentence) || (isListing && !STOPPED.test(sentence))
    if (stop !== '') hasStops = false
    paragraph = paragraph === '' ? sentence : `${paragraph}${stop}${endsWide(paragraph + stop) ? '' : ' '}${sentence}`
  }
  const all = paragraph === '' ? result : [...result, paragraph]
  // Where sentences are written without a full stop, each gets one, or none if it stands alone.
  return hasStops ? all : all.map((text) => `${text}${stopBetween(text, '')}`)
}

/** What divides two of them: items behind a colon are one sentence, and a small letter goes on. */
function stopBetween(before: string, after: string, isItem = false): string {
  const last = UNSTOPPED.exec(before)?.[1]
  if (last === undefined) return ''
  const [full, half] = STOPS.find(({ letters }) => letters.test(last))?.marks ?? ['.', ';']
  if (half === '；' && KANA.test(before)) return isItem ? '、' : full
  return isItem || /^\p{Ll}/u.test(after) ? half : full
}

/** The full stop and the mark between items where they are not those of Latin; Thai and its neighbours divide by spaces. */
const STOPS: readonly { readonly letters: RegExp; readonly marks: readonly [string, string] }[] = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u, marks: ['。', '；'] },
  { letters: /\p{Script=Arabic}/u, marks: ['.', '؛'] },
  { letters: /[\p{Script=Devanagari}\p{Script=Bengali}]/u, marks: ['।', ';'] },
  { letters: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, marks: ['', ''] },
]
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

const COLON = /[:：]$/
/** A letter or number at the end, be it in brackets or quotes. */
const UNSTOPPED = /([\p{L}\p{M}\p{N}])[)\]"'”’»」』）】》〉]*$/u
const STOPPED = /[.!?…。！？؟۔।]["'”’»)\]」』）】》〉]*$/u

/** Chinese and Japanese put no space between sentences. */
function endsWide(text: string): boolean {
  return /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]$/u.test(text)
}
