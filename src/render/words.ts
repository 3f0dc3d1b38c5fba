// Which words does the mail itself say, in the newsletter's language?
import { ENGLISH, TABLE } from './word-table.ts'

/** The words of a mail that no article says. */
export interface Words {
  readonly contents: string
  /** Above the lead story. */
  readonly lead: string
  readonly keyPoints: string
  readonly related: string
  /** The title of the last section, for stories that fit no other: one or many. */
  readonly moreStories: string
  /** The title of the section of stories that earlier issues carried in another form. */
  readonly updated: string
  readonly brief: string
  readonly unsubscribe: string
  readonly viewInBrowser: string
  /** Holds `{site}`: where the link leads. */
  readonly readOn: string
  /** Holds `{count}`: how many a list leaves out. */
  readonly more: string
  /** Holds `{title}`: why the reader gets this mail. */
  readonly why: string
  /** Holds `{number}`. */
  readonly number: string
  /** By Unicode's plural categories; each may hold `{count}`. */
  readonly stories: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
}

/** The words of a language tag such as `de-AT`, or English for a language that is not in the table. */
export function wordsFor(language: string): Words {
  return TABLE.get(language.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH
}

/** A phrase with its holes filled. */
export function fill(phrase: string, holes: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => holes[name] ?? whole)
}

/** The languages in which a mail has words of its own. */
export const languages: readonly string[] = [...TABLE.keys()]
