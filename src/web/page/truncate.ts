// How much of a line does a mail program show?

/** The figures of inboxes.ts were measured with it: an average of the letters of English. */
const PANGRAM = 'The quick brown fox jumps over the lazy dog '

const canvas = document.createElement('canvas').getContext('2d')
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * What is shown of a text where as many letters of the pangram have room. Wide letters need more of it than narrow ones,
 * and no letter is cut in two. Returns the text itself where all of it fits.
 */
export function cut(text: string, room: number, isBold = false): string {
  const limit = (room * width(PANGRAM, isBold)) / PANGRAM.length
  if (width(text, isBold) <= limit) return text
  let shown = ''
  for (const { segment } of letters.segment(text)) {
    if (width(`${shown}${segment}…`, isBold) > limit) break
    shown += segment
  }
  return `${shown.replace(/[\s·–,;:.-]{1,9}$/, '')}…`
}

/** How many letters of the pangram a text is as wide as. */
export function lettersIn(text: string): number {
  return Math.ceil((width(text, false) * PANGRAM.length) / width(PANGRAM, false))
}

function width(text: string, isBold: boolean): number {
  if (!canvas) return text.length
  canvas.font = `${isBold ? 600 : 400} 100px system-ui, sans-serif`
  return canvas.measureText(text).width
}
