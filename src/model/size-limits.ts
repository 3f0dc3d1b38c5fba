// How large may a mail be, so that it arrives whole?

/**
 * Bytes of HTML. Gmail clips a mail at about 102 KB, and sources disagree whether before or after it is encoded: we stay
 * below both limits.
 */
export const HTML_BYTES_MAX = 90_000
/** Bytes of HTML as it travels, encoded. */
export const ENCODED_HTML_BYTES_MAX = 100_000
/** What the fields of one reader may add to either. */
export const READER_FIELDS_BYTES = 1_000
/** Gmail drops a style sheet over 16 KB: half of that. */
export const STYLE_BYTES_MAX = 8_192
/** Many servers refuse larger messages. */
export const MESSAGE_BYTES_MAX = 10_000_000
