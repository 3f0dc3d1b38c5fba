// At which size does the mail show a picture?
import type { Picture } from '../model/picture.ts'

/** A picture with the values of its width and height attributes. */
interface FittedPicture {
  readonly src: string
  readonly alt: string
  readonly width: number
  /** Empty where the picture's own size is unknown. */
  readonly height: number | ''
}

/**
 * Scales a picture down to a maximum width and height, in its own proportions and never up. With both numbers given, nothing
 * jumps while it loads, and Outlook, which does not support `max-width`, shows it right. Null stays null.
 */
export function fitPicture(picture: Picture | null, mostWidth: number, mostHeight: number): FittedPicture | null {
  if (picture === null) return null
  const { src, alt, width, height } = picture
  if (!width || !height) return { src, alt, width: mostWidth, height: '' }
  const scale = Math.min(1, mostWidth / width, mostHeight / height)
  const scaled = (pixels: number) => Math.max(1, Math.round(pixels * scale))
  return { src, alt, width: scaled(width), height: scaled(height) }
}
