// What does Digestif know of Slovenian?
import type { Language } from './language.ts'

/** Slovenian. */
export const sl = {
  tags: ['sl'], isGuessed: false,
  months: `januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep oktober|okt
    november|nov december|dec`,
  dates: { yearMark: 'leta|l' },
  mail: {
    contents: 'V tej številki', lead: 'Glavna tema', keyPoints: 'V članku', related: 'Na isto temo',
    moreStories: 'Tudi v tej številki', updated: 'Posodobljeno', brief: 'Na kratko', unsubscribe: 'Odjava',
    preferences: 'Vaša naročnina', viewInBrowser: 'Prikaz v brskalniku', readOn: 'Nadaljujte na {site}', more: 'in še {count}',
    archive: 'Prejšnje številke', forward: 'Posredujte to številko',
    answer: 'Imate vprašanje ali pripombo? Preprosto odgovorite na to sporočilo.',
    why: 'To sporočilo prejemate, ker ste naročeni na {title}.', number: 'Št. {number}', bestOf: 'Najboljše v mesecu',
    stories: { one: '{count} članek', two: '{count} članka', few: '{count} članki', other: '{count} člankov' },
  },
} satisfies Language
