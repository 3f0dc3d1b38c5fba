// How large may the HTML of a mail be before Gmail clips it?

/**
 * Gmail clips a mail at about 102 KB, and sources disagree on whether that is before or after encoding: a mail stays below
 * the one number before, and below the other after.
 */
export const CLIP_BYTES = { html: 90_000, encoded: 100_000 } as const
