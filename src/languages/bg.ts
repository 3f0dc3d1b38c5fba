// What does Digestif know of Bulgarian?
import type { Language } from './language.ts'
import { ru } from './ru.ts'

/** Bulgarian. */
export const bg = {
  tags: ['bg'], scripts: 'Cyrl', abbreviations: ru.abbreviations,
  months: `януари|ян февруари|февр март април|апр май юни юли август|авг септември|септ октомври|окт ноември|ноем
    декември|дек`,
  dates: { yearMark: 'г|година' },
  drafts: 'чернова|чернови',
  mail: {
    contents: 'В този брой', lead: 'Водеща тема', keyPoints: 'В статията', related: 'По темата',
    moreStories: 'Още в този брой', updated: 'Актуализирано', brief: 'Накратко', unsubscribe: 'Отписване',
    preferences: 'Вашият абонамент', viewInBrowser: 'Преглед в браузъра', readOn: 'Продължете на {site}', more: 'и още {count}',
    archive: 'Предишни броеве', forward: 'Препращане на този брой',
    answer: 'Имате въпроси или коментари? Просто отговорете на този имейл.',
    why: 'Получавате този имейл, защото сте абонирани за „{title}“.', number: 'Брой {number}', bestOf: 'Най-доброто от месеца',
    stories: { one: '{count} статия', other: '{count} статии' },
  },
} satisfies Language
