// How are numbers, sizes and counts written?

/** `12,345`. */
export function figure(amount: number): string {
  return amount.toLocaleString('en')
}

/** `12.3 KB`, of 1,000 bytes each, as mail programs state their limits. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} KB`
}

/** `1 story`, `2 stories`. */
export function countOf(amount: number, one: string, more = `${one}s`): string {
  return `${figure(amount)} ${amount === 1 ? one : more}`
}

/** `3 of 4 readers have received it`. */
export function receivedBy(sent: number, readers: number): string {
  if (sent < readers) {
    const has = sent === 1 || readers === 1 ? 'has' : 'have'
    return `${figure(sent)} of ${countOf(readers, 'reader')} ${has} received it`
  }
  return readers === 1 ? 'The one reader has received it' : `All ${countOf(readers, 'reader')} have received it`
}

/** `3 stories are in both issues; 1 of them changed or moved.` */
export function inBothIssues(shared: number, differ: number): string {
  if (shared === 0) return 'No story is in both issues.'
  if (shared === 1) return `1 story is in both issues; it ${differ === 0 ? 'has not' : 'has'} changed or moved.`
  return `${figure(shared)} stories are in both issues; ${differ === 0 ? 'none' : figure(differ)} of them changed or moved.`
}
