// What does Digestif know of Afrikaans?
import type { Language } from './language.ts'
import { nl } from './nl.ts'

/** Afrikaans. */
export const af = {
  tags: ['af'], isGuessed: false, phrases: nl.phrases,
  months: `januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sep
    oktober|okt november|nov desember|des`,
  and: 'en',
  dates: { published: 'gepubliseer|datum', updated: 'bygewerk|opgedateer' },
  mail: {
    contents: 'In hierdie uitgawe', lead: 'Hoofberig', keyPoints: 'In hierdie artikel', related: 'Ook hieroor',
    moreStories: 'Ook in hierdie uitgawe', updated: 'Bygewerk', brief: 'Kortliks', unsubscribe: 'Teken uit',
    preferences: 'U intekening', viewInBrowser: 'Bekyk in blaaier', readOn: 'Lees verder by {site}', more: 'en nog {count}',
    archive: 'Vorige uitgawes', forward: 'Stuur hierdie uitgawe aan',
    answer: 'Vrae of kommentaar? Antwoord gerus op hierdie e-pos.',
    why: 'U ontvang hierdie e-pos omdat u op {title} ingeteken het.', number: 'Nr. {number}', bestOf: 'Die beste van die maand',
    stories: { one: '{count} artikel', other: '{count} artikels' },
  },
} satisfies Language
