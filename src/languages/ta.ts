// What does Digestif know of Tamil?
import type { Language } from './language.ts'

/** Tamil. */
export const ta = {
  tags: ['ta'], scripts: 'Taml',
  months: 'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
} satisfies Language
