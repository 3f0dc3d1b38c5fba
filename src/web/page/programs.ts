// How much room do mail programs give an issue in their lists?

/** One program's list. Lengths are CSS pixels. */
export interface Program {
  readonly name: string
  readonly device: string
  /** Of the row as a whole. */
  readonly width: number
  /** Of letters of the subject and of the text after it. */
  readonly size: number
  /** Whether the subject and the preheader share one line, as in Gmail on the web. */
  readonly isOneLine: boolean
  /** Room for the subject, where it has a line of its own. */
  readonly room: number
  /** Lines of the preheader. */
  readonly lines: number
}

/**
 * Letters differ in width, so a text is cut by the room it has and not by a count. The rooms were set so that as many
 * letters fit as were counted on the devices: 48 and 99 in Apple Mail on an iPhone, some 37 and 37 in Gmail's app, some
 * 70 of a subject in Gmail on a desktop (emailtooltester.com, “Email subject line character limits”).
 */
export const PROGRAMS: readonly Program[] = [
  { name: 'Gmail', device: 'web, 1366 px', width: 980, size: 14, isOneLine: true, room: 760, lines: 1 },
  { name: 'Gmail', device: 'phone', width: 375, size: 14, isOneLine: false, room: 268, lines: 1 },
  { name: 'Apple Mail', device: 'iPhone', width: 390, size: 15, isOneLine: false, room: 350, lines: 2 },
  { name: 'Apple Mail', device: 'Mac', width: 340, size: 13, isOneLine: false, room: 300, lines: 2 },
  { name: 'Outlook', device: 'Windows and web', width: 360, size: 14, isOneLine: false, room: 290, lines: 1 },
]
