// What does Digestif know of Romanian?
import type { Language } from './language.ts'

/** Romanian. */
export const ro = {
  tags: ['ro'],
  drafts: 'ciornă|ciorne|schiță|schițe',
  abbreviations: {
    open: 'dl dna dr prof ing str bd nr. ex sf', numbered: 'nr pag art vol cap tel', either: 'etc ș.a',
  },
  goingOn: 'citește mai mult|continuă lectura',
  chrome: {
    menu: { whole: 'acasă|caută|închide|înapoi|mai mult|citește mai mult|autentificare|despre noi|știri' },
    share: { whole: 'distribuie' }, legal: { whole: 'termeni și condiții|politica de confidențialitate' },
    related: { whole: 'citește și|articole similare|cele mai citite|ultimele știri', opening: 'citește și|citeşte şi' },
    comments: { whole: 'comentarii|lasă un comentariu|răspunde' }, advert: { whole: 'publicitate' },
    about: { opening: 'publicat' },
  },
  months: `ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept
    octombrie|oct noiembrie|nov decembrie|dec`,
  headlines: {
    roundUps: 'rezumatul săptămânii|revista presei|știrile săptămânii|buletin|newsletter',
    generic: 'rezumat rezumatul săptămânii săptămâna lunar știri știrile noutăți buletin newsletter actualizare raport',
  },
  mail: {
    contents: 'În acest număr', lead: 'Pe prima pagină', keyPoints: 'În acest articol', related: 'Pe aceeași temă',
    moreStories: 'Tot în acest număr', updated: 'Actualizate', brief: 'Pe scurt', unsubscribe: 'Dezabonare',
    preferences: 'Abonamentul dumneavoastră', viewInBrowser: 'Vizualizare în browser', readOn: 'Citiți mai departe pe {site}', more: 'și încă {count}',
    archive: 'Numere anterioare', forward: 'Trimiteți mai departe acest număr',
    answer: 'Aveți întrebări sau sugestii? Răspundeți pur și simplu la acest e-mail.',
    why: 'Primiți acest e-mail deoarece v-ați abonat la {title}.', number: 'Nr. {number}', bestOf: 'Cele mai bune articole ale lunii',
    stories: { one: '{count} articol', few: '{count} articole', other: '{count} de articole' },
  },
} satisfies Language
