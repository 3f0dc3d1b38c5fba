// How large does a picture stand in the mail?
import type { Picture } from '../model/issue.ts'

/** A picture with the numbers for its attributes. */
interface Fitted {
  readonly src: string
  readonly alt: string
  readonly width: number
  /** Empty where the picture's own size is not known. */
  readonly height: number | ''
}

/**
 * A picture made small enough for a place, never larger than it is, in its own proportions: with both numbers known,
 * nothing jumps when it loads, and Outlook, which knows no `max-width`, shows it right. Nothing for no picture.
 */
export function fit(picture: Picture | null, mostWidth: number, mostHeight: number): Fitted | null {
  if (picture === null) return null
  const { src, alt, width, height } = picture
  if (!width || !height) return { src, alt, width: mostWidth, height: '' }
  const scale = Math.min(1, mostWidth / width, mostHeight / height)
  const scaled = (pixels: number) => Math.max(1, Math.round(pixels * scale))
  return { src, alt, width: scaled(width), height: scaled(height) }
}
