// What does a mail say that no article says?

/** The words of a mail that no article says. */
export interface MailWords {
  readonly contents: string
  readonly lead: string
  readonly keyPoints: string
  readonly related: string
  /** The title of the last section, for stories that fit no other: one or many. */
  readonly moreStories: string
  /** Above stories that earlier issues carried in another form. */
  readonly updated: string
  readonly brief: string
  readonly unsubscribe: string
  readonly viewInBrowser: string
  readonly preferences: string
  /** The page of past issues, by the name that it has there. */
  readonly archive: string
  /** A link that writes a mail with the address. */
  readonly forward: string
  /** Invites the reader to answer; promises nothing. */
  readonly answer: string
  /** Holds `{site}`: where the link leads. */
  readonly readOn: string
  /** Holds `{count}`: how many a list leaves out; `why` the reader gets this mail holds `{title}`. */
  readonly more: string
  readonly why: string
  /** Holds `{number}`; an issue of a month's best stories has `bestOf` instead. */
  readonly number: string
  readonly bestOf: string
  /** By Unicode's plural categories; each may hold `{count}`. */
  readonly stories: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
}
