// What does Digestif know of Slovak?

import { cs } from './cs.ts'
import type { Language } from './language.ts'

/** Slovak. */
export const sk = {
  tags: ['sk'], abbreviations: cs.abbreviations,
  drafts: 'koncepty|rozpísané',
  months: `január|januára|jan február|februára|feb marec|marca|mar apríl|apríla|apr máj|mája jún|júna júl|júla
    august|augusta|aug september|septembra|sep október|októbra|okt november|novembra|nov december|decembra|dec`,
  dates: { yearMark: 'r|roku' },
  mail: {
    contents: 'V tomto čísle', lead: 'Hlavná téma', keyPoints: 'V článku', related: 'K téme',
    moreStories: 'Ďalej v tomto čísle', updated: 'Aktualizované', brief: 'Stručne', unsubscribe: 'Odhlásiť odber',
    preferences: 'Vaše predplatné', viewInBrowser: 'Zobraziť v prehliadači', readOn: 'Čítať ďalej na {site}', more: 'a ešte {count}',
    archive: 'Predchádzajúce čísla', forward: 'Preposlať toto číslo',
    answer: 'Máte otázku alebo pripomienku? Stačí odpovedať na tento e-mail.',
    why: 'Tento e-mail dostávate, pretože odoberáte {title}.', number: 'Č. {number}', bestOf: 'To najlepšie z mesiaca',
    stories: { one: '{count} článok', few: '{count} články', many: '{count} článku', other: '{count} článkov' },
  },
} satisfies Language
