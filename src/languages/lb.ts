// What does Digestif know of Luxembourgish?

import { de } from './de.ts'
import type { Language } from './language.ts'

/** Near enough to German where it says nothing else. */
const phrases = {
  ...de.phrases,
  dangling: `dofir|doduerch|domat|duerno|duerop|doriwwer|doran|dovun|dorop|dobäi|doniewent|mëttlerweil|ënnerdessen|
    ouni hien|ouni si|ouni hatt|zënterhier|zanterhier|säitdeem|ausserdeem|trotzdeem|awer|mee|an|oder|also|dann|dunn|
    do|hei|hien|si|hatt|et|dës|dëse|dëst|deen|déi|dat|säin|seng|hire|hir|hinnen|him|och|zum beispill|dowéinst|
    deemno|domadder|esou|sou|béid|ee vun hinnen|eng vun hinnen|* vun hinnen|ënner hinnen|dat selwecht|
    am géigendeel|deemools|an deem joer|deen aneren|déi aner`,
  greeting: 'moien|gudde moien|gudden owend|léif|merci|villmools merci|wëllkomm|äddi|bis geschwënn|felicitatiounen',
  order: `abonnéiert|abonnéier|mellt iech|follegt|klickt|liest|kuckt|deelt|kontaktéiert|kommt|vergiesst net|
    wann iech|wëllt dir|méi informatiounen`,
}

/** Luxembourgish. */
export const lb = {
  tags: ['lb'], isGuessed: false, capitalNouns: true, phrases,
  names: { own: 'lëtzebuergesch', english: 'luxembourgish' },
  months: `januar|jan februar|feb mäerz|mäe abrëll|abr mee juni|jun juli|jul august|aug september|sep oktober|okt
    november|nov dezember|dez`,
  dates: { published: 'publizéiert|verëffentlecht|datum' },
} satisfies Language
