// What does Digestif know of Armenian?
import type { Language } from './language.ts'

/** Armenian. */
export const hy = {
  tags: ['hy'], scripts: 'Armn',
  months: `հունվար|հունվարի փետրվար|փետրվարի մարտ|մարտի ապրիլ|ապրիլի մայիս|մայիսի հունիս|հունիսի հուլիս|հուլիսի
    օգոստոս|օգոստոսի սեպտեմբեր|սեպտեմբերի հոկտեմբեր|հոկտեմբերի նոյեմբեր|նոյեմբերի դեկտեմբեր|դեկտեմբերի`,
} satisfies Language
