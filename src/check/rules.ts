// Which rules must a finished mail meet?
import { activeRules } from './active-rules.ts'
import { contrastRules } from './contrast-rule.ts'
import { headerRules } from './header-rules.ts'
import { linkRules } from './link-rules.ts'
import { pictureRules } from './picture-rules.ts'
import type { Rule } from './rule.ts'
import { signatureRules } from './signature-rules.ts'
import { sizeRules } from './size-rules.ts'
import { structureRules } from './structure-rules.ts'
import { textRules } from './text-rules.ts'
import { unsubscribeRules } from './unsubscribe-rules.ts'
import { wordingRules } from './wording-rules.ts'

/** Every rule that needs nothing but the message, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  ...headerRules,
  ...unsubscribeRules,
  ...signatureRules,
  ...sizeRules,
  ...textRules,
  ...structureRules,
  ...contrastRules,
  ...linkRules,
  ...pictureRules,
  ...wordingRules,
  ...activeRules,
]
