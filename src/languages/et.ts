// What does Digestif know of Estonian?
import type { Language } from './language.ts'

/** Estonian. */
export const et = {
  tags: ['et'],
  months: `jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt
    november|nov detsember|dets`,
  mail: {
    contents: 'Selles numbris', lead: 'Esilugu', keyPoints: 'Selles artiklis', related: 'Samal teemal',
    moreStories: 'Veel selles numbris', updated: 'Uuendatud', brief: 'Lühidalt', unsubscribe: 'Loobu tellimusest',
    viewInBrowser: 'Vaata brauseris', readOn: 'Loe edasi: {site}', more: 'ja veel {count}',
    why: 'Saate selle kirja, sest olete tellinud uudiskirja {title}.', number: 'Nr {number}',
    stories: { one: '{count} artikkel', other: '{count} artiklit' },
  },
} satisfies Language
