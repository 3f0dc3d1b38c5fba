// What does Digestif know of Belarusian?
import type { Language } from './language.ts'
import { ru } from './ru.ts'

/** Belarusian. */
export const be = {
  tags: ['be'],
  drafts: 'чарнавік|чарнавікі', scripts: 'Cyrl', isGuessed: false, abbreviations: ru.abbreviations, phrases: ru.phrases,
  months: `студзень|студзеня|сту люты|лютага|лют сакавік|сакавіка|сак красавік|красавіка|кра май|мая
    чэрвень|чэрвеня|чэр ліпень|ліпеня|ліп жнівень|жніўня|жні верасень|верасня|вер кастрычнік|кастрычніка|кас
    лістапад|лістапада|ліс снежань|снежня|сне`,
  dates: { yearMark: 'г|года' },
  mail: {
    contents: 'У гэтым нумары', lead: 'Галоўнае', keyPoints: 'У артыкуле', related: 'Па тэме',
    moreStories: 'Таксама ў нумары', updated: 'Абноўлена', brief: 'Сцісла', unsubscribe: 'Адпісацца',
    preferences: 'Ваша падпіска', viewInBrowser: 'Адкрыць у браўзеры', readOn: 'Чытаць далей на {site}', more: 'і яшчэ {count}',
    archive: 'Мінулыя нумары', forward: 'Пераслаць гэты нумар',
    answer: 'Маеце пытанні ці заўвагі? Проста адкажыце на гэты ліст.',
    why: 'Вы атрымалі гэты ліст, бо падпісаныя на «{title}».', number: '№ {number}', bestOf: 'Лепшае за месяц',
    stories: { one: '{count} артыкул', few: '{count} артыкулы', many: '{count} артыкулаў', other: '{count} артыкула' },
  },
} satisfies Language
