// What does Digestif know of Afrikaans?
import type { Language } from './language.ts'
import { nl } from './nl.ts'

/** Near enough to Dutch where it says nothing else. */
const phrases = {
  ...nl.phrases,
  dangling: `sonder hom|sonder haar|sonder hulle|sonder dit|sedertdien|boonop|danksy hom|danksy haar|danksy hulle|
    danksy dit|intussen|gevolglik|daarom|daarna|daarmee|daardeur|daarteenoor|daarbenewens|desnieteenstaande|nogtans|
    maar|en|of|toe|dan|ook|hy|sy|hulle|hom|haar|hierdie|daardie|dit|so|albei|beide|een van hulle|* van hulle|
    onder hulle|dieselfde geld|dieselfde|met sy hulp|met haar hulp|met hul hulp|in albei gevalle|in teendeel|
    daar|hier|egter|verder|byvoorbeeld|die ander`,
  adding: 'daarom|dus|ook', contrasting: 'egter|nietemin',
  greeting: `hallo|goeie dag|goeiemôre|welkom|liewe|beste|dankie|baie dankie|veels geluk|tot siens|geluk`,
  order: `teken in|skryf in|volg ons|klik|lees|kyk|ontdek|deel|kontak|besoek|moenie vergeet|as jy|wil jy|
    meer inligting|vir meer inligting`,
}

/** Afrikaans. */
export const af = {
  tags: ['af'], isGuessed: false, phrases,
  names: { own: 'afrikaans' },
  genericHeadings: `inleiding|opsomming|gevolgtrekking|agtergrond|voorwoord|gereelde vrae|vrae en antwoorde|bronne|
    verwysings|voetnote|skakels|meer inligting|lees ook|verwante artikels|bedankings|oor die skrywer|oor ons|
    kommentaar|deel hierdie|volgende stappe|voorbeeld|voorbeelde|resultate`,
  calls: `teken in|volg ons|kontak ons|sluit aan|skenk nou|registreer|probeer dit`,
  series: { steps: 'hoofstuk|voorbeeld|stap|reël|les|wenk|figuur|tabel', nouns: 'deel aflewering nommer week dag', versions: 'weergawe' },
  headlines: {
    roundUps: 'nuus van die week|weekoorsig|nuusbrief',
    generic: 'week weeklikse maand maandelikse oorsig nuus nuusbrief opdatering skakels opsomming nommer uitgawe kortliks',
  },
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
