// Which picture does a mail show?

/** A picture as a mail shows it: `src` is `https:`, `http:` or `cid:`; width and height are its own, in pixels, where known. */
export interface Picture {
  readonly src: string
  readonly alt: string
  readonly width?: number
  readonly height?: number
}
