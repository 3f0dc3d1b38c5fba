// What does Digestif know of Urdu?
import type { Language } from './language.ts'

/** Urdu. */
export const ur = {
  tags: ['ur'], scripts: 'Arab', direction: 'rtl',
  months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
} satisfies Language
