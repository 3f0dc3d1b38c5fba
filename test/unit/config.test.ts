// Does a wrong setting get an answer that mends it?
import { expect, test } from 'vitest'
import { shapeOf } from '../../src/config/forms.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { schema } from '../../src/config/schema.ts'
import { DigestError } from '../../src/model/problem.ts'

const WHERE = '/newsletter/digestif.config.ts'

test('nothing at all is a configuration, with folders beside it', () => {
  expect(parseConfig({}, WHERE)).toMatchObject({
    articles: '/newsletter/articles',
    out: '/newsletter/out',
    overrides: '/newsletter/.digestif/next-issue.json',
    look: { name: 'classic' },
    stories: { min: 1, max: 12 },
    summary: { words: 60 },
    firstIssue: 'newest',
  })
})

test.each([
  [{ artcles: 'x' }, 'There is no setting "artcles".', 'Did you mean "articles"?'],
  [{ look: { acent: '#fff' } }, 'There is no setting "look.acent".', 'Did you mean "look.accent"?'],
  [{ qqqqqq: 1 }, 'There is no setting "qqqqqq".', /^The settings here are: title, /],
  [{ stories: { max: 0 } }, 'The setting "stories.max" is 0.', 'It must be 1 or more.'],
  [{ stories: { min: 9, max: 3 } }, /^The setting "stories" is /, 'It must have a min no larger than max.'],
  [{ firstIssue: 'all' }, 'The setting "firstIssue" is "all".', 'It must be one of "newest", "window".'],
  [{ title: 5 }, 'The setting "title" is 5.', 'It must be text.'],
  [{ schedule: { cron: '0 8 * * 1', bestOf: true } }, /"schedule\.bestOf" is true/, 'It must be text, or false.'],
  [
    { look: 'letter' },
    'The setting "look" is "letter".',
    /a group of settings in braces, such as { "name": "letter" }\.$/,
  ],
  [{ stories: 9 }, 'The setting "stories" is 9.', /such as { "min": 9 } or { "max": 9 }\.$/],
  [
    { smtp: 'smtp://a:secret@b' },
    /"smtp:\/\/a:\*\*\*@b"/,
    /\.env, as SMTP_URL=smtp:\/\/a:\*\*\*@b, and leave "smtp" out/,
  ],
  [{ inbox: 'imap://a:secret@b' }, /"inbox" is/, /IMAP_URL=imap:\/\/a:\*\*\*@b, and write "inbox": {} here\.$/],
  [{ inbox: { url: 'imaps://a:secret@b' } }, /no setting "inbox\.url"/, /IMAP_URL=.* and write "inbox": {} here\.$/],
  [
    { inbox: { folder: 'imaps://a:secret@b' } },
    /"inbox\.folder" is "imaps:\/\/a:\*\*\*@b"/,
    /name of a folder .* IMAP_URL/,
  ],
  [{ database: 'postgres://a:secret@b/c' }, /"database"/, /DATABASE_URL=postgres:.*:\*\*\*@.*"ledger": "postgres:"/],
  [{ smtp: { servers: ['smtp://a:secret@b'] } }, /"smtp\.servers\.0"/, /name of a variable .* "SMTP_URL_2"\.$/],
  [{ sections: 'News' }, 'The setting "sections" is "News".', 'It must be a list, such as ["News"].'],
  [{ sources: ['https://a.org/feed'] }, /"sources\.0"/, /such as { "feed": "https:\/\/a\.org\/feed" }\.$/],
  [{ sources: 'https://a.org/feed' }, /"sources"/, /such as \[{ "feed": "https:\/\/a\.org\/feed" }\]\.$/],
  [{ dkim: 'a.org' }, 'The setting "dkim" is "a.org".', /such as { "domain": "a\.org", "selector": … }\.$/],
  [{ look: { links: ['https://a.org'] } }, /"look\.links\.0"/, /such as { "url": "https:\/\/a\.org", "title": … }\.$/],
  [{ stories: 900 }, /"stories"/, /such as { "max": 900 }\.$/],
  [{ headers: 'x' }, 'The setting "headers" is "x".', 'It must be a group of names and values in braces.'],
  [{ timeZone: 'Mars' }, 'The setting "timeZone" is "Mars".', /such as "Europe\/Stockholm"/],
  [{ look: { accent: 'red' } }, 'The setting "look.accent" is "red".', /such as "#0b5fff"/],
  [{ permalink: 'https://example.com/' }, /"permalink"/, /must have :slug or :path/],
  [
    { permalink: 'hugo /:monthname/:slug/', site: 'https://a.example' },
    /"permalink"/,
    /words that the tool knows: :year/,
  ],
  [{ permalink: 'zola /:slug/', site: 'https://a.example' }, /"permalink"/, /name of the tool alone/],
  [{ permalink: 'hugo /:sections[1:]/:slug/', site: 'https://a.example' }, /"permalink"/, /words that the tool knows/],
  [{ permalink: 'hugo /:year/:slug/' }, /"permalink"/, /needs "site"/],
  [{ dkim: { domain: 'a.b', selector: 's', keyfile: 'x' } }, /no setting "dkim\.keyfile"/, /"dkim\.keyFile"/],
  [{ dkim: [{ domain: 'a.b', selector: 's' }, { domain: 'a.b' }] }, /"dkim\.1\.selector" is missing/, /must be text/],
  [
    {
      dkim: [
        { domain: 'a.b', selector: 's', keyFile: 'x' },
        { domain: 'a.b', selector: 's' },
      ],
    },
    /"dkim"/,
    /a selector of/,
  ],
  [
    {
      dkim: [
        { domain: 'a.b', selector: 's' },
        { domain: 'a.b', selector: 't' },
      ],
    },
    /"dkim"/,
    /DKIM_KEY holds a single/,
  ],
  [{ dkim: 'key.pem' }, 'The setting "dkim" is "key.pem".', /must be a group of settings in braces/],
  [{ headers: { From: 'a@b.org' } }, 'The setting "headers.From" is', /^It must not be a header that Digestif writes/],
  [{ language: 'klingon' }, 'The setting "language" is "klingon".', /^It must be a language tag/],
  [{ sections: ['News', 3] }, 'The setting "sections.1" is 3.', 'It must be text.'],
  [undefined, 'The configuration is empty.', /export default/],
  [[], 'The configuration is not an object of settings.', /export default/],
])('%j', (value, what, fix) => {
  const error = failure(() => parseConfig(value, WHERE))
  expect(error).toMatchObject({ code: 'bad-config', where: { file: WHERE } })
  expect(error.what).toMatch(what)
  expect(error.fix).toMatch(fix)
})

test('headers of the settings are none that we write, and no way to others', () => {
  const { headers } = parseConfig({ headers: { 'X-PM-Message-Stream': 'broadcast' } }, WHERE)
  expect(headers).toEqual({ 'X-PM-Message-Stream': 'broadcast' })
  for (const bad of [{ Bcc: 'a@b.org' }, { 'List-Id': '<x.y>' }, { 'X-A': 'b\r\nBcc: a@b.org' }, { 'X A': 'b' }])
    expect(failure(() => parseConfig({ headers: bad }, WHERE)).code).toBe('bad-config')
})

test('less than one mail a second may be asked for', () => {
  expect(parseConfig({ smtp: { perSecond: 0.5 } }, WHERE).smtp.perSecond).toBe(0.5)
  expect(failure(() => parseConfig({ smtp: { perSecond: 0 } }, WHERE)).code).toBe('bad-config')
})

test('a DKIM key may stand alone or in a list, its file beside the configuration', () => {
  const key = { domain: 'a.b', selector: 's', keyFile: 'rsa.pem' }
  const found = { ...key, keyFile: '/newsletter/rsa.pem' }
  expect(parseConfig({}, WHERE).dkim).toEqual([])
  expect(parseConfig({ dkim: key }, WHERE).dkim).toEqual([found])
  const bare = { domain: 'a.b', selector: 't' }
  expect(parseConfig({ dkim: [key, bare] }, WHERE).dkim).toEqual([found, bare])
})

test('the line of a mistake is that of its name in the file', () => {
  const source = 'export default {\n  title: "Tea",\n  look: {\n    acent: "#fff",\n  },\n}\n'
  const error = failure(() => parseConfig({ title: 'Tea', look: { acent: '#fff' } }, WHERE, source))
  expect(error.where).toEqual({ file: WHERE, line: 4 })
})

function failure(work: () => unknown): DigestError {
  try {
    work()
  } catch (error) {
    if (error instanceof DigestError) return error
    throw error
  }
  throw new Error('It did not fail.')
}

test('what a refused address is to be replaced by is accepted', () => {
  expect(parseConfig({ inbox: {}, ledger: 'postgres:' }, WHERE)).toMatchObject({ inbox: { folder: 'INBOX' } })
})

const VALUES = [
  'x',
  'News',
  'https://a.example/x',
  '0 8 * * 1',
  '#0b5fff',
  '24h',
  'smtp://a.example',
  1,
  9,
  900,
  0.5,
  true,
]
const SETTINGS = Object.entries(schema.shape).flatMap(([key, type]) => [
  [key],
  ...Object.keys(shapeOf(type) ?? {}).map((inner) => [key, inner]),
])

test.each(SETTINGS)(
  'every form that is offered for a lone value of %s %s is right, once what it misses is filled in',
  (...path) => {
    const fixOf = (value: unknown): string => {
      const config = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)
      try {
        parseConfig(
          { url: 'https://a.example', site: 'https://a.example', ...Object(config) },
          '/x/digestif.config.json',
        )
        return ''
      } catch (error) {
        return error instanceof DigestError ? error.fix : String(error)
      }
    }
    for (const value of VALUES) {
      const forms = /, such as ([[{].*)\.$/.exec(fixOf(value))?.[1]?.split(' or ') ?? []
      for (const form of forms) expect(fixOf(JSON.parse(form.replaceAll('…', '"https://filled.in"'))), form).toBe('')
    }
  },
)
