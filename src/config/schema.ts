// Which settings are there, what may each be, and what are the defaults?
import { z } from 'zod'
import { look } from './look.ts'
import { inbox, topics } from './readers.ts'
import { smtp } from './smtp.ts'
import { collect, readingList, sources, subscriptions } from './sources.ts'
import { count, duration, folder, httpUrl, isPreset, language, OWN_HEADERS, permalink, timeZone } from './values.ts'

const dkimKey = z.strictObject({
  domain: z
    .string()
    .min(1)
    .describe(
      'Signing domain. `dkim` may be a list: with an RSA key and an Ed25519 key each mail is signed with both.',
    ),
  selector: z.string().min(1).describe('Selector of its DNS record, which `digestif doctor` prints.'),
  keyFile: z.string().min(1).optional().describe('Private key, PEM; where absent it is in the variable `DKIM_KEY`.'),
})

/** Every setting, its check, its default and one line for the table in docs/settings.md. */
const fields = z.strictObject({
  title: z.string().min(1).default('The Digest').describe('Name of the newsletter.'),
  id: z
    .string()
    .regex(
      /^[a-z\d]+(?:-+[a-z\d]+)*(?:\.[a-z\d]+(?:-+[a-z\d]+)*)+$/i,
      'must be written like a domain, such as "weekly.example.com"',
    )
    .optional()
    .describe(
      'Identifies the newsletter in `List-Id`, in reports and in links; made from the address in `from` where absent: `weekly.example.com`. Set it to the old one before `from` changes.',
    ),
  from: z.string().min(3).optional().describe('Sender, `Name <address>`. Needed to send.'),
  replyTo: z.string().min(3).optional().describe('Where answers go; `from` where absent.'),
  bounces: z
    .string()
    .min(3)
    .optional()
    .describe(
      'Where servers report mail that they could not deliver, with the reader in the address. `from` where absent.',
    ),
  inbox,
  softBounces: z
    .strictObject({
      count: count.default(5).describe('So many bounces that may pass, such as a full mailbox, suppress the address'),
      days: count.default(30).describe('… within this many days.'),
    })
    .prefault({})
    .describe('When bounces that may pass are believed to stay.'),
  url: httpUrl.optional().describe('Where the public pages are reached.'),
  archiveIndexed: z.boolean().default(true).describe('Search engines may list the archive.'),
  permalink: permalink
    .optional()
    .describe(
      'Address of an article that names none: `:year :month :day :slug :path :title` are filled in; or the tool whose rules it follows (`hugo`, `jekyll`, …), with `site`, and behind it the pattern of the site (`hugo /:year/:slug/`).',
    ),
  site: httpUrl
    .optional()
    .describe(
      'Where the articles are published: what `permalink` of a tool, and addresses from the root, are joined to.',
    ),
  imprint: z
    .string()
    .default('')
    .describe(
      'Sender and postal address at the end of each mail, in one or more lines. Web and mail addresses in it become links.',
    ),
  timeZone: timeZone
    .default(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
    .describe("The newsletter's days and hours; the machine's own where absent."),
  language: language.default('en').describe("The newsletter's own words; each article keeps its own language."),
  articles: folder.default('articles').describe('Folder of articles.'),
  linkedFolders: z
    .array(folder)
    .default([])
    .describe('Folders elsewhere that links in `articles` and `templates` may lead into; other links are left out.'),
  sources,
  subscriptions,
  readingList,
  collect,
  templates: folder.default('templates').describe('Folder of looks; a look that is not in it comes from Digestif.'),
  out: folder.default('out').describe('Folder of finished issues.'),
  ledger: z
    .string()
    .min(1)
    .default('sqlite:.digestif/ledger.db')
    .describe(
      'Where sends are recorded: `sqlite:` and a file, `postgres://user@host/database`, or `postgres:` for the variable `DATABASE_URL`.',
    ),
  overrides: folder
    .default('.digestif/next-issue.json')
    .describe('Editor’s decisions and words for the next issue: what is in, subject, notes, changed stories.'),
  note: folder
    .default('notes/NEXT.md')
    .describe('Note above the stories of the next issue, in Markdown, unless the editor’s file has one.'),
  blocks: folder.default('blocks').describe('Folder of announcements, in Markdown, with place and days.'),
  editor: z.string().min(1).max(100).optional().describe('Name under the editor’s notes and own texts.'),
  openWith: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      'Program with which the preview opens a file, and its arguments, `{file}` and `{line}` filled in: `["code", "--goto", "{file}:{line}"]`, `["zed", "{file}:{line}"]`, `["xterm", "-e", "vim", "+{line}", "{file}"]`. Without it, a link opens VS Code.',
    ),
  look: look.describe('How the mail looks.'),
  pictures: z
    .enum(['attach', 'link'])
    .default('attach')
    .describe(
      'Pictures of the articles folder travel in the mail, or it links them as `url/ISSUE/NAME`, where `digestif serve` has them.',
    ),
  sections: z.array(z.string().min(1)).default([]).describe('Sections in order; an article goes where its tags say.'),
  topics,
  window: z
    .strictObject({
      days: z.number().positive().default(7).describe('Length of the window when no earlier issue sets its start.'),
    })
    .prefault({})
    .describe('Which span of time is searched.'),
  firstIssue: z
    .enum(['newest', 'window'])
    .default('newest')
    .describe(
      '`newest`: the first issue takes the newest articles whatever their age; `window`: those of `window.days`.',
    ),
  stories: z
    .strictObject({
      min: count.default(1).describe('With fewer stories, no issue is made.'),
      max: count
        .default(12)
        .describe(
          'Stories beyond these are left out, the oldest first, but never the event that most articles report.',
        ),
      updated: z
        .boolean()
        .default(false)
        .describe(
          'Articles that changed much since an issue carried them come back, at most three, once for each change.',
        ),
    })
    .prefault({})
    .refine(({ min, max }) => min <= max, { error: 'must have a min no larger than max' })
    .describe('How many stories an issue has.'),
  summary: z
    .strictObject({ words: z.int().min(10).max(400).default(60).describe('At most this many words in a summary.') })
    .prefault({})
    .describe('How long a summary is.'),
  schedule: z
    .strictObject({
      cron: z
        .string()
        .min(9)
        .describe('Five fields, in `timeZone`; a day of the month and a weekday are either, as in cron.'),
      maxLate: duration
        .default('24h')
        .describe(
          'A slot missed by no more than this is made up for; by a schedule that runs for the first time, by at most an hour.',
        ),
      bestOf: z
        .union([z.string().min(9), z.literal(false)])
        .default('0 9 1 * *')
        .describe(
          'When the best of the month before is sent, to readers who chose that instead of every issue; `false`: it is not offered.',
        ),
      notify: z
        .string()
        .min(3)
        .optional()
        .describe('Address to notify of a failure, and of a slot with nothing to send, with the reason.'),
      heartbeat: z
        .string()
        .min(1)
        .optional()
        .describe('File to write, or URL to call, every minute while all is well.'),
    })
    .optional()
    .describe('When issues are sent by themselves.'),
  workers: z
    .boolean()
    .default(false)
    .describe(
      '`send` and `schedule` only put an issue on record; any number of `digestif worker` deliver it. Needs PostgreSQL.',
    ),
  approval: z.boolean().default(false).describe('Only approved issues are sent.'),
  smtp,
  headers: z
    .record(
      z
        .string()
        .regex(/^[a-z][a-z\d-]*$/i, 'must be the name of a header')
        .refine((name) => !OWN_HEADERS.test(name), {
          error: 'must not be a header that Digestif writes itself',
        }),
      z.string().regex(/^[\x20-\x7e]{1,900}$/, 'must be one line of ASCII'),
    )
    .default({})
    .describe(
      'More headers for each mail: `{ "X-PM-Message-Stream": "broadcast" }` for Postmark, `{ "X-SES-CONFIGURATION-SET": "weekly" }` for SES.',
    ),
  dkim: z
    .union([dkimKey, z.array(dkimKey)])
    .transform((keys) => (Array.isArray(keys) ? keys : [keys]))
    .refine((keys) => new Set(keys.map(({ domain, selector }) => `${selector} ${domain}`)).size === keys.length, {
      error: 'must have a selector of its own for each key',
    })
    .refine((keys) => keys.filter(({ keyFile }) => keyFile === undefined).length <= 1, {
      error: 'must name a keyFile for each key but one: DKIM_KEY holds a single key',
    })
    .prefault([])
    .describe('Signatures of each mail.'),
})

/** Every setting, checked together with those it depends on. */
export const schema = fields
  .refine(({ pictures, url }) => pictures === 'attach' || url !== undefined, {
    path: ['pictures'],
    error: 'needs "url", under which the pictures are linked',
  })
  .refine(({ permalink, site }) => permalink === undefined || !isPreset(permalink) || site !== undefined, {
    path: ['permalink'],
    error: 'needs "site", where the tool publishes the articles',
  })

/** The settings as a person writes them: everything may be left out. */
export type Config = z.input<typeof schema>

/** The settings as the program uses them: defaults filled in, folders absolute. */
export type Settings = z.output<typeof schema>
