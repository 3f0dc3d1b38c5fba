// How is a cell kept from being run as a formula?

/** What makes a spreadsheet compute a cell instead of showing it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/
const GUARDED = /^'(?=[=+\-@\t\r])/

/** The cell with an apostrophe before what would be a formula; `unguarded` takes it away again. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '')
}
