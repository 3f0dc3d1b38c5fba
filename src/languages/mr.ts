// What does Digestif know of Marathi?
import type { Language } from './language.ts'

/** Marathi. */
export const mr = {
  tags: ['mr'], scripts: 'Deva',
  months: 'जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर',
  dates: { published: 'प्रकाशित' },
} satisfies Language
