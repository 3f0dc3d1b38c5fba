// What does Digestif know of Bulgarian?
import type { Language } from './language.ts'
import { ru } from './ru.ts'

/** Bulgarian. */
export const bg = {
  tags: ['bg'], scripts: 'Cyrl', abbreviations: ru.abbreviations,
  drafts: 'чернова|чернови',
  months: 'януари февруари март април май юни юли август септември октомври ноември декември',
  mail: {
    contents: 'В този брой', lead: 'Водеща тема', keyPoints: 'В статията', related: 'По темата',
    moreStories: 'Още в този брой', updated: 'Актуализирано', brief: 'Накратко', unsubscribe: 'Отписване',
    viewInBrowser: 'Преглед в браузъра', readOn: 'Продължете на {site}', more: 'и още {count}',
    why: 'Получавате този имейл, защото сте абонирани за „{title}“.', number: 'Брой {number}',
    stories: { one: '{count} статия', other: '{count} статии' },
  },
} satisfies Language
