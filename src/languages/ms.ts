// What does Digestif know of Malay?
import type { Language } from './language.ts'

/** Malay. */
export const ms = {
  tags: ['ms'], isGuessed: false,
  months: `januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt november|nov
    disember|dis`,
  mail: {
    contents: 'Dalam keluaran ini', lead: 'Berita utama', keyPoints: 'Dalam artikel ini', related: 'Topik yang sama',
    moreStories: 'Juga dalam keluaran ini', updated: 'Dikemas kini', brief: 'Secara ringkas',
    unsubscribe: 'Berhenti melanggan', preferences: 'Langganan anda', viewInBrowser: 'Lihat dalam pelayar', readOn: 'Teruskan membaca di {site}',
    archive: 'Keluaran terdahulu', forward: 'Majukan keluaran ini',
    answer: 'Ada soalan atau pandangan? Balas sahaja e-mel ini.',
    more: 'dan {count} lagi', why: 'Anda menerima e-mel ini kerana anda melanggan {title}.', number: 'Bil. {number}', bestOf: 'Terbaik dalam sebulan',
    stories: { other: '{count} artikel' },
  },
} satisfies Language
