// Is a headline that says nothing told from one that does?
import { expect, test } from 'vitest'
import { announcesOpinion, announcesRoundUp, isGenericHeadline } from '../../../src/languages/headlines.ts'

test.each([
  'Planet Orchard roundup of the week',
  'This Week in Rust 642',
  'Links der Woche',
  'Revue de presse du lundi',
  'Дайджест новостей',
  '今週のニュース',
  '11월 뉴스레터를 보냅니다',
  'La lettre d’information du musée',
])('%s announces a round-up', (headline) => expect(announcesRoundUp(headline)).toBe(true))

test.each(['Rounding up sheep on the dyke', 'The orchard of the year', 'Linksabbieger am Markt'])(
  '%s announces none',
  (headline) => expect(announcesRoundUp(headline)).toBe(false),
)

test.each([
  ['Weekly update', 'en'],
  ['News roundup, November 2026', 'en'],
  ['Release notes 1.4', 'en'],
  ['Rundbrief November', 'de'],
  ['Новости недели', 'ru'],
  ['Новости за неделю', 'ru'],
  ['Дайджест № 12', 'ru'],
  ['Wochenrückblick KW 47', 'de'],
  ['Rundbrief Nr. 4', 'de'],
  ['This week’s links', 'en'],
  ['What’s new', 'en'],
  ['Odds and ends', 'en'],
  ['Newsletter nr 12', 'pl'],
  ['Prehľad týždňa', 'sk'],
  ['本週新聞', 'zh'],
  ['Friday, November 27, 2026', 'en'],
  ['Sexta-feira, 27 de novembro de 2026', 'pt'],
  ['Quinta, 26 de novembro', 'pt'],
  ['Freitag, 27. November 2026', 'de'],
  ['Пятница, 27 ноября 2026 года', 'ru'],
  ['2026年11月27日', 'ja'],
  ['November 2026', 'en'],
  ['2026-11-27', 'en'],
  ['2026年11月27日（金）', 'ja'],
])('%s tells no news', (headline, language) => expect(isGenericHeadline(headline, language)).toBe(true))

test.each([
  ['Weekly market moves indoors', 'en'],
  ['News from the quarry', 'en'],
  ['1984', 'en'],
  ['November 27, the day the mill burnt', 'en'],
  ['27 novembre: la diga', 'it'],
  ['Neues Dach für die Schule', 'de'],
  ['Неделя без воды в Хесте', 'ru'],
  ['Odds against the mill of Hest', 'en'],
])('%s tells some', (headline, language) => expect(isGenericHeadline(headline, language)).toBe(false))

test('the name of the newsletter tells no news either, but is no generic headline alone', () => {
  expect(isGenericHeadline('Orchard Post: weekly update', 'en', 'The Orchard Post')).toBe(true)
  expect(isGenericHeadline('Orchard Post: weekly update', 'en')).toBe(false)
  expect(isGenericHeadline('Orchard', 'en', 'Orchard')).toBe(false)
})

test.each(['OPINION: The mill', 'Tribune : le moulin', '社説：水車', 'Editorial'])(
  '%s announces an opinion',
  (headline) => expect(announcesOpinion(headline)).toBe(true),
)

test.each(['Columns of the old mill', 'Public opinion: the mill', 'The opinion of the miller'])(
  '%s announces none',
  (headline) => expect(announcesOpinion(headline)).toBe(false),
)
