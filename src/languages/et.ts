// What does Digestif know of Estonian?
import type { Language } from './language.ts'

/** Estonian. */
export const et = {
  tags: ['et'],
  months: `jaanuar|jaan|jaanuaril veebruar|veebr|veebruaril märts|märtsil aprill|apr|aprillil mai|mail juuni|juunil
    juuli|juulil august|aug|augustil september|sept|septembril oktoober|okt|oktoobril november|nov|novembril
    detsember|dets|detsembril`,
  dates: { yearMark: 'a|aasta' },
  mail: {
    contents: 'Selles numbris', lead: 'Esilugu', keyPoints: 'Selles artiklis', related: 'Samal teemal',
    moreStories: 'Veel selles numbris', updated: 'Uuendatud', brief: 'Lühidalt', unsubscribe: 'Loobu tellimusest',
    preferences: 'Teie tellimus', viewInBrowser: 'Vaata brauseris', readOn: 'Loe edasi: {site}', more: 'ja veel {count}',
    archive: 'Varasemad numbrid', forward: 'Saada number edasi',
    answer: 'Küsimusi või mõtteid? Vastake lihtsalt sellele kirjale.',
    why: 'Saate selle kirja, sest olete tellinud uudiskirja {title}.', number: 'Nr {number}', bestOf: 'Kuu parimad',
    stories: { one: '{count} artikkel', other: '{count} artiklit' },
  },
} satisfies Language
