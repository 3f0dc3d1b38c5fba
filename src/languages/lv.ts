// What does Digestif know of Latvian?
import type { Language } from './language.ts'

/** Latvian. */
export const lv = {
  tags: ['lv'],
  months: `janvāris|janv februāris|febr marts aprīlis|apr maijs jūnijs|jūn jūlijs|jūl augusts|aug septembris|sept
    oktobris|okt novembris|nov decembris|dec`,
  mail: {
    contents: 'Šajā numurā', lead: 'Galvenais', keyPoints: 'Rakstā', related: 'Par šo tēmu',
    moreStories: 'Vēl šajā numurā', updated: 'Atjaunināts', brief: 'Īsumā', unsubscribe: 'Atteikties',
    viewInBrowser: 'Skatīt pārlūkā', readOn: 'Turpināt lasīt: {site}', more: 'un vēl {count}',
    why: 'Jūs saņemat šo e-pastu, jo abonējat {title}.', number: 'Nr. {number}',
    stories: { zero: '{count} rakstu', one: '{count} raksts', other: '{count} raksti' },
  },
} satisfies Language
