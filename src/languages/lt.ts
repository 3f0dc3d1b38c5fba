// What does Digestif know of Lithuanian?
import type { Language } from './language.ts'

/** Lithuanian. */
export const lt = {
  tags: ['lt'],
  months: `sausis|sausio vasaris|vasario kovas|kovo balandis|balandžio gegužė|gegužės birželis|birželio liepa|liepos
    rugpjūtis|rugpjūčio rugsėjis|rugsėjo spalis|spalio lapkritis|lapkričio gruodis|gruodžio`,
  mail: {
    contents: 'Šiame numeryje', lead: 'Svarbiausia', keyPoints: 'Straipsnyje', related: 'Ta pačia tema',
    moreStories: 'Taip pat šiame numeryje', updated: 'Atnaujinta', brief: 'Trumpai',
    unsubscribe: 'Atsisakyti prenumeratos', viewInBrowser: 'Žiūrėti naršyklėje', readOn: 'Skaityti toliau: {site}',
    more: 'ir dar {count}', why: 'Gaunate šį laišką, nes prenumeruojate „{title}“.', number: 'Nr. {number}',
    stories: {
      one: '{count} straipsnis', few: '{count} straipsniai', many: '{count} straipsnio', other: '{count} straipsnių',
    },
  },
} satisfies Language
