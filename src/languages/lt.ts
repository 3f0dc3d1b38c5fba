// What does Digestif know of Lithuanian?
import type { Language } from './language.ts'

/** Lithuanian. */
export const lt = {
  tags: ['lt'],
  months: `sausis|sausio|saus vasaris|vasario|vas kovas|kovo balandis|balandžio|bal gegužė|gegužės|geg
    birželis|birželio|birž liepa|liepos|liep rugpjūtis|rugpjūčio|rugp rugsėjis|rugsėjo|rugs
    spalis|spalio|spal lapkritis|lapkričio|lapkr gruodis|gruodžio|gruod`,
  dates: { yearMark: 'm|metų', dayMark: 'd|dieną' },
  mail: {
    contents: 'Šiame numeryje', lead: 'Svarbiausia', keyPoints: 'Straipsnyje', related: 'Ta pačia tema',
    moreStories: 'Taip pat šiame numeryje', updated: 'Atnaujinta', brief: 'Trumpai',
    unsubscribe: 'Atsisakyti prenumeratos', preferences: 'Jūsų prenumerata', viewInBrowser: 'Žiūrėti naršyklėje', readOn: 'Skaityti toliau: {site}',
    archive: 'Ankstesni numeriai', forward: 'Persiųsti šį numerį',
    answer: 'Turite klausimų ar pastabų? Tiesiog atsakykite į šį laišką.',
    more: 'ir dar {count}', why: 'Gaunate šį laišką, nes prenumeruojate „{title}“.', number: 'Nr. {number}', bestOf: 'Mėnesio geriausieji',
    stories: {
      one: '{count} straipsnis', few: '{count} straipsniai', many: '{count} straipsnio', other: '{count} straipsnių',
    },
  },
} satisfies Language
