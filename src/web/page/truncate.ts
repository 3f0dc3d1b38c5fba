// How much of a line fits where a mail program truncates it?

/** Its average character width is the unit of the figures in inboxes.ts, which were measured with it. */
const PANGRAM = 'The quick brown fox jumps over the lazy dog '

const canvas = document.createElement('canvas').getContext('2d')
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The text, cut with an ellipsis to the width of so many characters of the pangram: wide characters take more room than
 * narrow ones, and none is cut in half. Returns the text itself where all of it fits.
 */
export function truncate(text: string, room: number, isBold = false): string {
  const limit = (room * width(PANGRAM, isBold)) / PANGRAM.length
  if (width(text, isBold) <= limit) return text
  let shown = ''
  for (const { segment } of graphemes.segment(text)) {
    if (width(`${shown}${segment}…`, isBold) > limit) break
    shown += segment
  }
  return `${shown.replace(/[\s·–,;:.-]{1,9}$/, '')}…`
}

/** The width of a text, in average characters of the pangram. */
export function widthInCharacters(text: string): number {
  return Math.ceil((width(text, false) * PANGRAM.length) / width(PANGRAM, false))
}

function width(text: string, isBold: boolean): number {
  if (!canvas) return text.length
  canvas.font = `${isBold ? 600 : 400} 100px system-ui, sans-serif`
  return canvas.measureText(text).width
}
