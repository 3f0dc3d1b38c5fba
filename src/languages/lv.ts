// What does Digestif know of Latvian?
import type { Language } from './language.ts'

/** Latvian. */
export const lv = {
  tags: ['lv'],
  months: `janvāris|janv|janvārī februāris|febr|februārī marts|martā aprīlis|apr|aprīlī maijs|maijā
    jūnijs|jūn|jūnijā jūlijs|jūl|jūlijā augusts|aug|augustā|aug septembris|sept|septembrī
    oktobris|okt|oktobrī novembris|nov|novembrī decembris|dec|decembrī`,
  dates: { yearMark: 'gada' },
  mail: {
    contents: 'Šajā numurā', lead: 'Galvenais', keyPoints: 'Rakstā', related: 'Par šo tēmu',
    moreStories: 'Vēl šajā numurā', updated: 'Atjaunināts', brief: 'Īsumā', unsubscribe: 'Atteikties',
    preferences: 'Jūsu abonements', viewInBrowser: 'Skatīt pārlūkā', readOn: 'Turpināt lasīt: {site}', more: 'un vēl {count}',
    archive: 'Iepriekšējie numuri', forward: 'Pārsūtīt šo numuru',
    answer: 'Jautājumi vai ierosinājumi? Vienkārši atbildiet uz šo e-pastu.',
    why: 'Jūs saņemat šo e-pastu, jo abonējat {title}.', number: 'Nr. {number}', bestOf: 'Mēneša labākais',
    stories: { zero: '{count} rakstu', one: '{count} raksts', other: '{count} raksti' },
  },
} satisfies Language
