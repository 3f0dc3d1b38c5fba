// What does Digestif know of Croatian?
import type { Language } from './language.ts'

/** Croatian. */
export const hr = {
  tags: ['hr'],
  months: `siječanj|siječnja|sij veljača|veljače|velj ožujak|ožujka|ožu travanj|travnja|tra
    svibanj|svibnja|svi|svibanj lipanj|lipnja|lip srpanj|srpnja|srp kolovoz|kolovoza|kol rujan|rujna|ruj
    listopad|listopada|lis|listopadu studeni|studenoga|studenog|stu prosinac|prosinca|pro`,
  dates: { yearMark: 'g|godine' },
  drafts: 'skica|skice|nacrt|nacrti',
  mail: {
    contents: 'U ovom broju', lead: 'Glavna tema', keyPoints: 'U članku', related: 'Na istu temu',
    moreStories: 'Također u ovom broju', updated: 'Ažurirano', brief: 'Ukratko', unsubscribe: 'Odjava',
    preferences: 'Vaša pretplata', viewInBrowser: 'Prikaz u pregledniku', readOn: 'Nastavite čitati na {site}', more: 'i još {count}',
    archive: 'Prijašnji brojevi', forward: 'Proslijedite ovaj broj',
    answer: 'Imate pitanje ili komentar? Jednostavno odgovorite na ovu poruku.',
    why: 'Primate ovu poruku jer ste pretplaćeni na {title}.', number: 'Br. {number}', bestOf: 'Najbolje u mjesecu',
    stories: { one: '{count} članak', few: '{count} članka', other: '{count} članaka' },
  },
} satisfies Language
