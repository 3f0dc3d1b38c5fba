// What does Digestif know of Bengali?
import type { Language } from './language.ts'

/** Bengali. */
export const bn = {
  tags: ['bn'], scripts: 'Beng',
  months: `জানুয়ারি|জানু ফেব্রুয়ারি|ফেব মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল আগস্ট|আগ সেপ্টেম্বর|সেপ্ট|সেপ
    অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে`,
  mail: {
    contents: 'এই সংখ্যায়', lead: 'প্রধান লেখা', keyPoints: 'এই লেখায়', related: 'একই বিষয়ে',
    moreStories: 'এই সংখ্যায় আরও', updated: 'হালনাগাদ', brief: 'সংক্ষেপে', unsubscribe: 'সদস্যতা বাতিল করুন',
    preferences: 'আপনার সাবস্ক্রিপশন', viewInBrowser: 'ব্রাউজারে দেখুন', readOn: 'বাকিটা পড়ুন {site}-এ', more: 'এবং আরও {count}টি',
    archive: 'আগের সংখ্যাগুলি', forward: 'এই সংখ্যাটি ফরওয়ার্ড করুন',
    answer: 'কোনো প্রশ্ন বা মতামত আছে? শুধু এই ইমেলের উত্তর দিন।',
    why: 'আপনি {title}-এর গ্রাহক বলে এই ইমেল পাচ্ছেন।', number: 'সংখ্যা {number}', bestOf: 'মাসের সেরা',
    stories: { other: '{count}টি লেখা' },
  },
} satisfies Language
