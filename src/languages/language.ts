// What can a language bring, and what is done where it brings nothing?
import type { MailWords } from './mail-words.ts'
import type { PageWords } from './page-words.ts'
import type { Phrases } from './phrases.ts'

/**
 * All that a language brings. Lists are strings that are taken apart when they are first used: of words (divided by
 * white space) or of phrases (divided by `|`, line breaks not counted), in lower case unless said otherwise, with `'`
 * for either apostrophe. Every field but `tags` may be missing; its comment says what is done then. A language close
 * enough to a neighbour names the neighbour's field as its own.
 */
export interface Language {
  /** Primary subtags of BCP 47: its own, then those of the languages that are written alike. */
  readonly tags: readonly [string, ...string[]]
  /** What it is called by those who speak it, and in English; phrases. Without: a folder shows it by its tag alone. */
  readonly names?: { readonly own: string; readonly english?: string }
  /** Unicode's short names of the scripts by which a text shows its language. Without: the Latin script. */
  readonly scripts?: string
  /** Without: the direction of the script that Unicode expects. */
  readonly direction?: 'rtl'
  /** False where a short text is too easily taken for a text in a neighbouring language. */
  readonly isGuessed?: false
  /** Phrases end without a space behind them. */
  readonly isUnspaced?: true
  /** What a text is called that is not for readers yet, alone and as a folder of them; phrases. All count in all. */ readonly drafts?: string
  /** Tags of what has no other tag, and those on everything; phrases. All count in all. */ readonly unsorted?: string
  /** Of a note to write a description: "Hier einfügen"; phrases. All count in all. */ readonly unwritten?: string
  /** What the fields of a front matter are called, and what English calls each: `titel=title`; phrases. All count in all. */
  readonly fields?: string
  /** Words that say nothing of the subject; words. Without: every word counts. */
  readonly stopWords?: string
  /** Takes grammatical endings off. Light on purpose: `nation` and `national` stay apart. Without: words stay whole. */
  readonly stem?: Endings | ((word: string) => string)
  /** Without: only those that travel across languages. */
  readonly abbreviations?: Abbreviations
  /** Characters that end a sentence here and nowhere else. */
  readonly stops?: string
  /** A full stop makes a number an ordinal: `12. Juni`. */
  readonly ordinalStop?: true
  /** Every noun has a capital. */ readonly capitalNouns?: true
  /** Words in lower case inside names: `van`; words. Those of all languages count in all. */
  readonly nameParticles?: string
  /** The same, where they also begin sentences: `el`; words. */
  readonly nameArticles?: string
  /** The word between the last two names of a list. Those of all languages count in all. */
  readonly and?: string
  /** By which a sentence shows that it can't be in a digest. Without: no sentence is refused for its words. */
  readonly phrases?: Phrases
  /** Words that say little in a heading, whatever stands beside them: "improvement", "better"; words. Without: all tell. */
  readonly vague?: string
  /** Headings that any article might have: "Introduction"; phrases. Those of all languages count in all. */
  readonly genericHeadings?: string
  /** Headings that call the reader to do something for the site: "Start the conversation"; phrases. Those of all count in all. */
  readonly calls?: string
  /** "Us", as calls end with it: "Work with us"; phrases. Without: no heading is a call for its last word. */
  readonly us?: string
  /** What a cut text ends with: "Continue reading"; phrases. Those of all languages count in all. */ readonly goingOn?: string
  /** Verbs that follow a name, so that a sentence may begin with one in lower case: "npm is fast". */ readonly predicates?: string
  /** By which WordPress says on which site a text was published first; phrases. Those of all languages count in all. */
  readonly syndicated?: string
  /** Labels of buttons that a scraper glues to the text: alone where three stand in a row, or long enough to be sure. */
  readonly buttons?: { readonly labels?: string; readonly phrases?: string }
  /** What a page offers above its menu, "skip to content"; phrases. All count in all. */ readonly skips?: string
  /** What pages say in brackets of a link, "opens in a new window"; phrases. All count in all. */ readonly linkNotes?: string
  /** What pages put around articles. That of all languages counts in all, as does all from here to `replyMarks`. */
  readonly chrome?: Readonly<Partial<Record<ChromeKind, Chrome>>>
  /**
   * What a site says of the reader's browser, account or consent, or of a page that it does not show: within a sentence,
   * as the title of what it shows instead, and of that page alone; what its first page is called; phrases. Then how paragraphs among those of an
   * article begin that are such notices, `#` for a number. Last, how a site says that a machine wrote the text: its name, the verb, by whom.
   */
  readonly site?: {
    readonly notices: string
    readonly refusals: string
    readonly missing?: string
    readonly home: string
    readonly asides?: string
    readonly machine?: { readonly texts: string; readonly was: string; readonly by: string }
  }
  /** Purposes for which a site asks consent to the use of data, as the Transparency and Consent Framework calls them; phrases. */
  readonly consent?: string
  /** By which WPML says in which other languages a text is; phrases. */
  readonly alsoIn?: string
  /** How pages that want their scripts to run call turning them on: beginnings of words; phrases. */
  readonly turnOn?: string
  /** What cookies are called where not so; phrases. */ readonly cookies?: string
  /** What a browser is called where not so; phrases. */ readonly browser?: string
  /** Words in the names of a newspaper's sections, and in hardly a person's: "politics"; words. Those of all count in all. */
  readonly sections?: string
  readonly byline?: Byline
  /** How a note on the author goes: who, what of them, and which work. As written, capitals too; `jobs` may be cut. */
  readonly biography?: { readonly subject?: string; readonly verbs?: string; readonly jobs?: string }
  /** What a picture is called where it is credited: "Photo"; phrases. */
  readonly pictures?: string
  /** What stands above a picture's caption alone: "Image caption", "Enlarge this image"; phrases. */
  readonly captions?: string
  /** Where somebody is in a picture, between commas or in brackets: "left"; phrases. */
  readonly positions?: string
  /** What numbered figures and tables are called in their captions: "Figure"; phrases. */
  readonly figures?: string
  /** What else its credit begins with: "Source"; phrases. */
  readonly credits?: string
  /** How newspapers, stations and portals end their names; phrases. Without: a site is known by the name that it gives. */
  readonly publishers?: string
  /** How a comment is headed, behind the name: "said"; phrases. */
  readonly says?: string
  /** What dates a comment, `#` for a number: "vor #"; phrases. */
  readonly ago?: string
  /** Words that begin a sentence and stand inside no other word, as written: "The"; phrases. */
  readonly openers?: string
  /**
   * Headings of what a company says of itself (as written), and of whom the press may ask; what its message to the press is
   * called at its head, and what stands there before whom to ask; phrases.
   */
  readonly imprint?: Readonly<Partial<Record<'about' | 'contact' | 'release' | 'ask', string>>>
  /** What a chatbot offers to whoever asked it. */
  readonly chatbot?: RegExp
  /** The fields of a mail's header as mail programs print them; phrases. */
  readonly mailHeader?: Readonly<Record<'from' | 'to' | 'subject' | 'date', string>>
  /** Marks before a mail's subject, without the colon; phrases. */
  readonly replyMarks?: string
  /** What wikis put into square brackets for their editors: "citation needed"; phrases. */
  readonly editorMarks?: string
  /** Texts of a link that don't say where it leads; phrases. */
  readonly vagueLinks?: string

  /**
   * Twelve words, the names of one month divided by `|`: long, short, and as inflected beside a day; `_` is a blank. Those of all
   * languages count in all. Without: days are read only in numbers.
   */
  readonly months?: string
  /** Months of another calendar: they name no day of ours, but set apart the titles of two reports; words. */
  readonly otherMonths?: string
  /** Those of all languages count in all. */
  readonly dates?: Dates
  /** Without: the parts of a series are told by what holds in all languages. */
  readonly series?: Series
  /** Those of all languages count in all. */
  readonly headlines?: Headlines
  /** The words that the mail itself says. Without: English. */
  readonly mail?: MailWords
  /** The same for another one of its tags, or for another script: `bs`, `Latn`. */
  readonly mailFor?: Readonly<Record<string, MailWords>>
  /** The words of the public pages. Without: English. */
  readonly pages?: PageWords
}

/** Endings in the order in which they are tried, and how many characters of the word must remain; both words. */
interface Endings {
  readonly least: number
  readonly prefixes?: string
  readonly endings: string
}

/**
 * Words before a full stop that doesn't end the sentence, without it. One in lower case counts in any case, one with a
 * capital only as it is (`Sun.` is a day, `sun.` is not). Letters with stops between them (`U.S.`) needn't be listed
 * unless they are `open`.
 */
export interface Abbreviations {
  /** Something always follows: titles, `e.g.`. A stop after these never ends a sentence. */
  readonly open: string
  /** A number follows; before anything else the stop ends the sentence (`No. 5`, but `Oh no.`). */
  readonly numbered: string
  /** May also be the last word (`Inc.`, `etc.`): only a word that usually starts sentences makes it so. */
  readonly either: string
}

/** What a piece of chrome is for. `related` and `comments` usually stand below an article and close it. */
export type ChromeKind = 'menu' | 'share' | 'signup' | 'legal' | 'related' | 'comments' | 'advert' | 'credit' | 'about'

/** Phrases of one kind: `whole` are a line by themselves, a line that begins with one of `opening` is chrome too. */
interface Chrome {
  readonly whole?: string
  readonly opening?: string
}

/** How a line names its author; phrases. */
export interface Byline {
  /** Before the name: "by". */
  readonly by?: string
  /** The author's role, before the name: "author". */
  readonly author?: string
  /** The author's role behind the name, where no other language puts it: "기자". */
  readonly behind?: string
  /** Before `by`: "written". */
  readonly written?: string
  /** Other labels before a colon and a name: "photo". */
  readonly label?: string
  /** Behind the name, before whom it is written for: "for". */
  readonly forWhom?: string
  /** Who else worked on it, before their names: "translated by". */ readonly others?: string
  /** What stands where no person is named: "staff". */ readonly nobody?: string
}

/** How days are written; phrases. */
export interface Dates {
  /** Before a day. */
  readonly on?: string
  /** Between the day and the month, the month and the year. */
  readonly ofMonth?: string
  readonly ofYear?: string
  /** Behind the number of a day: "st". */
  readonly ordinals?: string
  /** Before and behind a clock time. */
  readonly at?: string
  readonly hour?: string
  /** The three characters behind the numbers of year, month and day. */
  readonly marks?: string
  /** Behind or before a year: "г", "m", "gada". */
  readonly yearMark?: string
  /** Behind or before the number of a day: "d", "ngày". */
  readonly dayMark?: string
  /** Before the number of a month that has no name: "tháng". */
  readonly monthBefore?: string
  /** Labels of the day of publication. */
  readonly published?: string
  /** How a sentence begins that says when an entry was posted: "this entry was". */
  readonly entry?: string
  /** Labels of the day of the latest change. */
  readonly updated?: string
}

/** Headlines that say nothing of what follows. */
interface Headlines {
  /** What a list of short news and links is called: "week in review"; phrases. */
  readonly roundUps?: string
  /** A headline of nothing but these tells no news: "weekly update"; words. */
  readonly generic?: string
  /** What a text is called that judges the news: "opinion"; phrases. Those of all languages count in all. */
  readonly opinions?: string
}

/** How titles count; words. */
interface Series {
  /** Before a number: "part". */
  readonly nouns?: string
  /** What headings count and titles of a series don't: "chapter"; what goes around a number, joined: "第章"; phrases. */
  readonly steps?: string
  /** From one to ten. */
  readonly numbers?: string
  /** Characters behind a number of what is counted. */
  readonly counters?: string
  /** Behind a number that measures, as written: "million". */
  readonly units?: string
  /** Before a number that measures: "magnitude". */
  readonly measures?: string
  /** What a version is called; phrases. */
  readonly versions?: string
}
