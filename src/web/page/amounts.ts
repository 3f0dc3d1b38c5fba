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
