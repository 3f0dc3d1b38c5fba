// What can be set about how the mail looks?
import { z } from 'zod'
import { count, httpUrl, shades, typefaces } from './values.ts'

/** The settings of the group `look`, which every look of Digestif follows as far as it has room for them. */
export const look = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\w-]+$/, 'must be the name of a folder in templates')
      .default('classic')
      .describe('Folder in `templates`.'),
    logo: z
      .string()
      .min(1)
      .optional()
      .describe('Picture in place of the title at the top: a PNG, JPEG or GIF file, or an address on the web.'),
    accent: shades
      .default('#9b1c31')
      .describe(
        'Colour of lines, kickers and the lead’s link, as far as the look has them; made darker or lighter where it could not be read. Each colour may be two: `{ light: "#9b1c31", dark: "#f28c98" }`.',
      ),
    paper: shades.optional().describe('Colour of the background; a single one is that of the light mail.'),
    ink: shades.optional().describe('Colour of the text; made darker or lighter where it could not be read.'),
    font: typefaces
      .optional()
      .describe('Typefaces of the text: `serif`, `sans` or a list for CSS; the look’s own where absent.'),
    keyPoints: z
      .enum(['lead', 'all', 'none'])
      .default('lead')
      .describe('Which stories list their section headings, as far as the look has room for them.'),
    keyPointsMax: count.default(12).describe('A list of section headings has at most this many.'),
    contentsMax: z
      .int()
      .min(0)
      .default(12)
      .describe('The table of contents has at most about this many headlines; with 0 there is none.'),
    dates: z
      .enum(['auto', 'all', 'none'])
      .default('auto')
      .describe('Whether stories show their day; `auto`: where they are more than a week apart.'),
    minutes: z.boolean().default(true).describe('Whether reading times are shown.'),
    authors: z.boolean().default(true).describe('Whether stories name their site or authors.'),
    answers: z
      .boolean()
      .default(true)
      .describe('Whether the end invites readers to answer; never where answers go to an address such as `noreply@`.'),
    footer: z.array(z.string().min(1)).max(10).default([]).describe('More lines at the end, before the imprint.'),
    links: z
      .array(z.strictObject({ title: z.string().min(1).max(60), url: httpUrl }))
      .max(12)
      .default([])
      .describe('Links at the end: `[{ title: "Mastodon", url: "https://example.social/@weekly" }]`.'),
  })
  .prefault({})
