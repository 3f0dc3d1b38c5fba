// By which phrases does a sentence show that it can or can't be in a digest by itself?

/** What a sentence begins with or holds; phrases, in which `*` is any word, or the beginning of one: "*ing them". */
export interface Phrases {
  /** At the beginning: leans on the sentence before. */
  readonly dangling: string
  /** "And", where it is glued to the first word, which leans as without it. */
  readonly joined?: string
  /** At the beginning: looks as if it leaned, and doesn't: "That the bridge holds is …". */
  readonly standing?: string
  /** Near the beginning: takes up something said before, unless a `season` follows ("this year"). */
  readonly pointer?: string
  readonly season?: string
  /** What a text calls itself, which behind a demonstrative takes up nothing said before: "article". */
  readonly text?: string
  /** What an article with a version in its title calls that version: "release". */ readonly release?: string
  /** Behind a closed quotation: names the speaker by a pronoun only. */
  readonly speaker?: string
  /** Anywhere: takes up something said before. */ readonly within?: string
  /** At the beginning: only adds what follows to what was said. */
  readonly linking?: string
  /** Among the first words: "also". */ readonly adding?: string
  /** Nouns that stand for what a sentence said: "this problem" (Schmid, English Abstract Nouns as Conceptual Shells, 2000). */
  readonly shells?: string
  /** Behind the verb of its first words: "however". */ readonly contrasting?: string
  /** What begins a sentence with a place or time, behind which a pronoun has its noun in another sentence. */
  readonly fronted?: { readonly by: string; readonly pronouns: string }
  /** "The". */ readonly definite?: string
  /** Anywhere, in a sentence that leans: turns what the sentence before it said. */
  readonly turn?: string
  /** Anywhere: turns nothing, though "but" stands before it: "don't worry". */
  readonly reassuring?: string
  /** At the beginning: tells how something was; how it is now says the next sentence: "Previously, the lid". */
  readonly formerly?: string
  /** Anywhere: says how many things follow, which the next sentences say: "two reasons." */ readonly promising?: string
  /** Before an order: "So get your tickets". */ readonly urging?: string
  /** At the beginning: takes back all that was said so far; what follows is what holds. */
  readonly takesBack?: string
  /** Anywhere: belongs to the page, so that not even a text without anything else is quoted with it. */
  readonly page?: string
  /** At the beginning: speaks to the reader of the page, not of the subject. */
  readonly greeting: string
  /** At the beginning, before a name: the author introduces himself. */
  readonly introducing?: string
  /** At the beginning: words of `greeting` that name a cause where a sentence follows: "Thanks to the wind, it grinds". */
  readonly cause?: string
  /** At the beginning: an order to the reader. */
  readonly order: string
  /** At the beginning, before a colon or a name: labels a credit, a caption, a byline. */
  readonly label: string
  /** Anywhere: an offer or order to the reader, or chrome of the page. */
  readonly offer: string
  /** Anywhere: words of `pointing` that point at nothing on the page: "the following winter", "above zero". */
  readonly literal?: string
  /** Anywhere: points to something that the digest doesn't show. */
  readonly pointing: string
  /** Anywhere: says what the text is about, in its opening; further down, what comes next. */
  readonly preview?: string
  /** At the beginning, anywhere but at the article's: walks the reader through an example or a task: "Now let's". */
  readonly step?: string
  /** Anywhere: tells that something is new: "we announce". */
  readonly news?: string
  /** Anywhere: the author speaks of himself, not of the subject. */
  readonly personal?: string
  /** Anywhere: speaks to the reader. */
  readonly address: string
}
