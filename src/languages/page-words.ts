// Which words do the public pages say?

/** The words of the public pages. Those that name the newsletter hold `{title}`. */
export interface PageWords {
  readonly subscribe: string
  readonly email: string
  readonly name: string
  /** A field that may stay empty. */
  readonly optional: string
  /** For people: a field that only robots fill. */
  readonly trap: string
  /** The same whether or not the address is known. */
  readonly checkMail: string
  readonly badAddress: string
  readonly tooMany: string
  readonly confirm: string
  readonly confirmAsk: string
  readonly confirmed: string
  /** Holds `{title}` and `{link}`. */
  readonly confirmMail: string
  /** Holds `{title}`. */
  readonly confirmSubject: string
  readonly unsubscribe: string
  readonly unsubscribeAsk: string
  readonly unsubscribed: string
  readonly badLink: string
  readonly expired: string
  readonly notFound: string
  readonly failed: string
  readonly archive: string
  readonly noIssues: string
  readonly preferences: string
  readonly save: string
  readonly saved: string
  readonly newAddress: string
  readonly exportData: string
  readonly erase: string
  readonly eraseAsk: string
  readonly erased: string
  /** Goes to the address on record. Holds `{title}`, `{link}`, and `{what}`: one of the phrases above. */
  readonly askedMail: string
  /** Above the choice between the two that follow. */
  readonly often: string
  readonly everyIssue: string
  readonly bestOf: string
  /** Before a date. */
  readonly pauseUntil: string
  readonly pause: string
  readonly resume: string
  readonly topics: string
  /** Beside the topics: stories of none of them. */
  readonly otherTopics: string
  /** To whoever takes all topics off. */
  readonly chooseTopics: string
}
