// What does Digestif know of Telugu?
import type { Language } from './language.ts'

/** Telugu. */
export const te = {
  tags: ['te'], scripts: 'Telu',
  months: 'జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్',
} satisfies Language
