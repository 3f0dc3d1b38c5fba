// Into which paragraphs do the sentences of a summary fall?

/** Columns of a phone hold about 45 letters: a paragraph of this many letters is about six lines there. */
const LETTERS = 260

/** The sentences in their order, as few paragraphs as stay easy to read, of about the same length. */
export function paragraphs(sentences: readonly string[]): string[] {
  const said = sentences.filter((sentence) => sentence !== '')
  const letters = said.reduce((sum, sentence) => sum + sentence.length, 0)
  const target = letters / Math.max(1, Math.round(letters / LETTERS))
  const result: string[] = []
  let paragraph = ''
  for (const sentence of said) {
    if (paragraph !== '' && paragraph.length + sentence.length / 2 > target) {
      result.push(paragraph)
      paragraph = ''
    }
    paragraph += paragraph === '' || endsWide(paragraph) ? sentence : ` ${sentence}`
  }
  return paragraph === '' ? result : [...result, paragraph]
}

/** Chinese and Japanese put no space between sentences. */
function endsWide(text: string): boolean {
  return /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]$/.test(text)
}
