// What does Digestif know of Hungarian?
import type { Language } from './language.ts'

/** Hungarian. */
export const hu = {
  tags: ['hu'],
  goingOn: 'tovább olvasom|bővebben',
  drafts: 'piszkozat|piszkozatok|vázlatok',
  chrome: {
    menu: { whole: 'kezdőlap|keresés|bezárás|vissza|tovább|bővebben|bejelentkezés|regisztráció|rólunk|kapcsolat|hírek' },
    share: { whole: 'megosztás' }, legal: { whole: 'adatvédelem|impresszum|elfogadom' },
    related: { whole: 'kapcsolódó cikkek|olvasta már|legolvasottabb|ajánlott', opening: 'olvassa el' },
    comments: { whole: 'hozzászólások|hozzászólás|szólj hozzá' }, advert: { whole: 'hirdetés' },
    about: { opening: 'közzétéve' },
  },
  byline: { author: 'szerző' },
  months: `január|jan|januári|januárban február|febr március|márc április|ápr május|máj június|jún július|júl
    augusztus|aug szeptember|szept|szep október|okt|októberi november|nov december|dec`,
  headlines: {
    roundUps: 'heti összefoglaló|havi összefoglaló|heti hírek|hírlevél|lapszemle|a hét hírei',
    generic: 'heti havi összefoglaló hírek hír hírlevél frissítés lapszemle hét hónap beszámoló',
  },
  mail: {
    contents: 'Ebben a számban', lead: 'Címlapon', keyPoints: 'A cikkben', related: 'Ugyanerről',
    moreStories: 'Még ebben a számban', updated: 'Frissítve', brief: 'Röviden', unsubscribe: 'Leiratkozás',
    preferences: 'Az Ön feliratkozása', viewInBrowser: 'Megtekintés böngészőben', readOn: 'Folytatás: {site}', more: 'és még {count}',
    archive: 'Korábbi számok', forward: 'A szám továbbküldése',
    answer: 'Kérdése vagy észrevétele van? Csak válaszoljon erre a levélre.',
    why: 'Azért kapja ezt a levelet, mert feliratkozott a következőre: {title}.', number: '{number}. szám', bestOf: 'A hónap legjobbjai',
    stories: { other: '{count} cikk' },
  },
} satisfies Language
