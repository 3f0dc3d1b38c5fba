// Which languages are recognised although nothing else is known of them?
import type { Language } from './language.ts'

/** A language moves to a file of its own as soon as it brings a word. */
export const others: readonly Language[] = [
  { tags: ['is'] },
  { tags: ['sr'], scripts: 'Cyrl' },
  { tags: ['mr'], scripts: 'Deva' },
  { tags: ['ur'], scripts: 'Arab', direction: 'rtl' },
  { tags: ['hy'], scripts: 'Armn' },
  { tags: ['ka'], scripts: 'Geor' },
  { tags: ['ta'], scripts: 'Taml' },
  { tags: ['te'], scripts: 'Telu' },
  { tags: ['sw'], isGuessed: false },
]
