// How many characters of sender, subject and preheader do mail programs show in their lists?

/** The message list of one program, on an ordinary screen. */
export interface Inbox {
  readonly name: string
  /** `line`: all on one line, the preheader in the room that the subject leaves; `rows`: one below the other. */
  readonly layout: 'line' | 'rows'
  /** How many characters fit; in `line`, `preheader` includes the characters of the subject. */
  readonly fits: { readonly sender: number; readonly subject: number; readonly preheader: number }
  readonly style: { readonly preheaderLines: number; readonly fontSizePx: number; readonly widthPx: number }
}

/**
 * No program publishes its figures, and all depend on the window. Where published measurements disagree, the smaller
 * one is used. iPhone (48 and 99): emailtooltester.com, “How Long Can a Subject InboxText Be?”, measured with a pangram on
 * an iPhone 14; the 33 of Gmail's app are from its closing advice. Gmail in a browser (77):
 * wordcounterfree.com, “Email Subject InboxText Character Limit”; Mac (64): typecount.com, “Email Subject InboxText Length”;
 * Outlook (50 to 60) and preheaders: wordcounternow.com and knowledge.acellemail.com, “Email Preheader Text”.
 */
export const INBOXES: readonly Inbox[] = [
  {
    name: 'Gmail in a browser',
    layout: 'line',
    fits: { sender: 20, subject: 77, preheader: 110 },
    style: { preheaderLines: 1, fontSizePx: 14, widthPx: 960 },
  },
  {
    name: 'Gmail on a phone',
    layout: 'rows',
    fits: { sender: 26, subject: 33, preheader: 40 },
    style: { preheaderLines: 1, fontSizePx: 14, widthPx: 375 },
  },
  {
    name: 'Apple Mail on an iPhone',
    layout: 'rows',
    fits: { sender: 30, subject: 48, preheader: 99 },
    style: { preheaderLines: 2, fontSizePx: 15, widthPx: 390 },
  },
  {
    name: 'Apple Mail on a Mac',
    layout: 'rows',
    fits: { sender: 40, subject: 64, preheader: 140 },
    style: { preheaderLines: 2, fontSizePx: 13, widthPx: 440 },
  },
  {
    name: 'Outlook on a desktop',
    layout: 'rows',
    fits: { sender: 40, subject: 50, preheader: 50 },
    style: { preheaderLines: 1, fontSizePx: 13, widthPx: 390 },
  },
]
