// Which sentences of several languages call, or label something, rather than tell it?
import { expect, it } from 'vitest'
import { isChatter } from '../../../src/summarize/admissible.ts'

const CALLS: readonly [language: string, ...sentences: string[]][] = [
  ['cs', 'Přihlaste se k odběru našich novinek.', 'Foto: Jana Nováková'],
  ['sk', 'Prihláste sa na odber našich noviniek.', 'Foto: Jana Nováková'],
  ['uk', 'Підпишіться на нашу розсилку.', 'Фото: Олена Коваль'],
  ['bg', 'Абонирайте се за нашия бюлетин.', 'Снимка: Мария Иванова'],
  ['hr', 'Pretplatite se na naš newsletter.', 'Foto: Ana Horvat'],
  ['sr', 'Pretplatite se na naš bilten.', 'Фото: Ана Јовановић'],
  ['sl', 'Naročite se na naše novice.', 'Foto: Ana Novak'],
  ['lt', 'Prenumeruokite mūsų naujienlaiškį.', 'Nuotrauka: Ona Petraitytė'],
  ['lv', 'Piesakieties jaunumiem e-pastā.', 'Foto: Anna Bērziņa'],
  ['kk', 'Жаңалықтарымызға жазылыңыз.', 'Фото: Айгүл Сәрсенова'],
  ['hy', 'Բաժանորդագրվեք մեր լրատվությանը։', 'Լուսանկարը՝ Աննա Պետրոսյան'],
  ['ka', 'გამოიწერეთ ჩვენი სიახლეები.', 'ფოტო: ნინო ბერიძე'],
]

const TELLS: readonly [language: string, ...sentences: string[]][] = [
  ['cs', 'Radnice představila plán nového mostu.'],
  ['sk', 'Radnica predstavila plán nového mosta.', 'Vinár vám víno naleje a ja ho prosím o ďalšie.'],
  ['uk', 'Міська рада показала план нового мосту.'],
  ['bg', 'Общината представи плана за новия мост.'],
  ['hr', 'Grad je predstavio plan novog mosta.', 'Općina i župa zajedno molimo vladu za pomoć.'],
  ['sr', 'Град је представио план новог моста.'],
  ['sl', 'Občina je predstavila načrt novega mostu.'],
  ['lt', 'Savivaldybė pristatė naujo tilto planą.', 'Penkeri metai prašome valstybės pinigų mokyklos stogui.'],
  ['lv', 'Pašvaldība iepazīstināja ar jaunā tilta plānu.'],
  ['kk', 'Әкімдік жаңа көпірдің жобасын көрсетті.'],
  ['hy', 'Քաղաքապետարանը ներկայացրեց նոր կամրջի նախագիծը։'],
  ['ka', 'მერიამ ახალი ხიდის პროექტი წარადგინა.'],
]

const each = (table: typeof CALLS) =>
  table.flatMap(([language, ...all]) => all.map((text) => [language, text] as const))

it.each(each(CALLS))('in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(true)
})

it.each(each(TELLS))('not in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(false)
})
