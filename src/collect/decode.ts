// What text are the bytes of an answer?

/** A byte order mark decides, then the header, then what the text says of itself; else it is UTF-8. */
export function decodeAnswer(bytes: Buffer, contentType: string | undefined): string {
  const told = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1]
  const head = bytes.toString('latin1', 0, 4_096)
  const own =
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]
  // Servers send one header for all their files, so valid UTF-8 beyond ASCII is believed before it.
  for (const label of [markOf(bytes), ...(isUtf8(bytes) ? ['utf-8'] : []), told, own, 'windows-1252']) {
    if (label === undefined) continue
    try {
      return new TextDecoder(label).decode(bytes)
    } catch {
      // No encoding has that name.
    }
  }
  return bytes.toString('utf8')
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Seven bits are UTF-8 as well as ISO-2022-JP, whose escapes tell it apart.
    return !bytes.includes('\u001b$')
  } catch {
    return false
  }
}
