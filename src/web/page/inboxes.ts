// Which mail programs show how much of a mail in their list?

/** A list of mails in one program, on an ordinary screen. */
export interface Inbox {
  readonly name: string
  /** `line`: all in one line, the preheader in what the subject leaves; `rows`: one below the other. */
  readonly layout: 'line' | 'rows'
  /** How many letters have room; in `line` the preheader's are counted together with the subject's. */
  readonly sender: number
  readonly subject: number
  readonly preheader: number
  /** The lines over which the preheader runs. */
  readonly preheaderLines: number
  readonly fontSizePx: number
  readonly widthPx: number
}

/**
 * No program publishes its figures, and all depend on the window; these are what others tell, where they disagree the
 * smaller is taken. iPhone (48 and 99): emailtooltester.com, “How Long Can a Subject Line Be?”, measured with a pangram on
 * an iPhone 14; the 33 of Gmail's app are the advice that ends it. Gmail in a browser (77):
 * wordcounterfree.com, “Email Subject Line Character Limit”; Mac (64): typecount.com, “Email Subject Line Length”;
 * Outlook (50 to 60) and preheaders: wordcounternow.com and knowledge.acellemail.com, “Email Preheader Text”.
 */
export const INBOXES: readonly Inbox[] = [
  {
    name: 'Gmail in a browser',
    layout: 'line',
    sender: 20,
    subject: 77,
    preheader: 110,
    preheaderLines: 1,
    fontSizePx: 14,
    widthPx: 960,
  },
  {
    name: 'Gmail on a phone',
    layout: 'rows',
    sender: 26,
    subject: 33,
    preheader: 40,
    preheaderLines: 1,
    fontSizePx: 14,
    widthPx: 375,
  },
  {
    name: 'Apple Mail on an iPhone',
    layout: 'rows',
    sender: 30,
    subject: 48,
    preheader: 99,
    preheaderLines: 2,
    fontSizePx: 15,
    widthPx: 390,
  },
  {
    name: 'Apple Mail on a Mac',
    layout: 'rows',
    sender: 40,
    subject: 64,
    preheader: 140,
    preheaderLines: 2,
    fontSizePx: 13,
    widthPx: 440,
  },
  {
    name: 'Outlook on a desktop',
    layout: 'rows',
    sender: 40,
    subject: 50,
    preheader: 50,
    preheaderLines: 1,
    fontSizePx: 13,
    widthPx: 390,
  },
]
