// Which permanent codes may an error, a notice or a finding have?

/** The codes of errors and notices. `docs/codes.md` says what each means. */
export const PROBLEM_CODES = [
  'already-sending', 'already-there', 'article-failed', 'bad-address', 'bad-config', 'bad-cron', 'bad-csv', 'bad-date', 'bad-encoding',
  'bad-front-matter', 'bad-memory', 'bad-overrides', 'bad-request', 'bad-row', 'bad-smtp-url', 'bad-state', 'binary', 'block-dates', 'block-place', 'cannot-open', 'cannot-read',
  'cannot-save', 'cannot-watch', 'cannot-write', 'check-failed', 'copy-refused', 'decided-since', 'dkim-key', 'edited-elsewhere',
  'foreign-host', 'foreign-page', 'given-up', 'heartbeat', 'in-brief', 'in-the-past', 'inbox', 'issue-changed', 'issue-sent', 'issue-stale',
  'ledger-corrupt', 'ledger-in-use', 'ledger-kind', 'ledger-locked', 'ledger-missing', 'ledger-newer', 'ledger-old',
  'ledger-unreachable', 'ledger-unwritable', 'link-outside', 'link-refused', 'mail-changed', 'many-unreachable', 'needs-issue', 'needs-postgres', 'needs-story', 'needs-workers', 'needs-yes',
  'newsletter-above',
  'no-access', 'no-address', 'no-address-column', 'no-articles-folder', 'no-browser', 'no-caniemail', 'no-config', 'no-file',
  'no-from', 'no-inbox', 'no-issue', 'no-page', 'no-reader', 'no-schedule', 'no-secret', 'no-smtp-url', 'no-source', 'no-sources', 'no-subscribers', 'no-url',
  'not-a-file', 'not-again', 'not-approved', 'not-collected', 'not-on-list', 'not-ready', 'not-with-workers', 'note-outdated', 'note-reduced', 'nothing-new', 'notify', 'on-list',
  'other-count', 'other-formats', 'override-gone', 'override-unknown', 'override-unused', 'page-too-tangled', 'page-without-text', 'pages-unreachable', 'picture-format',
  'picture-too-large', 'pin-without-effect', 'port-taken', 'preview-broken', 'preview-gone', 'read-in-part', 'smtp-busy',
  'smtp-hangs-up', 'smtp-login', 'smtp-quota', 'smtp-refused', 'smtp-size', 'smtp-tls', 'smtp-unreachable', 'strict',
  'suppressed', 'template-attribute', 'template-field', 'template-helper', 'template-missing', 'template-partial',
  'template-syntax', 'template-tag', 'template-unescaped', 'too-complex', 'too-large', 'turn-lost', 'uncertain',
  'unfinished', 'unread-columns', 'unreadable',
] as const

/** The codes of the rules of the finished mail. */
export const RULE_CODES = [
  'active-content', 'axe', 'client-support', 'contrast', 'dkim-signature', 'feedback-id', 'header-count', 'header-date', 'header-from',
  'header-line', 'header-newsletter', 'header-words', 'heading-first', 'heading-order', 'hidden-text', 'html-size',
  'leftover', 'link-anchor', 'link-elsewhere', 'link-insecure', 'link-target', 'link-text', 'message-id', 'message-size', 'overflow',
  'page-language', 'page-title', 'part-size', 'picture-alt', 'picture-failed', 'picture-insecure', 'picture-size',
  'picture-source', 'placeholder', 'preheader', 'style-size', 'subject-reply', 'table-role', 'text-headings',
  'text-links', 'text-missing', 'unsubscribe-header', 'unsubscribe-link', 'unsubscribe-one-click',
] as const

/** What is wrong, for programs: a code never changes once it is released. */
export type RuleCode = (typeof RULE_CODES)[number]
export type ProblemCode = (typeof PROBLEM_CODES)[number] | RuleCode

/** Why an article is in an issue or out of it. The first five are reasons to be in. `docs/articles.md` has them. */
export const REASON_CODES = [
  'in-window', 'newest', 'related', 'pinned', 'updated', 'excluded', 'draft', 'future', 'too-old', 'already-sent',
  'duplicate', 'over-limit', 'below-minimum', 'no-text', 'unreadable', 'undated', 'expired', 'not-article', 'in-doubt',
  'translation',
] as const

/** Why a reader got no mail of an issue. `docs/codes.md` says what each means. */
export const SKIP_CODES = ['few-stories', 'had-stories', 'paused'] as const

export type SkipCode = (typeof SKIP_CODES)[number]
export type ReasonCode = (typeof REASON_CODES)[number]
