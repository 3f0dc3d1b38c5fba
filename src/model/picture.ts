// Which picture does a mail show?

/** A picture as a mail shows it: `src` is `https:`, `http:` or `cid:`; width and height are its own, in pixels, where known. */
export interface Picture {
  readonly src: string
  readonly alt: string
  readonly width?: number
  readonly height?: number
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}

/** The media type of a file of an issue, by the ending of its name; undefined where it is no picture. */
export function pictureType(name: string): string | undefined {
  return TYPES[name.split('.').at(-1) ?? '']
}
